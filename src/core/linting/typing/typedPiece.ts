/**
 * What a typist sets beside each other. A number keeps its separators (`1.000`, `7:30`, `01/7`); `fixed` is writing with a spelling of
 * its own (addresses, template fields, `./.`); an `ellipsis` is three or four dots, a `fill` is a row to write on; a `blank` is what
 * one would type between words, a `gap` sets things apart (a tab, a line break, four blanks and more); an `object` is a picture or a box
 * that stands in the line among blanks, without a text of its own.
 */
export type TypedKind =
  'word' | 'number' | 'blank' | 'gap' | 'mark' | 'ellipsis' | 'fill' | 'fixed' | 'object';

/** A stretch of a passage's text; stretches follow each other without a gap. */
export interface TypedPiece {
  readonly kind: TypedKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
