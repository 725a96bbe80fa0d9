const LONGEST_QUOTE = 60;

/**
 * Text of a document or a file name as one line that is safe to show: a control or format character could drive the terminal
 * (escape sequences) or turn the line around (bidirectional overrides).
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** As {@link printable}, cut after `longest` characters. */
export function excerpt(text: string, longest: number = LONGEST_QUOTE): string {
  const characters = Array.from(printable(text).trim());
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
