import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { groupBy, oncePer } from '../../document';
import { foreignAlphabetBreak, hasVietnameseLetter, isForeignAlphabet } from './foreignAlphabet';
import { lastOrdinal, type NumberingBreak, type NumberingFault } from './numberingBreak';
import { isCertainBreak } from './numberingEvidence';
import { isStrayFirst } from './strayFirst';
import { quotedParagraphs } from '../text/quotedParagraphs';

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
export const numberingBreaks = oncePer(findBreaks);

function findBreaks(administrative: AdministrativeDocument): readonly NumberingBreak[] {
  const quoted = quotedParagraphs(administrative.source);
  const shown = administrative.displayTexts;
  const items = administrative.outline.filter(
    ({ paragraph }) =>
      !quoted.has(paragraph) &&
      !shown.some(
        ({ firstParagraph, endParagraph }) => paragraph >= firstParagraph && paragraph < endParagraph,
      ),
  );
  const series = groupBy(items, seriesKey);
  const context = {
    administrative,
    previousOfStyle: previousOfStyle(items),
    vietnameseOrder: items.some(hasVietnameseLetter),
  };
  const breaks = [...series.values()].flatMap((each) => breaksOf(each, context));
  return breaks.sort((left, right) => left.item.paragraph - right.item.paragraph);
}

/** What all series of a document share. */
interface SeriesContext {
  readonly administrative: AdministrativeDocument;
  /** For every item the one of its style before it, whatever stands between them. */
  readonly previousOfStyle: ReadonlyMap<OutlineItem, OutlineItem>;
  /** The letter đ stands among the labels: the alphabet is the Vietnamese one. */
  readonly vietnameseOrder: boolean;
}

function previousOfStyle(items: readonly OutlineItem[]): ReadonlyMap<OutlineItem, OutlineItem> {
  return new Map(
    [...groupBy(items, ({ style }) => style).values()].flatMap((ofStyle) =>
      ofStyle.slice(1).map((item, index): [OutlineItem, OutlineItem] => [item, ofStyle[index] ?? item]),
    ),
  );
}

function breaksOf(series: readonly OutlineItem[], context: SeriesContext): readonly NumberingBreak[] {
  if (!context.vietnameseOrder && isForeignAlphabet(series)) {
    return foreignAlphabetBreak(series);
  }
  const found: NumberingBreak[] = [];
  /** Lists that an inner list has interrupted. */
  const suspended: SuspendedList[] = [];
  /** The number that the series has reached: the last one written, or the one that should stand in its place. */
  let reached = 0;
  for (const [index, item] of series.entries()) {
    const number = lastOrdinal(item);
    const expected = reached + 1;
    if (number === expected) {
      reached = number;
      continue;
    }
    const goesOn = isFirstTwice(series, index) || isStrayFirst(series, index, context.administrative);
    if (number === 1 && !goesOn) {
      suspended.push({ reached, inDivision: series[index - 1]?.parent != null });
      reached = 1;
      continue;
    }
    const resumed = suspended.map((list) => resumes(item, list)).lastIndexOf(true);
    if (resumed >= 0) {
      suspended.length = resumed;
      reached = number;
    } else {
      const candidate = breakAt(series, index, expected);
      if (isCertainBreak(candidate, series, context.previousOfStyle, context.administrative)) {
        found.push(candidate);
      }
      reached = candidate.single ? expected : number;
    }
  }
  return found;
}

/** A list that an inner one has interrupted: its last number, and whether its items stand below a heading. */
interface SuspendedList {
  readonly reached: number;
  readonly inDivision: boolean;
}

/** An article of a chapter does not go on with articles above all chapters: those are the decision's that the regulation belongs to. */
function resumes(item: OutlineItem, { reached, inDivision }: SuspendedList): boolean {
  return lastOrdinal(item) === reached + 1 && (inDivision || item.parent === null);
}

/** "a)" and at once "a)" again: a sentence by itself is no list, and nothing stands between that would begin another one. */
function isFirstTwice(series: readonly OutlineItem[], index: number): boolean {
  const [before, item] = [series[index - 1], series[index]];
  return (
    before !== undefined &&
    item !== undefined &&
    [before, item].every(({ kind, inTable }) => kind === 'item' && !inTable) &&
    lastOrdinal(before) === 1 &&
    before.endParagraph === before.paragraph + 1 &&
    before.endParagraph === item.paragraph &&
    /[.;]$/u.test(before.title)
  );
}

function breakAt(series: readonly OutlineItem[], index: number, expected: number): NumberingBreak {
  const item = series[index];
  const previous = series[index - 1] ?? null;
  const [next, afterNext] = series.slice(index + 1, index + 3).map((each) => lastOrdinal(each));
  // The series goes on as if nothing had happened: this one number is wrong, or two have changed places.
  const single = next === expected + 1 || (next !== undefined && afterNext === expected + 2);
  if (item === undefined) {
    throw new RangeError(`The series has no item ${index}.`);
  }
  return {
    fault: faultOf(item, previous),
    item,
    previous,
    expected,
    single,
    rest: single ? [item] : runFrom(series, index),
  };
}

function faultOf(item: OutlineItem, previous: OutlineItem | null): NumberingFault {
  // f, j, w and z are not letters of the Vietnamese alphabet and have no place in its order.
  if (item.style === 'letter' && lastOrdinal(item) === 0) {
    return 'foreignAlphabet';
  }
  if (previous === null) {
    return 'start';
  }
  const difference = lastOrdinal(item) - lastOrdinal(previous);
  return difference === 0 ? 'repeated' : difference > 0 ? 'skipped' : 'backwards';
}

/** The items from `index` to the next one that does not simply go on. */
function runFrom(series: readonly OutlineItem[], index: number): readonly OutlineItem[] {
  let end = index + 1;
  while (end < series.length && isNext(series[end - 1], series[end])) {
    end += 1;
  }
  return series.slice(index, end);
}

function isNext(item: OutlineItem | undefined, next: OutlineItem | undefined): boolean {
  return item !== undefined && next !== undefined && lastOrdinal(next) === lastOrdinal(item) + 1;
}
