import { letterOrdinal, ordinalWord, romanToNumber } from '../../vietnamese';
import type { LabelStyle } from '../administrativeDocument';
import { slippedNumeral } from './slippedNumeral';

/** A label at the start of a paragraph. */
export interface ParsedLabel {
  readonly style: LabelStyle;
  readonly ordinal: readonly number[];
  /** As written, inner white space as one blank: `I.`, `1.1.`, `Điều 3.`. */
  readonly label: string;
  /** Length in the text, trailing white space left out. */
  readonly length: number;
  /** An article whose number lacks its dot ("Điều 1 Thành lập …"), a number with a foreign mark: the neighbours decide whether it is one. */
  readonly tentative: boolean;
  /** `I.`/`i)` and the like can be a Roman numeral or a letter; the neighbours decide. */
  readonly letterReading: number | null;
}

interface Pattern {
  readonly style: LabelStyle;
  /** The characters that such a label can begin with: most paragraphs begin with another, and no expression need be tried. */
  readonly starts: string;
  readonly expression: RegExp;
  readonly ordinal: (match: RegExpExecArray) => readonly number[] | null;
  readonly tentative?: true;
}

const number = (text: string | undefined): readonly number[] | null =>
  text === undefined ? null : [Number(text)];
const roman = (text: string | undefined): readonly number[] | null => {
  const value = text === undefined ? null : romanToNumber(text.toUpperCase());
  return value === null ? null : [value];
};
const romanOrNumber = (text: string | undefined): readonly number[] | null =>
  text !== undefined && /^\d/u.test(text) ? number(text) : roman(text);

/** A text must follow, and it must not be the rest of a figure, a date or a fraction; a figure may begin it: "1. 100% văn bản …", "2. 05 hộ …", "3. 12/12 thôn …", "4. 1.500 lượt …". */
const TEXT_FOLLOWS = String.raw`(?=\s*[^\s\d.,;:)/%–-]|\s+\d{1,3}(?:,\d{1,2})? ?% ?\p{Ll}|\s+0\d \p{Ll}|\s+[1-9]\d{0,2}(?:\.\d{3}|\/[1-9]\d{0,2})? \p{Ll})`;

/** "IV, ", "2;", "II.-", "3./", "b).", "1. -": no number has such a mark; whether it is one, its series tells. */
const FOREIGN_MARK = String.raw`(?:[,;](?=\s)|\.[-–/](?!\d)|\)[-–/.,;:](?!\d)|[.)]\s[-–](?=\s))`;
/** No mark at all: "2 Nhiệm vụ". */
const NO_MARK = String.raw`(?=\s+\p{Lu})`;

const FIGURES = '0123456789';
const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwxyzđ';

const PATTERNS: readonly Pattern[] = [
  {
    style: 'part',
    starts: 'Pp',
    // "Phần II của Kế hoạch" is a sentence: what follows tells by its capital, so the case counts.
    expression:
      /^[Pp](?:h[ầâ]n|H[ẦÂ]N)\s+(?:(?:thứ|Thứ|THỨ)\s+(\p{L}+)|([ivxlcIVXLC]+|\d{1,2}))(?=\s*(?:[.:–-]|$)|\s+\p{Lu})\s*[.:]?/u,
    ordinal: (match) => {
      const word = match[1] === undefined ? null : ordinalWord(match[1]);
      return word === null ? romanOrNumber(match[2]) : [word];
    },
  },
  {
    style: 'chapter',
    starts: 'Cc',
    expression: /^[Cc](?:hương|HƯƠNG)\s+([ivxlcIVXLC]+|\d{1,2})(?=\s*(?:[.:–-]|$)|\s+\p{Lu})\s*[.:]?/u,
    ordinal: (match) => romanOrNumber(match[1]),
  },
  {
    style: 'subsection',
    starts: 'Tt',
    expression: /^tiểu\s+mục\s+(\d{1,2}|[ivxlc]+)(?=\s*(?:[.:]|$))\s*[.:]?/iu,
    ordinal: (match) => romanOrNumber(match[1]),
  },
  {
    style: 'section',
    starts: 'Mm',
    expression: /^mục\s+(\d{1,2}|[ivxlc]+)(?=\s*(?:[.:]|$))\s*[.:]?/iu,
    ordinal: (match) => romanOrNumber(match[1]),
  },
  {
    style: 'article',
    starts: 'Đ',
    expression: new RegExp(
      String.raw`^(?:Điều|ĐIỀU)\s+(\d{1,3})\s?(?:${FOREIGN_MARK}|[)/])(?=\s+\p{Lu})`,
      'u',
    ),
    ordinal: (match) => number(match[1]),
    tentative: true,
  },
  {
    style: 'article',
    starts: 'Đđ',
    expression: /^điều\s+(\d{1,3})\s*[.:]/iu,
    ordinal: (match) => number(match[1]),
  },
  {
    style: 'article',
    starts: 'Đđ',
    expression:
      /^(?:Điều|ĐIỀU|điều)\s+(\d{1,3}|[IVXivx]{1,5})(?:\s*[.:](?=\s)|\s*[-–](?=\s+\p{Lu})|(?=\s+\p{Lu}))/u,
    ordinal: (match) => romanOrNumber(match[1]),
    tentative: true,
  },
  {
    style: 'decimal',
    starts: FIGURES,
    expression: new RegExp(
      String.raw`^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})(?:\s?[.):]${TEXT_FOLLOWS}|(?=\s+\p{Lu})|[.):]?\s*$)`,
      'u',
    ),
    ordinal: (match) => (match[1] ?? '').split('.').map(Number),
  },
  {
    style: 'roman',
    starts: 'IVXl1|ivxⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
    // Two signs at least, for "1." and "i." are numbers of other kinds; "111." is one of its own.
    expression: /^((?!1+[^IVXlivx|])[IVXl1|ivx]{2,6}|[Ⅰ-Ⅹ])\s?[.,:;)/–-]{0,2}(?=\s*\p{Lu}{2})/u,
    ordinal: (match) => {
      const value = slippedNumeral(match[1] ?? '');
      return value === null ? null : [value];
    },
    tentative: true,
  },
  {
    style: 'roman',
    starts: 'IVX',
    expression: new RegExp(String.raw`^([IVX]{1,6})\s?${FOREIGN_MARK}(?=\s*\p{Lu}{2})`, 'u'),
    ordinal: (match) => roman(match[1]),
    tentative: true,
  },
  {
    style: 'roman',
    starts: 'IVX',
    // "V/v", "I/2026" are no labels; a sign and then text, or capitals after a blank, is.
    expression:
      /^([IVX]{1,6})\s?(?:[.):](?=\s*\S)|[/–-](?=\s*[\p{Lu}\p{Ll}]{2})|(?=\s+\p{Lu}{2,}\s\p{Lu})|[.]?\s*$)/u,
    ordinal: (match) => roman(match[1]),
  },
  {
    style: 'letter',
    starts: FIGURES,
    // The number of the clause goes with a point where it is cited, not where it stands.
    expression: /^\d{1,2}\.?([a-zđ])[.)](?=\s*\p{Lu})/u,
    ordinal: (match) => letter(match[1]),
    tentative: true,
  },
  {
    style: 'arabic',
    starts: FIGURES,
    expression: new RegExp(String.raw`^(\d{1,2})(?:\s?${FOREIGN_MARK}(?=\s*\p{Lu})|${NO_MARK})`, 'u'),
    ordinal: (match) => number(match[1]),
    tentative: true,
  },
  {
    style: 'arabic',
    starts: FIGURES,
    expression: new RegExp(String.raw`^(\d{1,3})\s?(?:\.|/(?=\s))${TEXT_FOLLOWS}`, 'u'),
    ordinal: (match) => number(match[1]),
  },
  {
    style: 'arabic',
    starts: FIGURES,
    expression: /^(\d{1,2})\s?[-–:](?=\s*\p{Lu})/u,
    ordinal: (match) => number(match[1]),
  },
  { style: 'arabic', starts: FIGURES, expression: /^(\d{1,3})\.\s*$/u, ordinal: (match) => number(match[1]) },
  {
    style: 'parenthesis',
    starts: `(${FIGURES}`,
    expression: /^\(?(\d{1,2})\)(?=\s*\S)/u,
    ordinal: (match) => number(match[1]),
  },
  {
    style: 'parenthesis',
    starts: '(',
    expression: /^\(([ivx]{1,4})\)(?=\s*\S)/u,
    ordinal: (match) => roman(match[1]),
  },
  {
    style: 'letter',
    starts: SMALL_LETTERS,
    expression: new RegExp(String.raw`^([a-zđ])(?:\s?${FOREIGN_MARK}(?=\s*\p{Lu})|${NO_MARK})`, 'u'),
    ordinal: (match) => letter(match[1]),
    tentative: true,
  },
  {
    style: 'letter',
    starts: `(${SMALL_LETTERS}`,
    expression: /^\(?([a-zđ])\s?[.-]?\)(?=\s*\S|$)/u,
    ordinal: (match) => letter(match[1]),
  },
  {
    style: 'letter',
    starts: SMALL_LETTERS,
    expression: /^([a-zđ])(?:\s?[./](?=\s+\S|\p{Lu})|\s?[-–:](?=\s+\p{Lu}))/u,
    ordinal: (match) => letter(match[1]),
  },
  {
    style: 'upperLetter',
    starts: 'ABCDEFGHĐKL',
    expression: /^([A-HĐKL])\s?(?:[.)](?=\s*\p{Lu})|[/–-](?=\s+\p{Lu}))/u,
    ordinal: (match) => letter(match[1]),
  },
];

/** Position in the Vietnamese list alphabet; a letter outside it (f, j, w, z) counts as 0, which fits no sequence. */
function letter(text: string | undefined): readonly number[] | null {
  return text === undefined ? null : [letterOrdinal(text) ?? 0];
}

/** The label at the very start of `text`, or null. `text` is NFC. */
export function parseLabel(text: string): ParsedLabel | null {
  const first = text.charAt(0);
  for (const { style, starts, expression, ordinal, tentative = false } of PATTERNS) {
    const match = starts.includes(first) ? expression.exec(text) : null;
    const value = match === null ? null : ordinal(match);
    if (match !== null && value !== null) {
      const label = match[0].trimEnd();
      const single = /^\(?(\p{L})[.)/]/u.exec(label)?.[1];
      return {
        style,
        ordinal: value,
        label: label.replace(/\s+/gu, ' '),
        length: label.length,
        tentative,
        letterReading: single === undefined ? null : letterOrdinal(single),
      };
    }
  }
  return null;
}
