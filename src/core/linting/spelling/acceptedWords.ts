import { phraseTable, spellingKey, type PhraseTable } from '../../vietnamese';
import type { Row } from './row';

/** The office's own words and phrases, to be looked up in rows. */
export function acceptedPhrases(accepted: readonly string[]): PhraseTable<true> {
  return phraseTable(
    accepted.map((phrase) => [phrase.normalize('NFC').toLowerCase().split(/\s+/u).map(spellingKey), true]),
  );
}

/** Which words of a row stand in such a phrase: of "tin bão" both where they stand together, and neither alone. */
export function acceptedPlaces({ spellings }: Row, own: PhraseTable<true>): ReadonlySet<number> {
  const places = new Set<number>();
  for (let start = 0; start < spellings.length; start += 1) {
    const end = own.longestAt(spellings, start)?.end ?? start;
    for (let at = start; at < end; at += 1) {
      places.add(at);
    }
  }
  return places;
}
