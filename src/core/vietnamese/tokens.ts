import { isInvisible } from './invisible';
import { syllableNumber } from './lexicon';
import { spellingKey } from './spellingKey';

const DASH = /[\u2010-\u2015\u2212]/u;

/** A word is letters, a number is digits; blanks run together; any other character is a mark of its own. */
export type TokenKind = 'word' | 'number' | 'blank' | 'mark';

/** What a piece of a text tells by itself, wherever it stands. */
export class TokenForm {
  readonly kind: TokenKind;
  readonly text: string;
  /** Small letters. */
  readonly lower: string;
  /** What it is looked up by: a word's {@link spellingKey}, `-` for every dash, anything else as it is. */
  readonly key: string;
  /** It begins with a capital. */
  readonly capital: boolean;
  #syllable: number | null = null;

  constructor(kind: TokenKind, text: string) {
    const isWord = kind === 'word';
    const lower = isWord ? text.toLowerCase() : text;
    this.kind = kind;
    this.text = text;
    this.lower = lower;
    this.key = isWord ? spellingKey(lower) : DASH.test(text) ? '-' : text;
    this.capital = isWord && text.charAt(0) !== lower.charAt(0);
  }

  /** Its number in the lexicon, see {@link syllableNumber}; looked up when first asked for, for that needs the whole lexicon. */
  get syllable(): number {
    this.#syllable ??= syllableNumber(this.key);
    return this.#syllable;
  }
}

/** A piece of a text; `start` and `end` are UTF-16 offsets, tokens follow each other without a gap. */
export class Token {
  readonly form: TokenForm;
  readonly start: number;
  readonly end: number;

  constructor(form: TokenForm, start: number, end: number) {
    this.form = form;
    this.start = start;
    this.end = end;
  }

  get kind(): TokenKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  /** See {@link TokenForm.key}. */
  get key(): string {
    return this.form.key;
  }
}

const OTHER_LETTER = /[\p{Letter}\p{M}]/u;
const OTHER_BLANK = /\s/u;

/** Latin letters with their marks are told by their code: the pattern is asked only for other scripts. */
function isLetter(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  }
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1eff)) {
    return code !== 0xd7 && code !== 0xf7;
  }
  return (code >= 0x300 && code <= 0x36f) || (code > 0xff && OTHER_LETTER.test(String.fromCharCode(code)));
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    // Characters of no width part nothing that a reader sees, and so go with the blanks beside them.
    isInvisible(code) ||
    (code > 0x7f && OTHER_BLANK.test(String.fromCharCode(code)))
  );
}

function kindOf(code: number): TokenKind {
  if (isLetter(code)) {
    return 'word';
  }
  if (code >= 0x30 && code <= 0x39) {
    return 'number';
  }
  return isBlank(code) ? 'blank' : 'mark';
}

const KINDS: readonly TokenKind[] = ['word', 'number', 'blank', 'mark'];

/** One more than the place in {@link KINDS} of every UTF-16 unit that has been met, 0 of the others. */
const known = new Uint8Array(0x10000);

function kindNumber(code: number): number {
  const number = known[code] ?? 0;
  if (number > 0) {
    return number;
  }
  const found = KINDS.indexOf(kindOf(code)) + 1;
  known[code] = found;
  return found;
}

/** Room for the words of a long document; a power of two. */
const FORMS = 1 << 14;

/** The form last met with each hash. */
const forms: (TokenForm | undefined)[] = new Array<undefined>(FORMS);

/**
 * One form for all places where a text stands: a document says few words and says them often, and a token keeps no text alive. The
 * hash was made of the characters while the end was sought.
 */
function sharedForm(kind: TokenKind, text: string, start: number, end: number, hash: number): TokenForm {
  const slot = hash & (FORMS - 1);
  const form = forms[slot];
  if (form?.text.length === end - start && text.startsWith(form.text, start)) {
    return form;
  }
  const made = new TokenForm(kind, text.slice(start, end));
  forms[slot] = made;
  return made;
}

/**
 * Cuts a text into words, numbers, blanks and marks. Vietnamese writes every syllable as a word of its own, so a word here is a
 * syllable, an abbreviation or a foreign word.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let start = 0;
  while (start < length) {
    let hash = text.charCodeAt(start);
    const number = kindNumber(hash);
    const kind = KINDS[number - 1] ?? 'mark';
    let end = start + 1;
    if (kind !== 'mark') {
      for (; end < length; end += 1) {
        const code = text.charCodeAt(end);
        if (kindNumber(code) !== number) {
          break;
        }
        hash = (hash * 31 + code) | 0;
      }
    }
    tokens.push(new Token(sharedForm(kind, text, start, end, hash), start, end));
    start = end;
  }
  return tokens;
}
