import { matchesIn } from '../../vietnamese';
import { subLine, type Line } from './line';

/** A tab, or four blanks and more: what authors put between two columns on one line. */
const GAP = /\t\s*|[ \u00a0]{4,}/gu;

/** How far (in characters) a line must be pushed by blanks to stand in the right column. */
const RIGHT_COLUMN = 20;

/** The pieces of a line between wide gaps, left to right. */
export function columnsOf(line: Line): Line[] {
  const pieces: Line[] = [];
  let start = 0;
  for (const gap of matchesIn(line.text, GAP)) {
    const piece = subLine(line, start, gap.index);
    if (piece !== null) {
      pieces.push(piece);
    }
    start = gap.index + gap[0].length;
  }
  const last = subLine(line, start, line.text.length);
  if (last !== null) {
    pieces.push(last);
  }
  return pieces;
}

/** Whether a line outside tables stands in the right half of the page. */
export function standsRight(line: Line): boolean {
  const { format } = line.paragraph;
  return (
    format.alignment === 'right' ||
    format.alignment === 'center' ||
    format.indentLeft + format.firstLine > 3400 ||
    line.leadingSpace >= RIGHT_COLUMN
  );
}
