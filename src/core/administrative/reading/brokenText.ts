import { oncePer } from '../../document';
import type { Line } from './line';
import type { Reading } from './reading';

/** Share of lines that break off in mid-sentence from which a text counts as pasted line by line. */
const BROKEN_SHARE = 0.25;

/** Whether the text was pasted from a PDF or an e-mail, with a paragraph for every printed line. */
export const isBrokenText = oncePer((reading: Reading): boolean => {
  const lines = reading.lines.filter(({ paragraph }) => paragraph.cell === null);
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next !== undefined && line.text.length >= 40 && !endsSentence(line) && /^\p{Ll}/u.test(next.text)) {
      broken += 1;
    }
  }
  return lines.length >= 10 && broken >= lines.length * BROKEN_SHARE;
});

/** Whether a line ends with a mark that closes a sentence or an item. */
export function endsSentence(line: Line): boolean {
  return /[.;:!?…]["”’)]*$/u.test(line.text);
}
