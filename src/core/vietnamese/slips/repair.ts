import { isSyllable, splitSyllable, TONES, withoutTone, writeSyllable, type Tone } from '../syllables';
import { readTelex } from './telex';

/** A syllable that an impossible one may have been meant to be. */
export interface Repair {
  /** One syllable, or two with a blank between them. */
  readonly text: string;
  /** Nothing but a keystroke left over or a tone mark on the wrong letter: no other reading is likely. */
  readonly certain: boolean;
}

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];

const known = new Map<string, readonly Repair[]>();

/** Syllables one slip away from a word in small NFC letters that is no syllable; the certain ones first. */
export function repairsOf(word: string): readonly Repair[] {
  const cached = known.get(word);
  if (cached !== undefined) {
    return cached;
  }
  const repairs = new Map<string, Repair>();
  for (const text of certainRepairs(word)) {
    repairs.set(text, { text, certain: true });
  }
  for (const text of word.length > LONGEST ? [] : [...letterRepairs(word), ...swappedKeys(word)]) {
    if (!repairs.has(text)) {
      repairs.set(text, { text, certain: false });
    }
  }
  for (const text of twoSyllables(word)) {
    repairs.set(text, { text, certain: false });
  }
  const found = [...repairs.values()];
  known.set(word, found);
  return found;
}

const LONGEST = 8;

function certainRepairs(word: string): readonly string[] {
  const typed = readTelex(word);
  const toneless = withoutTone(word);
  const moved = toneless === null ? null : written(toneless.letters, toneless.tone);
  const once = toneless === null ? withOneMark(word) : [];
  return [typed, moved, ...respelt(word), ...once].flatMap((text) =>
    text !== null && text !== word && isSyllable(text) ? [text] : [],
  );
}

/** Of two tone marks one is too many: "chúyển" is "chuyển". */
function withOneMark(word: string): readonly string[] {
  return [...word].map(
    (letter, index) =>
      word.slice(0, index) + (withoutTone(letter)?.letters ?? letter) + word.slice(index + 1),
  );
}

/** ng or ngh, g or gh, c or k, by the vowel that follows. */
function respelt(word: string): readonly string[] {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/^ngh/u, 'ng'],
    [/^ng(?!h)/u, 'ngh'],
    [/^gh/u, 'g'],
    [/^g(?!h)/u, 'gh'],
    [/^k(?!h)/u, 'c'],
    [/^c(?!h)/u, 'k'],
  ];
  return changes
    .filter(([pattern]) => pattern.test(word))
    .map(([pattern, onset]) => word.replace(pattern, onset));
}

function letterRepairs(word: string): readonly string[] {
  const toneless = withoutTone(word);
  if (toneless === null) {
    // Two tone marks: one of the letters is too many.
    return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1)).filter(isSyllable);
  }
  const { letters, tone } = toneless;
  const tones = tone === 'level' ? TONES : [tone];
  const repairs = letterEdits(letters).flatMap((edited) => tones.map((each) => written(edited, each)));
  const toned = TONES.map((each) => written(letters, each));
  return [...toned, ...repairs].filter((text) => text !== null);
}

/** Every word that is one letter away: dropped, swapped, other, added. */
function letterEdits(letters: string): readonly string[] {
  const edits: string[] = [];
  for (let index = 0; index <= letters.length; index += 1) {
    const before = letters.slice(0, index);
    const after = letters.slice(index + 1);
    if (index < letters.length) {
      edits.push(before + after);
      edits.push(before + after.charAt(0) + letters.charAt(index) + after.slice(1));
      edits.push(...LETTERS.map((letter) => before + letter + after));
    }
    edits.push(...LETTERS.map((letter) => before + letter + letters.slice(index)));
  }
  return edits;
}

function written(letters: string, tone: Tone): string | null {
  const parts = splitSyllable(letters);
  if (parts === null) {
    return null;
  }
  const text = writeSyllable({ onset: parts[0], rime: parts[1], tone });
  return isSyllable(text) ? text : null;
}

/** Two keys struck in the wrong order, so that the typing method left a stroke as a letter: `gairi` is `giải`. */
function swappedKeys(word: string): readonly string[] {
  const swapped = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
  return swapped.map(readTelex).flatMap((text) => (text !== null && isSyllable(text) ? [text] : []));
}

/** Two syllables that were written without the blank between them. */
function twoSyllables(word: string): readonly string[] {
  const splits: string[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (isSyllable(word.slice(0, at)) && isSyllable(word.slice(at))) {
      splits.push(`${word.slice(0, at)} ${word.slice(at)}`);
    }
  }
  return splits;
}
