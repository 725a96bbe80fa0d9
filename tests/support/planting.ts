import type { Change, Piece, PieceFormat } from '../../src/core/samples';

/** A row of numbers from 0 to 1 that is the same for the same seed (Numerical Recipes' linear congruence). */
export function randomRow(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Careless typing: each takes a text to a worse one, and leaves it alone where there is nothing to spoil. */
export const TYPING_FAULTS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(?<=\p{L}) (?=\p{L})/u, '  '),
  (text) => text.replace(/(?<=\p{L}) (?=\p{L}+$)/u, '   '),
  (text) => text.replace(/(?<=\p{L}), (?=\p{L})/u, ' , '),
  (text) => text.replace(/(?<=\p{L}), (?=\p{L})/u, ','),
  (text) => text.replace(/(?<=\p{L}); (?=\p{L})/u, ' ;'),
  (text) => text.replace(/(?<=\p{L}): (?=\p{L})/u, ' : '),
  (text) => text.replace(/(?<=\p{L})\.$/u, ' .'),
  (text) => text.replace(/\((?=\p{L})/u, '( '),
  (text) => text.replace(/(?<=\p{L})\)/u, ' )'),
  (text) => `${text} `,
];

/** Careless formatting. */
export const FORMAT_FAULTS: readonly PieceFormat[] = [
  { size: 22 },
  { size: 32 },
  { font: 'Arial' },
  { color: 'FF0000' },
  { highlight: 'yellow' },
  { bold: true },
  { italic: true },
  { underline: true },
  { alignment: 'left' },
  { alignment: 'center' },
  { firstLine: 0 },
  { firstLine: 1400 },
  { spaceBefore: 480 },
  { spaceAfter: 400 },
  { line: 600, lineRule: 'auto' },
];

const PAGES = [{ left: 1134 }, { right: 500 }, { top: 600 }, { bottom: 2000 }] as const;
const NO_TEXT: ReadonlySet<Piece['role']> = new Set([
  'agencyRule',
  'mottoRule',
  'titleRule',
  'abstractRule',
  'table',
]);

/** Plants faults of typing, formatting and page layout all over a sample; the same for the same seed. */
export function plantFaults(seed: number): Change {
  return (draft) => {
    const random = randomRow(seed);
    const pick = <Item>(items: readonly Item[]): Item | undefined =>
      items[Math.floor(random() * items.length)];
    const pieces = draft.pieces.map((piece): Piece => {
      if (NO_TEXT.has(piece.role) || piece.text === '') {
        return piece;
      }
      const text = random() < 0.4 ? (pick(TYPING_FAULTS)?.(piece.text) ?? piece.text) : piece.text;
      const format = random() < 0.3 ? { ...piece.format, ...pick(FORMAT_FAULTS) } : piece.format;
      return { ...piece, text, ...(format === undefined ? {} : { format }) };
    });
    const margins = random() < 0.3 ? pick(PAGES) : undefined;
    return { ...draft, pieces, page: margins === undefined ? draft.page : { ...draft.page, ...margins } };
  };
}
