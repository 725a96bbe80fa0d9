import type { FragmentParagraphFormat, FragmentRunFormat, FragmentTable } from '../edits';
import type { NewParagraph } from '../docx/creation';
import { formattedText, STATE_FORM, type ComponentFormat, type ComponentRole, type Form } from '../forms';
import type { Piece, PieceRole } from './piece';

/** Empty lines between the signer's post and name. */
const SIGNATURE_LINES = 4;

const COUNTING_COLUMN = 737;

/** The role's printed form with the piece's deviations. */
export function componentFormat(piece: Piece, form: Form): ComponentFormat {
  const base = form.formats[componentRole(piece)];
  const deviation = Object.entries(piece.format ?? {});
  const run: Partial<FragmentRunFormat> = Object.fromEntries(deviation.filter(([key]) => isRunKey(key)));
  const paragraph: Partial<FragmentParagraphFormat> = Object.fromEntries(
    deviation.filter(([key]) => !isRunKey(key) && !isShapeKey(key)),
  );
  return { run: { ...base.run, ...run }, paragraph: { ...base.paragraph, ...paragraph } };
}

/** A piece of text as a paragraph. */
export function printedParagraph(piece: Piece, form: Form): NewParagraph {
  const { run, paragraph } = componentFormat(piece, form);
  return {
    kind: 'paragraph',
    format: paragraph,
    content: formattedText(piece.text, run),
    markSize: run.size,
    ...(piece.format?.renderedPageBreak === true ? { renderedPageBreak: true } : {}),
  };
}

/** The empty lines in which the signature stands. */
export function printedSpace(piece: Piece, form: Form): readonly NewParagraph[] {
  return Array.from({ length: SIGNATURE_LINES }, () => printedParagraph(piece, form));
}

/** A table with lines; its first row is the head. */
export function printedTable(piece: Piece, form: Form, width: number): FragmentTable {
  const rows = piece.text.split('\n').map((row) => row.split('\t'));
  const columns = piece.format?.columns ?? columnWidths(rows[0] ?? [], width);
  return {
    kind: 'table',
    columns,
    bordered: true,
    rows: rows.map((row, index) =>
      row.map((text) => ({
        blocks: [
          printedParagraph({ name: piece.name, role: index === 0 ? 'tableHead' : 'tableCell', text }, form),
        ],
      })),
    ),
  };
}

/** Equal columns, but for a narrow one that counts the rows. */
function columnWidths(head: readonly string[], width: number): readonly number[] {
  const counted = head[0] === 'STT' ? COUNTING_COLUMN : 0;
  const others = head.length - (counted > 0 ? 1 : 0);
  return head.map((_, index) =>
    index === 0 && counted > 0 ? counted : Math.floor((width - counted) / others),
  );
}

const STAND_INS: Partial<Record<PieceRole, ComponentRole>> = {
  attachedTypeName: 'documentTypeName',
  attachedAbstract: 'abstract',
  division: 'appendixTitle',
  leftAuthority: 'authority',
  leftSignatureSpace: 'signatureSpace',
  leftSignerName: 'signerName',
  copyAgency: 'issuingAgency',
  copyNumber: 'documentNumber',
  copyPlaceAndDate: 'placeAndDate',
  copyRecipientsLabel: 'recipientsLabel',
  copyRecipient: 'recipient',
  copyAuthority: 'authority',
  copySignerTitle: 'signerTitle',
  copySignatureSpace: 'signatureSpace',
  copySignerName: 'signerName',
};

function componentRole({ role }: Piece): ComponentRole {
  return STAND_INS[role] ?? (isComponentRole(role) ? role : 'body');
}

function isComponentRole(role: PieceRole): role is ComponentRole {
  return role in STATE_FORM.formats;
}

function isRunKey(key: string): boolean {
  const runKeys: Record<keyof FragmentRunFormat, true> = {
    size: true,
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    font: true,
    color: true,
    highlight: true,
    hidden: true,
    verticalPosition: true,
  };
  return key in runKeys;
}

/** Keys of {@link PieceFormat} that are no format of a paragraph. */
function isShapeKey(key: string): boolean {
  return ['length', 'columns', 'framed', 'renderedPageBreak'].includes(key);
}
