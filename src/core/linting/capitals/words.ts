import { isSmallAt, spellingKey, type Token } from '../../vietnamese';

/** A word, number or mark of a passage, blanks left out; `key` is what it is looked up by. */
export interface Word {
  readonly token: Token;
  readonly key: string;
}

const DASH = /[\u2010-\u2015\u2212]/u;

function keyOf({ kind, text }: Token): string {
  return kind === 'word' ? spellingKey(text) : DASH.test(text) ? '-' : text;
}

/** Tokens with their keys, blanks left out. A `known` map saves working out the key of a word that recurs. */
export function keyedWords(tokens: readonly Token[], known = new Map<string, string>()): readonly Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind !== 'blank') {
      let key = known.get(token.text);
      if (key === undefined) {
        key = keyOf(token);
        known.set(token.text, key);
      }
      words.push({ token, key });
    }
  }
  return words;
}

/** Several letters, all of them capitals: an abbreviation or a word set in capitals. */
export function isInCapitals(text: string): boolean {
  return !isSmallAt(text, 1) && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
