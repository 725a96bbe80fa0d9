import { endsInFiller, fragmentToFlatOpc, readDocx, type Fragment } from '../../core';
import type { LiveInsertionPoint } from './editPlan';
import type { ExpectedParagraph, Insertion } from './insertionResidue';
import type { LiveParagraph } from './liveDocument';
import { listedParagraphs } from './sourceParagraphs';

/** What was done to the paragraphs that were loaded. */
export interface BlockChanges {
  readonly texts: ReadonlyMap<LiveParagraph, string>;
  readonly deleted: ReadonlySet<LiveParagraph>;
  readonly insertions: readonly { readonly point: LiveInsertionPoint; readonly fragment: Fragment }[];
}

/** What the document should consist of after the changes. */
export function expectedParagraphs(
  live: readonly LiveParagraph[],
  { texts, deleted, insertions }: BlockChanges,
): readonly ExpectedParagraph[] {
  const placed = insertions.map(({ point, fragment }) => ({
    gap: gapOf(live, point),
    where: point.where,
    paragraphs: paragraphsOf(fragment, { tableLevel: levelOf(point) }),
  }));
  const insertedAt = (gap: number, where: 'Before' | 'After'): readonly ExpectedParagraph[] =>
    placed.flatMap((each) => (each.gap === gap && each.where === where ? each.paragraphs : []));
  const expected: ExpectedParagraph[] = [];
  for (let gap = 0; gap <= live.length; gap++) {
    expected.push(...insertedAt(gap, 'After'), ...insertedAt(gap, 'Before'));
    const paragraph = live[gap];
    if (paragraph !== undefined && !deleted.has(paragraph)) {
      const { text, tableLevel } = paragraph;
      expected.push({ text: texts.get(paragraph) ?? text, tableLevel, insertion: null });
    }
  }
  return expected;
}

/** How many tables hold the place. */
const levelOf = ({ paragraph, leave }: LiveInsertionPoint): number =>
  paragraph.tableLevel - leave.filter((kind) => kind === 'table').length;

/** Before which of the loaded paragraphs the content goes; their number stands for the end. */
function gapOf(live: readonly LiveParagraph[], point: LiveInsertionPoint): number {
  const isInside = (index: number): boolean => (live[index]?.tableLevel ?? 0) > levelOf(point);
  let index = live.indexOf(point.beside);
  if (point.where === 'After') {
    do {
      index++;
    } while (point.leave.includes('table') && isInside(index));
    return index;
  }
  while (point.leave.includes('table') && index > 0 && isInside(index - 1)) {
    index--;
  }
  return index;
}

/** The paragraphs of a fragment as Word will list them, read from the very package that is inserted. */
function paragraphsOf(fragment: Fragment, insertion: Insertion): readonly ExpectedParagraph[] {
  const read = readDocx(new TextEncoder().encode(fragmentToFlatOpc(fragment)));
  if (!read.ok) {
    return [];
  }
  const paragraphs = listedParagraphs(read.document.main);
  return (endsInFiller(fragment) ? paragraphs.slice(0, -1) : paragraphs).map(({ text, tableLevel }) => ({
    text,
    tableLevel: tableLevel + insertion.tableLevel,
    insertion,
  }));
}
