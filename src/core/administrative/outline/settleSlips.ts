import type { LabelStyle } from '../administrativeDocument';
import { isUpperCase } from '../../vietnamese';
import type { LabelledParagraph } from './outline';

/**
 * Labels that are written like another level, or like none, and yet are the next number of their series: `2)` between `1.` and `3.`,
 * `B)` between `a)` and `c)`, `2.` before capitals between `I.` and `III.`, "Điều 2" without its dot between two articles. Articles that
 * fit no series are citations and dropped.
 */
export function settleSlips(items: readonly LabelledParagraph[]): readonly LabelledParagraph[] {
  const sections = sectionsAround(items);
  return items
    .map((item, index) => {
      const style = slippedStyle(items, index, sections[index]);
      return style === null ? item : { ...item, parsed: { ...item.parsed, style, letterReading: null } };
    })
    .filter((item, index) => !item.parsed.tentative || isNextArticle(items, index));
}

const ordinalOf = ({ parsed }: LabelledParagraph): number => parsed.ordinal.at(-1) ?? 0;

/** The style of the series that a typed label belongs to by its number, where it is written like another; else null. */
function slippedStyle(
  items: readonly LabelledParagraph[],
  index: number,
  sections: Neighbours | undefined,
): LabelStyle | null {
  const item = items[index];
  if (item === undefined || item.automatic) {
    return null;
  }
  if (isSlippedClause(items, index)) {
    return 'arabic';
  }
  if (isSlippedPoint(items, index)) {
    return 'letter';
  }
  return sections !== undefined && isSlippedSection(item, sections) ? 'roman' : null;
}

/** The numbers of the Roman sections before and after a label; null without one. */
interface Neighbours {
  readonly before: number | null;
  readonly after: number | null;
}

/** For every label; looked for once in each direction, for a document may have thousands. */
function sectionsAround(items: readonly LabelledParagraph[]): readonly Neighbours[] {
  const before = lastSections(items);
  const after = lastSections([...items].reverse()).reverse();
  return items.map((_, index) => ({ before: before[index] ?? null, after: after[index] ?? null }));
}

/** For every label the number of the last section before it in its stretch. */
function lastSections(items: readonly LabelledParagraph[]): (number | null)[] {
  let last: LabelledParagraph | null = null;
  return items.map((item) => {
    const found = last?.stretch === item.stretch ? ordinalOf(last) : null;
    last = item.parsed.style === 'roman' ? item : last;
    return found;
  });
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
  return number === 1 ? isPoint(after, 2) : isPoint(before, number - 1);
}

/** `2.` before a title in capitals, between `I.` and `III.`: no section has a number less. */
function isSlippedSection(item: LabelledParagraph, { before, after }: Neighbours): boolean {
  const number = ordinalOf(item);
  return (
    item.parsed.style === 'arabic' &&
    after === number + 1 &&
    (before ?? 0) === number - 1 &&
    isTitleInCapitals(item)
  );
}

function isTitleInCapitals({ paragraph, parsed }: LabelledParagraph): boolean {
  const title = paragraph.text.trim().slice(parsed.label.length).trim();
  return /\p{Lu}{2}/u.test(title) && isUpperCase(title);
}

/** `2)` whose neighbours in the row are `1.` and `3.`, or the end of the row. */
function isSlippedClause(items: readonly LabelledParagraph[], index: number): boolean {
  const item = items[index];
  if (item === undefined || !/^\d{1,2}\)$/u.test(item.parsed.label)) {
    return false;
  }
  const inRow = (other: LabelledParagraph | undefined, difference: number): boolean =>
    other?.stretch === item.stretch &&
    other.parsed.style === 'arabic' &&
    ordinalOf(other) === ordinalOf(item) + difference;
  // Points and clauses of more figures stand below those that are counted here.
  const counts = ({ parsed }: LabelledParagraph): boolean =>
    parsed.style !== 'letter' && parsed.style !== 'decimal';
  const before = items.slice(0, index).filter(counts).at(-1);
  const after = items.slice(index + 1).find(counts);
  return inRow(before, -1) && (inRow(after, 1) || after?.parsed.style !== 'parenthesis');
}

/** The articles before and after count on to this one. */
function isNextArticle(items: readonly LabelledParagraph[], index: number): boolean {
  const item = items[index];
  if (item === undefined) {
    return false;
  }
  const isArticle = (other: LabelledParagraph): boolean =>
    other.parsed.style === 'article' && other.stretch === item.stretch;
  const before = items.slice(0, index).filter(isArticle).at(-1);
  const after = items.slice(index + 1).find(isArticle);
  const number = ordinalOf(item);
  return (
    (before !== undefined || after !== undefined) &&
    number === (before === undefined ? 0 : ordinalOf(before)) + 1 &&
    (after === undefined || ordinalOf(after) === number + 1)
  );
}
