import type { AdministrativeDocument, Component, Extent } from '../../administrative';
import { oncePer, rangeOf, type Paragraph } from '../../document';
import { isUpperCase } from '../../vietnamese';
import { isBehindTexts } from './bodyTexts';

/** A line that says nothing but to which document the list below its title belongs. */
const WHOLE_LINE = /^\s*\((?:ban hành\s+)?kèm theo\s[^()]*\)\s*$/iu;

/** Lines of a title above it at most. */
const TITLE_LIMIT = 4;

/**
 * The lines "(Kèm theo …)" of the texts issued with the document, of its appendices, and of lists and forms that are called neither:
 * "DANH SÁCH KHEN THƯỞNG".
 */
export const enclosures = oncePer((administrative: AdministrativeDocument): readonly Component[] => {
  const { attachments, appendices } = administrative;
  const known = [...attachments, ...appendices];
  return [
    ...known.map(({ reference }) => reference).filter((reference) => reference !== null),
    ...linesOfLists(administrative, known),
  ];
});

/** What stands behind a text issued with the document goes with that text, and names it. */
function linesOfLists(
  administrative: AdministrativeDocument,
  known: readonly Extent[],
): readonly Component[] {
  const { source, closing } = administrative;
  const { paragraphs } = source.main;
  return paragraphs
    .slice(closing?.endParagraph ?? paragraphs.length)
    .filter(
      (paragraph) =>
        paragraph.cell === null &&
        WHOLE_LINE.test(paragraph.text.normalize('NFC')) &&
        !known.some((extent) => isIn(extent, paragraph)) &&
        !isBehindTexts(administrative, paragraph.index) &&
        isBelowTitle(paragraphs, paragraph.index),
    )
    .map((paragraph) => ({
      text: paragraph.text.normalize('NFC').trim(),
      ranges: [rangeOf(paragraph, 0, paragraph.text.length)],
    }));
}

function isIn({ firstParagraph, endParagraph }: Extent, { index }: Paragraph): boolean {
  return firstParagraph <= index && index < endParagraph;
}

/** Whether a title in capitals stands above, or one with its second line: "DANH SÁCH", "Tập thể được tặng Giấy khen". */
function isBelowTitle(paragraphs: readonly Paragraph[], index: number): boolean {
  const above = paragraphs.slice(Math.max(0, index - TITLE_LIMIT), index);
  const [last, first] = above.filter(({ text }) => /\p{L}/u.test(text)).reverse();
  const isSecondLine = last?.format.alignment === 'center' && first?.format.alignment === 'center';
  return isUpperCase(last?.text ?? '') || (isSecondLine && isUpperCase(first.text));
}

/** Paragraphs in which such a line stands: what they say of the document itself is compared with it by a rule of their own. */
export const enclosureParagraphs = oncePer(
  (administrative: AdministrativeDocument): ReadonlySet<number> =>
    new Set(enclosures(administrative).flatMap(({ ranges }) => ranges.map(({ paragraph }) => paragraph))),
);
