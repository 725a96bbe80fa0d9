import type { AdministrativeDocument } from '../../administrative';
import { fold, formatNumber } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { pollsOf, VOTES, type BallotKind, type Ballots, type Poll } from './polls';
import type { RowCount } from './rowCounts';
import type { TableShare } from './tableShares';
import type { Cell, LinedTable } from './tableTotals';
import type { TotalFault } from './totalParts';

const SHARE = /^(?:TY LE|TI LE|%)/u;
const PERCENT = /^(\d{1,3}(?:,\d{1,2})?) ?%?$/u;
const COUNTED = /^\d{1,3}\.?$/u;
/** Of which number the share is, by the title of its column. */
const BASES: readonly (readonly [RegExp, BallotKind])[] = [
  [/THU (?:VE|VAO|LAI)/u, 'returned'],
  [/PHAT RA/u, 'issued'],
  [/HOP LE/u, 'valid'],
];
/** "Danh sách bầu cử gồm 4 đồng chí, bầu lấy 3 đồng chí" */
const CANDIDATES =
  /danh sách (?:bầu cử|ứng cử|đề cử|những người ứng cử)(?: \p{L}+){0,8}? (?:gồm|có|là)(?: có)? (\d{1,2} (?:đồng chí|người|ông,? bà))(?!\p{L})/iu;

/** More ballots than were issued or came back, or kinds of them that do not make all that came back. */
export function pollFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  return pollsOf(administrative).flatMap((poll): readonly TotalFault[] => {
    const { issued, returned, valid, invalid } = poll.ballots;
    if (returned === undefined) {
      return [];
    }
    if (issued !== undefined && returned.value > issued.value) {
      return [larger(issued, returned)];
    }
    const kinds = valid === undefined || invalid === undefined ? null : valid.value + invalid.value;
    return [
      ...(kinds === null || kinds === returned.value ? [] : [mismatch(returned, kinds)]),
      ...votesOf(poll)
        .filter(({ value }) => value > returned.value)
        .map((votes) => larger(returned, votes)),
    ];
  });
}

function larger({ shown: total }: Ballots, { shown: sum, range }: Ballots): TotalFault {
  return { kind: 'larger', total, range, sum, parts: 1, doubtful: false };
}

function mismatch({ shown: total, range }: Ballots, sum: number): TotalFault {
  return { kind: 'mismatch', total, range, sum: formatNumber(sum), parts: 2, doubtful: false };
}

/** The only column of a table with such a title. */
function columnOf({ rows: [header = []] }: LinedTable, titles: RegExp): Cell | null {
  const found = header.filter(({ text }) => titles.test(fold(text)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The cells of a column, the heading left out. */
function cellsBelow({ rows }: LinedTable, title: Cell | null): readonly (Cell | undefined)[] {
  return rows.slice(1).map((row) => row.find(({ cell }) => cell.column === title?.cell.column));
}

function votesOf({ table }: Poll): readonly Ballots[] {
  const cells = table === null ? [] : cellsBelow(table, columnOf(table, VOTES));
  return cells.flatMap((cell): readonly Ballots[] =>
    cell?.passage == null || cell.value === null
      ? []
      : [{ value: cell.value, shown: cell.text, range: cell.passage.text.range }],
  );
}

/** The shares that the votes for each candidate have of the ballots which the title of the column names. */
export function pollShares(administrative: AdministrativeDocument): readonly TableShare[] {
  return pollsOf(administrative).flatMap(({ table, ballots }) => {
    const title = table === null ? null : columnOf(table, SHARE);
    const kind = BASES.find(([words]) => words.test(fold(title?.text ?? '')))?.[1];
    const base = kind === undefined ? undefined : ballots[kind]?.value;
    // Ballots that came back in a greater number than were issued are no base.
    const isCertain = (ballots.returned?.value ?? 0) <= (ballots.issued?.value ?? 0);
    if (table === null || base === undefined || !isCertain) {
      return [];
    }
    const votes = cellsBelow(table, columnOf(table, VOTES));
    return cellsBelow(table, title).flatMap((share, row): readonly TableShare[] => {
      const made = votes[row]?.value ?? null;
      const percent = PERCENT.exec(share?.text ?? '')?.[1];
      return made === null || made > base || share?.passage == null || percent === undefined
        ? []
        : [{ percent, made, base, range: share.passage.text.range }];
    });
  });
}

/** The number of candidates that a record names, where the table of the only vote has more or fewer rows. */
export function candidateCounts(administrative: AdministrativeDocument): readonly RowCount[] {
  const [poll, ...others] = pollsOf(administrative);
  const labels = poll?.table?.rows.slice(1).map(([first]) => first?.text.trim() ?? '') ?? [];
  const isNumbered = labels.length > 0 && labels.every((label) => COUNTED.test(label));
  return others.length > 0 || !isNumbered
    ? []
    : proseOf(administrative)
        .filter(({ quoted, role }) => !quoted && role !== 'table' && role !== 'header')
        .flatMap((passage) => otherCount(passage, labels.length));
}

function otherCount({ text }: Passage, rows: number): readonly RowCount[] {
  const named = CANDIDATES.exec(text.text);
  const actual = named?.[1];
  if (named === null || actual === undefined || Number.parseInt(actual, 10) === rows) {
    return [];
  }
  const end = named.index + named[0].length;
  return [{ actual, range: text.slice(end - actual.length, end), rows }];
}
