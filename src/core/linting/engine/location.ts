import { MAIN_PART, type Document } from '../../document';
import type { FindingLocation } from '../finding';
import type { Place } from '../problem';

function paragraphText(document: Document, part: string, paragraph: number): string {
  const text = document.stories.get(part)?.paragraphs[paragraph]?.text;
  if (text === undefined) {
    throw new RangeError(`No paragraph ${String(paragraph)} in the part ${part}.`);
  }
  return text;
}

/** The place as reports show it. A place that the document does not have is a mistake in the rule and throws a RangeError. */
export function locate(document: Document, place: Place): FindingLocation {
  switch (place.kind) {
    case 'text': {
      const { part, paragraph, start, end } = place.range;
      return {
        part,
        paragraph,
        start,
        end,
        text: paragraphText(document, part, paragraph).slice(start, end),
      };
    }
    case 'paragraph': {
      const { part, paragraph } = place;
      const text = paragraphText(document, part, paragraph);
      return { part, paragraph, start: 0, end: text.length, text };
    }
    case 'label':
      return { part: place.part, paragraph: place.paragraph, start: 0, end: 0, text: '', label: place.label };
    case 'page':
      return { part: MAIN_PART, paragraph: null, start: 0, end: 0, text: '', section: place.section };
    case 'missing':
      return { part: MAIN_PART, paragraph: place.before, start: 0, end: 0, text: '' };
  }
}

/**
 * Order in which a reader meets the places: the page layout, the text from the top, what is missing just before the paragraph it
 * belongs to, the headers and footers last.
 */
export function comparePlaces(left: FindingLocation, right: FindingLocation): number {
  const leftKey = sortKey(left);
  const rightKey = sortKey(right);
  for (const [index, value] of leftKey.entries()) {
    const difference = value - (rightKey[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.part < right.part ? -1 : left.part > right.part ? 1 : 0;
}

function sortKey(location: FindingLocation): readonly number[] {
  if (location.section !== undefined) {
    return [0, location.section, 0, 0];
  }
  const partRank = location.part === MAIN_PART ? 1 : 2;
  return [partRank, location.paragraph ?? Number.MAX_SAFE_INTEGER, location.start, location.end];
}
