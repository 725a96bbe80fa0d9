import { sampleOf } from '../../src/core/samples/index.ts';

/** Paragraphs of a plan's body on about one page. */
const PIECES_OF_A_PAGE = 16;

const isOfBody = ({ name }) => name.startsWith('section.');

/**
 * A plan of about so many pages as a .docx: the sample's sections again and again, each round with other words, so that few texts are
 * the same.
 */
export function planOfPages(pages) {
  return sampleOf('nd30-ke-hoach').build((draft) => {
    const body = draft.pieces.filter(isOfBody);
    const first = draft.pieces.findIndex(isOfBody);
    const repeated = Array.from({ length: pages * PIECES_OF_A_PAGE }, (_, index) => {
      const piece = body[index % body.length];
      const round = Math.floor(index / body.length);
      const text = round === 0 ? piece.text : piece.text.replace(/ (?=\p{Ll})/u, ` (đợt ${round + 1}) `);
      return { ...piece, name: `${piece.name}.${round}`, text };
    });
    const others = draft.pieces.slice(first).filter((piece) => !isOfBody(piece));
    return { ...draft, pieces: [...draft.pieces.slice(0, first), ...repeated, ...others] };
  });
}
