import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { isCapitalAt, isLetterOrFigureAt, remembered, tokenise, unifyToneMarks } from '../../vietnamese';
import type { Span } from '../citations';
import { concordanceOf, placesInRow, type Concordance } from '../text/concordance';
import type { Passage } from '../text/prose';
import type { WrittenWord } from '../text/words';

/** A name where it stands in the text, as written. */
export interface NameMention extends Span {
  readonly passage: Passage;
}

/** A word or a name as it is looked for. */
const keyOf = remembered((text) => unifyToneMarks(text.toLowerCase()));

/** The words of a name as they are looked for. */
const wordsOfName = remembered((name) =>
  tokenise(keyOf(name)).flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])),
);

/** The words of the document with the tone marks in one place, and where they stand. */
const wordsWithOneToneStyle = oncePer((administrative: AdministrativeDocument): Concordance => {
  const made = new Map<string, readonly WrittenWord[]>();
  for (const [word, places] of concordanceOf(administrative)) {
    const key = keyOf(word);
    const alike = made.get(key);
    made.set(key, alike === undefined ? places : [...alike, ...places]);
  }
  return made;
});

/**
 * Where a name stands, in capitals or not, with the tone marks in either place. A name that begins with a capital is looked for as a
 * name: the same words in small letters speak of something general. The name has to begin with a word.
 */
export function mentionsOfName(administrative: AdministrativeDocument, name: string): readonly NameMention[] {
  const concordance = wordsWithOneToneStyle(administrative);
  const sought = wordsOfName(name);
  const key = keyOf(name);
  const proper = isCapitalAt(name, 0);
  return placesInRow(concordance, sought, (word) => keyOf(word.key)).flatMap(({ passage, words, at }) => {
    const line = passage.text.text;
    const start = words[at]?.start ?? 0;
    const end = start + key.length;
    const text = line.slice(start, end);
    const isHere =
      unifyToneMarks(text.toLowerCase()) === key &&
      !(end < line.length && isLetterOrFigureAt(line, end)) &&
      !(start > 0 && isLetterOrFigureAt(line, start - 1)) &&
      (!proper || isCapitalAt(text, 0));
    return isHere ? [{ passage, text, start, end }] : [];
  });
}
