import type { AdministrativeDocument, OutlineItem } from '../administrative';
import { ordinalText } from './labels';
import { quotedParagraphs } from './quotedParagraphs';

export type NumberingFault = 'skipped' | 'repeated' | 'backwards' | 'start' | 'foreignAlphabet';

/** A place where a series of numbers does not go on as it should. */
export interface NumberingBreak {
  readonly fault: NumberingFault;
  readonly item: OutlineItem;
  /** The item before it in the series, or null at the start. */
  readonly previous: OutlineItem | null;
  /** Last part of the ordinal that should stand here. */
  readonly expected: number;
  /** The item and those that follow it in the same run of the series. */
  readonly rest: readonly OutlineItem[];
}

/** Last part of an ordinal: 2 of `3.2.`. */
export function lastOrdinal({ ordinal }: OutlineItem): number {
  return ordinal.at(-1) ?? 0;
}

/** Items that are numbered in one row: siblings of one style, or all articles. Decimals share their first parts. */
function seriesKey(item: OutlineItem): string {
  const { style, parent, ordinal, appendix } = item;
  // Articles are counted through from the first chapter to the last.
  const place = style === 'article' ? '' : String(parent);
  const prefix = style === 'decimal' ? ordinal.slice(0, -1).join('.') : '';
  const shape = style === 'parenthesis' || style === 'arabic' ? item.label.replace(/[\p{L}\d]+/gu, '') : '';
  return [String(appendix), style, place, prefix, shape].join('|');
}

/**
 * The breaks in the numbering of the body and the appendices. A number that starts again at 1 begins a new list, and an outer list
 * may go on after an inner one: neither is a break. Where the missing number stands at the head of a paragraph that was not taken
 * for an item, the series is trusted.
 */
export function numberingBreaks(administrative: AdministrativeDocument): readonly NumberingBreak[] {
  const quoted = quotedParagraphs(administrative.source);
  const shown = administrative.displayTexts;
  const items = administrative.outline.filter(
    ({ paragraph }) =>
      !quoted.has(paragraph) &&
      !shown.some(
        ({ firstParagraph, endParagraph }) => paragraph >= firstParagraph && paragraph < endParagraph,
      ),
  );
  const series = new Map<string, OutlineItem[]>();
  for (const item of items) {
    const key = seriesKey(item);
    series.set(key, [...(series.get(key) ?? []), item]);
  }
  const breaks = [...series.values()].flatMap((each) => breaksOf(each, items, administrative));
  return breaks.sort((left, right) => left.item.paragraph - right.item.paragraph);
}

function breaksOf(
  series: readonly OutlineItem[],
  all: readonly OutlineItem[],
  administrative: AdministrativeDocument,
): readonly NumberingBreak[] {
  if (isForeignAlphabet(series, all)) {
    return foreignAlphabetBreak(series);
  }
  const found: NumberingBreak[] = [];
  /** Last numbers of lists that an inner list has interrupted. */
  const suspended: number[] = [];
  let previous: OutlineItem | null = null;
  let last: number | null = null;
  for (const [index, item] of series.entries()) {
    let number = lastOrdinal(item);
    const resumed = suspended.lastIndexOf(number - 1);
    if (last !== null && number === 1 && last >= 1) {
      suspended.push(last);
    } else if (last !== null && number !== last + 1 && resumed >= 0) {
      suspended.length = resumed;
    } else if (number !== (last ?? 0) + 1) {
      const expected: number = (last ?? 0) + 1;
      const fault = faultOf(number, last);
      const candidate = { fault, item, previous, expected, rest: runFrom(series, index) };
      if (isCertain(candidate, series, all, administrative)) {
        found.push(candidate);
      }
      const next = series[index + 1];
      // The series goes on as if nothing had happened: this one number is wrong.
      number = next !== undefined && lastOrdinal(next) === expected + 1 ? expected : number;
    }
    previous = item;
    last = number;
  }
  return found;
}

function faultOf(number: number, last: number | null): NumberingFault {
  if (last === null) {
    return 'start';
  }
  return number === last ? 'repeated' : number > last ? 'skipped' : 'backwards';
}

/** The items from `index` to the next one that does not simply go on. */
function runFrom(series: readonly OutlineItem[], index: number): readonly OutlineItem[] {
  const run = series.slice(index, index + 1);
  for (const item of series.slice(index + 1)) {
    const before = run.at(-1);
    if (before === undefined || lastOrdinal(item) !== lastOrdinal(before) + 1) {
      break;
    }
    run.push(item);
  }
  return run;
}

function isCertain(
  { fault, item, previous, expected, rest }: NumberingBreak,
  series: readonly OutlineItem[],
  all: readonly OutlineItem[],
  administrative: AdministrativeDocument,
): boolean {
  const from =
    previous?.paragraph ??
    (item.parent === null ? -1 : (administrative.outline[item.parent]?.paragraph ?? -1));
  if ((fault === 'skipped' || fault === 'start') && isWrittenBetween(expected, item, from, administrative)) {
    return false;
  }
  if (fault !== 'start') {
    return true;
  }
  // Numbers that run on through the sections, whatever the headings between them.
  const before = all.filter((other) => other.paragraph < item.paragraph && other.style === item.style).at(-1);
  const runsOn = before !== undefined && lastOrdinal(before) + 1 === lastOrdinal(item);
  return !runsOn && (rest.length > 1 || (series.length === 1 && lastOrdinal(item) === 2));
}

/** Whether a paragraph between two items, or another item there, begins with the number that seems to be missing. */
function isWrittenBetween(
  expected: number,
  item: OutlineItem,
  from: number,
  { source, outline }: AdministrativeDocument,
): boolean {
  const asItem = outline.some(
    (other) =>
      other.paragraph > from &&
      other.paragraph < item.paragraph &&
      other.style === item.style &&
      other.ordinal.slice(0, -1).join('.') === item.ordinal.slice(0, -1).join('.') &&
      lastOrdinal(other) === expected,
  );
  const number = ordinalText(item, expected);
  if (asItem || number === null) {
    return asItem;
  }
  const end = /\d$/u.test(number) ? String.raw`(?!\d)` : String.raw`(?![\p{L}\d])`;
  const start = new RegExp(String.raw`^[(\s]*${number.replaceAll('.', String.raw`\s?\.\s?`)}${end}`, 'iu');
  return source.main.paragraphs
    .slice(from + 1, item.paragraph)
    .some(({ text, label }) =>
      [...text.normalize('NFC').split('\n'), label?.text ?? ''].some((line) => start.test(line)),
    );
}

/** Letters in the order of the English alphabet: `e` after `d`, `f` after `e`. */
function isForeignAlphabet(series: readonly OutlineItem[], all: readonly OutlineItem[]): boolean {
  const [first] = series;
  if (
    first === undefined ||
    !isLettered(first) ||
    all.some((item) => isLettered(item) && /đ/iu.test(item.label))
  ) {
    return false;
  }
  const positions = series.map((item) => englishPosition(item));
  return (
    positions.some((position) => position > 4) &&
    positions.every((position, index) => position === 1 || position === (positions[index - 1] ?? 0) + 1)
  );
}

function isLettered({ style }: OutlineItem): boolean {
  return style === 'letter' || style === 'upperLetter';
}

function englishPosition({ label }: OutlineItem): number {
  return (/[a-z]/u.exec(label.toLowerCase())?.[0].charCodeAt(0) ?? 96) - 96;
}

function foreignAlphabetBreak(series: readonly OutlineItem[]): readonly NumberingBreak[] {
  const index = series.findIndex((item) => englishPosition(item) === 5);
  const item = series[index];
  if (item === undefined) {
    return [];
  }
  const after = series.slice(index + 1);
  const end = after.findIndex((other) => englishPosition(other) === 1);
  const rest = [item, ...(end < 0 ? after : after.slice(0, end))];
  return [{ fault: 'foreignAlphabet', item, previous: series[index - 1] ?? null, expected: 5, rest }];
}
