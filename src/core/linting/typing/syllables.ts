import { foldCharacters } from '../../vietnamese';

const VOWEL = /[aeiouy]/iu;

/** Whether letters can be read as a syllable and not only spelt out, as `TP`, `ThS`, `v` are. */
export function isReadable(word: string): boolean {
  return VOWEL.test(foldCharacters(word)) && !/\p{Lu}/u.test(word.slice(1));
}

export function beginsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

export function beginsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** `Đề`, `Hà`: a capital and small letters after it. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}
