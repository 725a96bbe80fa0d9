import type { PageNumberSetup, PageSetup } from '../edits';
import { pieceOf, type Draft, type Piece, type PieceFormat, type Printing } from './piece';

/** One step away from a correct document. Changes compose: apply one after another. */
export type Change = (draft: Draft) => Draft;

/** Applies changes in order; a list may be empty. */
export function applyChanges(draft: Draft, changes: Change | readonly Change[]): Draft {
  const list = typeof changes === 'function' ? [changes] : changes;
  return list.reduce((changed, change) => change(changed), draft);
}

/** Leaves pieces out. */
export function without(...names: readonly string[]): Change {
  return (draft) => {
    for (const name of names) {
      pieceOf(draft, name);
    }
    return { ...draft, pieces: draft.pieces.filter((piece) => !names.includes(piece.name)) };
  };
}

/** Gives a piece another text; tags as in {@link Piece.text}. */
export function setText(name: string, text: string): Change {
  return changePiece(name, (piece) => ({ ...piece, text }));
}

/** Replaces the first occurrence of `from` in a piece. Throws when the piece does not hold it. */
export function replaceText(name: string, from: string, to: string): Change {
  return changePiece(name, (piece) => {
    if (!piece.text.includes(from)) {
      throw new Error(`The piece "${name}" does not hold "${from}": ${piece.text}`);
    }
    return { ...piece, text: piece.text.replace(from, () => to) };
  });
}

/** Replaces every occurrence of `from` in every piece. Throws when there is none. */
export function replaceEverywhere(from: string, to: string): Change {
  return (draft) => {
    if (!draft.pieces.some((piece) => piece.text.includes(from))) {
      throw new Error(`No piece of the sample holds "${from}"`);
    }
    return {
      ...draft,
      pieces: draft.pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(from, () => to) })),
    };
  };
}

/** Prints a piece otherwise than its form says. */
export function format(name: string, deviation: PieceFormat): Change {
  return changePiece(name, (piece) => ({ ...piece, format: { ...piece.format, ...deviation } }));
}

/** Prints every piece of the given roles otherwise. */
export function formatRole(role: Piece['role'], deviation: PieceFormat): Change {
  return (draft) => ({
    ...draft,
    pieces: draft.pieces.map((piece) =>
      piece.role === role ? { ...piece, format: { ...piece.format, ...deviation } } : piece,
    ),
  });
}

/** Adds a piece after another. */
export function insertAfter(name: string, added: Piece): Change {
  return changeList(name, (pieces, at) => [...pieces.slice(0, at + 1), added, ...pieces.slice(at + 1)]);
}

/** Adds a piece before another. */
export function insertBefore(name: string, added: Piece): Change {
  return changeList(name, (pieces, at) => [...pieces.slice(0, at), added, ...pieces.slice(at)]);
}

/** Lets two pieces change places. */
export function swap(first: string, second: string): Change {
  return (draft) => {
    const a = pieceOf(draft, first);
    const b = pieceOf(draft, second);
    const swapped = new Map([
      [a, b],
      [b, a],
    ]);
    return { ...draft, pieces: draft.pieces.map((piece) => swapped.get(piece) ?? piece) };
  };
}

/** Changes the page of the main part; lengths are twips. */
export function page(setup: Partial<PageSetup>): Change {
  return (draft) => ({ ...draft, page: { ...draft.page, ...setup } });
}

/** Changes the page of the appendices; lengths are twips. */
export function appendixPage(setup: Partial<PageSetup>): Change {
  return (draft) => ({ ...draft, appendixPage: { ...draft.appendixPage, ...setup } });
}

/** Changes the page number, or takes it away. */
export function pageNumber(setup: Partial<PageNumberSetup> | null): Change {
  return (draft) => ({
    ...draft,
    pageNumber: setup === null || draft.pageNumber === null ? null : { ...draft.pageNumber, ...setup },
  });
}

/** Changes how the document is printed and its pages are counted. */
export function printing(setup: Partial<Printing>): Change {
  return (draft) => ({ ...draft, printing: { ...draft.printing, ...setup } });
}

function changePiece(name: string, change: (piece: Piece) => Piece): Change {
  return (draft) => {
    const found = pieceOf(draft, name);
    return { ...draft, pieces: draft.pieces.map((piece) => (piece === found ? change(piece) : piece)) };
  };
}

function changeList(
  name: string,
  change: (pieces: readonly Piece[], at: number) => readonly Piece[],
): Change {
  return (draft) => ({ ...draft, pieces: change(draft.pieces, draft.pieces.indexOf(pieceOf(draft, name))) });
}
