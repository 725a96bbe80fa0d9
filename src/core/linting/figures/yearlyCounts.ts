import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { proseOf, type Passage } from '../text/prose';

/** What is done each month or quarter, and another number for the whole year than that makes; or a whole told as two numbers. */
export interface YearlyCount {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

const TIMES: Readonly<Record<string, number>> = { tháng: 12, quý: 4 };
/** "Mỗi tháng … ít nhất 04 tin, bài …, cả năm không dưới 48 tin, bài" */
const YEARLY =
  /(?:mỗi|hằng|hàng) (tháng|quý)(?=[ ,])[^.;\d]{0,60}?(\d{1,3}) (\p{Ll}+)[^.;\d]{0,90}?(?:cả năm|một năm|trong năm|năm \d{4})[^.;\d]{0,40}?(\d{1,4}) \3(?!\p{L})/giu;

/** "phát hiện 146 ổ dịch, đã xử lý 146/156 ổ dịch" */
const OUT_OF = /(?<![\d\p{L}/.,-])(\d{1,4})\/(\d{1,4}) (\p{Ll}+)(?!\p{L})/gu;
/** Longer stretches tell of more than one thing. */
const REACH = 160;

export function yearlyCounts(administrative: AdministrativeDocument): readonly YearlyCount[] {
  return proseOf(administrative)
    .filter(({ quoted, role }) => !quoted && role !== 'table' && role !== 'header')
    .flatMap((passage) => [...yearlyIn(passage), ...wholesIn(passage)]);
}

function yearlyIn({ text }: Passage): readonly YearlyCount[] {
  return [...text.text.matchAll(YEARLY)].flatMap(
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

/** "A/B" of things of which there are A, by the words before: of the two numbers of all of them one is wrong. */
function wholesIn({ text }: Passage): readonly YearlyCount[] {
  return [...text.text.matchAll(OUT_OF)].flatMap(
    ({ 0: actual, 1: part = '', 2: all = '', 3: thing = '', index }) => {
      const before = text.text.slice(Math.max(0, index - REACH), index);
      const whole = new RegExp(
        `(?<!\\p{L})(?:có|phát hiện|tổng số|gồm|tiếp nhận|nhận|ghi nhận)(?: \\p{Ll}+){0,2} (\\d{1,4}) ${thing}(?!\\p{L})`,
        'giu',
      );
      const stated = [...before.matchAll(whole)].map(([, number = '']) => Number(number));
      return Number(part) !== Number(all) && stated.length === 1 && stated[0] === Number(part)
        ? [{ actual, expected: `${part} ${thing}`, range: text.slice(index, index + actual.length) }]
        : [];
    },
  );
}
