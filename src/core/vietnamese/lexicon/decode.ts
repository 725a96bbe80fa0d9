import { spellingKey } from '../spellingKey';
import data from './data/lexicon.json';
import { COMMON_WORD, MOST_SYLLABLES, NEIGHBOURS, PairTable, RARE_WORD } from './pairTable';

/** What a syllable can be besides a part of a word; bits of one number. */
export const LINK = 1;
export const WORD = 2;
export const BEFORE_NUMBER = 4;
export const AFTER_NUMBER = 8;
export const BOUND = 16;

/**
 * Which syllables follow each other in written Vietnamese: words of two syllables and longer phrases of the administrative language.
 * Syllables are numbers, equal for two spellings of one syllable; what is known about a syllable stands at its number.
 */
export interface Lexicon {
  /** By `spellingKey` and by written form. */
  readonly numbers: ReadonlyMap<string, number>;
  /** As usually written. */
  readonly spellings: readonly string[];
  /** From this number on syllables that exist, but in no word or phrase. */
  readonly common: number;
  readonly pairs: PairTable;
  /** By syllable: how many pairs it is in. */
  readonly partners: Uint16Array;
  /** Which syllables go on from a pair, see {@link pairNumber}: three in a row of a common phrase. */
  readonly triples: ReadonlyMap<number, readonly number[]>;
  /** Those of the triples with which a phrase ends. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
  /** Which syllables stand between two, see {@link pairNumber}, three in a row of a common phrase. */
  readonly middles: ReadonlyMap<number, readonly number[]>;
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
    // A syllable is found as it is written, too.
    numbers.set(key, first).set(syllable, first);
    spellings[first] = usual(spellings[first] ?? '', syllable, key);
    return first;
  });
  const read = (text: string): readonly number[] => numbersIn(text).map((number) => canonical[number] ?? 0);
  const pairs = new PairTable();
  const partners = new Uint16Array(spellings.length);
  const link = (first: number, second: number, kept: Parameters<PairTable['add']>[2]): void => {
    if (pairs.add(first, second, kept)) {
      partners[first] = (partners[first] ?? 0) + 1;
      partners[second] = (partners[second] ?? 0) + 1;
    }
  };
  const linkAll = (followers: string, kept: typeof RARE_WORD | typeof COMMON_WORD): void => {
    followers.split(' ').forEach((seconds, index) => {
      for (const second of read(seconds)) {
        link(canonical[index] ?? index, second, kept);
      }
    });
  };
  const phrases = data.phrases.split(' ').map(read);
  linkAll(data.commonFollowers, COMMON_WORD);
  linkAll(data.followers, RARE_WORD);
  for (const phrase of phrases) {
    phrase.slice(1).forEach((second, index) => {
      link(phrase[index] ?? 0, second, NEIGHBOURS);
    });
  }
  const roles = new Uint8Array(spellings.length);
  const give = (text: string, role: number): void => {
    read(text).forEach((number) => (roles[number] = (roles[number] ?? 0) | role));
  };
  give(data.links, LINK);
  give(data.words, WORD);
  give(data.beforeNumbers, BEFORE_NUMBER);
  give(data.afterNumbers, AFTER_NUMBER);
  give(data.bound, BOUND);
  return {
    numbers,
    spellings,
    common: written.length,
    pairs,
    partners,
    ...triplesOf(phrases),
    roles,
  };
}

/** Of two spellings the one with y and the older place of the tone mark, as laws are printed. */
function usual(known: string, other: string, key: string): string {
  return other === key || YPSILON.test(other) ? other : known;
}

const YPSILON = /[yỳýỷỹỵ]$/u;

function triplesOf(phrases: readonly (readonly number[])[]): Pick<Lexicon, 'triples' | 'ends' | 'middles'> {
  const triples = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  const middles = new Map<number, number[]>();
  for (const phrase of phrases) {
    for (let index = 2; index < phrase.length; index += 1) {
      const [first = 0, second = 0, third = 0] = phrase.slice(index - 2, index + 1);
      add(triples, pairNumber(first, second), third);
      add(middles, pairNumber(first, third), second);
    }
    const [first = 0, second = 0, third = 0] = phrase.slice(-3);
    add(ends, pairNumber(first, second), third);
  }
  return { triples, ends, middles };
}

function add(lists: Map<number, number[]>, key: number, syllable: number): void {
  const known = lists.get(key);
  if (known === undefined) {
    lists.set(key, [syllable]);
  } else {
    known.push(syllable);
  }
}

/** Two syllables in a row as one number, small enough to be looked up without an object of its own. */
export function pairNumber(first: number, second: number): number {
  return first * MOST_SYLLABLES + second;
}

function numberAt(text: string, index: number): number {
  return digit(text.charCodeAt(index)) * DIGITS + digit(text.charCodeAt(index + 1));
}

/** Numbers of two digits each. */
function numbersIn(text: string): readonly number[] {
  const read: number[] = [];
  for (let index = 0; index < text.length; index += 2) {
    read.push(numberAt(text, index));
  }
  return read;
}

const DIGITS = 92;

/** Printable ASCII from `!` on, without the quotation mark and the backslash. */
function digit(code: number): number {
  return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}
