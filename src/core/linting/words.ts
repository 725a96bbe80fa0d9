import { spellingKey } from '../vietnamese';
import type { Passage } from './prose';

/** A word of a passage: letters between blanks or marks, a syllable as a rule. Offsets are into the passage's text. */
export interface WrittenWord {
  readonly text: string;
  /** Lower case. */
  readonly key: string;
  /** Under which spellings of the same syllable are equal, see `spellingKey`. */
  readonly spelling: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but blanks stands between it and the word before; a tab or a line break parts words. */
  readonly joined: boolean;
  /** It touches a figure, a slash, a hyphen …: a piece of a symbol, an address or a foreign name. */
  readonly glued: boolean;
  /** A figure follows behind a blank: "Điều 5", "thứ 2". */
  readonly numbered: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
}

const spellings = new Map<string, string>();

function spellingOf(key: string): string {
  const spelling = spellings.get(key) ?? spellingKey(key);
  spellings.set(key, spelling);
  return spelling;
}

const known = new WeakMap<Passage, readonly WrittenWord[]>();

/** The words of a passage, read once. */
export function wordsOf(passage: Passage): readonly WrittenWord[] {
  const cached = known.get(passage);
  if (cached !== undefined) {
    return cached;
  }
  const words = readWords(passage);
  known.set(passage, words);
  return words;
}

function readWords({ text, paragraph, tokens }: Passage): readonly WrittenWord[] {
  const broken = /[\t\n]/u.test(paragraph.text);
  const isBreak = (start: number, end: number): boolean => {
    const range = text.slice(start, end);
    return /[\t\n]/u.test(paragraph.text.slice(range.start, range.end));
  };
  const words: WrittenWord[] = [];
  let joined = false;
  for (const { kind, text: written, start, end } of tokens) {
    if (kind === 'blank') {
      joined &&= !(broken && isBreak(start, end));
    } else if (kind === 'word') {
      const key = written.toLowerCase();
      const capital = written.charAt(0) !== key.charAt(0);
      words.push({
        text: written,
        key,
        spelling: spellingOf(key),
        start,
        end,
        joined,
        glued: isGlued(text.text, start, end),
        numbered: text.text.charAt(end) === ' ' && FIGURE.test(text.text.charAt(end + 1)),
        capital,
      });
      joined = true;
    } else {
      joined = false;
    }
  }
  return words;
}

const GLUE = /[-–/\\@_’'&.+*=#]/u;
const FIGURE = /[0-9]/u;
const SOLID = /[^\s.,;:)”"…/]/u;

/** A mark glues only between two solid characters: the dot of "thethao.vn", not the one that ends a sentence. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    FIGURE.test(before) ||
    FIGURE.test(after) ||
    (GLUE.test(before) && SOLID.test(text.charAt(start - 2))) ||
    (GLUE.test(after) && SOLID.test(text.charAt(end + 1)))
  );
}
