import type { LabelledParagraph } from './outline';

/**
 * Labels that are written like another level, or like none, and yet are the next number of their series: `2)` between `1.` and `3.`,
 * "Điều 2" without its dot between two articles. Articles that fit no series are citations and dropped.
 */
export function settleSlips(items: readonly LabelledParagraph[]): readonly LabelledParagraph[] {
  return items
    .map((item, index) => (isSlippedClause(items, index) ? asClause(item) : item))
    .filter((item, index) => !item.parsed.tentative || isNextArticle(items, index));
}

const ordinalOf = ({ parsed }: LabelledParagraph): number => parsed.ordinal.at(-1) ?? 0;

function asClause(item: LabelledParagraph): LabelledParagraph {
  return { ...item, parsed: { ...item.parsed, style: 'arabic' } };
}

/** `2)` whose neighbours in the row are `1.` and `3.`, or the end of the row. */
function isSlippedClause(items: readonly LabelledParagraph[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.automatic || !/^\d{1,2}\)$/u.test(item.parsed.label)) {
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
