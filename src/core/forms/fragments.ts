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
