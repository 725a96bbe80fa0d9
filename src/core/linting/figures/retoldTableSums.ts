import type { AdministrativeDocument } from '../../administrative';
import { formatNumber } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { areOneFigureApart, haveSwappedFigures } from '../text/swappedFigures';
import { scaleOf } from './announcedTables';
import { countsIn } from './counts';
import type { RestatedCount } from './restatedCounts';
import { columnTotals } from './tableTotals';
import { isVague } from './totalParts';

/** The whole sum that a plan costs, right before the number. */
const WHOLE_SUM =
  /(?<!\p{L})tổng (?:số |mức |nhu cầu )?(?:kinh phí|dự toán|chi phí|số tiền|vốn)(?!\p{L})[^.;:,\d]{0,40}$/iu;

/**
 * The sum of all money that the text names away from the only table of money, where one of its figures is another than in the table's
 * last row or two of them have changed places. A sum that differs more may well be of something else.
 */
export function retoldTableSums(administrative: AdministrativeDocument): readonly RestatedCount[] {
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
