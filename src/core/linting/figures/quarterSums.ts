import type { Passage } from '../text/prose';
import { asidesBlanked, NUMBER_BEGINS } from './countGrammar';
import type { TotalFault } from './totalParts';
import { formatNumber, matchesIn, numberOf, sumOf } from '../../vietnamese';

const NUMBER = String.raw`${NUMBER_BEGINS}(\d{1,3}(?:\.\d{3})+|\d{1,4})(?![\d/%]|[.,]\d)`;
const QUARTERS = ['I', 'II', 'III', 'IV']
  .map((quarter) => String.raw`quý ${quarter}(?![IVX])[^,;.\d]{0,40} ${NUMBER}[^,;.\d%]{0,30}[,;] (?:và )?`)
  .join('');
/** "quý I kết nạp 4, quý II kết nạp 9, quý III kết nạp 11, quý IV kết nạp 6, cả năm 30 đảng viên" */
const YEAR = new RegExp(
  String.raw`${QUARTERS}(?:tổng cộng )?(?:cả|trong) năm[^,;.\d]{0,30} ${NUMBER}`,
  'giu',
);

/** The number of a year that its four quarters do not make. */
export function quarterSums({ text }: Passage): readonly TotalFault[] {
  return matchesIn(asidesBlanked(text.text), YEAR).flatMap(({ 0: found, index, ...groups }) => {
    const [quarters, year = ''] = [[groups[1], groups[2], groups[3], groups[4]], groups[5]];
    const sum = sumOf(quarters.map((figures = '0') => numberOf(figures)));
    const end = index + found.length;
    return sum === numberOf(year)
      ? []
      : [
          {
            kind: 'mismatch',
            total: year,
            range: text.slice(end - year.length, end),
            sum: formatNumber(sum),
            parts: quarters.length,
            doubtful: false,
          },
        ];
  });
}
