import type { FragmentBlock, FragmentParagraphFormat, PageNumberSetup, PageSetup } from '../../edits';
import { WORDPROCESSINGML } from './flatOpc';
import { relationshipId, wordPart, type NewPart } from './newPackage';
import { paragraphXml, type NewParagraph } from './paragraphXml';
import { element } from './xmlWriting';

export interface NewSection {
  readonly blocks: readonly FragmentBlock[];
  readonly page: PageSetup;
  readonly pageNumber: PageNumberSetup | null;
  /** The number that the section's first page carries, or null to go on counting. */
  readonly startAt: number | null;
  /** `w:fmt` of the page numbers; default Arabic numerals. */
  readonly numerals?: string | null;
  /** What the header and the footer of the first page show besides; they need a page number that is hidden there. */
  readonly firstHeader?: readonly NewParagraph[];
  readonly firstFooter?: readonly NewParagraph[];
}

/** Header or footer parts of a section, counted from 1: the one shown, and the blank one of the first page. */
export function headerParts(
  { pageNumber, firstHeader = [], firstFooter = [] }: NewSection,
  section: number,
): readonly NewPart[] {
  if (pageNumber === null) {
    return [];
  }
  const { location, alignment, format, onFirstPage } = pageNumber;
  const paragraphFormat: FragmentParagraphFormat = { alignment };
  const shown = paragraphXml({
    kind: 'paragraph',
    format: paragraphFormat,
    content: [{ kind: 'pageNumber', format }],
  });
  const blank: NewParagraph = {
    kind: 'paragraph',
    format: paragraphFormat,
    content: [],
    markSize: format.size,
  };
  const ofFirstPage = location === 'header' ? firstHeader : firstFooter;
  const content = (ofFirstPage.length === 0 ? [blank] : ofFirstPage)
    .map((each) => paragraphXml(each))
    .join('');
  const first = onFirstPage ? [] : [headerPart(location, blankName(location, section), content)];
  return [
    headerPart(location, shownName(location, section), shown),
    ...first,
    ...noteParts(location, firstFooter, section),
  ];
}

/** The first page's footer where the page number has none. */
function noteParts(
  location: PageNumberSetup['location'],
  firstFooter: readonly NewParagraph[],
  section: number,
): readonly NewPart[] {
  const content = firstFooter.map((each) => paragraphXml(each)).join('');
  return content === '' || location === 'footer' ? [] : [headerPart('footer', noteName(section), content)];
}

/** `w:sectPr` of a section, counted from 1. */
export function sectionPropertiesXml(
  { page, pageNumber, startAt, numerals = null, firstFooter = [] }: NewSection,
  section: number,
): string {
  const ownFirstPage = pageNumber !== null && !pageNumber.onFirstPage;
  return element(
    'w:sectPr',
    {},
    pageNumber === null ? '' : referenceXml(pageNumber, 'default', shownName(pageNumber.location, section)),
    ownFirstPage ? referenceXml(pageNumber, 'first', blankName(pageNumber.location, section)) : '',
    firstFooter.length === 0 || pageNumber?.location !== 'header'
      ? ''
      : element('w:footerReference', { 'w:type': 'first', 'r:id': relationshipId(noteName(section)) }),
    element('w:pgSz', {
      'w:w': page.width,
      'w:h': page.height,
      'w:orient': page.landscape ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': page.header,
      'w:footer': page.footer,
      'w:gutter': 0,
    }),
    startAt === null && numerals === null
      ? ''
      : element('w:pgNumType', { 'w:fmt': numerals ?? undefined, 'w:start': startAt ?? undefined }),
    element('w:cols', { 'w:space': 720 }),
    ownFirstPage ? element('w:titlePg') : '',
  );
}

function headerPart(location: PageNumberSetup['location'], name: string, content: string): NewPart {
  const root = location === 'header' ? 'w:hdr' : 'w:ftr';
  return wordPart(name, location, element(root, { 'xmlns:w': WORDPROCESSINGML }, content));
}

function referenceXml({ location }: PageNumberSetup, type: 'default' | 'first', name: string): string {
  return element(`w:${location}Reference`, { 'w:type': type, 'r:id': relationshipId(name) });
}

function shownName(location: string, section: number): string {
  return location + String(section * 2 - 1);
}

function blankName(location: string, section: number): string {
  return location + String(section * 2);
}

function noteName(section: number): string {
  return `footerNote${String(section)}`;
}
