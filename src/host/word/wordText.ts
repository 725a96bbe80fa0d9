/**
 * The same paragraph has two spellings: as the file stores it and as Word answers `paragraph.text`. They differ in white space
 * (`\n` is `\v` or `\f`, a no-break space may be plain), in marks that Word shows as control characters (U+0002 for a footnote,
 * U+0007 for the end of a cell) and, on some clients, in Unicode normalisation. Everything here compares what a reader sees.
 */

const INVISIBLE = /[\u0000-\u0008\u000e-\u001d\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff\ufffc]/gu;
const WHITE_SPACE = /\s+/gu;
/** A base character with the marks on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const NO_BREAK_HYPHENS = /[\u001e\u2011]/gu;

/** A key for recognising a paragraph: equal for two spellings of one text, whatever their white space. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(NO_BREAK_HYPHENS, '-')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** The visible characters of a text, with the UTF-16 offsets where each starts and ends. White space is kept one for one. */
export interface Characters {
  readonly values: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function charactersOf(text: string): Characters {
  const values: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const value = cluster.normalize('NFC').replace(INVISIBLE, '').replace(NO_BREAK_HYPHENS, '-');
    if (value !== '') {
      values.push(value.replace(WHITE_SPACE, ' '));
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { values, starts, ends };
}

/** UTF-16 offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Carries a span from one spelling of a paragraph to the other. When the texts differ, a span is carried only if it lies wholly
 * in what they have in common at the beginning or at the end, so that an edit elsewhere in the paragraph does no harm. Null
 * otherwise.
 */
export function carrySpan(span: Span, from: string, to: string): Span | null {
  const source = charactersOf(from);
  const target = charactersOf(to);
  const first = countWhile(source.ends, (end) => end <= span.start);
  const last = countWhile(source.starts, (start) => start < span.end);
  const prefix = commonPrefix(source.values, target.values);
  if (Math.max(first, last) <= prefix) {
    return spanOf(target, first, last);
  }
  const shift = target.values.length - source.values.length;
  const suffix = commonSuffix(source.values, target.values, prefix);
  return first >= source.values.length - suffix ? spanOf(target, first + shift, last + shift) : null;
}

/** The span of the characters `first` to `last` (exclusive); where there are none, the point after the character before. */
function spanOf({ starts, ends }: Characters, first: number, last: number): Span {
  if (first >= last) {
    const point = ends[first - 1] ?? 0;
    return { start: point, end: point };
  }
  return { start: starts[first] ?? 0, end: ends[last - 1] ?? 0 };
}

function countWhile(offsets: readonly number[], holds: (offset: number) => boolean): number {
  const found = offsets.findIndex((offset) => !holds(offset));
  return found < 0 ? offsets.length : found;
}

/** How many characters two texts begin with in common. */
export function commonPrefix(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) {
    length++;
  }
  return length;
}

/** `prefix` characters at the start are taken and do not count again. */
function commonSuffix(a: readonly string[], b: readonly string[], prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) {
    length++;
  }
  return length;
}
