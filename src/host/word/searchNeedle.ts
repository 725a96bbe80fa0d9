import type { Span } from './wordText';

/**
 * How to make `paragraph.search` answer with one wanted stretch of text. The needle is searched for inside the first hit of
 * `within`, or in the paragraph itself where `within` is null; `occurrence` counts the hits from 0.
 */
export interface SearchPlan {
  readonly within: string | null;
  readonly needle: string;
  readonly occurrence: number;
}

/** Word refuses more than 255 characters, escapes included (office-js #168, #731, #1726); this leaves room. */
export const LONGEST_NEEDLE = 200;

/**
 * Plans the search for a stretch of a paragraph. Wherever possible the answer is a first hit, which can be used without asking
 * Word how many there are: the needle is widened by what stands around it until it is unique enough. Null when the stretch
 * cannot be searched for: it is empty, too long, or holds a tab, a break or another character that Word's search does not take
 * literally.
 */
export function planSearch(text: string, { start, end }: Span): SearchPlan | null {
  const needle = text.slice(start, end);
  if (!isSearchable(needle)) {
    return null;
  }
  const loose = asWordCompares(text);
  const wanted = loose.slice(start, end);
  if (loose.indexOf(wanted) === start) {
    return { within: null, needle, occurrence: 0 };
  }
  const within = widenRight(text, loose, start, end) ?? widenLeft(text, loose, start, end);
  if (within !== null) {
    return { within, needle, occurrence: 0 };
  }
  const occurrence = occurrenceAt(loose, wanted, start);
  return occurrence === null ? null : { within: null, needle, occurrence };
}

/** The needle as `search` wants it: `^` starts a special code (Office Add-ins documentation, "Search options"). */
export function escapeNeedle(needle: string): string {
  return needle.replaceAll('^', '^^');
}

/** Whether two texts are one to Word's search: see {@link asWordCompares}. */
export function sameForSearch(a: string, b: string): boolean {
  return asWordCompares(a) === asWordCompares(b);
}

function isSearchable(needle: string): boolean {
  return (
    needle !== '' && escapeNeedle(needle).length <= LONGEST_NEEDLE && !/[\p{Cc}\p{Co}\ufffc]/u.test(needle)
  );
}

/**
 * Word's search takes straight and curly quotation marks for each other, and a blank for a no-break space; which more it takes
 * for equal is not documented. A hit counts as the first only if nothing before it could be taken for it. Keeps the length.
 */
function asWordCompares(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b]/gu, "'")
    .replace(/[\u201c-\u201f]/gu, '"')
    .replace(/[\u001e\u2010-\u2015]/gu, '-')
    .replace(/[\u00a0\u2002-\u200a\u202f]/gu, ' ');
}

/** The stretch with as much of what follows as makes it the first of its kind. */
function widenRight(text: string, loose: string, start: number, end: number): string | null {
  for (let wideEnd = end + 1; wideEnd <= text.length; wideEnd++) {
    const wide = text.slice(start, wideEnd);
    if (!isSearchable(wide)) {
      return null;
    }
    if (loose.indexOf(loose.slice(start, wideEnd)) === start) {
      return wide;
    }
  }
  return null;
}

/** The stretch with as much of what precedes as makes it the first of its kind, as long as the stretch is the first inside. */
function widenLeft(text: string, loose: string, start: number, end: number): string | null {
  const wanted = loose.slice(start, end);
  for (let wideStart = start - 1; wideStart >= 0; wideStart--) {
    const wide = text.slice(wideStart, end);
    if (!isSearchable(wide) || loose.indexOf(wanted, wideStart) < start) {
      return null;
    }
    if (loose.indexOf(loose.slice(wideStart, end)) === wideStart) {
      return wide;
    }
  }
  return null;
}

/** Which hit of `wanted` starts at `start`, counted as Word does: hits do not overlap. Null when none does. */
function occurrenceAt(loose: string, wanted: string, start: number): number | null {
  let count = 0;
  let from = loose.indexOf(wanted);
  while (from >= 0 && from < start) {
    count++;
    from = loose.indexOf(wanted, from + wanted.length);
  }
  return from === start ? count : null;
}
