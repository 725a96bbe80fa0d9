import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer, type Range } from '../../document';
import { proseOf, type Passage } from '../text/prose';
import { areOneFigureApart, haveSwappedNeighbours } from '../text/swappedFigures';
import { countedThings, figuresAt, isExact, quantitiesOf } from './countedThings';
import type { RestatedCount } from './restatedCounts';

interface Statement {
  readonly passage: Passage;
  readonly figures: string;
  readonly value: number;
  readonly text: string;
  readonly range: Range;
}

/** Words that name one thing and no other. */
const WORDS = 3;
/** Amounts of fewer figures are alike by chance. */
const FIGURES = 3;
const FEWEST_OF_REPORT = 2;
const FEW = 10;

/** Numbers that the document gives twice for one thing, told in the same three words or as the same sum of money, one figure apart. */
export const restatedThings = oncePer((administrative: AdministrativeDocument): readonly RestatedCount[] => {
  const statements = proseOf(administrative)
    .filter(({ quoted, role }) => !quoted && role !== 'header' && role !== 'legalBasis')
    .flatMap(statementsIn);
  // A report tells of several times and places: there the other number must stand twice.
  const fewest = administrative.type === 'bao-cao' ? FEWEST_OF_REPORT : 1;
  const things = groupBy(statements, ({ key }) => key);
  return [...things].flatMap(([key, told]) =>
    key === null ? oddSums(told) : told.length > fewest ? oddOne(told, isSlipped) : [],
  );
});

function statementsIn(passage: Passage): readonly (Statement & { readonly key: string | null })[] {
  const { text } = passage.text;
  const sums = quantitiesOf(passage).flatMap((quantity) => {
    const { min, unit, start, end } = quantity;
    const figures = figuresAt(quantity, text);
    return unit === 'đồng' && isExact(quantity, text) && significant(figures) >= FIGURES
      ? [
          {
            passage,
            figures,
            value: min,
            text: text.slice(start, end),
            range: passage.text.slice(start, end),
          },
        ]
      : [];
  });
  return [
    ...sums.map((sum) => ({ ...sum, key: null })),
    ...countedThings(passage, WORDS).map((counted) => ({ ...counted, key: counted.thing })),
  ];
}

function significant(figures: string): number {
  return figures.replace(/\D|(?:\.?0)+$/gu, '').length;
}

/** The one statement whose number is another than that of all the others, where both are told of one thing in two places. */
function oddOne(
  statements: readonly Statement[],
  isSlip: (left: string, right: string) => boolean,
): readonly RestatedCount[] {
  const [first, second, ...further] = new Set(statements.map(({ value }) => value));
  if (first === undefined || second === undefined || further.length > 0) {
    return [];
  }
  const groups = [first, second].map((value) => statements.filter((each) => each.value === value));
  // Of two numbers told once each, the later one is looked at.
  const [usual = [], odd = []] =
    (groups[0]?.length ?? 0) >= (groups[1]?.length ?? 0) ? groups : [...groups].reverse();
  const [only, ...more] = odd;
  const [model] = usual;
  return only !== undefined &&
    model !== undefined &&
    more.length === 0 &&
    areApart(only, usual) &&
    // Of few things there may well be another few.
    Math.max(only.value, model.value) >= FEW &&
    isSlip(only.figures, model.figures)
    ? [{ actual: only.text, other: model.text, range: only.range }]
    : [];
}

/** Not two rows of one table, or two numbers of one line. */
function areApart({ passage }: Statement, others: readonly Statement[]): boolean {
  return others.every(({ passage: other }) => {
    const table = passage.paragraph.cell?.table;
    return (
      other.paragraph.index !== passage.paragraph.index &&
      (table === undefined || other.paragraph.cell?.table !== table)
    );
  });
}

/** Amounts of money of which two neighbouring figures have changed places. */
function oddSums(sums: readonly Statement[]): readonly RestatedCount[] {
  const patterns = groupBy(sums, ({ figures }) => [...figures.replace(/\D/gu, '')].sort().join(''));
  return [...patterns.values()].flatMap((statements) => oddOne(statements, haveSwappedNeighbours));
}

function isSlipped(left: string, right: string): boolean {
  return areOneFigureApart(left, right) || haveSwappedNeighbours(left, right);
}
