import type { AdministrativeDocument } from '../../administrative';
import type { Section } from '../../document';

/**
 * Sections that hold the document itself. Those that hold only appendices, or what follows the closing block, often have a page of
 * their own and are left out.
 */
export function mainSections({ source, appendices, closing }: AdministrativeDocument): readonly Section[] {
  const end = appendices[0]?.firstParagraph ?? closing?.endParagraph ?? Number.MAX_SAFE_INTEGER;
  return source.sections.filter(({ index, firstParagraph }) => index === 0 || firstParagraph < end);
}

/** The upright ones among {@link mainSections}: what the regulations say about margins is said of an upright page. */
export function uprightSections(administrative: AdministrativeDocument): readonly Section[] {
  return mainSections(administrative).filter(({ page }) => !page.landscape && page.width <= page.height);
}
