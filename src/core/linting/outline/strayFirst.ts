import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import { isUpperCase } from '../../vietnamese';
import { lastOrdinal } from './numberingBreak';

/**
 * Whether a heading that is numbered 1 goes on with the headings before it, and begins no list of its own: "1. Mục đích" and "1. Yêu cầu"
 * below one section. No 2 follows it, and nothing between the two announces another list.
 */
export function isStrayFirst(
  series: readonly OutlineItem[],
  index: number,
  { source, outline }: AdministrativeDocument,
): boolean {
  const [previous, item, next] = [series[index - 1], series[index], series[index + 1]];
  if (
    previous === undefined ||
    item === undefined ||
    (next !== undefined && lastOrdinal(next) === 2) ||
    [previous, item].some(({ kind, inTable }) => kind !== 'heading' || inTable)
  ) {
    return false;
  }
  const labelled = labelledParagraphs(outline);
  const between = source.main.paragraphs
    .slice(previous.paragraph + 1, item.paragraph)
    .filter(({ text }) => text.trim() !== '');
  return (
    !/:\s*$/u.test(between.at(-1)?.text ?? '') &&
    !between.some((paragraph) => !labelled.has(paragraph.index) && isHeadingLike(paragraph))
  );
}

const labelledParagraphs = oncePer(
  (outline: readonly OutlineItem[]): ReadonlySet<number> =>
    new Set(outline.map(({ paragraph }) => paragraph)),
);

/** A heading without a number: bold or capitals from end to end. */
function isHeadingLike({ runs, text }: Paragraph): boolean {
  return (
    isUpperCase(text) ||
    runs.every(({ start, end, format }) => format.bold || text.slice(start, end).trim() === '')
  );
}
