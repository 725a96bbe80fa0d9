import { readableText, type ReadableText } from '../administrative/reading/readableText';
import type { Document, Range } from '../document';

/** A match inside a {@link RangeText}, as a range of the document. */
export interface TextMatch {
  readonly range: Range;
  /** The matched text, NFC. */
  readonly text: string;
  /** The capture groups; empty where a group took no part. */
  readonly groups: readonly string[];
}

/**
 * The text of a range for matching: NFC, letters of legacy fonts decoded, every white-space character (no-break space, tab and line
 * break too) as a plain blank, runs of blanks kept. Positions in it lead back to the document's own text.
 */
export interface RangeText {
  readonly text: string;
  readonly range: Range;
  /** The part of the range from `start` to `end`, offsets into {@link RangeText.text}. */
  slice(start: number, end: number): Range;
  /** First match, or null. */
  match(pattern: RegExp): TextMatch | null;
  /** All matches; the pattern needs the flag `g`. */
  matchAll(pattern: RegExp): readonly TextMatch[];
}

/** Offset in the readable text of an offset in the paragraph's own text. */
function readableOffset(readable: ReadableText, raw: number): number {
  let offset = Math.min(raw, readable.text.length);
  while (offset > 0 && readable.rawOffset(offset - 1) >= raw) {
    offset -= 1;
  }
  return offset;
}

const OTHER_BLANK = /[^\S ]/u;

/** Reads a range of the document for matching. A range outside the document throws a RangeError. */
export function rangeText(document: Document, range: Range): RangeText {
  const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
  if (paragraph === undefined) {
    throw new RangeError(`No paragraph ${String(range.paragraph)} in the part ${range.part}.`);
  }
  const readable = readableText(paragraph);
  const first = readableOffset(readable, range.start);
  const written = readable.text.slice(first, readableOffset(readable, range.end));
  const text = OTHER_BLANK.test(written) ? written.replace(/\s/gu, ' ') : written;
  const slice = (start: number, end: number): Range => ({
    ...range,
    start: readable.rawOffset(first + start),
    end: readable.rawOffset(first + end),
  });
  const toMatch = (found: RegExpExecArray | RegExpMatchArray): TextMatch => {
    const start = found.index ?? 0;
    const [whole = '', ...groups] = found;
    return {
      range: slice(start, start + whole.length),
      text: whole,
      groups: groups.map((group: string | undefined) => group ?? ''),
    };
  };
  return {
    text,
    range,
    slice,
    match: (pattern) => {
      const found = pattern.exec(text);
      return found === null ? null : toMatch(found);
    },
    matchAll: (pattern) => [...text.matchAll(pattern)].map(toMatch),
  };
}

/** The whole of a paragraph as a range. */
export function wholeParagraph(document: Document, part: string, paragraph: number): Range {
  const length = document.stories.get(part)?.paragraphs[paragraph]?.text.length ?? 0;
  return { part, paragraph, start: 0, end: length };
}
