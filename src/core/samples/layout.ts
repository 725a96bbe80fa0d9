/** The habits of layout that real offices have. Each is a way to print the same correct document. */
export interface Layout {
  /** Frame of the header block. Default `table`: one row, two columns. */
  readonly header?: 'table' | 'tableTwoRows' | 'tableThreeColumns' | 'tabs';
  /** How the lines below the motto, the agency and the abstract are made. Default `border`: the border of an empty paragraph. */
  readonly rules?: 'border' | 'underscores' | 'drawing';
  /** Frame of recipients and signature. Default `table`: one row, two columns. */
  readonly closing?: 'table' | 'tableTwoRows' | 'tabs' | 'tableSwapped' | 'recipientsBelow';
  /** Labels as text (default), or by Word's lists where these would draw the same label. */
  readonly numbering?: 'typed' | 'automatic';
  /** Direct formatting (default), or one paragraph style per distinct format. */
  readonly formatting?: 'direct' | 'styles';
}

/** Layouts that differ from the default in one habit each, and one in all, for tests over variants. */
export const LAYOUTS: readonly Layout[] = [
  {},
  { header: 'tableTwoRows' },
  { header: 'tableThreeColumns' },
  { header: 'tabs' },
  { rules: 'underscores' },
  { rules: 'drawing' },
  { closing: 'tableTwoRows' },
  { closing: 'tabs' },
  { numbering: 'automatic' },
  { formatting: 'styles' },
  {
    header: 'tableTwoRows',
    rules: 'drawing',
    closing: 'tableTwoRows',
    numbering: 'automatic',
    formatting: 'styles',
  },
];
