import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { namesOf, type NamedPassage } from './names';

/** A word where it stands: the word `at` of a passage whose names have been read. */
export interface NamedPlace {
  readonly named: NamedPassage;
  readonly at: number;
}

const placesByKey = oncePer(
  (administrative: AdministrativeDocument): ReadonlyMap<string, readonly NamedPlace[]> => {
    const places = new Map<string, NamedPlace[]>();
    for (const named of namesOf(administrative)) {
      named.words.forEach(({ kind, key }, at) => {
        if (kind === 'word') {
          const alike = places.get(key);
          if (alike === undefined) {
            places.set(key, [{ named, at }]);
          } else {
            alike.push({ named, at });
          }
        }
      });
    }
    return places;
  },
);

/** Where the words of these keys (see `spellingKey`) stand, key by key. */
export function namedPlaces(
  administrative: AdministrativeDocument,
  keys: Iterable<string>,
): readonly NamedPlace[] {
  const places = placesByKey(administrative);
  return [...keys].flatMap((key) => places.get(key) ?? []);
}

/** Where the words stand whose keys are sought; each different word of the document is asked about once. */
export function namedPlacesWhere(
  administrative: AdministrativeDocument,
  isSought: (key: string) => boolean,
): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const [key, places] of placesByKey(administrative)) {
    if (isSought(key)) {
      found.push(...places);
    }
  }
  return found;
}
