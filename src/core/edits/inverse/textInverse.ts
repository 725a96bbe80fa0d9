import type { Paragraph, RunFormat } from '../../document';
import type { ReplaceText } from '../edit';
import type { FormatComparison } from '../proof/compareFormats';
import { inTextOrder } from '../proof/keptText';

/** A paragraph before and after edits. */
export interface EditedParagraph {
  readonly before: Paragraph;
  readonly after: Paragraph;
  /** All replacements that were made in it. */
  readonly replacements: readonly ReplaceText[];
}

/**
 * The replacements that give former texts back, for the paragraph as it is now. New text takes over the format of a letter that it
 * stands in for or beside; null where no such letter has the format that the former text had, or where that had several.
 * @param chosen elements of `replacements`
 */
export function textInverses(
  edited: EditedParagraph,
  chosen: readonly ReplaceText[],
  formats: FormatComparison,
): readonly ReplaceText[] | null {
  const inverses = stretchesOf(chosen).map((stretch) => textInverse(edited, stretch, formats));
  return inverses.every((inverse) => inverse !== null) ? inverses : null;
}

/** Replacements that touch each other: what they gave is one stretch now, perhaps an empty one, that nothing divides. */
function stretchesOf(chosen: readonly ReplaceText[]): readonly (readonly ReplaceText[])[] {
  const stretches: ReplaceText[][] = [];
  for (const edit of inTextOrder(chosen)) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.range.end === edit.range.start) {
      last.push(edit);
    } else {
      stretches.push([edit]);
    }
  }
  return stretches;
}

function textInverse(
  { before, after, replacements }: EditedParagraph,
  stretch: readonly ReplaceText[],
  formats: FormatComparison,
): ReplaceText | null {
  const [first] = stretch;
  if (first === undefined) {
    return null;
  }
  const { start } = first.range;
  const end = stretch.at(-1)?.range.end ?? start;
  const given = stretch.map(({ text }) => text).join('');
  const former = before.runs.filter((run) => run.start < end && run.end > start).map(({ format }) => format);
  const [format] = former;
  const at = newStart(first, replacements);
  const range = { part: after.part, paragraph: after.index, start: at, end: at + given.length };
  if (after.text.slice(range.start, range.end) !== given) {
    return null;
  }
  const text = stretch.map(({ expected }) => expected).join('');
  const inverse: ReplaceText = { kind: 'replaceText', range, expected: given, text };
  if (format === undefined) {
    return inverse;
  }
  const isAlike = (other: RunFormat | undefined): boolean =>
    other !== undefined && formats.differences(format, other).length === 0;
  if (!former.every(isAlike)) {
    return null;
  }
  if (given !== '') {
    return inverse;
  }
  if (after.text === '') {
    return isAlike(after.markFormat) ? inverse : null;
  }
  if (at > 0 && isAlike(formatAt(before, start - 1))) {
    return inverse;
  }
  return isAlike(formatAt(before, end)) ? withNext(after, inverse) : null;
}

/** Deleted text that comes back together with the letter behind it, in whose format. */
function withNext({ text }: Paragraph, inverse: ReplaceText): ReplaceText | null {
  const { start } = inverse.range;
  const code = text.codePointAt(start);
  if (code === undefined) {
    return null;
  }
  const next = String.fromCodePoint(code);
  return {
    ...inverse,
    range: { ...inverse.range, end: start + next.length },
    expected: next,
    text: inverse.text + next,
  };
}

/** Where in the paragraph as it is now the new text of a replacement begins. */
export function newStart(edit: ReplaceText, replacements: readonly ReplaceText[]): number {
  return edit.range.start + shiftBefore(edit, replacements);
}

/** By how much the text at a replacement has been moved by those before it. */
function shiftBefore(edit: ReplaceText, replacements: readonly ReplaceText[]): number {
  const { start, end } = edit.range;
  return inTextOrder(replacements)
    .filter(({ range }) => range.start < start || (range.start === start && range.end < end))
    .reduce((shift, { range, text }) => shift + text.length - (range.end - range.start), 0);
}

function formatAt({ runs }: Paragraph, unit: number): RunFormat | undefined {
  return runs.find((run) => run.start <= unit && unit < run.end)?.format;
}
