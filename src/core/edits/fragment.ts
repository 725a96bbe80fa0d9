import type { Alignment, LineRule, VerticalPosition } from '../document';

/**
 * Content to insert, independent of any host. Every run and paragraph states all of its formatting, because Word keeps the
 * target's definition when a pasted style has the same name, and ignores styles that the fragment does not carry.
 */
export interface Fragment {
  readonly blocks: readonly FragmentBlock[];
}

export type FragmentBlock = FragmentParagraph | FragmentTable;

export interface FragmentRunFormat {
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Struck through by a single line. */
  readonly strike?: boolean;
  /** Default Times New Roman. */
  readonly font?: string;
  /** Six hexadecimal digits; default `auto`. */
  readonly color?: string;
  /** Highlighter colour name; default none. */
  readonly highlight?: string;
  /** Not shown and not printed. */
  readonly hidden?: boolean;
  readonly verticalPosition?: VerticalPosition;
}

/** Lengths are twips; omitted lengths are 0. */
export interface FragmentParagraphFormat {
  readonly alignment: Alignment;
  readonly indentLeft?: number;
  readonly indentRight?: number;
  readonly firstLine?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Default 240 `auto`: single. */
  readonly line?: number;
  readonly lineRule?: LineRule;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A thin line below the text, drawn as a paragraph border. */
  readonly borderBottom?: boolean;
  /** A thin line above the text, drawn as a paragraph border. */
  readonly borderTop?: boolean;
}

export type FragmentInline =
  | { readonly kind: 'text'; readonly text: string; readonly format: FragmentRunFormat }
  /** A content control that shows `text` (in square brackets) until it is filled in. */
  | {
      readonly kind: 'placeholder';
      readonly tag: string;
      readonly title: string;
      readonly text: string;
      readonly format: FragmentRunFormat;
    }
  | { readonly kind: 'tab' }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'pageNumber'; readonly format: FragmentRunFormat };

export interface FragmentParagraph {
  readonly kind: 'paragraph';
  readonly format: FragmentParagraphFormat;
  readonly content: readonly FragmentInline[];
  /** Size of the paragraph mark, half-points; default: that of the last run, else 28. */
  readonly markSize?: number;
}

export interface FragmentTable {
  readonly kind: 'table';
  /** Column widths, twips. */
  readonly columns: readonly number[];
  /** `true` draws all lines. Layout tables have none. */
  readonly bordered: boolean;
  /** Each row has one entry per column; each cell has at least one paragraph. */
  readonly rows: readonly (readonly FragmentCell[])[];
}

export interface FragmentCell {
  readonly blocks: readonly FragmentParagraph[];
}
