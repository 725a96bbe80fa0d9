import { spellingKey } from '../spellingKey';
import data from './data/lexicon.json';

/** What a syllable can be besides a part of a word; bits of one number. */
export const LINK = 1;
export const WORD = 2;
export const BEFORE_NUMBER = 4;
export const AFTER_NUMBER = 8;

/**
 * Which syllables follow each other in written Vietnamese: words of two syllables and longer phrases of the administrative language.
 * Syllables are numbers, equal for two spellings of one syllable; what is known about a syllable stands at its number.
 */
export interface Lexicon {
  /** By `spellingKey`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** As usually written. */
  readonly spellings: readonly string[];
  /** From this number on syllables that exist, but in no word or phrase. */
  readonly common: number;
  /** Where the syllables that follow begin in `pairs`; one entry more than there are syllables. */
  readonly starts: Uint32Array;
  /** Ascending for each first syllable: twice the number of the second, one more where the pair is a common word. */
  readonly pairs: Uint16Array;
  readonly partners: Uint16Array;
  /** Three syllables in a row as one number. */
  readonly triples: ReadonlySet<number>;
  readonly roles: Uint8Array;
}

/**
 * Reads the data that `scripts/build-lexicon.mjs` builds: a number is two characters in base 92, `followers` and `commonFollowers` have
 * one entry per syllable.
 */
export function decode(): Lexicon {
  const written = data.syllables.split(' ');
  const rare = data.rare.split(' ');
  const numbers = new Map<string, number>();
  const spellings = [...written, ...rare];
  /** The first of two spellings of a syllable stands for both. */
  const canonical = spellings.map((syllable, index) => {
    const key = spellingKey(syllable);
    const first = numbers.get(key) ?? index;
    numbers.set(key, first);
    spellings[first] = usual(spellings[first] ?? '', syllable, key);
    return first;
  });
  const read = (text: string): readonly number[] => numbersIn(text).map((number) => canonical[number] ?? 0);
  const followers = joined(data.followers, canonical, read, 0);
  joined(data.commonFollowers, canonical, read, 1).forEach((seconds, first) => {
    followers.set(first, [...(followers.get(first) ?? []), ...seconds]);
  });
  const roles = new Uint8Array(spellings.length);
  const give = (text: string, role: number): void => {
    read(text).forEach((number) => (roles[number] = (roles[number] ?? 0) | role));
  };
  give(data.links, LINK);
  give(data.words, WORD);
  give(data.beforeNumbers, BEFORE_NUMBER);
  give(data.afterNumbers, AFTER_NUMBER);
  return {
    numbers,
    spellings,
    common: written.length,
    ...table(followers, spellings.length),
    triples: triplesOf(data.phrases.split(' ').map(read)),
    roles,
  };
}

/** Of two spellings the one with y and the older place of the tone mark, as laws are printed. */
function usual(known: string, other: string, key: string): string {
  return other === key || YPSILON.test(other) ? other : known;
}

const YPSILON = /[yỳýỷỹỵ]$/u;

function joined(
  text: string,
  canonical: readonly number[],
  read: (text: string) => readonly number[],
  flag: 0 | 1,
): Map<number, readonly number[]> {
  const followers = new Map<number, readonly number[]>();
  text.split(' ').forEach((numbers, index) => {
    const first = canonical[index] ?? index;
    const seconds = read(numbers).map((second) => second * 2 + flag);
    followers.set(first, [...(followers.get(first) ?? []), ...seconds]);
  });
  return followers;
}

function table(
  followers: ReadonlyMap<number, readonly number[]>,
  syllables: number,
): Pick<Lexicon, 'starts' | 'pairs' | 'partners'> {
  const starts = new Uint32Array(syllables + 1);
  const partners = new Uint16Array(syllables);
  let count = 0;
  followers.forEach((seconds) => (count += seconds.length));
  const pairs = new Uint16Array(count);
  let end = 0;
  for (let first = 0; first < syllables; first += 1) {
    const seconds = followers.get(first) ?? [];
    pairs.set(seconds, end);
    end += seconds.length;
    starts[first + 1] = end;
    pairs.subarray(starts[first], end).sort();
    partners[first] = (partners[first] ?? 0) + seconds.length;
    for (const second of seconds) {
      partners[second >> 1] = (partners[second >> 1] ?? 0) + 1;
    }
  }
  return { starts, pairs, partners };
}

function triplesOf(phrases: readonly (readonly number[])[]): ReadonlySet<number> {
  const triples = new Set<number>();
  for (const phrase of phrases) {
    for (let index = 2; index < phrase.length; index += 1) {
      triples.add(tripleOf(phrase[index - 2] ?? 0, phrase[index - 1] ?? 0, phrase[index] ?? 0));
    }
  }
  return triples;
}

/** More than any number of a syllable. */
const SYLLABLES = 8192;

/** Three syllables in a row as one number. */
export function tripleOf(first: number, second: number, third: number): number {
  return (first * SYLLABLES + second) * SYLLABLES + third;
}

/** Numbers of two digits each. */
function numbersIn(text: string): readonly number[] {
  const read: number[] = [];
  for (let index = 0; index < text.length; index += 2) {
    read.push(digit(text.charCodeAt(index)) * DIGITS + digit(text.charCodeAt(index + 1)));
  }
  return read;
}

const DIGITS = 92;

/** Printable ASCII from `!` on, without the quotation mark and the backslash. */
function digit(code: number): number {
  return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}
