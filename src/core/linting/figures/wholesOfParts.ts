import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';

/** A whole that the text tells as two numbers: once by itself, once behind the stroke of a part. */
export interface WholeOfPart {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** "phát hiện 146 ổ dịch, đã xử lý 146/156 ổ dịch" */
const OUT_OF = /(?<![\d\p{L}/.,-])(\d{1,4})\/(\d{1,4}) (\p{Ll}+)(?!\p{L})/gu;
/** Longer stretches tell of more than one thing. */
const REACH = 160;

/** Wholes behind a stroke that are not the number of all that the same sentence gives: "146 ổ dịch, đã xử lý 146/156 ổ dịch". */
export function wholesOfParts(administrative: AdministrativeDocument): readonly WholeOfPart[] {
  return passagesWithHint(administrative, /\d\/\d/u)
    .filter(({ quoted, role }) => !quoted && role !== 'table' && role !== 'header')
    .flatMap((passage) => wholesIn(passage));
}

/** "A/B" of things of which there are A, by the words before: of the two numbers of all of them one is wrong. */
function wholesIn({ text }: Passage): readonly WholeOfPart[] {
  return matchesIn(text.text, OUT_OF).flatMap(
    ({ 0: actual, 1: part = '', 2: all = '', 3: thing = '', index }) => {
      const before = text.text.slice(Math.max(0, index - REACH), index);
      const whole = new RegExp(
        `(?<!\\p{L})(?:có|phát hiện|tổng số|gồm|tiếp nhận|nhận|ghi nhận)(?: \\p{Ll}+){0,2} (\\d{1,4}) ${thing}(?!\\p{L})`,
        'giu',
      );
      const stated = matchesIn(before, whole).map(([, number = '']) => Number(number));
      return Number(part) !== Number(all) && stated.length === 1 && stated[0] === Number(part)
        ? [{ actual, expected: `${part} ${thing}`, range: text.slice(index, index + actual.length) }]
        : [];
    },
  );
}
