import type { Passage } from '../text/prose';
import type { TypedPiece } from './typedPiece';

/**
 * The pieces of a passage with the drawings that stand in its lines: a blank before a picture and one behind it are two blanks between
 * two words, and both are right. Drawings inside a word are no matter of blanks and left out.
 */
export function withObjects(
  pieces: readonly TypedPiece[],
  { paragraph, text }: Passage,
): readonly TypedPiece[] {
  const places = paragraph.drawings.filter(({ inline }) => inline).map(({ at }) => at);
  return places.length === 0
    ? pieces
    : pieces.flatMap((piece) => {
        const range = text.slice(piece.start, piece.end);
        const among = places.filter((at) => at >= range.start && at <= range.end);
        return piece.kind === 'blank' && among.length > 0
          ? partedBy(
              piece,
              among.map((at) => piece.start + at - range.start),
            )
          : [piece];
      });
}

/** A blank, in pieces, with an object of no length at each of the offsets. */
function partedBy(blank: TypedPiece, offsets: readonly number[]): readonly TypedPiece[] {
  const stops = [...new Set(offsets)].sort((left, right) => left - right);
  const piece = (kind: TypedPiece['kind'], start: number, end: number): TypedPiece => ({
    kind,
    text: blank.text.slice(start - blank.start, end - blank.start),
    start,
    end,
  });
  return [blank.start, ...stops]
    .flatMap((start, index) => [
      ...(index === 0 ? [] : [piece('object', start, start)]),
      piece('blank', start, stops[index] ?? blank.end),
    ])
    .filter(({ kind, text }) => kind === 'object' || text !== '');
}
