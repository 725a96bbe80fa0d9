import { foldCharacters, isCapitalAt, isSmallAt, remembered } from '../../vietnamese';

const VOWEL = /[aeiouy]/iu;

/** Whether letters can be read as a syllable and not only spelt out, as `TP`, `ThS`, `v` are. */
export function isReadable(word: string): boolean {
  return readable(word);
}

const readable = remembered((word) => VOWEL.test(foldCharacters(word)) && !/\p{Lu}/u.test(word.slice(1)));

/** Whether a word begins with a small letter. */
export function beginsLower(word: string): boolean {
  return isSmallAt(word, 0);
}

/** Whether a word begins with a capital. */
export function beginsUpper(word: string): boolean {
  return isCapitalAt(word, 0);
}

/** `Đề`, `Hà`: a capital and small letters after it. */
export function isCapitalised(word: string): boolean {
  return isCapitalAt(word, 0) && /^\p{Lu}\p{Ll}+$/u.test(word);
}
