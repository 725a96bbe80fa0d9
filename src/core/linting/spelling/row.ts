import { oncePer } from '../../document';
import { foldCharacters, isLink, isSyllable, makesWord, NO_PAIR, pairKind } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { wordsOf, type WrittenWord } from '../text/words';

/** Beside a word stands nothing that says anything about it. */
export const NOBODY = -2;
/** A word that the lexicon does not know. */
export const UNKNOWN = -1;

/** The words of a passage as numbers of the lexicon: what every question about neighbours is asked of. */
export interface Row {
  readonly passage: Passage;
  readonly words: readonly WrittenWord[];
  /** By word: its `spellingKey`. */
  readonly spellings: readonly string[];
  /** By word; {@link UNKNOWN} where the lexicon does not know it, {@link NOBODY} for an abbreviation, which is no syllable ("SIM"). */
  readonly numbers: Int16Array;
  /** By word: how it and the next one are known as a pair, see `pairKind`. */
  readonly pairs: Uint8Array;
  /** The whole passage is set in capitals. */
  readonly inCapitals: boolean;
}

/** The row of a passage, read once. */
export const rowOf = oncePer(readRow);

function readRow(passage: Passage): Row {
  const words = wordsOf(passage);
  const numbers = new Int16Array(words.length);
  const pairs = new Uint8Array(words.length);
  words.forEach((word, index) => {
    const number = isAbbreviation(words, index) ? NOBODY : word.syllable;
    numbers[index] = number;
    if (index > 0 && word.joined && !word.glued && words[index - 1]?.glued === false) {
      pairs[index - 1] = pairKind(numbers[index - 1] ?? UNKNOWN, number);
    }
  });
  const spellings = words.map(({ spelling }) => spelling);
  return { passage, words, spellings, numbers, pairs, inCapitals: isSetInCapitals(words) };
}

/** A word in capitals without any mark, among words in small letters. */
function isAbbreviation(words: readonly WrittenWord[], index: number): boolean {
  const isUpper = (word: WrittenWord | undefined): boolean =>
    word?.capital === true && word.text.length > 1 && word.text === word.text.toUpperCase();
  return (
    /^[A-ZĐ]{2,}$/u.test(words[index]?.text ?? '') && !isUpper(words[index - 1]) && !isUpper(words[index + 1])
  );
}

/** "KT.", "TL.", "ĐH": capitals that are an abbreviation, among other capitals too. */
export function hasNoVowel(text: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZĐ]{2,3}$/u.test(text);
}

/** Whether words are set in capitals: nothing else, and not abbreviations alone. */
function isSetInCapitals(words: readonly WrittenWord[]): boolean {
  const capitals = words.filter(({ capital, text }) => capital && text === text.toUpperCase());
  const syllables = capitals.filter(({ key }) => isSyllable(key));
  return (
    capitals.length > words.length * 0.7 &&
    (syllables.length >= 2 || (isShortLine(capitals, words) && syllables.some(isMarked)))
  );
}

/** "KẾ HOACH", "KT. CHỦ TICH": of a line of two or three words in capitals, one misspelt leaves a single syllable. */
function isShortLine(capitals: readonly WrittenWord[], words: readonly WrittenWord[]): boolean {
  return words.length >= 2 && words.length <= 3 && capitals.length === words.length;
}

/** Written with marks, as no abbreviation is. */
function isMarked({ key }: WrittenWord): boolean {
  return foldCharacters(key) !== key;
}

/** The word `step` places on, with nothing but blanks between; {@link NOBODY} where there is none or a piece of a symbol. */
export function neighbour({ words, numbers }: Row, index: number, step: number): number {
  const to = index + step;
  const word = words[to];
  if (word === undefined || word.glued) {
    return NOBODY;
  }
  if (step === 1) {
    return word.joined ? (numbers[to] ?? NOBODY) : NOBODY;
  }
  for (let at = Math.min(index, to) + 1; at <= Math.max(index, to); at += 1) {
    if (words[at]?.joined !== true) {
      return NOBODY;
    }
  }
  return numbers[to] ?? NOBODY;
}

/** How well the words at `index` and behind it are known as a pair. */
export function pairAt({ pairs }: Row, index: number): number {
  return pairs[index] ?? NO_PAIR;
}

/** Whether a phrase with a neighbour explains the word as it is written. */
export function isExplained(row: Row, index: number): boolean {
  return pairAt(row, index - 1) !== NO_PAIR || pairAt(row, index) !== NO_PAIR;
}

/** Whether a word belongs to its neighbour on that side, which is more than a small word. */
export function isTaken(row: Row, index: number, step: 1 | -1): boolean {
  const [own, other] = [row.numbers[index] ?? NOBODY, row.numbers[index + step] ?? NOBODY];
  return (
    pairAt(row, step < 0 ? index - 1 : index) !== NO_PAIR &&
    !isLink(other) &&
    (step < 0 ? makesWord(other, own) : makesWord(own, other))
  );
}
