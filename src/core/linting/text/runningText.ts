import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import { isUpperCase } from '../../vietnamese';
import { bodyTexts } from './bodyTexts';

/** Lines set in the middle on purpose are short and without a number: formulas ("QUYẾT ĐỊNH:"), captions, notes in brackets. */
const CAPTION_LENGTH = 60;

/** Running text of each text of the file, the document's own first: see {@link runningText}. */
export const runningTexts = oncePer(
  (administrative: AdministrativeDocument): readonly (readonly Paragraph[])[] => {
    const headings = new Set(
      administrative.outline
        .filter((item) => item.kind === 'heading' && !item.runIn && !isPlainLead(administrative, item))
        .map(({ paragraph }) => paragraph),
    );
    const numbered = new Set(administrative.outline.map(({ paragraph }) => paragraph));
    const shown = (index: number): boolean =>
      administrative.displayTexts.some(
        ({ firstParagraph, endParagraph }) => index >= firstParagraph && index < endParagraph,
      );
    return bodyTexts(administrative).map(({ paragraphs }) =>
      paragraphs.filter(
        (paragraph) =>
          paragraph.cell === null &&
          paragraph.textBoxAnchor === null &&
          !headings.has(paragraph.index) &&
          !shown(paragraph.index) &&
          !isUpperCase(paragraph.text) &&
          (numbered.has(paragraph.index) || !isCaption(paragraph)) &&
          /\p{L}/u.test(paragraph.text),
      ),
    );
  },
);

/** "b) Các bước thực hiện gồm:" in plain letters: it leads to a list or to text, and is text like the points beside it. */
function isPlainLead({ source }: AdministrativeDocument, { style, title, range }: OutlineItem): boolean {
  const isLead = style === 'letter' || style === 'parenthesis' || (style !== 'roman' && title.endsWith(':'));
  const paragraph = source.stories.get(range.part)?.paragraphs[range.paragraph];
  return isLead && paragraph?.runs.some(({ format }) => format.bold) === false;
}

/**
 * Paragraphs of the body, and of the texts issued with the document, that are running text: what the clauses on alignment, indent and
 * spacing speak of. Headings, tables, boxes, quoted layouts, formulas in capitals and captions are left out.
 */
export const runningText = oncePer((administrative: AdministrativeDocument): readonly Paragraph[] =>
  runningTexts(administrative).flat(),
);

function isCaption({ format, text, label }: Paragraph): boolean {
  const trimmed = text.trim();
  const isListed = label !== null || /^[-–+]\s/u.test(trimmed);
  return (
    !isListed &&
    (format.alignment === 'center' || format.alignment === 'right') &&
    (trimmed.length <= CAPTION_LENGTH || /^\(.*\)[.;]?$/su.test(trimmed))
  );
}
