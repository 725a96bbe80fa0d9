import { oncePer } from '../../document';
import { remembered, spellingKey } from '../../vietnamese';
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
  /** A figure stands before it, behind a blank: "6 tháng". */
  readonly counted: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
}

/** What a word tells by itself, wherever it stands. */
type WordForm = Pick<WrittenWord, 'text' | 'key' | 'spelling' | 'capital'>;

const formOf = remembered((text): WordForm => {
  const key = text.toLowerCase();
  return { text, key, spelling: spellingKey(key), capital: text.charAt(0) !== key.charAt(0) };
});

/** The words of a passage, read once. */
export const wordsOf = oncePer(readWords);

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
      const form = formOf(written);
      words.push({
        text: form.text,
        key: form.key,
        spelling: form.spelling,
        start,
        end,
        joined,
        glued: isGlued(text.text, start, end),
        numbered: text.text.charAt(end) === ' ' && isFigure(text.text.charAt(end + 1)),
        counted: text.text.charAt(start - 1) === ' ' && isFigure(text.text.charAt(start - 2)),
        capital: form.capital,
      });
      joined = true;
    } else {
      joined = false;
    }
  }
  return words;
}

const GLUE = "-–/\\@_’'&.+*=#";
const SOLID = /[^\s.,;:)”"…/]/u;

function isFigure(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isGlue(character: string): boolean {
  return character !== '' && GLUE.includes(character);
}

/** A mark glues only between two solid characters: the dot of "thethao.vn", not the one that ends a sentence. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ((before === ' ' || before === '') && (after === ' ' || after === '')) {
    return false;
  }
  return (
    isFigure(before) ||
    isFigure(after) ||
    (isGlue(before) && SOLID.test(text.charAt(start - 2))) ||
    (isGlue(after) && SOLID.test(text.charAt(end + 1)))
  );
}
