import { addable, matchesIn, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { SOME_OF_THEM } from './countGrammar';
import { countsIn } from './counts';
import { partsWith } from './series';
import { comparedTotal, isVague, largerPart, LONGEST_SERIES, type TotalFault } from './totalParts';

const ANNOUNCED = new RegExp(String.raw`[;,] ${SOME_OF_THEM}[,:]? `, 'giu');

/**
 * "06 lớp, mỗi lớp 60 người, tổng số 360 người; trong đó, ngành thực phẩm 03 lớp, …": parts of a number before which others of other
 * things stand.
 */
export function partsFarBehind(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  return matchesIn(text, ANNOUNCED).flatMap(({ 0: lead, index }): readonly TotalFault[] => {
    const from = index + lead.length;
    const series = text.slice(from, from + LONGEST_SERIES).split(/;|\.(?!\d)/u)[0] ?? '';
    const sentence =
      text
        .slice(0, index)
        .split(/\. (?=\p{Lu})/u)
        .at(-1) ?? '';
    const shift = index - sentence.length;
    const counts = countsIn(sentence)
      .filter(({ unit }) => unit !== '' && unit !== '%')
      .map((count) => ({ ...count, start: count.start + shift, end: count.end + shift }));
    const [part] = countsIn(series).filter(({ unit }) => unit !== '');
    const total = counts
      .slice(0, -1)
      .filter(({ unit }) => unit === part?.unit)
      .at(-1);
    if (total === undefined || isNamedLater(counts, total) || isVague(text.slice(0, total.start), total)) {
      return [];
    }
    // "9.842 hộ với 34.175 nhân khẩu, trong đó 1.120 hộ …"
    if (part !== undefined && part.min > total.max) {
      return [largerPart(passage, total, { ...part, start: part.start + from, end: part.end + from })];
    }
    const parts = partsWith(series, total);
    const fault = parts === null || parts.length < 2 ? null : comparedTotal(passage, total, parts, 'partly');
    return fault === null ? [] : [fault];
  });
}

/** Whether a later number counts the same: the parts are those of the nearest one. */
function isNamedLater(counts: readonly Quantity[], total: Quantity): boolean {
  return counts.some((count) => count.start > total.start && addable(count.unit, total.unit));
}
