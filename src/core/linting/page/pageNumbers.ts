import {
  isPageField,
  rangeOf,
  type Document,
  type HeaderFooterSet,
  type Paragraph,
  type Range,
  type Section,
} from '../../document';

/** A page number that readers see. */
export interface ShownPageNumber {
  readonly section: Section;
  readonly location: 'header' | 'footer';
  /** The pages it stands on: the first one, those with an even number, or all that have no part of their own. */
  readonly pages: 'running' | 'first' | 'even';
  readonly paragraph: Paragraph;
  /** Code of the field: `PAGE \* MERGEFORMAT`. */
  readonly instruction: string;
  /** What the field shows; empty where the file keeps no result. */
  readonly range: Range;
}

/** Where on its line a page number stands; null where the file does not say. */
export type HorizontalPlace = 'left' | 'center' | 'right' | 'inside' | 'outside';

function partsOf(
  set: HeaderFooterSet,
  { titlePage }: Section,
  evenAndOdd: boolean,
): readonly (readonly [ShownPageNumber['pages'], string | null])[] {
  return [
    ['running', set.default],
    ['even', evenAndOdd ? set.even : null],
    ['first', titlePage ? set.first : null],
  ];
}

function numbersOf(document: Document, section: Section): readonly ShownPageNumber[] {
  return (['header', 'footer'] as const).flatMap((location) => {
    const set = location === 'header' ? section.headers : section.footers;
    return partsOf(set, section, document.settings.evenAndOddHeaders).flatMap(([pages, part]) =>
      (part === null ? [] : (document.stories.get(part)?.paragraphs ?? [])).flatMap((paragraph) =>
        paragraph.fields
          .filter(({ instruction }) => isPageField(instruction))
          .map(({ instruction, start, end }) => ({
            section,
            location,
            pages,
            paragraph,
            instruction,
            range: rangeOf(paragraph, start, end),
          })),
      ),
    );
  });
}

/** The page numbers of the given sections. A number that later sections share with an earlier one is named once. */
export function shownPageNumbers(
  document: Document,
  sections: readonly Section[],
): readonly ShownPageNumber[] {
  const known = new Set<string>();
  return sections
    .flatMap((section) => numbersOf(document, section))
    .filter(({ pages, range }) => {
      const key = `${pages} ${range.part} ${range.paragraph} ${range.start}`;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
}

const FRAME_PLACES: ReadonlyMap<string, HorizontalPlace> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['inside', 'inside'],
  ['outside', 'outside'],
]);

/** Blanks in front of a number may push it anywhere. */
const PUSHING_BLANKS = /^[\s\u00a0]{3,}/u;

/** Where on its line the number stands, as frames, tab stops and alignment put it; null where that cannot be told. */
export function placeOnLine({ paragraph, range }: ShownPageNumber): HorizontalPlace | null {
  const { alignment, frame, tabs, indentLeft, firstLine } = paragraph.format;
  if (frame !== null) {
    return FRAME_PLACES.get(frame) ?? null;
  }
  const before = paragraph.text.slice(0, range.start);
  const tabCount = before.split('\t').length - 1;
  if (paragraph.cell !== null || paragraph.textBoxAnchor !== null || PUSHING_BLANKS.test(before)) {
    return alignment === 'center' && paragraph.cell === null && paragraph.textBoxAnchor === null
      ? 'center'
      : null;
  }
  if (tabCount > 0) {
    const stop = tabs[tabCount - 1]?.alignment;
    return stop === 'center' || stop === 'right' ? stop : null;
  }
  if (alignment === 'center' || alignment === 'right') {
    return alignment;
  }
  // An indent may stand for anything; a number at the margin stands on the left.
  return indentLeft + firstLine > 567 ? null : 'left';
}
