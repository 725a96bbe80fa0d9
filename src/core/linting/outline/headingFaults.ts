import { countedRow, outlineRow, type AdministrativeDocument, type OutlineItem } from '../../administrative';
import { groupBy, type Document, type Range, type Run } from '../../document';
import type { RunFormatChange } from '../../edits';
import type { HeadingDemand, Regulation, Typeface } from '../../regulations';
import { usualBodySize } from '../text/usualSize';
import { otherArticles, bodyItems } from './headings';
import { countCase, countLetters, isUpperCase } from '../../vietnamese';

/** An aspect in which a heading departs from its level's typeface. */
export type HeadingAspect =
  'weight' | 'labelWeight' | 'slant' | 'case' | 'capitals' | 'size' | 'unevenSize' | 'underline' | 'centred';

export interface HeadingFault {
  readonly item: OutlineItem;
  readonly demand: HeadingDemand;
  readonly aspect: HeadingAspect;
  readonly range: Range;
  /** The format that mends it; null where letters themselves must change. */
  readonly change: RunFormatChange | null;
  /** Half-points, for the aspects of size: the heading's, and that of the running text around it. */
  readonly size: number;
  readonly textSize: number | null;
}

/**
 * Headings (not numbered paragraphs) whose title departs from the typeface of their level. A level that says nothing about an aspect is
 * not judged in it. Of an article only "Điều 4." is judged: what follows is its title or its text.
 */
export function headingFaults(
  administrative: AdministrativeDocument,
  regulation: Regulation,
): readonly HeadingFault[] {
  const { source } = administrative;
  const items = bodyItems(administrative);
  const boldRows = rowsWithBoldHeading(source, items);
  return [...items, ...otherArticles(administrative)]
    .filter(
      ({ kind, title, style }) =>
        style === 'article' ||
        ((style === 'roman' || style === 'arabic') && kind === 'heading' && title !== ''),
    )
    .flatMap((item) => {
      const demand = regulation.demands.headings[item.style];
      return demand?.titleOn === 'sameLine'
        ? [
            ...faultsOf(administrative, item, demand).filter(
              ({ aspect }) => aspect !== 'weight' || isSurelyHeading(item, boldRows),
            ),
            ...lookFaults(administrative, item, demand, boldRows),
          ]
        : [];
    });
}

/** A sentence, not a title: it ends in a mark, or is longer than titles are. */
const SENTENCE = /[.;]\s*$/u;

/** In bold it looks like a heading, but behind the colon it says what headings do not: "Kết dư ngân sách: 3.360 triệu đồng." */
const STATES_MORE = /: *[^\s:]/u;

/** From this share of its letters on, a paragraph is so as a whole; a remark in brackets is often slanted, however long. */
const WHOLE = { bold: 0.5, italic: 0.9 };

/**
 * Numbered paragraphs that are bold or slanted as a whole although they are sentences like those beside them, none of which is: "đậm,
 * không đậm trộn trong cùng cấp".
 */
export function oddAmongPlain(
  document: Document,
  items: readonly OutlineItem[],
  face: 'bold' | 'italic',
): readonly OutlineItem[] {
  const lone = new Set(
    [...groupBy(items, outlineRow).values()].flatMap((row) => {
      const odd = row.length > 1 ? row.filter((item) => isWholly(document, item, face)) : [];
      return odd.length === 1 ? odd : [];
    }),
  );
  return items.filter(
    (item) =>
      (item.kind === 'item' || STATES_MORE.test(item.title)) && SENTENCE.test(item.title) && lone.has(item),
  );
}

function isWholly(document: Document, { range }: OutlineItem, face: 'bold' | 'italic'): boolean {
  const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
  return (
    paragraph?.runs.some(({ format }) => format[face]) === true &&
    share(runsOf(document, range), ({ format }) => format[face]) > WHOLE[face]
  );
}

function faultsOf(
  administrative: AdministrativeDocument,
  item: OutlineItem,
  demand: HeadingDemand,
): readonly HeadingFault[] {
  const { source: document } = administrative;
  const isArticle = item.style === 'article';
  const range = isArticle ? item.labelRange : item.range;
  const runs = runsOf(document, range);
  const title = isArticle ? demand.label : demand.title;
  // Of an article with its title on the line the title has the size of the label.
  const isTitle = item.kind === 'heading' && !item.runIn;
  const whole = isTitle ? item.range : range;
  const size = sizeOf(runs);
  const textSize = usualBodySize(administrative, item.attachment);
  const faults: HeadingFault[] = [];
  const add = (aspect: HeadingAspect, change: RunFormatChange | null, at = range): void => {
    faults.push({ item, demand, aspect, range: at, change, size, textSize });
  };
  if (title.bold !== null && share(runs, (run) => run.format.bold !== title.bold) > 0.5) {
    add('weight', { bold: title.bold });
  }
  if (title.italic !== null && share(runs, (run) => run.format.italic !== title.italic) > 0.5) {
    add('slant', { italic: title.italic }, whole);
  }
  if (title.letterCase === 'upper' && !isUpper(item.title, runs)) {
    add('case', null);
  }
  // A heading of the text's own wrong size is part of one fault, which is told of the text.
  if (size !== textSize && !isOfRunningText(document, item, size)) {
    const change = { size: allowedSize(title, textSize ?? size) };
    if (isOutside(title, size)) {
      add('size', change, whole);
    } else if (demand.sizeOfText && isTitle && textSize !== null && !isOutside(title, textSize)) {
      add('unevenSize', change, whole);
    }
  }
  return faults;
}

/** What is seen of a heading beside slant and size: a number or an article's title that is not bold, capitals, a line below, the middle. */
function lookFaults(
  { source: document }: AdministrativeDocument,
  item: OutlineItem,
  demand: HeadingDemand,
  boldRows: ReadonlySet<string>,
): readonly HeadingFault[] {
  const isArticle = item.style === 'article';
  const titleRange = { ...item.range, start: item.automatic ? item.range.start : item.labelRange.end };
  const title = runsOf(document, titleRange);
  const label = item.automatic ? [] : piecesOf(document, item.labelRange);
  const isTitle = item.kind === 'heading' && !item.runIn && item.title !== '';
  const isBold = share(title, ({ format }) => format.bold) > 0.5;
  const faults: HeadingFault[] = [];
  const add = (aspect: HeadingAspect, change: RunFormatChange | null, range: Range): void => {
    faults.push({ item, demand, aspect, range, change, size: sizeOf(title), textSize: null });
  };
  if (isTitle && demand.title.bold === true && !isArticle && isBold) {
    if (label.length > 0 && label.every(({ format }) => !format.bold)) {
      add('labelWeight', { bold: true }, item.labelRange);
    }
  }
  if (isTitle && isArticle && demand.title.bold === true && !isBold && boldRows.has(countedRow(item))) {
    add('weight', { bold: true }, titleRange);
  }
  if (isTitle && demand.title.letterCase === 'lower' && isInCapitals(item.title)) {
    add('capitals', null, item.range);
  }
  const drawn = isArticle && !isTitle ? runsOf(document, item.labelRange) : runsOf(document, item.range);
  if ((isTitle || isArticle) && share(drawn, ({ format }) => format.underline !== 'none') > 0.9) {
    add('underline', { underline: 'none' }, isTitle ? item.range : item.labelRange);
  }
  if (isArticle && isCentred(document, item)) {
    add('centred', null, item.range);
  }
  return faults;
}

/** Brackets and quotations inside a title. */
const ASIDE = /\([^)]*\)|“[^”]*”|"[^"]*"/gu;
/** Words of a title in capitals, at least: one may be an abbreviation. */
const CAPITAL_WORDS = 3;

function isInCapitals(title: string): boolean {
  const bare = title.replace(ASIDE, '');
  return (
    isUpperCase(bare) && bare.split(/\s+/u).filter((word) => /\p{Lu}{2}/u.test(word)).length >= CAPITAL_WORDS
  );
}

function isCentred(document: Document, { range }: OutlineItem): boolean {
  return document.stories.get(range.part)?.paragraphs[range.paragraph]?.format.alignment === 'center';
}

/** The label of an article has the size of the text behind it: then the text is at fault, which is judged as running text. */
function isOfRunningText(document: Document, { range, kind, runIn }: OutlineItem, size: number): boolean {
  const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
  const isTitle = kind === 'heading' && !runIn;
  return (
    !isTitle &&
    paragraph !== undefined &&
    runsOf(document, { ...range, start: 0, end: paragraph.text.length }).every(
      ({ format }) => format.size === size,
    )
  );
}

/** Lines of a row that are titles beyond doubt although none of them is bold: short, without an end mark, and text stands below each. */
const PLAIN_TITLES = 2;

function isRowOfTitles(row: readonly OutlineItem[]): boolean {
  return (
    row.length >= PLAIN_TITLES &&
    row.every(
      ({ kind, runIn, title, paragraph, endParagraph }) =>
        kind === 'heading' &&
        !runIn &&
        /^\p{Lu}[^.;:!?…]*[^.;:,!?…\s]$/u.test(title) &&
        endParagraph > paragraph + 1,
    )
  );
}

/** The rows of clauses and articles where some heading is bold. */
function rowsWithBoldHeading(document: Document, items: readonly OutlineItem[]): ReadonlySet<string> {
  const plain = [
    ...groupBy(
      items.filter(({ style }) => style === 'arabic'),
      countedRow,
    ),
  ].filter(([, row]) => isRowOfTitles(row));
  return new Set([
    ...plain.map(([row]) => row),
    ...items
      .filter(
        ({ style, kind, range }) =>
          (style === 'arabic' || style === 'article') &&
          kind === 'heading' &&
          share(runsOf(document, range), (run) => run.format.bold) > 0.5,
      )
      .map(countedRow),
  ]);
}

/**
 * A numbered paragraph without bold is a heading beyond doubt only where the level is always one, or where other headings beside it are
 * bold: "đậm, không đậm trộn trong cùng cấp".
 */
function isSurelyHeading(item: OutlineItem, boldRows: ReadonlySet<string>): boolean {
  return item.style !== 'arabic' || (!/[:.]$/u.test(item.title) && boldRows.has(countedRow(item)));
}

type Piece = Pick<Run, 'text' | 'format'>;

/** What the runs hold inside the range: the dot of "Điều 2." often shares a run with the text behind it. */
function runsOf(document: Document, range: Range): readonly Piece[] {
  return piecesOf(document, range).filter(({ text }) => countLetters(text) > 0);
}

/** The same with what has no letters, such as "1.". */
function piecesOf(document: Document, range: Range): readonly Piece[] {
  const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
  return (paragraph?.runs ?? [])
    .filter((run) => run.end > range.start && run.start < range.end && !run.format.hidden)
    .map(({ start, end, format }) => ({
      text: paragraph?.text.slice(Math.max(start, range.start), Math.min(end, range.end)) ?? '',
      format,
    }))
    .filter(({ text }) => text.trim() !== '');
}

function share(runs: readonly Piece[], holds: (run: Piece) => boolean): number {
  const letters = (list: readonly Piece[]): number =>
    list.reduce((sum, { text }) => sum + countLetters(text), 0);
  const all = letters(runs);
  return all === 0 ? 0 : letters(runs.filter(holds)) / all;
}

/** The size of most letters, half-points. */
function sizeOf(runs: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { text, format } of runs) {
    letters.set(format.size, (letters.get(format.size) ?? 0) + countLetters(text));
  }
  return [...letters].sort(([, left], [, right]) => right - left)[0]?.[0] ?? 0;
}

/** Small letters inside brackets and quotation marks, and single slips, do not make a title in capitals one in small letters. */
function isUpper(title: string, runs: readonly Piece[]): boolean {
  if (runs.every(({ format }) => format.caps)) {
    return true;
  }
  const bare = title.replace(ASIDE, '');
  const { capitals, small } = countCase(bare);
  return small === 0 || capitals / (capitals + small) > 0.9;
}

function isOutside({ size }: Typeface, actual: number): boolean {
  return size !== null && actual > 0 && (actual < size.min || actual > size.max);
}

/** The size of the running text as a rule: a heading larger or smaller than what stands below it looks like a slip. */
function allowedSize({ size }: Typeface, usual: number): number {
  return size === null ? usual : Math.min(Math.max(usual, size.min), size.max);
}
