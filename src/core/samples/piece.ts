import type { FragmentParagraphFormat, FragmentRunFormat, PageNumberSetup, PageSetup } from '../edits';
import type { ComponentRole } from '../forms';

/** What a piece is: a component with its printed form, a drawn line, or a table with lines. */
export type PieceRole =
  | ComponentRole
  | 'agencyRule'
  | 'mottoRule'
  | 'titleRule'
  | 'abstractRule'
  | 'leftAuthority'
  | 'leftSignatureSpace'
  | 'leftSignerName'
  | 'table'
  | 'attachedTypeName'
  | 'attachedAbstract'
  /** "Chương I" and the title below it. */
  | 'division'
  | CopyRole;

/** Parts of a copy's block that look like the same parts of a document; the line above the block. */
export type CopyRole =
  | 'copyLine'
  | 'copyAgency'
  | 'copyNumber'
  | 'copyPlaceAndDate'
  | 'copyRecipientsLabel'
  | 'copyRecipient'
  | 'copyAuthority'
  | 'copySignerTitle'
  | 'copySignatureSpace'
  | 'copySignerName';

/** Deviations from the form of the piece's role. Sizes are half-points, lengths twips. */
export type PieceFormat = Partial<FragmentRunFormat> &
  Partial<FragmentParagraphFormat> & {
    /** Length of a drawn line. */
    readonly length?: number;
    /** Whether a mark has a line around it. */
    readonly framed?: boolean;
    /** Word began a new page here when it last laid the document out. */
    readonly renderedPageBreak?: boolean;
    /** Column widths of a table. */
    readonly columns?: readonly number[];
  };

/** One paragraph of a sample (or one line, or one table) under a name by which a change can find it. */
export interface Piece {
  readonly name: string;
  readonly role: PieceRole;
  /**
   * Text with the tags `<b>`, `<i>`, `<u>` and `<sup>`; `\n` is a line break and `\t` a tab. In a table, rows end with `\n` and cells with `\t`.
   */
  readonly text: string;
  readonly format?: PieceFormat;
}

/** A document as pieces in reading order: what a change changes and a layout prints. */
export interface Draft {
  readonly pieces: readonly Piece[];
  readonly page: PageSetup;
  readonly pageNumber: PageNumberSetup | null;
  /** Each appendix, and each text issued with the document, is a section of its own. */
  readonly appendixPage: PageSetup;
  readonly printing: Printing;
}

/** How the document is printed and its pages are counted. */
export interface Printing {
  /** The pages of a sheet printed on both sides have their inner and outer margins change places. */
  readonly mirrorMargins: boolean;
  /** The number that the first page carries, or null to leave it unsaid. */
  readonly startAt: number | null;
  /** The number that the first page of each appendix carries, or null to go on counting. */
  readonly appendixStartAt: number | null;
  /** `w:pgNumType/@w:fmt` (`lowerRoman`), or null to leave it unsaid: Arabic numerals. */
  readonly numerals: string | null;
}

/** The piece called `name`. Throws, with the names there are, when the draft has none: an example that changes nothing proves nothing. */
export function pieceOf(draft: Draft, name: string): Piece {
  const piece = draft.pieces.find((candidate) => candidate.name === name);
  if (piece === undefined) {
    const names = draft.pieces.map((candidate) => candidate.name).join(', ');
    throw new Error(`The sample has no piece "${name}"; it has: ${names}`);
  }
  return piece;
}
