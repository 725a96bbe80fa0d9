import type { Range } from '../../document';
import type { Token } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { NewText } from '../remedies/remedies';
import { isBody, type SoughtName } from './nameTable';
import { positionOf, type WordPosition } from './position';
import { beginsUpper } from '../typing/syllables';
import { isInCapitals } from './words';

/** A name whose capitals are not as they should be. */
export interface Misspelling {
  /** As written, and as it should be; the writer's habit in placing tone marks is kept. */
  readonly written: string;
  readonly expected: string;
  /** Single letters to change. */
  readonly letters: readonly NewText[];
  /** It may be ordinary words, or the only fault is a capital too many at its beginning. */
  readonly doubtful: boolean;
  /** All letters are small, and only the document's own usage tells whether they should be. */
  readonly byUsage: boolean;
}

/**
 * Compares the capitals of the words from `start` to before `end` with those of a name. Null: right, or not to be judged (words in
 * capitals, ordinary words in small letters, a first letter that the beginning of a sentence decides).
 */
export function judgeSpelling(
  passage: Passage,
  words: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  sought: SoughtName,
): Misspelling | null {
  const spelt = words.slice(start, end).filter((word) => word.kind === 'word');
  const position = positionOf(passage, words, start);
  const [preferred = []] = sought.spellings;
  if (
    sought.spellings.some((spelling) => agrees(spelt, spelling, position)) ||
    spelt.some((word, at) => isInCapitals(word.text) && !isInCapitals(preferred[at] ?? ''))
  ) {
    return null;
  }
  const isSmall = spelt.every((word, at) => !beginsUpper(word.text) || (at === 0 && position !== 'inside'));
  const isLowered = isSmall && !beginsUpper(spelt[0]?.text ?? '');
  const isCommon =
    isSmall &&
    ((sought.lowercase === 'ordinary' && !isOneWithName(passage, words, start, end, position)) ||
      (sought.lowercase === 'usage' && !isLowered) ||
      (sought.lowercase !== 'fault' && ONE_OF_MANY.has(words[start - 1]?.key ?? '')));
  if (
    isCommon ||
    (isBody(sought.kind) && isKind(words[start - 1], spelt)) ||
    isDrawnInCapitals(passage, words, start, end)
  ) {
    return null;
  }
  const wrong = spelt
    .map((word, at) => ({ word, expected: recased(word.text, preferred[at] ?? word.text), at }))
    .filter(({ word, expected, at }) => word.text !== expected && !(at === 0 && mayStay(word, position)));
  return {
    ...wording(passage, words, start, end, wrong),
    letters: wrong.map(({ word, expected }) => changedLetters(passage, word, expected)),
    byUsage: isLowered && sought.lowercase === 'usage' && !isOfNamedUnit(words, end),
    doubtful:
      !sought.certain ||
      (isSmall && sought.lowercase !== 'fault') ||
      wrong.every(({ word, at }) => at === 0 && beginsUpper(word.text)),
  };
}

/** Words before a noun that make it one of many: "các đảng ủy", "mỗi phòng nội vụ". */
const ONE_OF_MANY: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'mọi', 'một', 'nhiều']);

/** "các Ban xây dựng Đảng": a kind of bodies rather than the name of one. "Đảng" has its capital in any case. */
function isKind(before: Token | undefined, [, ...field]: readonly Token[]): boolean {
  return (
    ONE_OF_MANY.has(before?.key ?? '') && field.every(({ key, text }) => key === 'đảng' || !beginsUpper(text))
  );
}

/** "trường tiểu học Long Phú": what may be ordinary words is a name where one of places or people follows, and it is not one of many. */
function isOneWithName(
  passage: Passage,
  words: readonly Token[],
  start: number,
  end: number,
  position: WordPosition,
): boolean {
  const [before, last] = [words[start - 1], words[end - 1]];
  const [next, second] = [words[end], words[end + 1]];
  const isNamed = [next, second].every(
    (word) => word?.kind === 'word' && beginsUpper(word.text) && !isInCapitals(word.text),
  );
  return (
    end - start >= LONG_NAME &&
    last !== undefined &&
    (isNamed || (next?.key === 'số' && second?.kind === 'number')) &&
    passage.text.text.slice(last.end, next?.start) === ' ' &&
    (position !== 'inside' || before?.kind === 'word' || before?.text === ',') &&
    !ONE_OF_MANY.has(before?.key ?? '') &&
    !COUNTED_BY.has(before?.key ?? '')
  );
}

/** "đảng ủy xã An Bình": the one body of a unit that is called by its name. */
function isOfNamedUnit(words: readonly Token[], end: number): boolean {
  const [unit, name] = [words[end], words[end + 1]];
  return (
    unit !== undefined &&
    NAMED_UNITS.has(unit.text) &&
    name?.kind === 'word' &&
    beginsUpper(name.text) &&
    !isInCapitals(name.text)
  );
}

const NAMED_UNITS: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh']);

/** Words of a kind and field that hardly anything but a name has in a row. */
const LONG_NAME = 3;
/** Words before a noun that count it or list it. */
const COUNTED_BY: ReadonlySet<string> = new Set('hai ba bốn năm sáu số nhiều'.split(' '));

/** Whether the words are spelt like this, the first letter of a sentence or line left to its own clause. */
function agrees(spelt: readonly Token[], spelling: readonly string[], position: WordPosition): boolean {
  return spelling.every((expected, at) => {
    const word = spelt[at];
    if (word === undefined || word.text === recased(word.text, expected)) {
      return word !== undefined;
    }
    return at === 0 && !isInCapitals(expected) && isExcused(word, position);
  });
}

function mayStay(word: Token, position: WordPosition): boolean {
  return position !== 'inside' && beginsUpper(word.text);
}

/** A capital at the beginning of a line is free; a small letter at the beginning of a sentence has its own clause. */
function isExcused(word: Token, position: WordPosition): boolean {
  return position === 'sentence' || (position === 'free' && beginsUpper(word.text));
}

/** The word with the capitals of another spelling of it. */
function recased(written: string, expected: string): string {
  if (isInCapitals(expected)) {
    return written.toUpperCase();
  }
  const first = written.charAt(0);
  return (beginsUpper(expected) ? first.toUpperCase() : first.toLowerCase()) + written.slice(1);
}

/**
 * The words from `start` to before `end` as they should be written, for rules that find misspelt words themselves; `spelling` has
 * one word for each of them. Null: nothing is to be changed.
 */
export function respelt(
  passage: Passage,
  words: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  spelling: readonly string[],
): Misspelling | null {
  const wrong = words
    .slice(start, end)
    .filter((word) => word.kind === 'word')
    .map((word, at) => ({ word, expected: recased(word.text, spelling[at] ?? word.text) }))
    .filter(({ word, expected }) => word.text !== expected);
  return wrong.length === 0
    ? null
    : {
        ...wording(passage, words, start, end, wrong),
        letters: wrong.map(({ word, expected }) => changedLetters(passage, word, expected)),
        doubtful: false,
        byUsage: false,
      };
}

interface WrongWord {
  readonly word: Token;
  readonly expected: string;
}

function wording(
  { text }: Passage,
  words: readonly Token[],
  start: number,
  end: number,
  wrong: readonly WrongWord[],
): Pick<Misspelling, 'written' | 'expected'> {
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? from;
  const written = text.text.slice(from, to);
  let expected = written;
  for (const { word, expected: right } of wrong) {
    const at = word.start - from;
    expected = expected.slice(0, at) + right + expected.slice(at + right.length);
  }
  return { written: tidy(written), expected: tidy(expected) };
}

function tidy(text: string): string {
  return text.replace(/ +/gu, ' ');
}

function changedLetters({ text }: Passage, word: Token, expected: string): NewText {
  const length = isInCapitals(expected) ? word.text.length : 1;
  return { range: text.slice(word.start, word.start + length), text: expected.slice(0, length) };
}

function isDrawnInCapitals(passage: Passage, words: readonly Token[], start: number, end: number): boolean {
  const range = wordRange(passage, words, start, end);
  return passage.paragraph.runs.some(
    (run) => run.format.caps && run.start < range.end && run.end > range.start,
  );
}

/** The words from `start` to before `end` as a range of the document. */
export function wordRange({ text }: Passage, words: readonly Token[], start: number, end: number): Range {
  const from = words[start]?.start ?? 0;
  return text.slice(from, words[end - 1]?.end ?? from);
}
