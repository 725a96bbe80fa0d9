import type { AdministrativeDocument } from '../../administrative';
import { MAIN_PART } from '../../document';
import type { BodyText } from './bodyTexts';
import { rangeText, wholeParagraph, type RangeText } from './rangeText';

/**
 * The last paragraph of a text; null where the closing block was not found (the end of the body is then unknown) and where the text
 * ends in a table.
 */
export function lastOfText(
  { source, closing }: AdministrativeDocument,
  {
    attachment,
    firstParagraph,
    endParagraph,
  }: Pick<BodyText, 'attachment' | 'firstParagraph' | 'endParagraph'>,
): RangeText | null {
  if (closing === null && attachment === null) {
    return null;
  }
  const last = source.main.paragraphs
    .slice(firstParagraph, endParagraph)
    .filter(({ text }) => /\S/u.test(text))
    .at(-1);
  return last === undefined || last.cell?.table.bordered === true
    ? null
    : rangeText(source, wholeParagraph(source, MAIN_PART, last.index));
}

/** {@link lastOfText} of the document's own body. */
export function lastOfContent(administrative: AdministrativeDocument): RangeText | null {
  return lastOfText(administrative, { attachment: null, ...administrative.body });
}
