import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { proseOf, type Passage } from './prose';
import { wordsOf, type WrittenWord } from './words';

/** Every word of the prose in small letters, with the places where it stands, in reading order. */
export type Concordance = ReadonlyMap<string, readonly WrittenWord[]>;

/**
 * The words of the document and where they stand, made once. A document says few different words, and most of what is looked for not
 * at all: a rule that asks here reads what concerns it and nothing else.
 */
export const concordanceOf = oncePer((administrative: AdministrativeDocument): Concordance => {
  const concordance = new Map<string, WrittenWord[]>();
  for (const passage of proseOf(administrative)) {
    for (const word of wordsOf(passage)) {
      const places = concordance.get(word.key);
      if (places === undefined) {
        concordance.set(word.key, [word]);
      } else {
        places.push(word);
      }
    }
  }
  return concordance;
});

/** Where one of the words (small letters, NFC) stands: word by word, in reading order each. */
export function placesOfWords(
  administrative: AdministrativeDocument,
  keys: Iterable<string>,
): readonly WrittenWord[] {
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
): readonly WrittenWord[] {
  let rarest: readonly WrittenWord[] | null = null;
  let offset = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const places = concordance.get(keys[index] ?? '') ?? NOWHERE;
    if (rarest === null || places.length < rarest.length) {
      rarest = places;
      offset = index;
    }
  }
  const found: WrittenWord[] = [];
  for (const { words, at } of rarest ?? NOWHERE) {
    const first = words[at - offset];
    if (first !== undefined && standInRow(first, keys, keyOf)) {
      found.push(first);
    }
  }
  return found;
}

const NOWHERE: readonly WrittenWord[] = [];

function standInRow(
  { words, at }: WrittenWord,
  keys: readonly string[],
  keyOf: (word: WrittenWord) => string,
): boolean {
  return keys.every((key, index) => {
    const word = words[at + index];
    return word !== undefined && keyOf(word) === key;
  });
}

/** Where a phrase (words in small letters, NFC) stands, see {@link placesInRow}. */
export function placesOfPhrase(
  administrative: AdministrativeDocument,
  phrase: readonly string[],
): readonly WrittenWord[] {
  return placesInRow(concordanceOf(administrative), phrase);
}

/** The passages of the places, in reading order. */
export function passagesAt(
  administrative: AdministrativeDocument,
  places: readonly WrittenWord[],
): readonly Passage[] {
  const found = new Set(places.map(({ passage }) => passage));
  return found.size === 0 ? [] : proseOf(administrative).filter((passage) => found.has(passage));
}
