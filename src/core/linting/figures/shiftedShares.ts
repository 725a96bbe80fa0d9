import { matchesIn, numberOf } from '../../vietnamese';
import type { Passage } from '../text/prose';

/** A share whose comma was left out: of the same whole the other shares of the passage say ten or a hundred times as much. */
export interface ShiftedShare {
  readonly percent: string;
  readonly other: string;
  readonly start: number;
  readonly end: number;
}

/** "214 hộ nghèo, chiếm 9,8%" */
const SHARE =
  /(?<![\d.,])(\d{1,3}(?:\.\d{3})*) (\p{L}+)(?: \p{L}+){0,4},? chiếm(?: tỷ lệ| tỉ lệ)? (\d{1,3}(?:,\d{1,2})?) ?%/gu;
/** How far off ten or a hundred the ratio of the two wholes may be, as a power of ten. */
const SLACK = 0.04;

interface Share {
  readonly unit: string;
  readonly percent: string;
  readonly written: string;
  readonly whole: number;
  readonly start: number;
}

/** Shares without a comma beside one of the same unit that has one, where the wholes they make differ by ten or a hundred times. */
export function shiftedShares({ text: { text } }: Passage): readonly ShiftedShare[] {
  const shares = matchesIn(text, SHARE).map((match): Share => {
    const [written, part = '', unit = '', percent = ''] = match;
    return {
      unit,
      percent,
      written,
      whole: (numberOf(part) / numberOf(percent)) * 100,
      start: match.index + written.lastIndexOf(percent),
    };
  });
  return shares.flatMap((share): readonly ShiftedShare[] => {
    const other = shares.find(
      ({ unit, percent, whole }) =>
        unit === share.unit &&
        percent.includes(',') &&
        !share.percent.includes(',') &&
        [1, 2].some((power) => Math.abs(Math.log10(whole / share.whole) - power) < SLACK),
    );
    const end = share.start + share.percent.length + 1;
    return other === undefined
      ? []
      : [{ percent: share.percent, other: other.written, start: share.start, end }];
  });
}
