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

/** What replacements make of a text. */
export function plannedText(text: string, replacements: readonly ReplaceText[]): PlannedText {
  const kept: KeptStretch[] = [];
  let result = '';
  let from = 0;
  for (const { range, text: inserted } of inTextOrder(replacements)) {
    kept.push({ before: from, after: result.length, length: range.start - from });
    result += text.slice(from, range.start) + inserted;
    from = range.end;
  }
  kept.push({ before: from, after: result.length, length: text.length - from });
  return { text: result + text.slice(from), kept: kept.filter(({ length }) => length > 0) };
}

/** The replacements of one paragraph as they follow each other in its text. A change that was proposed twice was made once. */
export function inTextOrder(replacements: readonly ReplaceText[]): readonly ReplaceText[] {
  const ordered = [...replacements].sort((a, b) =>
    a.range.start === b.range.start ? a.range.end - b.range.end : a.range.start - b.range.start,
  );
  return ordered.filter((edit, index) => !isSame(ordered[index - 1], edit));
}

function isSame(last: ReplaceText | undefined, { range, text }: ReplaceText): boolean {
  return last?.range.start === range.start && last.range.end === range.end && last.text === text;
}
