import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from './tables.mjs';

export const lexiconFolder = fileURLToPath(new URL('../src/core/vietnamese/lexicon/', import.meta.url));

/** Digits of the numbers in the data: printable ASCII without quotation mark and backslash, which JSON would escape. */
const DIGITS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .join('');

/** A number below 92² as two characters. */
function twoDigits(number) {
  return DIGITS[Math.floor(number / DIGITS.length)] + DIGITS[number % DIGITS.length];
}

/** The lexicon as it is bundled: see `src/core/vietnamese/lexicon/lexicon.ts` for its form. */
export function lexiconOf() {
  const source = (table) => readTable(path.join(lexiconFolder, 'source', `${table}.tsv`));
  const words = new Map(source('words').map(({ first, second }) => [first, new Set(second.split(' '))]));
  const phrases = source('phrases').map(({ phrase }) => phrase.split(' '));
  const alone = (role) =>
    source('alone')
      .filter((row) => row.role === role)
      .flatMap((row) => row.syllables.split(' '));
  const syllables = [
    ...new Set([
      ...[...words].flatMap(([first, seconds]) => [first, ...seconds]),
      ...phrases.flat(),
      ...alone('link'),
      ...alone('word'),
    ]),
  ].sort();
  const numbers = new Map(syllables.map((syllable, index) => [syllable, index]));
  const written = (list) => [...list].map((syllable) => twoDigits(numbers.get(syllable))).join('');
  return {
    syllables: syllables.join(' '),
    followers: syllables.map((first) => written(words.get(first) ?? [])).join(' '),
    phrases: phrases.map(written).join(' '),
    links: written(new Set(alone('link'))),
    words: written(new Set(alone('word'))),
  };
}
