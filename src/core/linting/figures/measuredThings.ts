import { matchesIn } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { ALL_OF_THEM, BETWEEN_PARTS, INEXACT, NUMBER_BEGINS } from './countGrammar';
import { countsIn } from './counts';
import type { ListedCount } from './listedCount';

/** "3 dự án: đường vào thôn dài 1,8 km, công viên 12 ha và trường học 24 phòng" */
const ANNOUNCED = new RegExp(
  String.raw`(?<!(?:${INEXACT}|từ|mỗi|trong đó) )${NUMBER_BEGINS}(\d{1,2}) (dự án|công trình|hạng mục|tuyến đường|gói thầu|mô hình|sản phẩm)(?:,? (?:${ALL_OF_THEM}))?: ?(?=\p{L})([^.;:()“”]+(?:[.]\d{3}[^.;:()“”]*)*)(?=\.|$)`,
  'giu',
);
const FEWEST = 2;

/** Works that are named with one measure each, more or fewer than the sentence says. */
export function measuredThings({ text }: Passage): readonly ListedCount[] {
  return matchesIn(text.text, ANNOUNCED).flatMap(
    ({ 1: figures = '', 2: things = '', 3: series = '', index }): readonly ListedCount[] => {
      const named = series.split(BETWEEN_PARTS).map((part) => part.trim());
      const actual = `${figures} ${things}`;
      return named.length < FEWEST || named.length === Number(figures) || !named.every(hasOneMeasure)
        ? []
        : [
            {
              actual,
              range: text.slice(index, index + actual.length),
              listed: named.length,
              doubtful: true,
            },
          ];
    },
  );
}

/** A name, and then one number of something. */
function hasOneMeasure(part: string): boolean {
  const counts = countsIn(part);
  return /^\p{L}/u.test(part) && counts.length === 1 && counts[0]?.unit !== '';
}
