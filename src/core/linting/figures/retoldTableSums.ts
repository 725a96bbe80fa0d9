import type { AdministrativeDocument } from '../../administrative';
import { formatNumber, matchesIn } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { areOneFigureApart, haveSwappedFigures, haveSwappedNeighbours } from '../text/swappedFigures';
import { scaleOf } from './announcedTables';
import { countsIn } from './counts';
import type { RestatedCount } from './restatedCounts';
import { columnTotals } from './tableTotals';
import { isVague } from './totalParts';

/** The whole sum that a plan costs, right before the number. */
const WHOLE_SUM =
  /(?<!\p{L})(?:tổng (?:số |mức |nhu cầu )?(?:kinh phí|dự toán|chi phí|số tiền|vốn)|dự toán kinh phí)(?!\p{L})[^.;:,\d]{0,40}$/iu;

/**
 * The sum of all money that the text names away from the only table of money, where one of its figures is another than in the table's
 * last row or two of them have changed places. A sum that differs more may well be of something else.
 */
export function retoldTableSums(administrative: AdministrativeDocument): readonly RestatedCount[] {
  return [...sumsOfMoney(administrative), ...swappedTotals(administrative)];
}

const GROUPED_NUMBER = /(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?![.,]?\d)/gu;

/** "4.251 triệu đồng" above a table whose last row says 4.215, in the same section: two neighbouring figures have changed places. */
function swappedTotals(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const totals = columnTotals(administrative).filter(({ value }) => value >= FEWEST_FIGURES);
  const written = new Set(
    (totals.length === 0 ? [] : proseOf(administrative))
      .filter(({ role }) => role === 'table')
      .flatMap(({ text }) => text.text.match(GROUPED_NUMBER) ?? []),
  );
  return totals.flatMap(({ value, firstParagraph }) => {
    const section = administrative.outline.find(
      ({ level, paragraph, endParagraph }) =>
        level === 1 && paragraph < firstParagraph && firstParagraph < endParagraph,
    );
    const made = formatNumber(value);
    const lines =
      section === undefined
        ? []
        : proseOf(administrative).filter(
            ({ role, quoted, paragraph: { index } }) =>
              role !== 'table' && !quoted && section.paragraph < index && index < section.endParagraph,
          );
    const numbers = lines.flatMap(({ text }) =>
      matchesIn(text.text, GROUPED_NUMBER).map((match) => ({ text, match })),
    );
    // Where the text tells the total as well, the other number is of something else.
    return numbers.some(({ match: [told] }) => told === made)
      ? []
      : numbers
          .filter(({ match: [told] }) => haveSwappedNeighbours(told, made) && !written.has(told))
          .map(({ text, match: { 0: actual, index } }): RestatedCount => {
            const range = text.slice(index, index + actual.length);
            return { actual, other: made, range };
          });
  });
}

/** Smaller numbers have changed figures by chance. */
const FEWEST_FIGURES = 1000;

function sumsOfMoney(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const [column, ...others] = columnTotals(administrative).filter(({ title }) => scaleOf(title) !== null);
  if (column === undefined || others.length > 0) {
    return [];
  }
  const made = formatNumber(column.value * (scaleOf(column.title) ?? 1));
  return proseOf(administrative)
    .filter(({ role, quoted }) => role !== 'table' && role !== 'header' && !quoted)
    .flatMap(({ text }): readonly RestatedCount[] => {
      const sums = countsIn(text.text).filter(({ unit }) => unit === 'đồng');
      const [sum] = sums;
      if (sum === undefined || sums.length > 1 || sum.min !== sum.max) {
        return [];
      }
      const before = text.text.slice(0, sum.start);
      const told = formatNumber(sum.min);
      return WHOLE_SUM.test(before) &&
        !isVague(before, sum) &&
        (haveSwappedFigures(told, made) || areOneFigureApart(told, made))
        ? [
            {
              actual: text.text.slice(sum.start, sum.end),
              other: `${made} đồng`,
              range: text.slice(sum.start, sum.end),
            },
          ]
        : [];
    });
}
