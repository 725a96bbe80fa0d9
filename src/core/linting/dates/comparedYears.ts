import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';

/** A year that the document compares its own with, and that is no earlier than its own. */
export interface ComparedYear {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** "tăng 12,3% so với cùng kỳ năm 2025" */
const COMPARED = /(?<!\p{L})cùng kỳ (?:năm )?(20\d{2})(?!\d)/giu;
const HINT = /cùng kỳ (?:năm )?20/iu;

/** Years of "cùng kỳ" in or after the year of issue: what has been is compared with a year before. */
export function comparedYears(administrative: AdministrativeDocument): readonly ComparedYear[] {
  const year = administrative.placeAndDate?.year ?? null;
  return year === null
    ? []
    : passagesWithHint(administrative, HINT)
        .filter(({ quoted }) => !quoted)
        .flatMap(({ text }) =>
          matchesIn(text.text, COMPARED)
            .filter(([, named = '']) => Number(named) >= year)
            .map(({ 0: whole, 1: named = '', index }) => {
              const end = index + whole.length;
              return {
                actual: whole,
                expected: String(year - 1),
                range: text.slice(end - named.length, end),
              };
            }),
        );
}
