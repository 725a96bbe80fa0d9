import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer, type Range } from '../../document';
import { oneOf, readQuantities, WORD_BEGINS } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { areOneFigureApart, haveSwappedNeighbours } from '../text/swappedFigures';
import { INEXACT, OTHER_NUMBER } from './countGrammar';
import type { RestatedCount } from './restatedCounts';

interface Statement {
  readonly passage: Passage;
  readonly figures: string;
  readonly value: number;
  readonly text: string;
  readonly range: Range;
}

/** Three words behind the number: they name one thing and no other. */
const THING = /^ (\p{Ll}[\p{L}-]* \p{L}[\p{L}-]*,? \p{L}[\p{L}-]*)(?![\p{L}-])/u;
/** Such words name no thing: the number counts what stands before them. */
const NO_THING =
  /(?<!\p{L})(?:của|tại|và|với|trong|đến|từ|cho|theo|trên|là|có|được|để|về|ở|do|bằng|thuộc|tham|mỗi|năm|tháng|ngày|giờ|phút|đồng|triệu|nghìn|tỷ|người|lần|buổi|so|dưới|như|này|đã|sẽ)(?!\p{L})/u;
/** What is shared out, changes, or is one of several has other numbers. */
const OTHERWISE = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(OTHER_NUMBER, INEXACT, 'cùng kỳ|năm trước', 'đợt|lớp|khu vực|thôn|bản|ấp|xóm|tổ(?! chức)')}(?: [\p{L}\d]+){0,4} $`,
  'iu',
);
const BEFORE = 40;
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
  return readQuantities(text).flatMap(({ min, max, unit, start, end }) => {
    const figures = /^[\d.]+/u.exec(text.slice(start))?.[0].replace(/\.$/u, '') ?? '';
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const isExact = min === max && !OTHERWISE.test(before);
    const of = (
      key: string | null,
      until: number,
    ): readonly (Statement & { readonly key: string | null })[] => [
      {
        passage,
        figures,
        value: min,
        text: text.slice(start, until),
        range: passage.text.slice(start, until),
        key,
      },
    ];
    if (unit === 'đồng' && isExact) {
      return significant(figures) >= FIGURES ? of(null, end) : [];
    }
    const thing = THING.exec(text.slice(start + figures.length))?.[1]?.toLowerCase();
    return thing === undefined || !isExact || NO_THING.test(thing)
      ? []
      : of(thing, start + figures.length + 1 + thing.length);
  });
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
