import type { ParagraphFormat, RunFormat, Border } from './format';

/** A stretch of a paragraph with one format. `start` and `end` are UTF-16 offsets into the paragraph's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly format: RunFormat;
  /** Inside a tracked insertion. */
  readonly inserted: boolean;
}

/** The automatic number or bullet that Word draws before the text; it is not part of the text. */
export interface NumberLabel {
  /** As drawn, for example `II.` or `-`. */
  readonly text: string;
  readonly bullet: boolean;
  readonly level: number;
}

export interface Field {
  /** Field code, trimmed, for example `PAGE` or `MERGEFIELD ten`. */
  readonly instruction: string;
  /** Offsets of the visible result in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

export interface Drawing {
  /** `line` is a straight line or a connector; `textBox` holds paragraphs. */
  readonly kind: 'line' | 'textBox' | 'picture' | 'shape';
  readonly source: 'drawingml' | 'vml';
  /** Twips; null where the file does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** Stands in the line like a letter, and does not float beside or behind the text. */
  readonly inline: boolean;
  /** Offset from the anchor's reference (twips), or null for an inline drawing or an aligned one. */
  readonly offsetX: number | null;
  readonly offsetY: number | null;
  /** Its outline is drawn in dashes or dots, where the file says so. */
  readonly dashed: boolean;
  /** File name of a picture's part, or null. */
  readonly media: string | null;
  /** Offset in the paragraph's text at which the drawing is anchored. */
  readonly at: number;
}

export interface ContentControl {
  readonly tag: string;
  readonly title: string;
  /** The placeholder is still shown (`w:showingPlcHdr`). */
  readonly placeholder: boolean;
  /** Its content may not be edited: it is locked (`w:lock`), or comes from data or from a list to choose from. */
  readonly locked: boolean;
  readonly start: number;
  readonly end: number;
}

/** One `w:p`, read-only. Inserted revisions are text, deleted ones are not; hidden text is text with `format.hidden`. */
export interface Paragraph {
  /** Position as in {@link Range.paragraph}. */
  readonly index: number;
  readonly part: string;
  /** Tab is `\t`, any break is `\n`; field codes are not text, field results are. As stored: not NFC-normalised. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly format: ParagraphFormat;
  /** Format of the paragraph mark: what an empty paragraph measures. */
  readonly markFormat: RunFormat;
  readonly label: NumberLabel | null;
  readonly fields: readonly Field[];
  readonly drawings: readonly Drawing[];
  readonly contentControls: readonly ContentControl[];
  /** The table cell that holds the paragraph, or null. */
  readonly cell: TableCell | null;
  /** The paragraph stands inside a text box whose anchor is in this paragraph of the same part; null outside text boxes. */
  readonly textBoxAnchor: number | null;
  /** Index into {@link Document.sections}; headers and footers carry 0. */
  readonly section: number;
  /** A page break stands before the first visible character (explicit or `pageBreakBefore`). */
  readonly startsPage: boolean;
  /** Offsets in the text at which Word last laid out a page break (`w:lastRenderedPageBreak`), and explicit page breaks. */
  readonly renderedPageBreaks: readonly number[];
  /** Names of bookmarks that start here. */
  readonly bookmarks: readonly string[];
  /** The paragraph mark is a tracked deletion: Word will join it with the next one. */
  readonly markDeleted: boolean;
}

export interface TableCell {
  readonly table: Table;
  readonly row: number;
  /** Grid column of the left edge. */
  readonly column: number;
  readonly columnSpan: number;
  /** `restart` starts a vertical merge, `continue` goes on with it. */
  readonly verticalMerge: 'none' | 'restart' | 'continue';
  /** Twips, or null. */
  readonly width: number | null;
  /** Width between the cell's inner margins, in which text is set; twips, or null. */
  readonly textWidth: number | null;
  /** First paragraph, and one past the last, of the part (nested tables included). */
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

export interface Table {
  /** Position among the tables of the part, in document order, nested ones included. */
  readonly index: number;
  readonly part: string;
  /** The cell that holds a nested table, or null. */
  readonly parent: TableCell | null;
  readonly rows: readonly (readonly TableCell[])[];
  readonly columnCount: number;
  readonly firstParagraph: number;
  readonly endParagraph: number;
  /** Any line is drawn around or inside the table (table, style or cell borders). */
  readonly bordered: boolean;
  readonly borderTop: Border | null;
  /** Positioned freely (`w:tblpPr`). */
  readonly floating: boolean;
  /** Sum of the grid columns, twips; null where there is no grid. */
  readonly width: number | null;
}

/** A content control that holds whole blocks; one inside a paragraph is a {@link ContentControl} only. */
export interface BlockControl {
  /** What it stands around: paragraphs and tables, or cells and rows of a table. */
  readonly around: 'blocks' | 'cells';
  /** Its content may not be edited, as in {@link ContentControl.locked}. */
  readonly locked: boolean;
  /** The placeholder is still shown. */
  readonly placeholder: boolean;
  /** The cell that holds the control, or null. */
  readonly cell: TableCell | null;
  /** As in {@link Paragraph.textBoxAnchor}. */
  readonly textBoxAnchor: number | null;
  /** First paragraph, and one past the last, of the part. */
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

/** A part with paragraphs: the main document, a header, a footer, the footnotes, the endnotes. */
export interface Story {
  readonly part: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  /** In the order in which they begin, the outer ones first. */
  readonly controls: readonly BlockControl[];
  /** The same story, with the paragraphs of a cell as if they stood in no table. Tables inside the cell stay as they are. */
  withoutCell(cell: TableCell): Story;
}

export interface HeaderFooterSet {
  readonly default: string | null;
  readonly first: string | null;
  readonly even: string | null;
}

/** Page layout of a section; all lengths are twips. */
export interface Section {
  readonly index: number;
  readonly firstParagraph: number;
  readonly endParagraph: number;
  readonly page: { readonly width: number; readonly height: number; readonly landscape: boolean };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
    readonly gutter: number;
  };
  /** The first page has its own header and footer (`w:titlePg`). */
  readonly titlePage: boolean;
  readonly pageNumbering: { readonly format: string; readonly start: number | null };
  /** Part names, inheritance from earlier sections resolved. */
  readonly headers: HeaderFooterSet;
  readonly footers: HeaderFooterSet;
  readonly breakType: string;
  readonly columns: number;
}

export interface DocumentSettings {
  readonly evenAndOddHeaders: boolean;
  readonly mirrorMargins: boolean;
  readonly trackRevisions: boolean;
  /** `none`, `readOnly`, `comments`, `trackedChanges`, `forms`. */
  readonly protection: string;
  readonly markedFinal: boolean;
  readonly signed: boolean;
  /** Twips. */
  readonly defaultTabStop: number;
}

export interface StyleInfo {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** A part that could not be understood; the rest of the document is still usable. */
export interface ReadWarning {
  readonly part: string;
  /** Vietnamese. */
  readonly message: string;
}

export interface DocumentProperties {
  readonly author: string;
  readonly lastModifiedBy: string;
  readonly application: string;
  readonly template: string;
}

/** What the file says. Immutable. */
export interface Document {
  readonly main: Story;
  /** All stories by part name, the main one included. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly sections: readonly Section[];
  readonly settings: DocumentSettings;
  readonly styles: ReadonlyMap<string, StyleInfo>;
  readonly properties: DocumentProperties;
  /** Tracked insertions, deletions, moves and changes of formats in all stories. */
  readonly revisionCount: number;
  /** What the comments say, replies included. */
  readonly comments: readonly string[];
  readonly warnings: readonly ReadWarning[];
  /** Names of parts that the host could not deliver (see the host port); rules about them are not evaluated. */
  readonly missingParts: readonly MissingPart[];
}

export type MissingPart = 'headers' | 'footers' | 'styles' | 'sections' | 'settings' | 'footnotes';
