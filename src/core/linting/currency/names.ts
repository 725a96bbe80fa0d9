import type { AdministrativeDocument } from '../../administrative';
import { isCapitalAt, remembered, tokenise, unifyToneMarks } from '../../vietnamese';
import type { Span } from '../citations';
import { proseOf, type Passage } from '../prose';

/** A name where it stands in the text, as written. */
export interface NameMention extends Span {
  readonly passage: Passage;
}

/** All passages as one text in small letters, a line each: many names are looked for, most of them in vain. */
interface SearchText {
  readonly text: string;
  /** Offset of each passage. */
  readonly starts: readonly number[];
  readonly passages: readonly Passage[];
  /** Every word in it: a name that has another one is not looked for. */
  readonly words: ReadonlySet<string>;
}

/** A word or a name as it is looked for. */
const keyOf = remembered((text) => unifyToneMarks(text.toLowerCase()));

/** The words of a name as they are looked for. */
const wordsOfName = remembered((name) =>
  tokenise(keyOf(name)).flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])),
);

const known = new WeakMap<AdministrativeDocument, SearchText>();

function searchText(administrative: AdministrativeDocument): SearchText {
  const cached = known.get(administrative);
  if (cached !== undefined) {
    return cached;
  }
  const passages = proseOf(administrative);
  const starts: number[] = [];
  let length = 0;
  const lines = passages.map((passage) => {
    starts.push(length);
    const line = unifyToneMarks(passage.text.text.toLowerCase());
    length += line.length + 1;
    return line;
  });
  const words = new Set<string>();
  for (const { tokens } of passages) {
    for (const { kind, text } of tokens) {
      if (kind === 'word') {
        words.add(keyOf(text));
      }
    }
  }
  const made = { text: lines.join('\n'), starts, passages, words };
  known.set(administrative, made);
  return made;
}

function passageAt({ starts }: SearchText, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function isLetter(character: string): boolean {
  return /[\p{L}\d]/u.test(character);
}

/**
 * Where a name stands, in capitals or not, with the tone marks in either place. A name that begins with a capital is looked for as a
 * name: the same words in small letters speak of something general.
 */
export function mentionsOfName(administrative: AdministrativeDocument, name: string): readonly NameMention[] {
  const search = searchText(administrative);
  if (!wordsOfName(name).every((word) => search.words.has(word))) {
    return [];
  }
  const key = keyOf(name);
  const proper = isCapitalAt(name, 0);
  const found: NameMention[] = [];
  for (let at = search.text.indexOf(key); at !== -1; at = search.text.indexOf(key, at + key.length)) {
    const index = passageAt(search, at);
    const passage = search.passages[index];
    const start = at - (search.starts[index] ?? 0);
    const end = start + key.length;
    const text = passage?.text.text.slice(start, end) ?? '';
    const whole = !isLetter(search.text.charAt(at - 1)) && !isLetter(search.text.charAt(at + key.length));
    if (passage !== undefined && whole && (!proper || isCapitalAt(text, 0))) {
      found.push({ passage, text, start, end });
    }
  }
  return found;
}
