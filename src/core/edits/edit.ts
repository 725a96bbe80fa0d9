import type { LineRule, ParagraphProperties, Range, RunProperties, Section } from '../document';
import type { Fragment } from './fragment';

/** Replaces the text of a range inside one paragraph. The new text takes the format of the first replaced character. */
export interface ReplaceText {
  readonly kind: 'replaceText';
  /** An empty range inserts at `start`, in the format of the character before it (after it at offset 0). */
  readonly range: Range;
  /** The text that must stand in the range; anything else means the document has changed. */
  readonly expected: string;
  readonly text: string;
}

export type RunFormatChange = Partial<
  Pick<
    RunProperties,
    'font' | 'size' | 'bold' | 'italic' | 'underline' | 'color' | 'highlight' | 'shading' | 'verticalPosition'
  >
>;

/** Sets direct character formatting on a range inside one paragraph; other properties and other runs stay as they are. */
export interface SetRunFormat {
  readonly kind: 'setRunFormat';
  readonly range: Range;
  readonly expected: string;
  readonly format: RunFormatChange;
}

export type ParagraphFormatChange = Partial<
  Pick<
    ParagraphProperties,
    | 'alignment'
    | 'indentLeft'
    | 'indentRight'
    | 'firstLine'
    | 'spaceBefore'
    | 'spaceAfter'
    | 'line'
    | 'keepNext'
    | 'keepLines'
    | 'pageBreakBefore'
  >
> & { readonly lineRule?: LineRule };

/** Sets direct paragraph formatting. */
export interface SetParagraphFormat {
  readonly kind: 'setParagraphFormat';
  readonly part: string;
  readonly paragraph: number;
  /** The whole text of the paragraph. */
  readonly expected: string;
  readonly format: ParagraphFormatChange;
}

/** Lengths are twips; what is omitted stays. */
export interface SetPageSetup {
  readonly kind: 'setPageSetup';
  readonly section: number;
  readonly page?: Section['page'];
  readonly margins?: Partial<Section['margins']>;
  readonly titlePage?: boolean;
}

/**
 * A place between blocks of the main part. `expected` is the whole text of the anchor paragraph.
 * With `outsideTable` the place is before or after the outermost table that holds the anchor.
 */
export type InsertionPoint =
  | {
      readonly kind: 'before' | 'after';
      readonly paragraph: number;
      readonly expected: string;
      readonly outsideTable: boolean;
    }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export interface InsertFragment {
  readonly kind: 'insertFragment';
  readonly at: InsertionPoint;
  readonly fragment: Fragment;
}

/** Deletes a whole paragraph of the main part. The last paragraph of a cell or of the document cannot be deleted. */
export interface DeleteParagraph {
  readonly kind: 'deleteParagraph';
  readonly paragraph: number;
  readonly expected: string;
}

/**
 * Gives a section a centred page number in its header from the second page on: a header part with a PAGE field, a blank first-page
 * header and `titlePg`. What the section's headers held before stays.
 */
export interface SetPageNumber {
  readonly kind: 'setPageNumber';
  readonly section: number;
  /** Half-points. */
  readonly size: number;
}

/** Every change that the product can make to a document. Closed: each interpreter handles every kind. */
export type Edit =
  | ReplaceText
  | SetRunFormat
  | SetParagraphFormat
  | SetPageSetup
  | InsertFragment
  | DeleteParagraph
  | SetPageNumber;

/** Why an edit was not made. */
export type SkipReason =
  | 'textChanged'
  | 'locationLost'
  | 'notSupported'
  /** In a content control that may not be edited: Word refuses it, or takes it back when it reads the data behind the control again. */
  | 'locked'
  /** In the result of a field, which Word writes anew. */
  | 'generated'
  /** In the prompt of a content control that nobody has filled in: typing there takes the prompt away (`w:showingPlcHdr`). */
  | 'prompt';

/** What became of one edit. */
export type EditOutcome =
  { readonly kind: 'applied' } | { readonly kind: 'skipped'; readonly reason: SkipReason };
