/** Long enough to know a line again. */
const LONGEST = 60;

/** The beginning of a line as a message quotes it: at most 60 characters, whole words, with three dots where it goes on. */
export function beginningOf(line: string): string {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length <= LONGEST) {
    return text;
  }
  const cut = text.slice(0, LONGEST);
  const lastBlank = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastBlank < 0 ? LONGEST : lastBlank).replace(/[\s,;:.–-]+$/u, '')}…`;
}
