import { oncePer } from '../../document';
import type { Token, TokenForm } from '../../vietnamese';
import type { Passage } from './prose';

/** A word where it stands: letters between blanks or marks, a syllable as a rule. Offsets are into the passage's text. */
export class WrittenWord {
  readonly passage: Passage;
  /** All words of the passage; this one is the word `at` of them. */
  readonly words: readonly WrittenWord[];
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Nothing but blanks stands between it and the word before; a tab or a line break parts words. */
  readonly joined: boolean;
  /** It touches a figure, a slash, a hyphen …: a piece of a symbol, an address or a foreign name. */
  readonly glued: boolean;
  readonly #form: TokenForm;

  constructor(passage: Passage, words: readonly WrittenWord[], { form, start, end }: Token, joined: boolean) {
    this.passage = passage;
    this.words = words;
    this.at = words.length;
    this.start = start;
    this.end = end;
    this.joined = joined;
    this.glued = isGlued(passage.text.text, start, end);
    this.#form = form;
  }

  get text(): string {
    return this.#form.text;
  }

  /** Lower case. */
  get key(): string {
    return this.#form.lower;
  }

  /** Under which spellings of the same syllable are equal, see `spellingKey`. */
  get spelling(): string {
    return this.#form.key;
  }

  /** Its number in the lexicon, see `syllableNumber`. */
  get syllable(): number {
    return this.#form.syllable;
  }

  /** It begins with a capital. */
  get capital(): boolean {
    return this.#form.capital;
  }

  /** A figure follows behind a blank: "Điều 5", "thứ 2". */
  get numbered(): boolean {
    const { text } = this.passage.text;
    return text.charAt(this.end) === ' ' && isFigure(text.charAt(this.end + 1));
  }

  /** A figure stands before it, behind a blank: "6 tháng". */
  get counted(): boolean {
    const { text } = this.passage.text;
    return text.charAt(this.start - 1) === ' ' && isFigure(text.charAt(this.start - 2));
  }
}

/** The words of a passage, read once. */
export const wordsOf = oncePer(readWords);

function readWords(passage: Passage): readonly WrittenWord[] {
  const { text, paragraph, tokens } = passage;
  const broken = BREAK.test(paragraph.text);
  const isBreak = (start: number, end: number): boolean => {
    const range = text.slice(start, end);
    return BREAK.test(paragraph.text.slice(range.start, range.end));
  };
  const words: WrittenWord[] = [];
  let joined = false;
  for (const token of tokens) {
    const { kind } = token;
    if (kind === 'blank') {
      joined &&= !(broken && isBreak(token.start, token.end));
    } else if (kind === 'word') {
      words.push(new WrittenWord(passage, words, token, joined));
      joined = true;
    } else {
      joined = false;
    }
  }
  return words;
}

const BREAK = /[\t\n]/u;
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
