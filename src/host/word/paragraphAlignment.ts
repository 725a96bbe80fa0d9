import { matchSequences } from './sequenceDiff';
import { comparable } from './wordText';

/** What is needed of a paragraph to recognise it elsewhere. */
export interface Alignable {
  readonly text: string;
  /** How many tables hold the paragraph. */
  readonly tableLevel: number;
}

/**
 * Maps the paragraphs of one reading of a document to those of another by the sequence of their texts, never by position: Word
 * counts end-of-row marks, leaves out text boxes, and the user may have typed since. Paragraphs with text are matched first.
 * What lies between two matches is paired in order where both sides have the same number, so that an edited paragraph keeps its
 * partner; failing that, its empty paragraphs are, where each depth of tables has as many and they stand in the same order.
 * Whatever stays doubtful has no partner.
 * @returns for every paragraph of `source` the index of its partner in `target`, or -1
 */
export function alignParagraphs(
  source: readonly Alignable[],
  target: readonly Alignable[],
): readonly number[] {
  const from = source.map(withKey);
  const to = target.map(withKey);
  const fromFilled = from.filter(isFilled);
  const toFilled = to.filter(isFilled);
  const matches = matchSequences(
    fromFilled.map(({ key }) => key),
    toFilled.map(({ key }) => key),
  );
  const partners = new Array<number>(source.length).fill(-1);
  matches.forEach((match, position) => {
    const a = fromFilled[position];
    const b = toFilled[match];
    if (a !== undefined && b !== undefined) {
      partners[a.index] = b.index;
    }
  });
  for (const [gap, other] of gapsOf(partners, from, to)) {
    pairGap(gap, other, partners);
  }
  return partners;
}

interface Keyed extends Alignable {
  readonly index: number;
  readonly key: string;
}

function withKey(paragraph: Alignable, index: number): Keyed {
  return { text: paragraph.text, tableLevel: paragraph.tableLevel, index, key: comparable(paragraph.text) };
}

const isFilled = ({ key }: Keyed): boolean => key !== '';

/** The stretches between two neighbouring matches, on both sides. */
function* gapsOf(
  partners: readonly number[],
  from: readonly Keyed[],
  to: readonly Keyed[],
): Generator<readonly [readonly Keyed[], readonly Keyed[]]> {
  let start = 0;
  let otherStart = 0;
  for (let index = 0; index <= from.length; index++) {
    const partner = index === from.length ? to.length : (partners[index] ?? -1);
    if (partner >= 0) {
      if (index > start) {
        yield [from.slice(start, index), to.slice(otherStart, partner)];
      }
      start = index + 1;
      otherStart = partner + 1;
    }
  }
}

function pairGap(gap: readonly Keyed[], other: readonly Keyed[], partners: number[]): void {
  if (pairInOrder(gap, other, partners)) {
    return;
  }
  const emptyOf = (paragraphs: readonly Keyed[], level: number): readonly Keyed[] =>
    paragraphs.filter((paragraph) => !isFilled(paragraph) && paragraph.tableLevel === level);
  const levels = new Set(
    gap
      .map(({ tableLevel }) => tableLevel)
      .filter((level) => emptyOf(gap, level).length === emptyOf(other, level).length),
  );
  const isEmptyHere = (paragraph: Keyed): boolean => !isFilled(paragraph) && levels.has(paragraph.tableLevel);
  const empty = gap.filter(isEmptyHere);
  const otherEmpty = other.filter(isEmptyHere);
  // Depths that changed places (a table moved across a blank line) leave it open which blank line is which.
  if (empty.every(({ tableLevel }, position) => tableLevel === otherEmpty[position]?.tableLevel)) {
    pairInOrder(empty, otherEmpty, partners);
  }
}

function pairInOrder(gap: readonly Keyed[], other: readonly Keyed[], partners: number[]): boolean {
  if (gap.length !== other.length) {
    return false;
  }
  gap.forEach(({ index }, position) => {
    partners[index] = other[position]?.index ?? -1;
  });
  return true;
}
