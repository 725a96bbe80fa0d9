import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer, type Range } from '../../document';
import { oneOf, WORD_BEGINS } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { haveSwappedFigures } from '../text/swappedFigures';
import { INEXACT, OTHER_NUMBER } from './countGrammar';
import { quantitiesOf } from './countedThings';

/** A number that the text states elsewhere for the same thing as another one. */
export interface RestatedCount {
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
}

interface Statement {
  /** What is counted, in two words. */
  readonly thing: string;
  readonly figures: string;
  readonly value: number;
  /** The number with the words that tell what it counts. */
  readonly text: string;
  readonly range: Range;
}

/** Two words behind the number: what is counted, and of which kind. */
const COUNTED = /^ (\p{L}+ \p{L}+(?: \p{L}+)?)/u;
/** Different numbers of the same thing are told where something changes, is shared out, or is compared. */
const CHANGES = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(OTHER_NUMBER, INEXACT, 'trước đây', 'từ')}(?: \p{L}+){0,4} $`,
  'iu',
);
const BEFORE = 40;
/** Smaller numbers are alike by chance. */
const SMALL = 12;

/** Numbers whose figures have changed places (“45 nhà giáo” – “54 nhà giáo”), against the number that the text gives for the same thing. */
export const restatedCounts = oncePer((administrative: AdministrativeDocument): readonly RestatedCount[] => {
  const statements = proseOf(administrative)
    .filter(
      ({ appendix, role, quoted }) =>
        appendix === null && !quoted && role !== 'header' && role !== 'legalBasis',
    )
    .flatMap(statementsIn);
  return [...groupBy(statements, ({ thing }) => thing).values()].flatMap(oddOnes);
});

function statementsIn(passage: Passage): readonly Statement[] {
  const { text } = passage;
  return quantitiesOf(passage).flatMap(({ min, max, start }) => {
    const figures = /^[\d.]+/u.exec(text.text.slice(start))?.[0] ?? '';
    const words = COUNTED.exec(text.text.slice(start + figures.length))?.[1]?.toLowerCase();
    const before = text.text.slice(Math.max(0, start - BEFORE), start);
    if (
      words === undefined ||
      min !== max ||
      min < SMALL ||
      CHANGES.test(before) ||
      /đồng|năm|tháng/u.test(words)
    ) {
      return [];
    }
    const thing = words.split(' ').slice(0, 2).join(' ');
    const end = start + figures.length + 1 + thing.length;
    return [{ thing, figures, value: min, text: text.text.slice(start, end), range: text.slice(start, end) }];
  });
}

/** Numbers of one thing that are told once, beside an earlier one with the same figures in another order. */
function oddOnes(statements: readonly Statement[]): readonly RestatedCount[] {
  const byValue = [...groupBy(statements, ({ value }) => value).values()];
  const alike = groupBy(byValue, ([first]) =>
    [...(first?.figures ?? '').replace(/\D/gu, '')].sort().join(''),
  );
  return [...alike.values()].flatMap((groups) =>
    groups.flatMap(([odd, ...others], index): readonly RestatedCount[] => {
      const usual = groups
        .slice(0, index)
        .flat()
        .find((each) => odd !== undefined && haveSwappedFigures(odd.figures, each.figures));
      // Among more numbers of the thing two of three figures and more are alike by a slip, not by chance.
      return odd !== undefined &&
        others.length === 0 &&
        usual !== undefined &&
        (byValue.length === 2 || odd.value >= LARGE)
        ? [{ actual: odd.text, other: usual.text, range: odd.range }]
        : [];
    }),
  );
}

const LARGE = 100;
