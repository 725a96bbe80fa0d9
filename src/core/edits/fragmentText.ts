import type { Fragment, FragmentBlock, FragmentInline } from './fragment';

/**
 * The texts of the paragraphs of a fragment, those in its tables included, as the document will say them.
 * @param pageNumber what stands for a page number
 */
export function fragmentTexts({ blocks }: Fragment, pageNumber: string): readonly string[] {
  return blocks.flatMap((block) => blockTexts(block, pageNumber));
}

function blockTexts(block: FragmentBlock, pageNumber: string): readonly string[] {
  return block.kind === 'paragraph'
    ? [block.content.map((inline) => inlineText(inline, pageNumber)).join('')]
    : block.rows.flat().flatMap((cell) => cell.blocks.flatMap((inner) => blockTexts(inner, pageNumber)));
}

function inlineText(inline: FragmentInline, pageNumber: string): string {
  switch (inline.kind) {
    case 'text':
    case 'placeholder':
      return inline.text;
    case 'tab':
      return '\t';
    case 'lineBreak':
      return '\n';
    case 'pageNumber':
      return pageNumber;
  }
}
