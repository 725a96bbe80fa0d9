import type { AdministrativeDocument } from '../../administrative';
import { addable, matchesIn, sumOf, type Quantity } from '../../vietnamese';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { seriesWith } from './series';
import { comparedTotal, isVague, type TotalFault, type TotalPart } from './totalParts';

/** "Số mộ theo khu vực: …", "Nơi học dự kiến: …": a sentence that says by what the whole falls apart, and the parts. */
const SERIES =
  /(?:^|[.;] )(?:[\d.]+ |\p{L}\) |[-+] )?((?:Số|Nơi|Phân|Chia|Theo|Cơ cấu)(?: [^\s.;:,\d]+){1,9}: )(?=\p{L})([^.;:]+(?:\.\d{3}[^.;:]*)*)/gu;
const FEWEST = 3;
/** A slip leaves the sum near the whole. */
const NEAR = 0.1;
const CALLED_TOTAL = /(?<!\p{L})tổng (?:số|cộng)[^.;:\d]{0,30}$/iu;
const REACH = 50;

/** Sums of series that stand apart from their whole: it is named earlier in the paragraph, or called a total in the same section. */
export function seriesApart(administrative: AdministrativeDocument): readonly TotalFault[] {
  const passages = proseOf(administrative).filter(
    ({ role, quoted }) => !quoted && (PROSE_ROLES.has(role) || role === 'heading'),
  );
  return passages.flatMap((passage) =>
    matchesIn(passage.text.text, SERIES).flatMap(({ 0: whole, 2: series = '', index }) => {
      const from = index + whole.length - series.length;
      const [first] = countsIn(series).filter(({ unit }) => unit !== '' && unit !== '%');
      const parts = first === undefined ? null : seriesWith(series, first);
      return first === undefined || parts === null || !parts.complete || parts.known.length < FEWEST
        ? []
        : faultOf(
            wholeBefore(passage, from, first) ?? totalAbove(administrative, passages, passage, first),
            parts.known,
          );
    }),
  );
}

interface Whole {
  readonly passage: Passage;
  readonly count: Quantity;
}

/** The only number of such things earlier in the paragraph. */
function wholeBefore(passage: Passage, from: number, { unit }: Quantity): Whole | null {
  const counts = countsIn(passage.text.text).filter((count) => count.end < from && count.unit === unit);
  const [count] = counts;
  return count === undefined || counts.length > 1 ? null : { passage, count };
}

/** The only number of such things that is called a total in the section, above the paragraph. */
function totalAbove(
  { outline }: AdministrativeDocument,
  passages: readonly Passage[],
  { paragraph: { index } }: Passage,
  { unit }: Quantity,
): Whole | null {
  const section = outline.find(
    ({ level, kind, paragraph, endParagraph }) =>
      level === 1 && kind === 'heading' && paragraph < index && index < endParagraph,
  );
  const totals =
    section === undefined
      ? []
      : passages
          .filter(({ paragraph }) => paragraph.index > section.paragraph && paragraph.index < index)
          .flatMap((passage) =>
            countsIn(passage.text.text)
              .filter(
                (count) =>
                  count.unit !== '' &&
                  addable(count.unit, unit) &&
                  CALLED_TOTAL.test(passage.text.text.slice(Math.max(0, count.start - REACH), count.start)),
              )
              .map((count) => ({ passage, count })),
          );
  const [total] = totals;
  return total === undefined || totals.length > 1 ? null : total;
}

function faultOf(whole: Whole | null, parts: readonly TotalPart[]): readonly TotalFault[] {
  if (whole === null) {
    return [];
  }
  const { passage, count } = whole;
  const sum = sumOf(parts.map(({ quantity }) => quantity.min));
  const isNear = Math.abs(sum - count.min) <= NEAR * count.min;
  const isExact = !isVague(passage.text.text.slice(0, count.start), count);
  const fault = isNear && isExact ? comparedTotal(passage, count, parts, 'whole') : null;
  return fault === null ? [] : [{ ...fault, doubtful: true }];
}
