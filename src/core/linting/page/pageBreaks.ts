import { type Document, oncePer, type Paragraph } from '../../document';

/** A place at which Word began a new page when it last laid the document out. */
export interface PageBreak {
  readonly paragraph: number;
  /** Offset in the paragraph's text. */
  readonly offset: number;
}

/** The page breaks of the main part, in order; empty where the document was saved by a program that does not note them. */
export const pageBreaks = oncePer((document: Document): readonly PageBreak[] =>
  document.main.paragraphs.flatMap(({ index, renderedPageBreaks }) =>
    renderedPageBreaks.map((offset) => ({ paragraph: index, offset })),
  ),
);

/** Whether a page break stands before anything that is seen in the paragraph. */
export function startsNewPage(document: Document, { index, text }: Paragraph): boolean {
  return pageBreaks(document).some(
    ({ paragraph, offset }) => paragraph === index && text.slice(0, offset).trim() === '',
  );
}

/** Whether a page ends between two paragraphs, nothing but blank ones between them. `from` lies before `to`. */
export function pageEndsBetween(document: Document, from: Paragraph, to: Paragraph): boolean {
  const { paragraphs } = document.main;
  return (
    startsNewPage(document, to) ||
    pageBreaks(document).some(
      ({ paragraph }) =>
        paragraph > from.index && paragraph < to.index && paragraphs[paragraph]?.text.trim() === '',
    )
  );
}

/** So many lines of a heading may stand above a label on its page. */
const LINES_ABOVE = 6;

/**
 * Whether the paragraph, with a heading of a few lines above it, surely or possibly begins a page: a section, a page break or one that
 * Word has noted stands right above it. Nothing above `from` is looked at.
 */
export function mayBeginPage({ main, sections }: Document, { index }: Paragraph, from: number): boolean {
  let lines = 0;
  for (let at = index; at >= from && lines <= LINES_ABOVE; at -= 1) {
    const paragraph = main.paragraphs[at];
    const above = main.paragraphs[at - 1];
    if (paragraph === undefined || above === undefined || paragraph.startsPage) {
      return true;
    }
    const isNewSection =
      paragraph.section !== above.section && sections[paragraph.section]?.breakType !== 'continuous';
    const endsAbove = above.renderedPageBreaks.some(
      (offset) => offset > 0 && above.text.slice(offset).trim() === '',
    );
    if (isNewSection || endsAbove || paragraph.renderedPageBreaks.length > 0) {
      return true;
    }
    lines += paragraph.text.trim() === '' ? 0 : 1;
  }
  return false;
}
