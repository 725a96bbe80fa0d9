import type { FragmentInline, FragmentParagraph, FragmentRunFormat } from '../../edits';
import { anchoredBoxXml, type BoxShape } from './anchoredBoxXml';
import { anchoredLineXml, type DrawnLine } from './anchoredLineXml';
import { directFormats, type FormatWriter } from './paragraphFormatXml';
import { inlineXml } from './runXml';
import { element } from './xmlWriting';

/**
 * A paragraph of a new document. The additions are what a fragment cannot carry into an existing document: Word merges numbering
 * definitions on insertion, and the tab stops of a single paragraph are lost.
 */
export interface NewParagraph extends FragmentParagraph {
  readonly numbering?: NumberingReference;
  readonly tabs?: readonly TabPosition[];
  /** A straight line drawn below the text, centred in the column. */
  readonly drawnLine?: DrawnLine;
  /** Word began a new page here when it last laid the document out. */
  readonly renderedPageBreak?: boolean;
  /** A line around the text, drawn as a paragraph border. */
  readonly framed?: boolean;
  /** A framed text box that floats below the text, centred in the column. */
  readonly textBox?: BoxShape & { readonly paragraph: FragmentParagraph };
}

export interface NumberingReference {
  /** `w:numId` of the list. */
  readonly list: number;
  readonly level: number;
}

export interface TabPosition {
  /** Twips from the left text edge. */
  readonly position: number;
  readonly alignment: 'left' | 'center' | 'right';
}

/** Size of a paragraph without letters, half-points. */
const DEFAULT_SIZE = 28;

/** One `w:p`. */
export function paragraphXml(paragraph: NewParagraph, formats: FormatWriter = directFormats): string {
  const base = lastRunFormat(paragraph) ?? { size: paragraph.markSize ?? DEFAULT_SIZE };
  const written = formats.paragraph(paragraph.format, base);
  const mark = paragraph.markSize === undefined ? base : { ...base, size: paragraph.markSize };
  const properties = element(
    'w:pPr',
    {},
    written.style,
    written.keeping,
    numberingXml(paragraph.numbering),
    paragraph.framed === true ? frameXml() : written.borders,
    tabsXml(paragraph.tabs),
    written.spacing,
    formats.run(mark, base),
  );
  const { textBox } = paragraph;
  const box = textBox === undefined ? '' : anchoredBoxXml(textBox, paragraphXml(textBox.paragraph, formats));
  const line = paragraph.drawnLine === undefined ? '' : anchoredLineXml(paragraph.drawnLine);
  const content = paragraph.content.map((inline) =>
    inlineXml(inline, formats.run(formatOf(inline, base), base)),
  );
  const pageBreak =
    paragraph.renderedPageBreak === true ? element('w:r', {}, element('w:lastRenderedPageBreak')) : '';
  return element('w:p', {}, properties, pageBreak, line, box, ...content);
}

function frameXml(): string {
  const edge = { 'w:val': 'single', 'w:sz': 4, 'w:space': 1, 'w:color': 'auto' };
  const edges = ['top', 'left', 'bottom', 'right'].map((side) => element(`w:${side}`, edge));
  return element('w:pBdr', {}, ...edges);
}

function numberingXml(numbering: NumberingReference | undefined): string {
  if (numbering === undefined) {
    return '';
  }
  const level = element('w:ilvl', { 'w:val': numbering.level });
  return element('w:numPr', {}, level, element('w:numId', { 'w:val': numbering.list }));
}

function tabsXml(tabs: readonly TabPosition[] | undefined): string {
  if (tabs === undefined) {
    return '';
  }
  const stops = tabs.map((tab) => element('w:tab', { 'w:val': tab.alignment, 'w:pos': tab.position }));
  return element('w:tabs', {}, ...stops);
}

function lastRunFormat(paragraph: FragmentParagraph): FragmentRunFormat | undefined {
  return paragraph.content.flatMap((inline) => ('format' in inline ? [inline.format] : [])).at(-1);
}

function formatOf(inline: FragmentInline, base: FragmentRunFormat): FragmentRunFormat {
  return 'format' in inline ? inline.format : base;
}
