import { isSmallAt, type Token } from '../../vietnamese';

/** The words, numbers and marks among tokens. */
export function withoutBlanks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'blank');
}

/** Several letters, all of them capitals: an abbreviation or a word set in capitals. */
export function isInCapitals(text: string): boolean {
  return !isSmallAt(text, 1) && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
