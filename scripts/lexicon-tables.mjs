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
  const words = source('words').flatMap(({ first, second }) =>
    second.split(' ').map((each) => [first, each]),
  );
  const common = source('common').flatMap((row) => row.words.split(', ').map((word) => word.split(' ')));
  const phrases = source('phrases').map(({ phrase }) => phrase.split(' '));
  const roles = source('alone');
  const alone = (role) => roles.filter((row) => row.role === role).flatMap((row) => row.syllables.split(' '));
  const syllables = [
    ...new Set([
      ...[...words, ...common, ...phrases].flat(),
      ...roles.flatMap((row) => row.syllables.split(' ')),
    ]),
  ].sort();
  const numbers = new Map(syllables.map((syllable, index) => [syllable, index]));
  const written = (list) => [...list].map((syllable) => twoDigits(numbers.get(syllable))).join('');
  const usual = pairsOf(common);
  const known = pairsOf([...words, ...phrases.filter(({ length }) => length === 2)], usual);
  const rare = new Set(source('rare').flatMap((row) => row.syllables.split(' ')));
  return {
    syllables: syllables.join(' '),
    rare: [...rare].filter((syllable) => !numbers.has(syllable)).join(' '),
    followers: syllables.map((first) => written(known.get(first) ?? [])).join(' '),
    commonFollowers: syllables.map((first) => written(usual.get(first) ?? [])).join(' '),
    phrases: phrases
      .filter(({ length }) => length > 2)
      .map(written)
      .join(' '),
    links: written(new Set(alone('link'))),
    words: written(new Set(alone('word'))),
    bound: written(new Set(alone('bound'))),
    beforeNumbers: written(alone('before-number')),
    afterNumbers: written(alone('after-number')),
  };
}

/** Second syllables by first, without the pairs that `others` has. */
function pairsOf(pairs, others = new Map()) {
  const followers = new Map();
  for (const [first, second] of pairs) {
    if (others.get(first)?.has(second) !== true) {
      followers.set(first, (followers.get(first) ?? new Set()).add(second));
    }
  }
  return followers;
}
