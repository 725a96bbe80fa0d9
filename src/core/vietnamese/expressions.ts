/** No letter stands before: a word begins here. `\b` knows only ASCII. */
export const WORD_BEGINS = String.raw`(?<!\p{L})`;
/** No letter follows: a word ends here. */
export const WORD_ENDS = String.raw`(?!\p{L})`;

/** The piece of an expression that any of these makes, each a piece itself. */
export function oneOf(...pieces: readonly string[]): string {
  return `(?:${pieces.join('|')})`;
}

/** A piece that may be left out. */
export function optional(piece: string): string {
  return `(?:${piece})?`;
}
