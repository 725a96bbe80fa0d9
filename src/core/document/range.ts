/**
 * A stretch of text. `part` is `document`, `header1`, `footer2`, `footnotes` …; `paragraph` counts the `w:p` elements of that
 * part in document order, every `mc:Fallback` left out; `start` and `end` are UTF-16 offsets into that paragraph's text.
 */
export interface Range {
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const MAIN_PART = 'document';
