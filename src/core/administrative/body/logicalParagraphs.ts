import { endsSentence, isBrokenText } from '../reading/brokenText';
import type { Line } from '../reading/line';
import type { Reading } from '../reading/reading';
import { parseLabel } from '../outline/label';

/** A paragraph as its author meant it: one `w:p`, or several where text was pasted with a paragraph for each printed line. */
export interface LogicalParagraph {
  readonly lines: readonly Line[];
  /** Folded text of all lines. */
  readonly key: string;
}

/** Length from which a line without an end mark may be a full printed line. */
const PRINTED_LINE = 55;

/** Logical paragraphs of `[from, to)`, tables left out. */
export function logicalParagraphs(reading: Reading, from: number, to: number): LogicalParagraph[] {
  const lines = reading.lines.filter(
    ({ paragraph }) =>
      paragraph.index >= from &&
      paragraph.index < to &&
      paragraph.cell === null &&
      paragraph.textBoxAnchor === null,
  );
  const broken = isBrokenText(reading);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (
      group !== undefined &&
      previous !== undefined &&
      (previous.paragraph === line.paragraph || (broken && goesOn(previous, line)))
    ) {
      group.push(line);
    } else {
      groups.push([line]);
    }
  }
  return groups.map((group) => ({ lines: group, key: group.map((line) => line.key).join(' ') }));
}

function goesOn(previous: Line, line: Line): boolean {
  if (/^[-–+*•]/u.test(line.text) || parseLabel(line.text) !== null) {
    return false;
  }
  return (
    !endsSentence(previous) && (/^[\p{Ll}\d(“"]/u.test(line.text) || previous.text.length >= PRINTED_LINE)
  );
}
