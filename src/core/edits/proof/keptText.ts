import type { ReplaceText } from '../edit';

/** A stretch of text that no replacement touches: `length` units that stood at `before` and now stand at `after`. */
export interface KeptStretch {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

export interface PlannedText {
  readonly text: string;
  readonly kept: readonly KeptStretch[];
}

/** What replacements make of a text. A change that was proposed twice was made once. */
export function plannedText(text: string, replacements: readonly ReplaceText[]): PlannedText {
  const ordered = [...replacements].sort((a, b) =>
    a.range.start === b.range.start ? a.range.end - b.range.end : a.range.start - b.range.start,
  );
  const kept: KeptStretch[] = [];
  let result = '';
  let from = 0;
  let last: ReplaceText | null = null;
  for (const edit of ordered) {
    const { start, end } = edit.range;
    const repeated =
      last !== null && last.range.start === start && last.range.end === end && last.text === edit.text;
    if (repeated) {
      continue;
    }
    kept.push({ before: from, after: result.length, length: start - from });
    result += text.slice(from, start) + edit.text;
    from = end;
    last = edit;
  }
  kept.push({ before: from, after: result.length, length: text.length - from });
  return { text: result + text.slice(from), kept: kept.filter(({ length }) => length > 0) };
}
