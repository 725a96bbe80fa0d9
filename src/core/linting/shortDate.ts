import type { AdministrativeDocument } from '../administrative';
import { MAIN_PART } from '../document';
import { rangeText, wholeParagraph, type TextMatch } from './rangeText';

/** A place and a date in figures, as the date line of a header must not be written: `An Bình, ngày 16/3/2026`. */
const SHORT_DATE =
  /(?<=^\s*\p{Lu}[^,;:]{1,40}[,;]?\s*)(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?=\s*$)/iu;

/** The date in figures that stands in the header in place of a date line, or null. */
export function shortDateInHeader({
  source,
  header,
  placeAndDate,
}: AdministrativeDocument): TextMatch | null {
  if (placeAndDate !== null || header === null) {
    return null;
  }
  for (const { index } of source.main.paragraphs.slice(header.firstParagraph, header.endParagraph)) {
    const found = rangeText(source, wholeParagraph(source, MAIN_PART, index)).match(SHORT_DATE);
    if (found !== null) {
      return found;
    }
  }
  return null;
}
