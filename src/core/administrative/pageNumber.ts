import { isPageField, skipsFirstPage, type Document, type Section, type Story } from '../document';
import type { PageNumber } from './administrativeDocument';

/**
 * The page number that readers see: a PAGE field in a header or footer that is alive (an even-page part without `evenAndOddHeaders`, or
 * a first-page part without `titlePg`, is never shown). The running pages count first; headers before footers.
 */
export function recognisePageNumber(document: Document): PageNumber | null {
  for (const section of document.sections) {
    for (const location of ['header', 'footer'] as const) {
      const found = inSet(document, section, location);
      if (found !== null) {
        return found;
      }
    }
  }
  return null;
}

function inSet(document: Document, section: Section, location: 'header' | 'footer'): PageNumber | null {
  const set = location === 'header' ? section.headers : section.footers;
  const first = set.first === null ? null : pageField(document.stories.get(set.first));
  const running = set.default === null ? null : pageField(document.stories.get(set.default));
  const even =
    document.settings.evenAndOddHeaders && set.even !== null
      ? pageField(document.stories.get(set.even))
      : null;
  const found = running ?? even ?? (section.titlePage ? first : null);
  if (found === null) {
    return null;
  }
  const alignment = found.alignment;
  return {
    text: `${location}, ${alignment === 'center' ? 'centred' : alignment}`,
    ranges: [found.range],
    part: found.range.part,
    location,
    alignment,
    shownOnFirstPage: (section.titlePage ? first : running)?.onFirstPage === true,
  };
}

interface FoundField {
  readonly onFirstPage: boolean;
  readonly alignment: string;
  readonly range: PageNumber['ranges'][number];
}

function pageField(story: Story | undefined): FoundField | null {
  for (const paragraph of story?.paragraphs ?? []) {
    const field = paragraph.fields.find(({ instruction }) => isPageField(instruction));
    if (field !== undefined) {
      return {
        onFirstPage: !skipsFirstPage(field.instruction),
        alignment: paragraph.format.alignment,
        range: { part: paragraph.part, paragraph: paragraph.index, start: field.start, end: field.end },
      };
    }
  }
  return null;
}
