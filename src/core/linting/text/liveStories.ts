import { MAIN_PART, type Document, type HeaderFooterSet, type Story } from '../../document';

const NOTES: readonly string[] = ['footnotes', 'endnotes'];

function shownParts(
  set: HeaderFooterSet,
  titlePage: boolean,
  evenAndOdd: boolean,
): readonly (string | null)[] {
  return [set.default, titlePage ? set.first : null, evenAndOdd ? set.even : null];
}

/**
 * The stories that a reader sees: the main part, notes, and the headers and footers that Word shows. An even-page part without
 * `evenAndOddHeaders`, or a first-page part without `titlePg`, is left over from another document and is never printed.
 */
export function liveStories({ sections, settings, stories }: Document): readonly Story[] {
  const parts = new Set<string | null>([MAIN_PART, ...NOTES]);
  for (const { headers, footers, titlePage } of sections) {
    for (const set of [headers, footers]) {
      for (const part of shownParts(set, titlePage, settings.evenAndOddHeaders)) {
        parts.add(part);
      }
    }
  }
  return [...stories.values()].filter(({ part }) => parts.has(part));
}
