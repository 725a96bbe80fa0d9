import type { ReplaceText, RunFormatChange, SetRunFormat } from '../../edits';

/** What becomes of one paragraph's text, unit by unit. */
export interface TextPlan {
  /** Per unit: 1 when it goes. */
  readonly deleted: Uint8Array;
  /** New text before and after a unit, in that unit's format. */
  readonly before: ReadonlyMap<number, string>;
  readonly after: ReadonlyMap<number, string>;
  /** New text at the end of the paragraph, in the format of its mark: where there is no text whose format it could take. */
  readonly whole: string;
  /** The distinct format changes; number 0 changes nothing. */
  readonly formats: readonly RunFormatChange[];
  /** Per unit: number of its format change. */
  readonly formatOf: Uint16Array;
}

/** Decides which replacements can go together: of two that overlap the first by position stays. */
export function withoutOverlaps(edits: readonly ReplaceText[]): {
  readonly kept: readonly ReplaceText[];
  readonly overlapping: ReadonlySet<ReplaceText>;
} {
  const kept: ReplaceText[] = [];
  const overlapping = new Set<ReplaceText>();
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1);
    if (last !== undefined && isSame(last, edit)) {
      // The same change proposed twice is made once.
      continue;
    }
    if (last !== undefined && edit.range.start < last.range.end) {
      overlapping.add(edit);
    } else {
      kept.push(edit);
    }
  }
  return { kept, overlapping };
}

/**
 * Lays replacements that do not overlap, and format changes, over a paragraph of `length` units. What is only inserted goes with the
 * unit before it; where that one `isClosed`, for its text cannot be split, with what follows.
 */
export function planText(
  length: number,
  replacements: readonly ReplaceText[],
  formatEdits: readonly SetRunFormat[],
  isClosed: (unit: number) => boolean,
): TextPlan {
  const deleted = new Uint8Array(length);
  const before = new Map<number, string>();
  const after = new Map<number, string>();
  let whole = '';
  for (const { range, text } of replacements) {
    deleted.fill(1, range.start, range.end);
    const isBehindClosed = range.start === range.end && range.start > 0 && isClosed(range.start - 1);
    if (length === 0 || (isBehindClosed && range.start === length)) {
      whole += text;
    } else if (range.start < range.end || range.start === 0 || isBehindClosed) {
      before.set(range.start, (before.get(range.start) ?? '') + text);
    } else {
      after.set(range.start - 1, (after.get(range.start - 1) ?? '') + text);
    }
  }
  return { deleted, before, after, whole, ...layFormats(length, formatEdits) };
}

function layFormats(length: number, edits: readonly SetRunFormat[]): Pick<TextPlan, 'formats' | 'formatOf'> {
  const formats: RunFormatChange[] = [{}];
  const formatOf = new Uint16Array(length);
  for (const { range, format } of edits) {
    // Units that already had a change in common get a new one in common.
    const combined = new Map<number, number>();
    for (let unit = range.start; unit < range.end; unit++) {
      const former = formatOf[unit] ?? 0;
      let number = combined.get(former);
      if (number === undefined) {
        number = formats.length;
        formats.push({ ...formats[former], ...format });
        combined.set(former, number);
      }
      formatOf[unit] = number;
    }
  }
  return { formats, formatOf };
}

function isSame(a: ReplaceText, b: ReplaceText): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}
