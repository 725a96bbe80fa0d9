import { matchesIn } from '../../vietnamese';
import type { DocumentNumber } from '../administrativeDocument';
import type { Line } from '../reading/line';
import type { Claims } from './claims';
import { HEADER_LINES, readBareNumber, readOddNumber, type ReadNumber } from './oddNumberLine';

const BLANK = String.raw`[\s.…_]*`;
const PLACEHOLDER = String.raw`(?:\[[^\]]*\]|\{\{[^}]*\}\}|<[^>]*>)`;

/** A symbol: groups of letters joined by hyphens, dashes, slashes, points or ampersands; template fields may stand for a group. */
const SYMBOL = String.raw`(?:[\p{L}&]+|${PLACEHOLDER})(?:(?:\s?[-–/]\s?|\.(?=\p{Lu}))(?:[\p{L}&\d]*\p{L}[\p{L}&\d]*|${PLACEHOLDER}))*`;

/** A letter that sets a number between two others: "12a/KH-UBND", "15bis/KH-UBND". */
const SUFFIX = String.raw`(?:bis|ter|\p{L})(?=\s?[-–/])`;

const NUMBER_LINE = new RegExp(
  String.raw`^[Ss][ốôỐÔ]\s*(?<colon>[:;.])?\s*(?<number>\d{1,5}(?:${SUFFIX})?(?:\s*/\s*(?:19|20)\d\d)?|${PLACEHOLDER})?${BLANK}` +
    String.raw`(?<separator>/|-|–)?${BLANK}(?<year>(?:19|20)\d\d\s*/\s*)?(?<symbol>${SYMBOL})?`,
  'u',
);

/** "Số" with a template field alone: the symbol is inside the field. */
const TEMPLATE_LINE = new RegExp(String.raw`^S[ốỐ]\s*:?\s*${PLACEHOLDER}$`, 'u');

/**
 * Finds "Số: …/KH-UBND" or "Số …-KH/ĐU", blank or filled, in either column. In a heading, which `isHeading` says the lines are, it is
 * known by its place too: whatever its form, and even without the word "Số".
 */
export function recogniseDocumentNumber(
  lines: readonly Line[],
  claims: Claims,
  isHeading: boolean,
): DocumentNumber | null {
  for (const line of lines) {
    for (const start of startsOf(line)) {
      const found = numberAt(line, start, claims);
      if (found !== null) {
        return found;
      }
    }
  }
  return isHeading ? oddNumber(lines.slice(0, HEADER_LINES), claims) : null;
}

function oddNumber(lines: readonly Line[], claims: Claims): DocumentNumber | null {
  for (const line of lines) {
    for (const start of startsOf(line)) {
      const odd = readOddNumber(line.text.slice(start));
      if (odd !== null) {
        return taken(line, start, odd, claims);
      }
    }
    for (const column of claims.rest(line)) {
      const bare = readBareNumber(column);
      if (bare !== null) {
        return taken(line, column.offset - line.offset, bare, claims);
      }
    }
  }
  return null;
}

function taken(line: Line, start: number, { length, ...number }: ReadNumber, claims: Claims): DocumentNumber {
  const { text, ranges } = claims.take(line, start, start + length);
  return { text, ranges, ...number };
}

/** Offsets at which a column of the line begins with "Số". */
function startsOf(line: Line): number[] {
  // In small letters only with what no phrase goes on with: "số: 05/", "số 05-KH/", "số …-KH/".
  return matchesIn(
    line.text,
    /(?<=^|\t|\s{2,}|[_*-]\s*)(?:S[ốôỐÔ](?=[\s:;.\d])|số(?=\s*:|\s+\d{1,5}-\p{Lu}|[\s.…_]+-\s?\p{Lu}{1,4}\/))/gu,
  ).map((match) => match.index);
}

function numberAt(line: Line, start: number, claims: Claims): DocumentNumber | null {
  const text = line.text.slice(start);
  if (TEMPLATE_LINE.test(text)) {
    const { text: taken, ranges } = claims.take(line, start, line.text.length);
    return { text: taken, ranges, number: null, symbol: null, style: null };
  }
  const match = NUMBER_LINE.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) {
    return null;
  }
  const { colon, number, separator, symbol } = groups;
  const after = text.slice(match[0].length);
  // "Số lượng đại biểu", "Số 106 Đại lộ …": an ordinary phrase goes on in small letters or with more words.
  if (
    symbol !== undefined
      ? !isSymbol(symbol, separator, after) && !isSmallSymbol(symbol, colon, separator)
      : !isBlankNumber(match[0], after, number, separator)
  ) {
    return null;
  }
  const end = start + match[0].trimEnd().length;
  const digits = number !== undefined && /^\d/u.test(number) ? number.replace(/\s/gu, '') : null;
  const component = claims.take(line, start, end);
  return {
    text: component.text,
    ranges: component.ranges,
    number: digits,
    symbol: symbol === undefined ? null : symbol.replace(/\s/gu, '').normalize('NFC'),
    style: styleOf(colon, separator, symbol),
  };
}

function isSymbol(symbol: string, separator: string | undefined, after: string): boolean {
  if (!/^(?:$|[\s.,;]|\t|\s?[-–/]\s?(?:19|20)\d\d(?=$|\s))/u.test(after) || /^ \p{Ll}/u.test(after)) {
    return false;
  }
  const capitals = symbol.match(/\p{Lu}/gu)?.length ?? 0;
  const joined = /[-–/]/u.test(symbol);
  return (
    symbol.includes('{') || symbol.includes('[') || (capitals >= 2 && (joined || separator !== undefined))
  );
}

/** "Số: 35/kh-ubnd": typed without the shift key; the colon and the stroke leave no doubt. */
function isSmallSymbol(symbol: string, colon: string | undefined, separator: string | undefined): boolean {
  return colon !== undefined && separator === '/' && /^\p{L}{1,4}-\p{L}{2,10}$/u.test(symbol);
}

function isBlankNumber(
  match: string,
  after: string,
  number: string | undefined,
  separator: string | undefined,
): boolean {
  const ends = /^(?:$|\s{3,}|\t)/u.test(after);
  return (
    ends &&
    (separator !== undefined || /[:.…_]\s*$/u.test(match) || (number !== undefined && match.includes(':')))
  );
}

function styleOf(
  colon: string | undefined,
  separator: string | undefined,
  symbol: string | undefined,
): 'state' | 'party' | null {
  if (
    separator === '/' ||
    (separator === undefined && colon !== undefined && symbol !== undefined && !symbol.includes('/'))
  ) {
    return 'state';
  }
  if (separator !== undefined && symbol?.includes('/') === true) {
    return 'party';
  }
  return null;
}
