import { addable, matchesIn, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { numberBefore, type StatedShare } from './baseShares';
import { MAKES_SHARE, PERCENTAGE } from './countGrammar';
import { countsIn, exactCountsIn } from './counts';
import { isVague } from './totalParts';

/** The share is of something else: a plan, what there was before. */
const OF_OTHER = /^ ?(?:so với|kế hoạch|dự toán|chỉ tiêu|mục tiêu|trở lên|cùng kỳ)/u;
/** ", chiếm 1,2%", " (chiếm 87,5%": right behind the words of the number. */
const REACHES = new RegExp(
  String.raw`^(?: (?!và |còn )[\p{L}-]+){0,10}(?:,? | \()${MAKES_SHARE} (${PERCENTAGE}) ?%`,
  'u',
);
/** "42 hộ nghèo trên tổng số 3.500 hộ" */
const OUT_OF = /^(?: \p{L}+){0,6},? (?:trên|trong) (?:tổng )?số(?: là)? $/u;
/** "Trong 16 thôn của xã, có 14 thôn" */
const AMONG = /^(?: \p{L}+){0,6},? (?:đã |hiện )?có $/u;
const TAKEN_FROM = /(?<!\p{L})[Tt]rong (?:(?:tổng )?số )?$/u;

/** Shares of a whole that the part is taken from by its words. */
export function sharesTaken({ text: { text } }: Passage): readonly StatedShare[] {
  const counts = exactCountsIn(text).filter((count) => !isVague(text.slice(0, count.start), count));
  return counts.flatMap((first, index): readonly StatedShare[] => {
    const second = counts[index + 1];
    if (second?.unit !== first.unit) {
      return [];
    }
    const between = text.slice(first.end, second.start);
    const isAmong = TAKEN_FROM.test(text.slice(0, first.start)) && AMONG.test(between);
    const [part, whole] = isAmong ? [second, first] : OUT_OF.test(between) ? [first, second] : [];
    return part === undefined || whole === undefined || part.min > whole.min
      ? []
      : shareBehind(text, second.end, (part.min / whole.min) * 100);
  });
}

function shareBehind(text: string, from: number, exact: number): readonly StatedShare[] {
  const found = REACHES.exec(text.slice(from));
  const percent = found?.[1];
  if (found === null || percent === undefined) {
    return [];
  }
  const end = from + found[0].length;
  return OF_OTHER.test(text.slice(end))
    ? []
    : [{ exact, percent, start: from + found[0].lastIndexOf(percent), end }];
}

/** "bằng 70% giá trị hợp đồng (60.000 triệu đồng)": a name and its number. */
const NAMED_BASE = /\d ?% ((?:\p{L}+ ){1,5}\p{L}+) \((?=\d)([^()]{1,40})\)/gu;
/** "4.000 hộ đăng ký": what a share of "tổng số hộ đăng ký" is of. */
const ALL_OF = /^tổng số (?=\p{L}+ \p{L})/u;
/** "bằng 60% giá trị hợp đồng." */
const OF_NAMED = new RegExp(
  String.raw`(?:,? |\()${MAKES_SHARE} (${PERCENTAGE}) ?% ((?:\p{L}+ ){1,5}\p{L}+)(?=[.,;)]|$)`,
  'gu',
);
/** Beyond these the number is of something else. */
const LARGEST = 400;

/** Shares of a base that the passage gives its number elsewhere, by the same words. */
export function sharesOfNamed({ text: { text } }: Passage): readonly StatedShare[] {
  return matchesIn(text, OF_NAMED).flatMap(
    ({ 0: words, 1: percent = '', 2: name = '', index }): readonly StatedShare[] => {
      const base = ALL_OF.test(name)
        ? onlyOf(text.slice(0, index), name.replace(ALL_OF, ''))
        : numberNamed(text.slice(0, index), name);
      const made = base === null ? null : numberBefore(text, index, base);
      // "38 đảng viên …; 35/35 đồng chí tán thành (bằng …": the part is one of so many.
      const isOfOthers = /\d\/\d[^.;]*$/u.test(text.slice(0, index));
      const exact = base === null || made === null || isOfOthers ? Infinity : (made.min / base.min) * 100;
      const start = index + words.indexOf(percent);
      return exact > LARGEST ? [] : [{ exact, percent, start, end: words.indexOf('%') + 1 + index }];
    },
  );
}

function numberNamed(text: string, name: string): Quantity | null {
  const told = matchesIn(text, NAMED_BASE).filter(([, words]) => words === name);
  const [base, ...others] = told.flatMap(([, , number = '']) => exactCountsIn(number));
  return told.length === 1 && others.length === 0 ? (base ?? null) : null;
}

/** The one number of a text that counts just what the words name. */
function onlyOf(text: string, words: string): Quantity | null {
  const [first = ''] = words.split(' ');
  const told = exactCountsIn(text).filter(
    ({ start, unit }) =>
      addable(unit, first) &&
      text
        .slice(start)
        .replace(/^[\d.]+ /u, '')
        .startsWith(words),
  );
  const [base, ...others] = told;
  return others.length === 0 ? (base ?? null) : null;
}

/** "trước thuế là 60.000.000 đồng; thuế giá trị gia tăng 10% là " */
const TAX = new RegExp(
  String.raw`^[^.;\d]{0,20}[;,.] ?[Tt]huế (?:giá trị gia tăng|GTGT|VAT)[^.;%\d]{0,20} \(?(${PERCENTAGE}) ?%\)?(?: là|:)? $`,
  'u',
);
const UNTAXED = /(?<!\p{L})(?:trước|chưa (?:có|bao gồm|gồm)) thuế[^.;\d]{0,30} $/u;

/** The share of a price that its tax is. */
export function sharesOfTax({ text: { text } }: Passage): readonly StatedShare[] {
  const amounts = /[Tt]huế/u.test(text) ? countsIn(text).filter(({ unit }) => unit === 'đồng') : [];
  return amounts.flatMap((price, index): readonly StatedShare[] => {
    const tax = amounts[index + 1];
    const percent = tax === undefined ? undefined : TAX.exec(text.slice(price.end, tax.start))?.[1];
    if (tax === undefined || percent === undefined || !UNTAXED.test(text.slice(0, price.start))) {
      return [];
    }
    const start = text.lastIndexOf(percent, tax.start);
    return [{ exact: (tax.min / price.min) * 100, percent, start, end: start + percent.length + 1 }];
  });
}
