import { spellingKey } from '../spellingKey';
import data from './data/lexicon.json';

/**
 * Which syllables follow each other in written Vietnamese: words of two syllables and longer phrases of the administrative language.
 * Syllables are given and compared by their {@link spellingKey}. In the data, built by `scripts/build-lexicon.mjs`, a syllable is a
 * number of two characters in base 92, and `followers` has one entry per syllable.
 */
interface Lexicon {
  /** Known second syllables by first syllable. */
  readonly following: ReadonlyMap<string, ReadonlySet<string>>;
  /** Known first syllables by second syllable. */
  readonly preceding: ReadonlyMap<string, ReadonlySet<string>>;
  /** Three syllables in a row, joined by blanks. */
  readonly triples: ReadonlySet<string>;
  /** As usually written, by key: `kĩ` is written `kỹ`. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly links: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

let known: Lexicon | null = null;

/** Decoded when the first document asks. */
function lexicon(): Lexicon {
  known ??= decode();
  return known;
}

/** Whether the two syllables stand next to each other in a common word or phrase. */
export function isPhrase(first: string, second: string): boolean {
  return followersOf(first).has(second);
}

/** Syllables that follow in common words and phrases. */
export function followersOf(first: string): ReadonlySet<string> {
  return lexicon().following.get(first) ?? NOTHING;
}

/** Syllables that go before in common words and phrases. */
export function predecessorsOf(second: string): ReadonlySet<string> {
  return lexicon().preceding.get(second) ?? NOTHING;
}

/** Whether the three syllables stand in a row in a common phrase. */
export function isLongPhrase(first: string, second: string, third: string): boolean {
  return lexicon().triples.has(`${first} ${second} ${third}`);
}

/** The usual spelling of a known syllable; the key itself of an unknown one. */
export function usualSpelling(key: string): string {
  return lexicon().spellings.get(key) ?? key;
}

/** Whether any common word or phrase has the syllable. */
export function isKnownSyllable(key: string): boolean {
  return lexicon().spellings.has(key);
}

/** Whether the syllable is a small word that joins others (và, của, được …). */
export function isLinkWord(key: string): boolean {
  return lexicon().links.has(key);
}

/** Whether the syllable is a word by itself, so that it may stand next to any other. */
export function standsAlone(key: string): boolean {
  return lexicon().words.has(key) || isLinkWord(key);
}

function decode(): Lexicon {
  const written = data.syllables.split(' ');
  const syllables = written.map(spellingKey);
  const following = new Map<string, Set<string>>();
  const preceding = new Map<string, Set<string>>();
  const triples = new Set<string>();
  const link = (first: string, second: string): void => {
    add(following, first, second);
    add(preceding, second, first);
  };
  data.followers.split(' ').forEach((numbers, index) => {
    const first = syllables[index] ?? '';
    for (const second of syllablesOf(numbers, syllables)) {
      link(first, second);
    }
  });
  for (const numbers of data.phrases.split(' ')) {
    const phrase = syllablesOf(numbers, syllables);
    phrase.slice(1).forEach((second, index) => link(phrase[index] ?? '', second));
    phrase.slice(2).forEach((third, index) => {
      triples.add(`${phrase[index] ?? ''} ${phrase[index + 1] ?? ''} ${third}`);
    });
  }
  return {
    following,
    preceding,
    triples,
    spellings: usualSpellings(written),
    links: new Set(syllablesOf(data.links, syllables)),
    words: new Set(syllablesOf(data.words, syllables)),
  };
}

/** Of two spellings the one with y and the older place of the tone mark, as laws are printed. */
function usualSpellings(written: readonly string[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const syllable of written) {
    const key = spellingKey(syllable);
    if (!spellings.has(key) || syllable === key || YPSILON.test(syllable)) {
      spellings.set(key, syllable);
    }
  }
  return spellings;
}

const YPSILON = /[yỳýỷỹỵ]$/u;

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, new Set([value]));
  } else {
    values.add(value);
  }
}

function syllablesOf(numbers: string, syllables: readonly string[]): readonly string[] {
  const read: string[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const number = digit(numbers.charCodeAt(index)) * BASE + digit(numbers.charCodeAt(index + 1));
    read.push(syllables[number] ?? '');
  }
  return read;
}

const BASE = 92;

/** Printable ASCII from `!` on, without the quotation mark and the backslash. */
function digit(code: number): number {
  return code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
}
