import type { FragmentBlock } from '../edits';
import { newDocx, type NewParagraph } from '../docx/creation';
import { STATE_FORM, textAreaWidth, type Form } from '../forms';
import { AutomaticLabels } from './automaticLabels';
import type { Layout } from './layout';
import type { Draft, Piece, PieceRole } from './piece';
import { isClosing, printedClosing } from './printedClosing';
import { isHeader, printedHeader } from './printedHeader';
import { firstPageFooter, firstPageHeader, isNote, printedNotes } from './printedNotes';
import { printedParagraph, printedTable } from './printedPiece';
import { isRule, withRule } from './printedRule';

/** The draft as a .docx. */
export function printDraft(draft: Draft, form: Form, layout: Layout, title: string): Uint8Array {
  const [main, ...appendices] = splitAtAppendices(draft.pieces);
  const { startAt, appendixStartAt, numerals, mirrorMargins } = draft.printing;
  const regime = form === STATE_FORM ? 'state' : 'party';
  const labels = layout.numbering === 'automatic' ? new AutomaticLabels() : null;
  const blocks = [
    ...printedHeader(draft, form, layout),
    ...printedBody(main, form, textAreaWidth(draft.page), layout, labels),
    ...printedClosing(draft, form, layout),
    ...printedNotes(draft, form, regime),
  ];
  const firstPage = {
    firstHeader: firstPageHeader(draft, form),
    firstFooter: firstPageFooter(draft, form, regime),
  };
  const sections = [
    { blocks, page: draft.page, pageNumber: draft.pageNumber, startAt, numerals, ...firstPage },
    ...appendices.map((pieces) => ({
      blocks: printedBody(pieces, form, textAreaWidth(draft.appendixPage), layout, null),
      page: draft.appendixPage,
      pageNumber: draft.pageNumber,
      // The pages of a text issued with the document go on counting.
      startAt: pieces[0]?.role === 'appendixLabel' ? appendixStartAt : null,
      numerals,
    })),
  ];
  return newDocx({
    sections,
    formatting: layout.formatting ?? 'direct',
    mirrorMargins,
    properties: { title },
  });
}

const SECTION_STARTS: readonly PieceRole[] = ['appendixLabel', 'attachedTypeName'];

/** The main part, and one list of pieces per appendix and per text issued with the document. */
function splitAtAppendices(pieces: readonly Piece[]): [readonly Piece[], ...(readonly Piece[])[]] {
  const starts = pieces.flatMap((piece, index) => (SECTION_STARTS.includes(piece.role) ? [index] : []));
  const appendices = starts.map((start, index) => pieces.slice(start, starts[index + 1]));
  return [pieces.slice(0, starts[0]), ...appendices];
}

function printedBody(
  pieces: readonly Piece[],
  form: Form,
  width: number,
  layout: Layout,
  labels: AutomaticLabels | null,
): readonly FragmentBlock[] {
  let blocks: readonly FragmentBlock[] = [];
  let above: readonly NewParagraph[] = [];
  let aboveText: Piece | null = null;
  for (const piece of pieces.filter(
    (candidate) => !isHeader(candidate) && !isClosing(candidate) && !isNote(candidate),
  )) {
    if (piece.role === 'table') {
      blocks = [...blocks, ...above, printedTable(piece, form, width)];
      above = [];
    } else if (!isRule(piece)) {
      const paragraph = printedParagraph(piece, form);
      blocks = [...blocks, ...above];
      above = [labels === null ? paragraph : labels.apply(piece, paragraph)];
      aboveText = piece;
    } else if (aboveText !== null) {
      above = withRule(above, piece, aboveText, form, width, layout.rules ?? 'border', 3);
    }
  }
  return [...blocks, ...above];
}
