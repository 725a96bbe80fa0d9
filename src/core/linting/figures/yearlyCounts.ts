import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';

/** A number for the whole year that is another one than what is done each month or quarter makes. */
export interface YearlyCount {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

const TIMES: Readonly<Record<string, number>> = { tháng: 12, quý: 4 };
/** "Mỗi tháng … ít nhất 04 tin, bài …, cả năm không dưới 48 tin, bài" */
const YEARLY =
  /(?:mỗi|hằng|hàng) (tháng|quý)(?=[ ,])[^.;\d]{0,60}?(\d{1,3}) (\p{Ll}+)[^.;\d]{0,90}?(?:cả năm|một năm|trong năm|năm \d{4})[^.;\d]{0,40}?(\d{1,4}) \3(?!\p{L})/giu;

/** What every such sentence has. */
const HINT = /(?:mỗi|hằng|hàng) (?:tháng|quý)/iu;

/** Numbers for a year that are not those for a month or a quarter times twelve or four. */
export function yearlyCounts(administrative: AdministrativeDocument): readonly YearlyCount[] {
  return passagesWithHint(administrative, HINT)
    .filter(({ quoted, role }) => !quoted && role !== 'table' && role !== 'header')
    .flatMap((passage) => yearlyIn(passage));
}

function yearlyIn({ text }: Passage): readonly YearlyCount[] {
  return matchesIn(text.text, YEARLY).flatMap(
    ({ 0: whole, 1: period = '', 2: each = '', 3: thing = '', 4: all = '', index }) => {
      const made = Number(each) * (TIMES[period.toLowerCase()] ?? 0);
      const actual = `${all} ${thing}`;
      const start = index + whole.length - actual.length;
      return made === 0 || made === Number(all)
        ? []
        : [{ actual, expected: `${String(made)} ${thing}`, range: text.slice(start, start + actual.length) }];
    },
  );
}
