import type { LabelStyle, OutlineItem } from '../../administrative';
import { isUpperCase } from '../../vietnamese';

/**
 * `A.` in the place of a section, `A)` in that of a point. Above sections with Roman numerals capitals make a level of their own, which
 * long reports have.
 */
export function capitalLetter(
  item: OutlineItem,
  outline: readonly OutlineItem[],
): { readonly style: LabelStyle; readonly message: 'letters' | 'capital' } | null {
  if (item.style === 'letter' && /^\p{Lu}/u.test(item.label)) {
    return { style: 'letter', message: 'capital' };
  }
  if (item.style !== 'upperLetter') {
    return null;
  }
  const parent = outline[item.parent ?? -1]?.style;
  if (parent === 'arabic' || parent === 'decimal' || parent === 'article') {
    return item.label.endsWith(')') && !item.automatic ? { style: 'letter', message: 'capital' } : null;
  }
  const isOutermost = parent === undefined || parent === 'part' || parent === 'chapter';
  return isOutermost && item.kind === 'heading' && !outline.some(({ style }) => style === 'roman')
    ? { style: 'roman', message: 'letters' }
    : null;
}

/** `1)` in the place of a numbered paragraph of the first depth is one: nothing with a number stands above it. */
export function styleOfPlace(item: OutlineItem, outline: readonly OutlineItem[]): LabelStyle {
  const parent = outline[item.parent ?? -1]?.style;
  const isOutermost =
    parent === undefined ||
    !(['arabic', 'decimal', 'letter', 'parenthesis'] as LabelStyle[]).includes(parent);
  return item.style === 'parenthesis' && isOutermost && /^\d+\)$/u.test(item.label) ? 'arabic' : item.style;
}

/** What is amiss in the label of an article, and the label as it should be. */
interface ArticleSlip {
  readonly message: 'figure' | 'word';
  readonly data: { readonly actual: string; readonly corrected: string };
}

/** "Điều I.", "ĐIỀU 1.", "điều 1.": the word or the number of an article in another form. */
export function articleSlip({ style, label, ordinal, title }: OutlineItem): ArticleSlip | null {
  // A paragraph all in capitals has another fault.
  if (style !== 'article' || (isUpperCase(label) && isUpperCase(title))) {
    return null;
  }
  const word = /^\p{L}+/u.exec(label)?.[0] ?? '';
  const corrected = `Điều ${String(ordinal[0] ?? 0)}.`;
  if (!/\d/u.test(label)) {
    return { message: 'figure', data: { actual: label, corrected } };
  }
  return word === 'Điều' ? null : { message: 'word', data: { actual: word, corrected } };
}
