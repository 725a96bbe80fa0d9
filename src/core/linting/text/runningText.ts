import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import { isUpperCase } from '../../vietnamese';
import { bodyParagraphs } from './bodyText';

/** Lines set in the middle on purpose are short: formulas ("QUYẾT ĐỊNH:"), captions, notes in brackets. */
const CAPTION_LENGTH = 60;

/**
 * Paragraphs of the body that are running text: what the clauses on alignment, indent and spacing speak of. Headings, tables, boxes,
 * quoted layouts, formulas in capitals and captions are left out.
 */
export const runningText = oncePer((administrative: AdministrativeDocument): readonly Paragraph[] => {
  const headings = new Set(
    administrative.outline
      .filter(({ kind, runIn }) => kind === 'heading' && !runIn)
      .map(({ paragraph }) => paragraph),
  );
  const shown = (index: number): boolean =>
    administrative.displayTexts.some(
      ({ firstParagraph, endParagraph }) => index >= firstParagraph && index < endParagraph,
    );
  return bodyParagraphs(administrative).filter(
    (paragraph) =>
      paragraph.cell === null &&
      paragraph.textBoxAnchor === null &&
      !headings.has(paragraph.index) &&
      !shown(paragraph.index) &&
      !isUpperCase(paragraph.text) &&
      !isCaption(paragraph) &&
      /\p{L}/u.test(paragraph.text),
  );
});

function isCaption({ format, text }: Paragraph): boolean {
  const trimmed = text.trim();
  return (
    (format.alignment === 'center' || format.alignment === 'right') &&
    (trimmed.length <= CAPTION_LENGTH || /^\(.*\)[.;]?$/su.test(trimmed))
  );
}
