import { plainText } from '../forms';
import type { Draft, Piece } from './piece';

/** One piece before and after a change, as plain text; null where it is missing. */
export interface ChangedPiece {
  readonly piece: string;
  readonly right: string | null;
  readonly wrong: string | null;
  /** Deviations of letters and paragraph, by name: `bold: false`; empty when only the text differs. */
  readonly format: Readonly<Record<string, unknown>>;
}

/** What differs between a correct draft and a changed one, in the order of the changed draft. A draft that only moved pieces lists them all. */
export function changedPieces(right: Draft, wrong: Draft): readonly ChangedPiece[] {
  const missing = right.pieces
    .filter((piece) => find(wrong, piece.name) === undefined)
    .map((piece) => ({ piece: piece.name, right: plainText(piece.text), wrong: null, format: {} }));
  const changed = wrong.pieces.flatMap((piece) => {
    const original = find(right, piece.name);
    const format = piece.format === original?.format ? {} : (piece.format ?? {});
    const same = original?.text === piece.text && Object.keys(format).length === 0;
    return same ? [] : [{ ...texts(original, piece), format }];
  });
  return [...missing, ...changed, ...changedSetup(right, wrong)];
}

function texts(original: Piece | undefined, piece: Piece): Omit<ChangedPiece, 'format'> {
  return {
    piece: piece.name,
    right: original === undefined ? null : plainText(original.text),
    wrong: plainText(piece.text),
  };
}

/** Page and page number, each as a piece without text. */
function changedSetup(right: Draft, wrong: Draft): readonly ChangedPiece[] {
  return (['page', 'appendixPage', 'pageNumber', 'printing'] as const).flatMap((name) => {
    if (right[name] === wrong[name]) {
      return [];
    }
    const before = Object.entries(right[name] ?? {});
    const after: Readonly<Record<string, unknown>> = { ...wrong[name] };
    const differing = before.filter(([key, value]) => after[key] !== value);
    const format = Object.fromEntries(differing.map(([key]) => [key, after[key] ?? null]));
    return [{ piece: name, right: null, wrong: null, format }];
  });
}

function find(draft: Draft, name: string): Piece | undefined {
  return draft.pieces.find((piece) => piece.name === name);
}
