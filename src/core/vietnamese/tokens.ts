import { remembered } from './memo';

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
function isLetter(code: number, character: string): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  }
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1ea0 && code <= 0x1eff)) {
    return code !== 0xd7 && code !== 0xf7;
  }
  return (code >= 0x300 && code <= 0x36f) || (code > 0xff && OTHER_LETTER.test(character));
}

/** Characters of no width: they part nothing that a reader sees, and so go with the blanks beside them. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function isBlank(code: number, character: string): boolean {
  return code <= 0x20 || code === 0xa0 || isInvisible(code) || (code > 0x7f && OTHER_BLANK.test(character));
}

function kindOf(character: string): TokenKind {
  const code = character.charCodeAt(0);
  if (isLetter(code, character)) {
    return 'word';
  }
  if (code >= 0x30 && code <= 0x39) {
    return 'number';
  }
  return isBlank(code, character) ? 'blank' : 'mark';
}

/** One string for all places where a word stands: what is looked up by it is found faster, and a token keeps no text alive. */
const shared = remembered((word) => word);

/**
 * Cuts a text into words, numbers, blanks and marks. Vietnamese writes every syllable as a word of its own, so a word here is a
 * syllable, an abbreviation or a foreign word.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const kind = kindOf(text.charAt(start));
    let end = start + 1;
    while (kind !== 'mark' && end < text.length && kindOf(text.charAt(end)) === kind) {
      end += 1;
    }
    tokens.push({ kind, text: shared(text.slice(start, end)), start, end });
    start = end;
  }
  return tokens;
}
