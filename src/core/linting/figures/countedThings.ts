import { oncePer, type Range } from '../../document';
import { oneOf, readQuantities, WORD_BEGINS, WORD_ENDS, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { INEXACT, OTHER_NUMBER } from './countGrammar';

/** An exact number and the words behind it that name what it is the number of. */
export interface CountedThing {
  readonly passage: Passage;
  /** As written: "1.250". */
  readonly figures: string;
  readonly value: number;
  /** The words, in small letters. */
  readonly thing: string;
  /** Number and words as written. */
  readonly text: string;
  /** Where they begin in the passage. */
  readonly start: number;
  readonly range: Range;
}

/** The quantities of a passage, read once. */
export const quantitiesOf = oncePer(({ text }: Passage): readonly Quantity[] => readQuantities(text.text));

/** By how many words name the thing. */
const THINGS = {
  2: /^ (\p{Ll}\p{L}* \p{L}+)(?![\p{L}-])/u,
  3: /^ (\p{Ll}[\p{L}-]* \p{L}[\p{L}-]*,? \p{L}[\p{L}-]*)(?![\p{L}-])/u,
} as const;
/** Such words name no thing: the number counts what stands before them. */
const NO_THING = oneOf(
  'của|tại|và|với|trong|đến|từ|cho|theo|trên|là|có|được|để|về|ở|do|bằng|thuộc|tham|mỗi|so|dưới|như|này|đã|sẽ',
  'năm|tháng|ngày|giờ|phút|đồng|triệu|nghìn|tỷ|người|lần|buổi',
);
/** Two words with one of these go on to the thing itself, or are too common to be one. */
const NO_SHORT_THING = 'tuổi|trở|chưa|còn|đại|bộ|tuần';
const NAMES_NOTHING = {
  2: new RegExp(`${WORD_BEGINS}${oneOf(NO_THING, NO_SHORT_THING)}${WORD_ENDS}`, 'u'),
  3: new RegExp(`${WORD_BEGINS}${NO_THING}${WORD_ENDS}`, 'u'),
} as const;
/** What is shared out, changes, or is one of several has other numbers. */
const OTHERWISE = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(OTHER_NUMBER, INEXACT, 'cùng kỳ|năm trước', 'đợt|lớp|khu vực|thôn|bản|ấp|xóm|tổ(?! chức)', 'chia thành')}(?: [\p{L}\d]+){0,4} $`,
  'iu',
);
const REACH = 40;

/** Whether a number is exact, and no share, change or bound. */
export function isExact({ min, max, start }: Quantity, text: string): boolean {
  return min === max && !OTHERWISE.test(text.slice(Math.max(0, start - REACH), start));
}

/** The figures with which a quantity begins, without the full stop of the sentence. */
export function figuresAt({ start }: Quantity, text: string): string {
  return /^[\d.]+/u.exec(text.slice(start))?.[0].replace(/\.$/u, '') ?? '';
}

/** What a passage counts and names with so many words; money is no thing. */
export function countedThings(passage: Passage, words: keyof typeof THINGS): readonly CountedThing[] {
  const { text } = passage.text;
  return quantitiesOf(passage).flatMap((quantity): readonly CountedThing[] => {
    const { start, min, unit } = quantity;
    const figures = figuresAt(quantity, text);
    const behind = start + figures.length;
    const thing = THINGS[words].exec(text.slice(behind))?.[1];
    if (
      thing === undefined ||
      unit === 'đồng' ||
      !isExact(quantity, text) ||
      // "9/13 thôn": how many there are of so many.
      text.charAt(start - 1) === '/' ||
      NAMES_NOTHING[words].test(thing.toLowerCase())
    ) {
      return [];
    }
    const end = behind + 1 + thing.length;
    return [
      {
        passage,
        figures,
        value: min,
        thing: thing.toLowerCase(),
        text: text.slice(start, end),
        start,
        range: passage.text.slice(start, end),
      },
    ];
  });
}
