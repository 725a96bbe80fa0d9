/** What kind of thing changed beyond the plan. */
export type DeviationKind =
  | 'text'
  | 'runFormat'
  | 'paragraphFormat'
  | 'numbering'
  | 'field'
  | 'drawing'
  | 'bookmark'
  | 'contentControl'
  | 'cell'
  | 'addedParagraph'
  | 'missingParagraph'
  | 'table'
  | 'section'
  | 'header'
  | 'comment'
  | 'settings';

/** One thing in a document that edits changed though no edit says so, or did not change as an edit says. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly part: string;
  /** In the document before the edits (for an added paragraph: after them); null where it concerns no single paragraph. */
  readonly paragraph: number | null;
  /** What was expected and what is there, for the log. */
  readonly expected: string;
  readonly found: string;
}
