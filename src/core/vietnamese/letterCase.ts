/** The text with a capital first letter. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** Gives small letters the capitals of what was written: none, the first, all. */
export function inCaseOf(written: string, small: string): string {
  if (written.length > 1 && written === written.toUpperCase()) {
    return small.toUpperCase();
  }
  return written.charAt(0) === written.charAt(0).toLowerCase() ? small : capitalised(small);
}
