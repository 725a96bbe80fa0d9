import { isInvisible } from './invisible';

/** A word is letters, a number is digits; blanks run together; any other character is a mark of its own. */
export type TokenKind = 'word' | 'number' | 'blank' | 'mark';

/** A piece of a text; `start` and `end` are UTF-16 offsets, tokens follow each other without a gap. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OTHER_LETTER = /[\p{L}\p{M}]/u;
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
const WORDS = 1 << 14;

/** The word last met with each hash. */
const words: (string | undefined)[] = new Array<undefined>(WORDS);

/**
 * One string for all places where a word stands: what is looked up by it is found faster, and a token keeps no text alive. The hash
 * was made of the word's characters while its end was sought.
 */
function sharedWord(text: string, start: number, end: number, hash: number): string {
  const slot = hash & (WORDS - 1);
  const word = words[slot];
  if (word?.length === end - start && text.startsWith(word, start)) {
    return word;
  }
  const made = text.slice(start, end);
  words[slot] = made;
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
    const written = kind === 'word' ? sharedWord(text, start, end, hash) : text.slice(start, end);
    tokens.push({ kind, text: written, start, end });
    start = end;
  }
  return tokens;
}
