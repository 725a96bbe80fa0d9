import { addable } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { countsIn } from './counts';
import { markOf, statedBy, SUM_LINE } from './statedLines';
import { comparedTotal, isVague, type TotalFault } from './totalParts';

/** A sum that stands under the lines it adds up, each of which states its part: "- Tổng số: 80 đại biểu." */
export function totalBelow(passages: readonly Passage[], index: number): TotalFault | null {
  const passage = passages[index];
  const { text } = passage?.text ?? { text: '' };
  const lead = SUM_LINE.exec(text)?.[0];
  if (passage === undefined || lead === undefined) {
    return null;
  }
  const total = countsIn(text).find(({ start }) => start === lead.length);
  const lines = isNextItem(passages, index) ? [] : linesAbove(passages, index);
  if (total === undefined || total.unit === '' || isVague(text.slice(0, total.start), total)) {
    return null;
  }
  const parts = lines.map(statedBy);
  const known = parts.filter((part) => part !== null);
  const isList =
    known.length > 1 &&
    known.length === parts.length &&
    known.every(
      ({ quantity, vague }) => !vague && quantity.unit !== '' && addable(quantity.unit, total.unit),
    );
  return isList ? comparedTotal(passage, total, known, 'whole') : null;
}

/** Whether a line goes on with an outer list: "1. Tổng thu …:", "a) …", "b) …", then "2. Tổng chi …", whose own parts follow, if any. */
function isNextItem(passages: readonly Passage[], index: number): boolean {
  const [above, passage] = [passages[index - 1], passages[index]];
  if (above === undefined || passage === undefined) {
    return false;
  }
  const own = markOf(passage);
  return /:\s*$/u.test(passage.text.text) || (own !== '' && passage.bullet === null && own !== markOf(above));
}

/** How the first line of a numbered list begins. */
const FIRST = /^\s*\(?(?:a|1|I)[.)]/u;

/** The lines of one list that ends right above a line, in order; none where its beginning is not found. */
function linesAbove(passages: readonly Passage[], index: number): readonly Passage[] {
  const last = passages[index - 1];
  const mark = last === undefined ? '' : markOf(last);
  const lines: Passage[] = [];
  for (let at = index - 1; at >= 0 && mark !== ''; at -= 1) {
    const before = passages[at];
    if (before === undefined || SUM_LINE.test(before.text.text)) {
      return lines;
    }
    const own = markOf(before) === mark;
    if (own) {
      lines.unshift(before);
    }
    if (own && last?.bullet === null && FIRST.test(before.text.text)) {
      return lines;
    }
    // Lines with dashes stand below one with another mark; between numbered ones stand their own parts.
    if (before.role === 'heading' || (!own && (last?.bullet !== null || markOf(before) === ''))) {
      return last?.bullet === null ? [] : lines;
    }
  }
  return [];
}
