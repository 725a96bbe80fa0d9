import type { FragmentBlock, FragmentInline } from '../edits';
import type { NewParagraph } from '../docx/creation';
import { layoutTable, textAreaWidth, type Form } from '../forms';
import { AutomaticLabels } from './automaticLabels';
import type { Layout } from './layout';
import type { Draft, Piece, PieceRole } from './piece';
import { printedParagraph } from './printedPiece';
import { isFramedMark, withMark } from './printedMark';
import { isRule, withRule } from './printedRule';

const LEFT: readonly PieceRole[] = [
  'parentAgency',
  'issuingAgency',
  'agencyRule',
  'asterisk',
  'documentNumber',
  'letterAbstract',
  'draftMark',
  'secrecyMark',
  'urgencyMark',
];
const RIGHT: readonly PieceRole[] = [
  'nationalName',
  'nationalMotto',
  'mottoRule',
  'partyTitle',
  'titleRule',
  'placeAndDate',
];
/** What stands in the lower row of a header table with two rows. */
const LOWER: readonly PieceRole[] = [
  'documentNumber',
  'letterAbstract',
  'draftMark',
  'secrecyMark',
  'urgencyMark',
  'placeAndDate',
];

const MIDDLE_COLUMN = 142;

/** Drawings of marks are numbered above those of lines. */
const MARK_DRAWINGS = 20;

/** In a shared paragraph neither a border nor a list can belong to one half. */
const TABBED: Layout = { header: 'tabs', rules: 'underscores' };

export function isHeader(piece: Piece): boolean {
  return LEFT.includes(piece.role) || RIGHT.includes(piece.role);
}

/** The header block in the frame that the layout asks for. */
export function printedHeader(draft: Draft, form: Form, layout: Layout): readonly FragmentBlock[] {
  const [leftWidth, rightWidth] = form.headerColumns;
  const pieces = draft.pieces.filter(isHeader);
  if (pieces.length === 0) {
    return [];
  }
  const left = pieces.filter((piece) => LEFT.includes(piece.role));
  const right = pieces.filter((piece) => RIGHT.includes(piece.role));
  const column = (list: readonly Piece[], width: number, id: number): readonly NewParagraph[] =>
    printedColumn(list, form, width, layout, id);
  switch (layout.header ?? 'table') {
    case 'table':
      return [layoutTable(form.headerColumns, [column(left, leftWidth, 1), column(right, rightWidth, 2)])];
    case 'tableTwoRows': {
      const upper = (list: readonly Piece[]): readonly Piece[] =>
        list.filter((piece) => !LOWER.includes(piece.role));
      const lower = (list: readonly Piece[]): readonly Piece[] =>
        list.filter((piece) => LOWER.includes(piece.role));
      return [
        layoutTable(
          form.headerColumns,
          [column(upper(left), leftWidth, 1), column(upper(right), rightWidth, 2)],
          [column(lower(left), leftWidth, 3), column(lower(right), rightWidth, 4)],
        ),
      ];
    }
    case 'tableThreeColumns': {
      const narrowed = leftWidth - MIDDLE_COLUMN;
      return [
        layoutTable(
          [narrowed, MIDDLE_COLUMN, rightWidth],
          [column(left, narrowed, 1), [], column(right, rightWidth, 2)],
        ),
      ];
    }
    case 'tabs':
      return tabbedRows(
        printedColumn(left, form, leftWidth, TABBED, 1),
        printedColumn(right, form, rightWidth, TABBED, 2),
        [leftWidth / 2, textAreaWidth(form.page) - rightWidth / 2],
      );
  }
}

/** Two columns by centring tab stops: line by line, left and right in one paragraph. */
export function tabbedRows(
  left: readonly NewParagraph[],
  right: readonly NewParagraph[],
  centres: readonly [number, number],
): readonly NewParagraph[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const leftLine = left[index];
    const rightLine = right[index];
    const tab: FragmentInline = { kind: 'tab' };
    const alignment = leftLine?.format.alignment === 'left' ? 'left' : 'center';
    const lead = alignment === 'left' ? [] : [tab];
    const tail = rightLine === undefined || rightLine.content.length === 0 ? [] : [tab, ...rightLine.content];
    const stops = centres.map((position) => ({
      position: Math.round(position),
      alignment: 'center' as const,
    }));
    return {
      kind: 'paragraph',
      format: { alignment: 'left', spaceBefore: (leftLine ?? rightLine)?.format.spaceBefore ?? 0 },
      content: [...lead, ...(leftLine?.content ?? []), ...tail],
      ...(leftLine?.textBox === undefined ? {} : { textBox: leftLine.textBox }),
      ...([leftLine, rightLine].some((line) => line?.renderedPageBreak === true)
        ? { renderedPageBreak: true }
        : {}),
      tabs: alignment === 'left' ? stops.slice(1) : stops,
    };
  });
}

function printedColumn(
  pieces: readonly Piece[],
  form: Form,
  width: number,
  layout: Layout,
  drawing: number,
): readonly NewParagraph[] {
  const labels = layout.numbering === 'automatic' ? new AutomaticLabels() : null;
  let paragraphs: readonly NewParagraph[] = [];
  let above: Piece | null = null;
  for (const piece of pieces) {
    if (isFramedMark(piece)) {
      const boxed = layout.header === 'tabs' || layout.rules === 'drawing';
      paragraphs = withMark(paragraphs, piece, form, width, boxed ? drawing + MARK_DRAWINGS : null);
    } else if (!isRule(piece)) {
      const paragraph = printedParagraph(piece, form);
      paragraphs = [...paragraphs, labels === null ? paragraph : labels.apply(piece, paragraph)];
      above = piece;
    } else if (above !== null) {
      paragraphs = withRule(paragraphs, piece, above, form, width, layout.rules ?? 'border', drawing);
    }
  }
  return paragraphs;
}
