import { alignParagraphs, type Alignable } from './paragraphAlignment';
import { comparable } from './wordText';

/** One insertion, as an identity. */
export interface Insertion {
  /** How many tables hold the inserted content as a whole. */
  readonly tableLevel: number;
}

/** A paragraph that the document should have after an insertion. */
export interface ExpectedParagraph extends Alignable {
  /** What it came with; null when it was there before. */
  readonly insertion: Insertion | null;
}

/** The filler that a package may end in, and the paragraph that the insertion went into. */
const MOST_RESIDUE = 2;

/**
 * Empty paragraphs that an insertion left behind: `insertOoxml` adds one after the content, or does not, depending on the
 * client (office-js-docs #874, office-js #6904). They stand right after the inserted content, and only as many are named as
 * were not there before.
 * @returns indices into `present`
 */
export function insertionResidue(
  expected: readonly ExpectedParagraph[],
  present: readonly Alignable[],
): readonly number[] {
  const partners = alignParagraphs(expected, present);
  const insertions = new Set(expected.flatMap(({ insertion }) => (insertion === null ? [] : [insertion])));
  return Array.from(insertions).flatMap((insertion) => residueOf(insertion, expected, present, partners));
}

function residueOf(
  insertion: Insertion,
  expected: readonly ExpectedParagraph[],
  present: readonly Alignable[],
  partners: readonly number[],
): readonly number[] {
  const last = expected
    .map((paragraph) => paragraph.insertion === insertion && isFilled(paragraph))
    .lastIndexOf(true);
  const next = expected.findIndex((paragraph, index) => index > last && isFilled(paragraph));
  const start = partners[last] ?? -1;
  const end = next < 0 ? present.length : (partners[next] ?? -1);
  if (start < 0 || end < 0) {
    return [];
  }
  const isEmptyBeside = (paragraph: Alignable): boolean =>
    !isFilled(paragraph) && paragraph.tableLevel === insertion.tableLevel;
  const wanted = expected.slice(last + 1, next < 0 ? expected.length : next).filter(isEmptyBeside);
  const found = indicesBetween(start, end).filter((index) => isEmptyBeside(present[index] ?? NOWHERE));
  const kept = wanted.filter((paragraph) => paragraph.insertion === insertion).length;
  const surplus = Math.min(found.length - wanted.length, MOST_RESIDUE);
  return deletable(found.slice(kept, kept + Math.max(surplus, 0)), found, present);
}

const NOWHERE: Alignable = { text: '', tableLevel: -1 };

const isFilled = ({ text }: Alignable): boolean => comparable(text) !== '';

function indicesBetween(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(end - start - 1, 0) }, (_, index) => start + 1 + index);
}

/** Behind a table one paragraph must stay: it ends the document, or keeps the next table apart. */
function deletable(
  residue: readonly number[],
  empty: readonly number[],
  present: readonly Alignable[],
): readonly number[] {
  const [first] = residue;
  const last = residue.at(-1);
  if (first === undefined || last === undefined || residue.length < empty.length) {
    return residue;
  }
  const level = present[first]?.tableLevel ?? 0;
  const behindTable = (present[first - 1]?.tableLevel ?? 0) > level;
  const next = present[last + 1];
  return behindTable && (next === undefined || next.tableLevel > level) ? residue.slice(1) : residue;
}
