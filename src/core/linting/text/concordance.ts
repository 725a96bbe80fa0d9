import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { proseOf, type Passage } from './prose';
import { wordsOf, type WrittenWord } from './words';

/** A word where it stands: the word `at` among the `words` of a passage. */
export interface WordPlace {
  readonly passage: Passage;
  readonly words: readonly WrittenWord[];
  readonly at: number;
}

/** Every word of the prose in small letters, with the places where it stands, in reading order. */
export type Concordance = ReadonlyMap<string, readonly WordPlace[]>;

/**
 * The words of the document and where they stand, made once. A document says few different words, and most of what is looked for not
 * at all: a rule that asks here reads what concerns it and nothing else.
 */
export const concordanceOf = oncePer((administrative: AdministrativeDocument): Concordance => {
  const concordance = new Map<string, WordPlace[]>();
  for (const passage of proseOf(administrative)) {
    const words = wordsOf(passage);
    for (let at = 0; at < words.length; at += 1) {
      const key = words[at]?.key ?? '';
      const places = concordance.get(key);
      if (places === undefined) {
        concordance.set(key, [{ passage, words, at }]);
      } else {
        places.push({ passage, words, at });
      }
    }
  }
  return concordance;
});

/** Where one of the words (small letters, NFC) stands: word by word, in reading order each. */
export function placesOfWords(
  administrative: AdministrativeDocument,
  keys: Iterable<string>,
): readonly WordPlace[] {
  const concordance = concordanceOf(administrative);
  return [...keys].flatMap((key) => concordance.get(key) ?? []);
}

/**
 * Where the words (keys of the concordance) stand one behind the other, whatever marks stand between them, in reading order; `at` is the
 * first of them. Only the places of the rarest of them are looked at.
 */
export function placesInRow(
  concordance: Concordance,
  keys: readonly string[],
  keyOf: (word: WrittenWord) => string = ({ key }) => key,
): readonly WordPlace[] {
  let rarest: readonly WordPlace[] | null = null;
  let offset = 0;
  for (const [index, key] of keys.entries()) {
    const places = concordance.get(key) ?? [];
    if (rarest === null || places.length < rarest.length) {
      rarest = places;
      offset = index;
    }
  }
  return (rarest ?? [])
    .map((place) => (offset === 0 ? place : { ...place, at: place.at - offset }))
    .filter(({ words, at }) =>
      keys.every((key, index) => {
        const word = words[at + index];
        return word !== undefined && keyOf(word) === key;
      }),
    );
}

/** Where a phrase (words in small letters, NFC) stands, see {@link placesInRow}. */
export function placesOfPhrase(
  administrative: AdministrativeDocument,
  phrase: readonly string[],
): readonly WordPlace[] {
  return placesInRow(concordanceOf(administrative), phrase);
}

/** The passages that hold one of the words (small letters, NFC), in reading order. */
export function passagesWith(
  administrative: AdministrativeDocument,
  keys: Iterable<string>,
): readonly Passage[] {
  return passagesAt(administrative, placesOfWords(administrative, keys));
}

/** The passages of the places, in reading order. */
export function passagesAt(
  administrative: AdministrativeDocument,
  places: readonly WordPlace[],
): readonly Passage[] {
  const found = new Set(places.map(({ passage }) => passage));
  return found.size === 0 ? [] : proseOf(administrative).filter((passage) => found.has(passage));
}
