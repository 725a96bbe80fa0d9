/**
 * What one Word does and another does not; evidence in `docs/ooxml/word-api.md`. Without any, the fake is the Word that
 * behaves.
 */
export interface Quirks {
  /** `insertOoxml` leaves an empty paragraph after the content. */
  readonly extraParagraphAfterInsertOoxml?: boolean;
  /** The last paragraph of the document or a header cannot be deleted even when it is empty and stands behind another one. */
  readonly lastParagraphStays?: boolean;
  /** `body.paragraphs` lists the mark at the end of every table row. */
  readonly endOfRowMarks?: boolean;
  /** `getFileAsync` fails with this code of the Common API. */
  readonly fileError?: number;
  /** `getFileAsync` does not call back until {@link FakeFiles.answerLate} is called. */
  readonly fileNeverAnswers?: boolean;
  /** `getOoxml` gives the body alone, as Word on the web does. */
  readonly ooxmlBodyOnly?: boolean;
  /** `paragraph.text` holds deleted text of tracked changes too. */
  readonly deletedTextShown?: boolean;
  /** `paragraph.text` gives no-break spaces as blanks. */
  readonly otherSpelling?: boolean;
  /** Word's search finds nothing (tracked deletions, fields, some shapes). */
  readonly searchFindsNothing?: boolean;
  /** The lines of a comment run together. */
  readonly commentLinesJoined?: boolean;
  /** `paragraph.text` holds U+0005 where a comment hangs. */
  readonly commentMarks?: boolean;
  /** This method fails with GeneralException: `Body.GetOoxml`. */
  readonly failingMethod?: string;
  /** The document may not be changed: every write fails with AccessDenied. */
  readonly readOnly?: boolean;
}
