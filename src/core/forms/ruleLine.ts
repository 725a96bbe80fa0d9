import type { FragmentParagraph } from '../edits';
import { textWidth } from '../typography';
import type { ComponentFormat } from './fragments';

/** Share of the text above a line: the motto's and the Party's title's are as long as the text, others a third to a half. */
export const RULE_SHARE = { full: 1, short: 0.4 } as const;

/** Length in twips of the line below a text that is printed in one column. */
export function ruleLength(text: string, format: ComponentFormat, column: number, share: number): number {
  const { size, bold = false, italic = false } = format.run;
  const width = textWidth(text, { size, bold, italic });
  return Math.round(Math.min(width, column) * share);
}

/** An empty paragraph, as low as a thin gap, that shows a horizontal line of `width` in the middle of a column; lengths are twips. */
export function ruleParagraph(width: number, column: number): FragmentParagraph {
  const indent = Math.max(0, Math.round((column - width) / 2));
  return {
    kind: 'paragraph',
    format: {
      alignment: 'center',
      indentLeft: indent,
      indentRight: indent,
      spaceBefore: 40,
      line: 120,
      lineRule: 'exact',
      borderTop: true,
    },
    content: [],
    markSize: 2,
  };
}
