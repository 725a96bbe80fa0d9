import type { FragmentParagraphFormat, FragmentRunFormat, FragmentTable } from '../edits';
import type { NewParagraph } from '../docx/creation';
import { formattedText, type ComponentFormat, type ComponentRole, type Form } from '../forms';
import type { Piece, PieceFormat } from './piece';

const RUN_KEYS: readonly (keyof FragmentRunFormat)[] = [
  'size',
  'bold',
  'italic',
  'underline',
  'font',
  'color',
  'highlight',
  'verticalPosition',
];

/** Empty lines between the signer's post and name. */
const SIGNATURE_LINES = 4;

/** The role's printed form with the piece's deviations. */
export function componentFormat(piece: Piece, form: Form): ComponentFormat {
  const base = form.formats[componentRole(piece)];
  const { length: _length, columns: _columns, ...deviation } = piece.format ?? {};
  const entries = Object.entries(deviation) as [keyof PieceFormat, unknown][];
  const ofRun = (key: string): boolean => (RUN_KEYS as readonly string[]).includes(key);
  const run: Partial<FragmentRunFormat> = Object.fromEntries(entries.filter(([key]) => ofRun(key)));
  const paragraph: Partial<FragmentParagraphFormat> = Object.fromEntries(
    entries.filter(([key]) => !ofRun(key)),
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
  };
}

/** The empty lines in which the signature stands. */
export function printedSpace(piece: Piece, form: Form): readonly NewParagraph[] {
  return Array.from({ length: SIGNATURE_LINES }, () => printedParagraph(piece, form));
}

/** A table with lines; its first row is the head. */
export function printedTable(piece: Piece, form: Form, width: number): FragmentTable {
  const rows = piece.text.split('\n').map((row) => row.split('\t'));
  const count = Math.max(...rows.map((row) => row.length));
  const columns = piece.format?.columns ?? Array.from({ length: count }, () => Math.floor(width / count));
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

function componentRole({ role }: Piece): ComponentRole {
  switch (role) {
    case 'agencyRule':
    case 'mottoRule':
    case 'titleRule':
    case 'abstractRule':
      return 'signatureSpace';
    case 'leftAuthority':
      return 'authority';
    case 'leftSignatureSpace':
      return 'signatureSpace';
    case 'leftSignerName':
      return 'signerName';
    case 'table':
      return 'tableCell';
    default:
      return role;
  }
}
