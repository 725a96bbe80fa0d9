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
 * The text of a range for matching: NFC, every white-space character (no-break space, tab and line break too) as a plain blank, runs
 * of blanks kept. Positions in it lead back to the document, whose text may be decomposed.
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

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * `raw` in NFC with plain blanks; `offsets[i]` is where in `raw` the unit `i` comes from, with one more entry for the end. Null
 * offsets: nothing moved.
 */
function compose(raw: string): { readonly text: string; readonly offsets: readonly number[] | null } {
  if (!/[^\S ]/u.test(raw) && raw === raw.normalize('NFC')) {
    return { text: raw, offsets: null };
  }
  let text = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    const composed = /^\s$/u.test(cluster) ? ' ' : cluster.normalize('NFC');
    text += composed;
    for (let unit = 0; unit < composed.length; unit += 1) {
      offsets.push(index + Math.min(unit, cluster.length - 1));
    }
  }
  offsets.push(raw.length);
  return { text, offsets };
}

/** Reads a range of the document for matching. A range outside the document throws a RangeError. */
export function rangeText(document: Document, range: Range): RangeText {
  const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
  if (paragraph === undefined) {
    throw new RangeError(`No paragraph ${String(range.paragraph)} in the part ${range.part}.`);
  }
  const { text, offsets } = compose(paragraph.text.slice(range.start, range.end));
  const slice = (start: number, end: number): Range => ({
    ...range,
    start: range.start + (offsets?.[start] ?? start),
    end: range.start + (offsets?.[end] ?? end),
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
