import { addable, matchesIn, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { asidesBlanked, PERCENTAGE, RATIO } from './countGrammar';
import { countsIn, exactCountsIn } from './counts';
import { isVague } from './totalParts';

/** A percentage and the two numbers that it is said to come from. */
export interface StatedShare {
  /** What the percentage must be, by the numbers. */
  readonly exact: number;
  /** The percentage as written, without its sign, and where it stands in the passage. */
  readonly percent: string;
  readonly start: number;
  readonly end: number;
  /** It is a fall that the text calls a rise, or the other way round. */
  readonly reversed?: boolean;
}

/** Figures that are a time, and no number of anything. */
const TIME = String.raw`năm \d{4}|\d{1,2} tháng|tháng \d{1,2}`;
/** "bằng 84,6% dự toán năm 2026 (dự toán 10.000 triệu đồng)": the number that the share is of stands in brackets behind it. */
const OF_BASE = new RegExp(
  String.raw`(đạt|bằng|tăng|giảm)${RATIO} (${PERCENTAGE}) ?%(?:[^.;()%\d]|${TIME}){0,70} \([^()\d]{0,30}(?=\d)([^()]{1,40})\)`,
  'gu',
);
/** Beyond these the number in brackets is of something else. */
const LARGEST = 400;

/** Shares of a number in brackets, and changes against one: the number before must make them. */
export function basedShares({ text: { text } }: Passage): readonly StatedShare[] {
  return matchesIn(text, OF_BASE).flatMap((match): readonly StatedShare[] => {
    const [whole, verb = '', percent = '', bracket = ''] = match;
    const isChange = verb === 'tăng' || verb === 'giảm';
    if (isChange && !/so với|so cùng kỳ/u.test(whole)) {
      return [];
    }
    const [base, ...others] = countsIn(bracket);
    if (base === undefined || others.length > 0 || base.min !== base.max || base.min === 0) {
      return [];
    }
    const stated = numberBefore(text, match.index, base);
    if (stated === null) {
      return [];
    }
    const ratio = (stated.min / base.min) * 100;
    const exact = isChange ? (verb === 'tăng' ? ratio - 100 : 100 - ratio) : ratio;
    const start = match.index + whole.indexOf(percent);
    const reversed = isChange && exact < 0;
    return (exact < 0 && !reversed) || exact > LARGEST
      ? []
      : [
          {
            exact,
            reversed,
            percent,
            start,
            end: start + percent.length + (text[start + percent.length] === ' ' ? 2 : 1),
          },
        ];
  });
}

/** The number that the sentence states before the share, outside brackets: the last one that counts the same. */
export function numberBefore(text: string, end: number, { unit }: Quantity): Quantity | null {
  const from = Math.max(text.lastIndexOf('. ', end), text.lastIndexOf('; ', end)) + 1;
  const clause = asidesBlanked(text.slice(from, end));
  const counts = exactCountsIn(clause);
  const alike = counts.filter((count) => addable(count.unit, unit) && unit !== '');
  // Of several the one that the share follows at once: "tháng 8 đạt 1.860 triệu đồng, lũy kế 14.240 triệu đồng, bằng …".
  const last = alike.at(-1);
  const adjoins = last !== undefined && /^,? *$/u.test(clause.slice(last.end));
  const only = adjoins ? last : alike[0];
  return only === undefined || (alike.length > 1 && !adjoins) || isVague(clause.slice(0, only.start), only)
    ? null
    : only;
}

/** "Tiếp nhận 5.400 hồ sơ, trong đó: trực tuyến 4.860 hồ sơ (chiếm 90%), trực tiếp 540 hồ sơ (chiếm 10%)" */
const PARTS = /,? (?:trong đó|gồm)(?: có)?\s*:? /u;
const PART_SHARE = new RegExp(String.raw`^(?:,| \()(?: ?chiếm)?${RATIO} ?(${PERCENTAGE}) ?%`, 'u');

/** Shares that the parts of a whole have of it, each behind its part. */
export function sharesOfParts({ text: { text } }: Passage): readonly StatedShare[] {
  const parts = PARTS.exec(text);
  const whole = parts === null ? undefined : countsIn(text.slice(0, parts.index)).at(-1);
  if (
    parts === null ||
    whole === undefined ||
    whole.unit === '' ||
    whole.min !== whole.max ||
    !/^ ?\p{L}* ?\p{L}*$/u.test(text.slice(whole.end, parts.index))
  ) {
    return [];
  }
  const from = parts.index + parts[0].length;
  const series = text.slice(from).split(/\.(?!\d)/u)[0] ?? '';
  const counts = countsIn(series).filter(({ unit }) => unit === whole.unit);
  return counts.flatMap((part): readonly StatedShare[] => {
    const found = PART_SHARE.exec(series.slice(part.end));
    const percent = found?.[1];
    if (found === null || percent === undefined || part.min > whole.min || !found[0].includes('chiếm')) {
      return [];
    }
    const start = from + part.end + found[0].lastIndexOf(percent);
    return [{ exact: (part.min / whole.min) * 100, percent, start, end: from + part.end + found[0].length }];
  });
}
