import type { AdministrativeDocument, Extent } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import { countWords } from '../../vietnamese';

/**
 * A text that is read from its beginning to its end: the document's own body, or a regulation or plan that is issued with it in the
 * same file. Its numbering, its usual size and its end mark are its own.
 */
export interface BodyText extends Extent {
  /** Index of the attached text; null for the document's own body. */
  readonly attachment: number | null;
  /** Paragraphs that hold text, in order; the rows of tables with lines are left out. */
  readonly paragraphs: readonly Paragraph[];
}

/** Sentences of a text at least: lists and forms have shorter lines. */
const SENTENCES = 3;
const SENTENCE_WORDS = 8;

/** Dots and underscores to write on. */
const FILL = /(?:[.…_]\s*){5,}|…\s*…/u;
/** Where more lines than this share are to be filled in, the text is a form. */
const FORM_SHARE = 0.2;

/** The document's own body, and what is issued with it where that is surely text and no form, in order. */
export const bodyTexts = oncePer((administrative: AdministrativeDocument): readonly BodyText[] => [
  bodyText(administrative, administrative.body, null),
  ...administrative.attachments
    .map(({ body }, index) => bodyText(administrative, body, index))
    .filter(isProse),
]);

/** Paragraphs of the document's own body that hold text, in order; the rows of tables with lines are left out. */
export function bodyParagraphs(administrative: AdministrativeDocument): readonly Paragraph[] {
  return bodyTexts(administrative)[0]?.paragraphs ?? [];
}

/** The attached text whose extent a paragraph stands in, head and signature included; null elsewhere. */
export function attachmentAt({ attachments }: AdministrativeDocument, paragraph: number): number | null {
  const found = attachments.findIndex(
    ({ firstParagraph, endParagraph }) => firstParagraph <= paragraph && paragraph < endParagraph,
  );
  return found < 0 ? null : found;
}

/**
 * Whether a paragraph stands behind the texts issued with the document and before any appendix: forms and lists that go with them, laid
 * out to be filled in.
 */
export function isBehindTexts(
  { attachments, appendices }: AdministrativeDocument,
  paragraph: number,
): boolean {
  const end = attachments.at(-1)?.endParagraph ?? Infinity;
  return paragraph >= end && paragraph < (appendices[0]?.firstParagraph ?? Infinity);
}

function bodyText(
  { source }: AdministrativeDocument,
  { firstParagraph, endParagraph }: Extent,
  attachment: number | null,
): BodyText {
  return {
    attachment,
    firstParagraph,
    endParagraph,
    paragraphs: source.main.paragraphs
      .slice(firstParagraph, endParagraph)
      .filter((paragraph) => isShown(paragraph) && paragraph.cell?.table.bordered !== true),
  };
}

/** Holds text that is printed. */
function isShown({ text, runs }: Paragraph): boolean {
  return /\S/u.test(text) && runs.some((run) => !run.format.hidden && /\S/u.test(run.text));
}

function isProse({ paragraphs }: BodyText): boolean {
  const sentences = paragraphs.filter(({ text }) => countWords(text) >= SENTENCE_WORDS).length;
  const toFillIn = paragraphs.filter(({ text }) => FILL.test(text)).length;
  return sentences >= SENTENCES && toFillIn <= paragraphs.length * FORM_SHARE;
}
