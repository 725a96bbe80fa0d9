import type { AdministrativeDocument } from '../../administrative';
import { MAIN_PART, oncePer, type Paragraph } from '../../document';
import { rangeText, wholeParagraph, type RangeText } from './rangeText';

/** Paragraphs of the body that hold text, in order; the rows of tables with lines are left out. */
export const bodyParagraphs = oncePer(({ source, body }: AdministrativeDocument): readonly Paragraph[] =>
  source.main.paragraphs
    .slice(body.firstParagraph, body.endParagraph)
    .filter(({ text, cell }) => /\S/u.test(text) && cell?.table.bordered !== true),
);

/**
 * The last paragraph of the content; null where the closing block was not found (the content's end is then unknown) and where the
 * content ends in a table.
 */
export function lastOfContent(administrative: AdministrativeDocument): RangeText | null {
  const { source, body, closing } = administrative;
  if (closing === null) {
    return null;
  }
  const last = source.main.paragraphs
    .slice(body.firstParagraph, body.endParagraph)
    .filter(({ text }) => /\S/u.test(text))
    .at(-1);
  return last === undefined || last.cell?.table.bordered === true
    ? null
    : rangeText(source, wholeParagraph(source, MAIN_PART, last.index));
}
