import type { Component, Recipients } from '../administrativeDocument';
import { columnsOf } from '../reading/columns';
import { partOf, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';

/** `PL.(300)`, `ABC-268`, on a line of its own below the archive line. */
const ALONE = /^\p{L}{1,6}(?:[./]\p{L}{1,6})?(?:\s?\.?\s?\(\s?\d{1,4}\s?\)|\s?[-.]\s?\d{1,4})\.?$/u;

/** At the end of the archive line a full stop parts it from the unit: "Lưu: VT, KT. PL.(300)". "KT (02)" is a number of file copies. */
const TAIL = /(?<=[.,;]\s?)\p{L}{1,6}\.\s?\(\s?\d{1,4}\s?\)\.?$/u;

/** Lines below the archive line among which the mark is looked for. */
const LIMIT = 4;

/** Whether a line or column is nothing but a drafter's mark. */
export function isDrafterMark({ text }: Pick<Line, 'text'>): boolean {
  return ALONE.test(text);
}

/** The drafter's mark at the end of the list of recipients. */
export function recogniseDrafter(reading: Reading, recipients: Recipients | null): Component | null {
  const archive = recipients?.archive?.range;
  if (archive === undefined) {
    return null;
  }
  const at = reading.lineIndex(archive.paragraph);
  const line = reading.lines[at];
  if (line === undefined) {
    return null;
  }
  const [column = line] = columnsOf(line);
  const tail = TAIL.exec(column.text);
  if (tail !== null) {
    return partOf(column, tail.index, column.text.length);
  }
  const below = reading.lines
    .slice(at + 1, at + 1 + LIMIT)
    .filter(({ paragraph }) => isSameColumn(paragraph.cell, column))
    .flatMap((each) => columnsOf(each).slice(0, 1));
  const found = below.find(isDrafterMark);
  return found === undefined ? null : partOf(found, 0, found.text.length);
}

function isSameColumn(cell: Line['paragraph']['cell'], { paragraph }: Line): boolean {
  const own = paragraph.cell;
  return own === null ? cell === null : cell?.table === own.table && cell.column === own.column;
}

/** The recipients with the drafter's mark taken off the archive line. */
export function withoutDrafter(recipients: Recipients | null, drafter: Component | null): Recipients | null {
  const archive = recipients?.archive ?? null;
  const mark = drafter?.ranges[0];
  if (
    recipients === null ||
    archive === null ||
    mark?.paragraph !== archive.range.paragraph ||
    mark.start <= archive.range.start ||
    mark.start >= archive.range.end
  ) {
    return recipients;
  }
  const text = archive.text.slice(0, archive.text.length - (drafter?.text.length ?? 0)).trimEnd();
  const range = { ...archive.range, end: mark.start };
  const kept = { text, range, lastRange: range };
  const items = recipients.items.map((item) => (item === archive ? kept : item));
  const ranges = recipients.ranges.map((range) => (range === archive.range ? kept.range : range));
  return { ...recipients, items, ranges, archive: kept };
}
