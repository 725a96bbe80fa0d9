import type { FragmentInline, FragmentParagraph, FragmentParagraphFormat, FragmentRunFormat } from '../edits';

/** How one component is printed. */
export interface ComponentFormat {
  readonly run: FragmentRunFormat;
  readonly paragraph: FragmentParagraphFormat;
}

/** A paragraph in which every piece of text has the component's letters. */
export function paragraph(format: ComponentFormat, ...content: readonly FragmentInline[]): FragmentParagraph {
  return { kind: 'paragraph', format: format.paragraph, content, markSize: format.run.size };
}

/** `size` is in half-points. */
export function emptyParagraph(size: number): FragmentParagraph {
  return { kind: 'paragraph', format: { alignment: 'center' }, content: [], markSize: size };
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
