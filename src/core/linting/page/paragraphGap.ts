import type { Paragraph } from '../../document';

/**
 * Space between two paragraphs that follow each other, twips. Word adds the space after the first to the space before the second
 * (unlike HTML, which takes the larger); paragraphs of one style with "Don't add space between paragraphs of the same style" have
 * none on that side (ECMA-376, 17.3.1.9 and 17.3.1.33).
 */
export function paragraphGap(first: Paragraph, second: Paragraph): number {
  const sameStyle = first.format.style === second.format.style;
  const after = first.format.contextualSpacing && sameStyle ? 0 : first.format.spaceAfter;
  const before = second.format.contextualSpacing && sameStyle ? 0 : second.format.spaceBefore;
  return after + before;
}

/** Whether more space before the second paragraph would part the two: not within a style that adds none between its paragraphs. */
export function spaceBeforeCounts(first: Paragraph, second: Paragraph): boolean {
  return !second.format.contextualSpacing || first.format.style !== second.format.style;
}
