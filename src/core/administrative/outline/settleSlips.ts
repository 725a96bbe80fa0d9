import type { LabelStyle } from '../administrativeDocument';
import { isUpperCase } from '../../vietnamese';
import type { LabelledParagraph } from './labelledParagraph';

/**
 * Labels that are written like another level, or like none, and yet are the next number of their series: `2)` between `1.` and `3.`,
 * `B)` between `a)` and `c)`, `2.` or `B.` before capitals between `I.` and `III.`, "Điều 2" without its dot between two articles, `3,`
 * behind `2.`. Articles that fit no series are citations and dropped, numbers with a foreign mark are text.
 */
export function settleSlips(items: readonly LabelledParagraph[]): readonly LabelledParagraph[] {
  const sections = neighbours(items, ({ parsed }) => parsed.style === 'roman');
  // Points and clauses of more figures stand below those that are counted.
  const counted = neighbours(items, ({ parsed }) => parsed.style !== 'letter' && parsed.style !== 'decimal');
  const settled = items.map((item, index) => {
    const style = slippedStyle(items, index, counted[index] ?? ALONE, sections[index] ?? ALONE);
    return style === null ? item : { ...item, parsed: { ...item.parsed, style, letterReading: null } };
  });
  const articles = neighbours(settled, ({ parsed }) => parsed.style === 'article');
  return settled.filter((item, index) => {
    const { style, tentative } = item.parsed;
    if (!tentative) {
      return true;
    }
    if (style === 'article') {
      return isNextArticle(item, articles[index] ?? ALONE);
    }
    const beside = { before: settled[index - 1] ?? null, after: settled[index + 1] ?? null };
    const rows: Partial<Record<LabelStyle, Neighbours | undefined>> = {
      roman: sections[index],
      arabic: counted[index],
    };
    return isNext(item, rows[style] ?? beside);
  });
}

const ordinalOf = ({ parsed }: LabelledParagraph): number => parsed.ordinal.at(-1) ?? 0;

/** The nearest labels of a kind before and after a label in its stretch; null without one. */
interface Neighbours {
  readonly before: LabelledParagraph | null;
  readonly after: LabelledParagraph | null;
}

const ALONE: Neighbours = { before: null, after: null };

/** For every label; looked for once in each direction, for a document may have thousands. */
function neighbours(
  items: readonly LabelledParagraph[],
  isOfKind: (item: LabelledParagraph) => boolean,
): readonly Neighbours[] {
  const before = lastOfKind(items, isOfKind);
  const after = lastOfKind([...items].reverse(), isOfKind).reverse();
  return items.map((_, index) => ({ before: before[index] ?? null, after: after[index] ?? null }));
}

/** For every label the last of the kind before it in its stretch. */
function lastOfKind(
  items: readonly LabelledParagraph[],
  isOfKind: (item: LabelledParagraph) => boolean,
): (LabelledParagraph | null)[] {
  let last: LabelledParagraph | null = null;
  return items.map((item) => {
    const found = last?.stretch === item.stretch ? last : null;
    last = isOfKind(item) ? item : last;
    return found;
  });
}

/** The style of the series that a typed label belongs to by its number, where it is written like another; else null. */
function slippedStyle(
  items: readonly LabelledParagraph[],
  index: number,
  counted: Neighbours,
  sections: Neighbours,
): LabelStyle | null {
  const item = items[index];
  if (item === undefined || item.automatic) {
    return null;
  }
  if (isSlippedClause(item, counted)) {
    return 'arabic';
  }
  if (isSlippedPoint(items, index)) {
    return 'letter';
  }
  return isSlippedSection(item, sections) ? 'roman' : null;
}

/** `B)` whose neighbours are `a)` and `c)`, or that ends or begins the row. */
function isSlippedPoint(items: readonly LabelledParagraph[], index: number): boolean {
  const item = items[index];
  if (item === undefined || !/^\p{Lu}\)$/u.test(item.parsed.label)) {
    return false;
  }
  const number = item.parsed.letterReading ?? ordinalOf(item);
  const isPoint = (other: LabelledParagraph | undefined, ordinal: number): boolean =>
    other?.stretch === item.stretch && other.parsed.style === 'letter' && ordinalOf(other) === ordinal;
  const [before, after] = [items[index - 1], items[index + 1]];
  return (number === 1 ? isPoint(after, 2) : isPoint(before, number - 1)) || isInSlippedRow(items, index);
}

/** Every point of the row is written `A)`: the row stands below a clause, and its points are sentences. */
function isInSlippedRow(items: readonly LabelledParagraph[], index: number): boolean {
  const item = items[index];
  const number = item === undefined ? 0 : (item.parsed.letterReading ?? ordinalOf(item));
  const before = items[index - number];
  return (
    item !== undefined &&
    before?.stretch === item.stretch &&
    before.parsed.style === 'arabic' &&
    items
      .slice(index - number + 1, index + 1)
      .every(
        (point, at) =>
          /^\p{Lu}\)$/u.test(point.parsed.label) &&
          (point.parsed.letterReading ?? ordinalOf(point)) === at + 1 &&
          !isTitleInCapitals(point),
      )
  );
}

/** `2.` or `B.` before a title in capitals, between `I.` and `III.`: no section has a number less. */
function isSlippedSection(item: LabelledParagraph, { before, after }: Neighbours): boolean {
  const number = ordinalOf(item);
  return (
    (item.parsed.style === 'arabic' || item.parsed.style === 'upperLetter') &&
    after !== null &&
    ordinalOf(after) === number + 1 &&
    (before === null ? 0 : ordinalOf(before)) === number - 1 &&
    isTitleInCapitals(item)
  );
}

function isTitleInCapitals({ paragraph, parsed }: LabelledParagraph): boolean {
  const title = paragraph.text.trim().slice(parsed.label.length).trim();
  return /\p{Lu}{2}/u.test(title) && isUpperCase(title);
}

/** `2)` whose neighbours in the row are `1.` and `3.`, or the end of the row; `1)` that a section begins with and `2.` follows. */
function isSlippedClause(item: LabelledParagraph, { before, after }: Neighbours): boolean {
  if (!/^\d{1,2}\)$/u.test(item.parsed.label)) {
    return false;
  }
  const inRow = (other: LabelledParagraph | null, difference: number): boolean =>
    other?.parsed.style === 'arabic' && ordinalOf(other) === ordinalOf(item) + difference;
  const begins = before?.parsed.style !== 'arabic' && before?.parsed.style !== 'parenthesis';
  return ordinalOf(item) === 1
    ? begins && inRow(after, 1)
    : inRow(before, -1) && (inRow(after, 1) || after?.parsed.style !== 'parenthesis');
}

/** The label before it in its series counts on to this one; the first has its second behind it. */
function isNext(item: LabelledParagraph, { before, after }: Neighbours): boolean {
  const number = ordinalOf(item);
  const isOfSeries = (other: LabelledParagraph | null, ordinal: number): boolean =>
    other?.stretch === item.stretch &&
    other.parsed.style === item.parsed.style &&
    ordinalOf(other) === ordinal;
  if (number === 1) {
    return isOfSeries(after, 2);
  }
  // A figure or a letter without a mark may be a word of the text: nothing may speak against it.
  const isBare = /[\p{L}\d]$/u.test(item.parsed.label) && item.parsed.style !== 'roman';
  return (
    isOfSeries(before, number - 1) &&
    (!isBare || after?.parsed.style !== item.parsed.style || isOfSeries(after, number + 1))
  );
}

/** The articles before and after count on to this one. */
function isNextArticle(item: LabelledParagraph, { before, after }: Neighbours): boolean {
  const number = ordinalOf(item);
  return (
    (before !== null || after !== null) &&
    number === (before === null ? 0 : ordinalOf(before)) + 1 &&
    (after === null || ordinalOf(after) === number + 1)
  );
}
