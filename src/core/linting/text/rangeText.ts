import { readableText, type ReadableText } from '../../administrative/reading/readableText';
import type { Document, Range } from '../../document';
import { matchesIn } from '../../vietnamese';

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
  return new ReadRange(readableText(paragraph), range);
}

class ReadRange implements RangeText {
  readonly text: string;
  readonly range: Range;
  readonly #readable: ReadableText;
  /** Offset in the readable text of the paragraph. */
  readonly #first: number;

  constructor(readable: ReadableText, range: Range) {
    const first = readableOffset(readable, range.start);
    const written = readable.text.slice(first, readableOffset(readable, range.end));
    this.text = OTHER_BLANK.test(written) ? written.replace(/\s/gu, ' ') : written;
    this.range = range;
    this.#readable = readable;
    this.#first = first;
  }

  slice(start: number, end: number): Range {
    const { part, paragraph } = this.range;
    return {
      part,
      paragraph,
      start: this.#readable.rawOffset(this.#first + start),
      end: this.#readable.rawOffset(this.#first + end),
    };
  }

  match(pattern: RegExp): TextMatch | null {
    const found = pattern.exec(this.text);
    return found === null ? null : this.#toMatch(found);
  }

  matchAll(pattern: RegExp): readonly TextMatch[] {
    return matchesIn(this.text, pattern).map((found) => this.#toMatch(found));
  }

  #toMatch(found: RegExpExecArray): TextMatch {
    const [whole = '', ...groups] = found;
    return {
      range: this.slice(found.index, found.index + whole.length),
      text: whole,
      groups: groups.map((group: string | undefined) => group ?? ''),
    };
  }
}

/** The whole of a paragraph as a range. */
export function wholeParagraph(document: Document, part: string, paragraph: number): Range {
  const length = document.stories.get(part)?.paragraphs[paragraph]?.text.length ?? 0;
  return { part, paragraph, start: 0, end: length };
}
