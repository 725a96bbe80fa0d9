/** One stretch of a text that is replaced. Offsets are into the original text. */
export interface Hunk<Source> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whose wishes it fulfils. */
  readonly sources: ReadonlySet<Source>;
}

/** A stretch of the text as it is with all hunks in it, and what is to stand there instead. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface PlacedHunk<Source> {
  readonly hunk: Hunk<Source>;
  /** Where its text stands in the changed text. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of the original text, and the hunks in it. */
export interface OriginalStretch<Source> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hunks: readonly Hunk<Source>[];
}

/** @param hunks in the order of the text */
function placed<Source>(hunks: readonly Hunk<Source>[]): readonly PlacedHunk<Source>[] {
  let shift = 0;
  return hunks.map((hunk) => {
    const from = hunk.start + shift;
    const to = from + hunk.text.length;
    shift = to - hunk.end;
    return { hunk, from, to };
  });
}

/** What stands for `[start, end)` of the original text; null where that cuts through a hunk. */
export function changedText<Source>(
  original: string,
  hunks: readonly Hunk<Source>[],
  start: number,
  end: number,
): string | null {
  let text = '';
  let from = start;
  for (const hunk of hunks.filter((each) => each.start <= end && each.end >= start)) {
    if (hunk.start < start || hunk.end > end) {
      const beside = hunk.end === start || hunk.start === end;
      if (!beside) {
        return null;
      }
      continue;
    }
    text += original.slice(from, hunk.start) + hunk.text;
    from = hunk.end;
  }
  return text + original.slice(from, end);
}

/** A rewriting of the changed text as one of the original: what it touches of earlier hunks becomes part of it. */
export function onOriginal<Source>(
  hunks: readonly Hunk<Source>[],
  { start, end, text }: Rewriting,
): OriginalStretch<Source> {
  const all = placed(hunks);
  const touched = all.filter(({ from, to }) =>
    start < end && from < to ? start < to && from < end : start <= to && from <= end,
  );
  const [first] = touched;
  const last = touched.at(-1);
  const opens = first !== undefined && first.from <= start;
  const closes = last !== undefined && last.to >= end;
  return {
    start: opens ? first.hunk.start : originalOffset(all, start),
    end: closes ? last.hunk.end : originalOffset(all, end),
    text:
      (opens ? first.hunk.text.slice(0, start - first.from) : '') +
      text +
      (closes ? last.hunk.text.slice(end - last.from) : ''),
    hunks: touched.map(({ hunk }) => hunk),
  };
}

/**
 * A stretch of the changed text as one of the original whose format it takes; null where formatting that would format more or less.
 * New text has the format of the first letter it stands in for, inserted text that of the letter before it (at the beginning: behind).
 */
export function formattedOriginal<Source>(
  hunks: readonly Hunk<Source>[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const all = placed(hunks);
  const covered = all.filter(({ from, to }) => from < end && to > start && from < to);
  if (covered.some(({ from, to }) => from < start || to > end)) {
    return null;
  }
  const [first] = covered;
  const last = covered.at(-1);
  const range = {
    start: first?.from === start ? first.hunk.start : originalOffset(all, start),
    end: last !== undefined && last.to === end ? last.hunk.end : originalOffset(all, end),
  };
  const wrong = all.some((each) => {
    const { hunk, from, to } = each;
    if (from === to || hunk.start < hunk.end) {
      return false;
    }
    const model = hunk.start === 0 ? 0 : hunk.start - 1;
    return covered.includes(each) !== (range.start <= model && model < range.end);
  });
  return wrong || range.start >= range.end ? null : range;
}

/** Where an offset of the changed text that lies in no new text stands in the original. */
function originalOffset<Source>(all: readonly PlacedHunk<Source>[], offset: number): number {
  const before = all.filter(({ from, to }) => to <= offset && from <= offset);
  const last = before.at(-1);
  return last === undefined ? offset : last.hunk.end + offset - last.to;
}
