import type { DocumentNumber } from '../administrativeDocument';
import type { Line } from '../reading/line';

/** What a stretch of text says where the number of a document stands; `length` is that of the stretch. */
export interface ReadNumber extends Pick<DocumentNumber, 'number' | 'symbol' | 'style'> {
  readonly length: number;
}

/** Lines from the top of the document among which a number without its usual form is looked for. */
export const HEADER_LINES = 14;

const END = String.raw`(?=$|\s{3,}|\t)`;
/** `KH-UBND`, `QĐ-UBND-VX`; in documents of the Party `KH/ĐU`. */
const STATE_SYMBOL = String.raw`\p{Lu}\p{L}{0,5}(?:\s?[-–]\s?\p{Lu}[\p{L}&\d]+)+`;
const PARTY_SYMBOL = String.raw`\p{Lu}\p{L}{0,5}\s?\/\s?\p{Lu}[\p{L}&\d]+(?:-\p{Lu}[\p{L}&\d]+)*`;
/** The same with the type in words: "Kế hoạch-UBND". */
const SPELT_SYMBOL = String.raw`\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}\s?[-–]\s?\p{Lu}{2,}(?:[-–]\p{Lu}[\p{L}&\d]*)*`;

const WORD = String.raw`^S[ốỐ]\s*:\s*`;
/** "Số: A15/KH-UBND", "Số: 15.1/KH-UBND", "Số: -5/KH-UBND", "Số: 15/Kế hoạch-UBND": no number is written so, and yet this is it. */
const ODD_STATE = new RegExp(
  String.raw`${WORD}(?<number>[^\s\p{Ll}/]{0,3}\d[^\s/]{0,8}(?:\/\d{1,4})?)\s*\/\s*(?<symbol>${STATE_SYMBOL}|${SPELT_SYMBOL})${END}`,
  'u',
);
const ODD_PARTY = new RegExp(
  String.raw`^S[ốỐ]\s*:?\s*(?<number>[^\s\p{Ll}/-]{0,3}\d[^\s/-]{0,8})\s*[-–]\s*(?<symbol>${PARTY_SYMBOL})${END}`,
  'u',
);

/** "Số: 15 KH của UBND": the word with its colon leaves no doubt in the heading, whatever follows. */
const FREE = new RegExp(String.raw`${WORD}(?<free>\S(?: ?\S){0,39}?)${END}`, 'u');

/** "Số 15": the symbol is missing. */
const NUMBER_ALONE = new RegExp(String.raw`^S[ốỐ]\s+(?<free>\d{1,5})${END}`, 'u');

const NUMBER = String.raw`(?<number>\d{1,5}(?:\p{L}|bis|ter)?(?:\s?\/\s?(?:19|20)\d\d)?)?[\s.…_]*`;
/** "15/KH-UBND", "……/KH-UBND", "15-KH/ĐU": the word "Số" is missing. */
const BARE_STATE = new RegExp(String.raw`^${NUMBER}\/\s?(?<symbol>${STATE_SYMBOL})$`, 'u');
const BARE_PARTY = new RegExp(String.raw`^${NUMBER}[-–]\s?(?<symbol>${PARTY_SYMBOL})$`, 'u');

/** A number line in a form that the ordinary one does not cover; `text` begins with "Số". */
export function readOddNumber(text: string): ReadNumber | null {
  return (
    read(ODD_STATE.exec(text), 'state') ??
    read(ODD_PARTY.exec(text), 'party') ??
    readFree(FREE.exec(text) ?? NUMBER_ALONE.exec(text))
  );
}

/** A column of the heading that is a number and a symbol without the word "Số". */
export function readBareNumber(column: Line): ReadNumber | null {
  return read(BARE_STATE.exec(column.text), 'state') ?? read(BARE_PARTY.exec(column.text), 'party');
}

function read(match: RegExpExecArray | null, style: 'state' | 'party'): ReadNumber | null {
  if (match === null) {
    return null;
  }
  const { number, symbol } = match.groups ?? {};
  const isSpelt = / \p{Ll}/u.test(symbol ?? '');
  return {
    number: number?.replace(/\s/gu, '') ?? null,
    symbol: (isSpelt ? symbol : symbol?.replace(/\s/gu, ''))?.normalize('NFC') ?? null,
    style,
    length: match[0].length,
  };
}

function readFree(match: RegExpExecArray | null): ReadNumber | null {
  return match === null
    ? null
    : {
        number: /[^\s/]*\d[^\s/]*/u.exec(match.groups?.['free'] ?? '')?.[0] ?? null,
        symbol: null,
        style: null,
        length: match[0].length,
      };
}
