import type { AdministrativeDocument, Extent } from '../../administrative';
import type { Section } from '../../document';
import { bodyTexts } from '../text/bodyTexts';

/**
 * Sections that hold the document itself and the texts issued with it. Those that hold only appendices, or whatever else follows the
 * closing block, often have a page of their own and are left out.
 */
export function mainSections(administrative: AdministrativeDocument): readonly Section[] {
  const { source, appendices, closing } = administrative;
  const end = appendices[0]?.firstParagraph ?? closing?.endParagraph ?? Number.MAX_SAFE_INTEGER;
  const texts = bodyTexts(administrative);
  return source.sections.filter(
    (section) =>
      section.index === 0 || section.firstParagraph < end || texts.some((text) => overlap(section, text)),
  );
}

function overlap(one: Extent, other: Extent): boolean {
  return one.firstParagraph < other.endParagraph && other.firstParagraph < one.endParagraph;
}

/** Sections that hold appendices and nothing of the document itself, wherever they are held upright. */
export function uprightAppendixSections(administrative: AdministrativeDocument): readonly Section[] {
  const main = mainSections(administrative);
  return administrative.source.sections.filter(
    (section) =>
      !main.includes(section) &&
      !section.page.landscape &&
      section.page.width <= section.page.height &&
      administrative.appendices.some((appendix) => overlap(section, appendix)),
  );
}

/** The upright ones among {@link mainSections}: what the regulations say about margins is said of an upright page. */
export function uprightSections(administrative: AdministrativeDocument): readonly Section[] {
  return mainSections(administrative).filter(({ page }) => !page.landscape && page.width <= page.height);
}

/** Sections that are turned on their side, wherever they stand in the document or its appendices. */
export function landscapeSections(administrative: AdministrativeDocument): readonly Section[] {
  const main = mainSections(administrative);
  return administrative.source.sections.filter(
    (section) =>
      section.page.width > section.page.height &&
      (main.includes(section) || administrative.appendices.some((appendix) => overlap(section, appendix))),
  );
}
