import type { Range, TableCell } from '../../document';
import { readWeekdays } from '../../vietnamese';
import type { Passage } from '../text/prose';

/** A day of the week as a document names it; `weekday` is 0 for Sunday to 6 for Saturday. */
export interface NamedWeekday {
  readonly weekday: number;
  readonly text: string;
  readonly range: Range;
}

/** The passage is the name of a day and nothing else: a line or cell of a timetable. */
function onlyWeekday({ text }: Passage): NamedWeekday | null {
  const [name, ...others] = readWeekdays(text.text);
  if (name === undefined || others.length > 0) {
    return null;
  }
  const rest = text.text.slice(0, name.start) + text.text.slice(name.end);
  return /^\s*(?:(?:sáng|trưa|chiều|tối)\s*)?[,:;.]?\s*$/iu.test(rest)
    ? { weekday: name.weekday, text: name.text, range: text.slice(name.start, name.end) }
    : null;
}

/** The passage is a date and nothing else. */
function isOnlyDate({ text }: Passage): boolean {
  return /\d/u.test(text.text) && text.text.replace(/[\d/.-]|ngày|tháng|năm|[\s(),;:]/giu, '') === '';
}

function besides(left: TableCell | null, right: TableCell | null): boolean {
  return (
    left !== null &&
    right !== null &&
    left.table === right.table &&
    left.row === right.row &&
    (left.column === right.column || left.column + left.columnSpan === right.column)
  );
}

/** The day of the week that stands alone in the line above or the cell to the left of a date that stands alone in a table. */
export function neighbouringWeekday(passages: readonly Passage[], index: number): NamedWeekday | null {
  const passage = passages[index];
  const before = passages[index - 1];
  return passage?.role === 'table' &&
    before !== undefined &&
    besides(before.paragraph.cell, passage.paragraph.cell) &&
    isOnlyDate(passage)
    ? onlyWeekday(before)
    : null;
}
