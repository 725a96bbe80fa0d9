import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Range } from '../../document';
import { fold, matchesIn, oneOf } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';
import { linedTables, type LinedTable } from './tableTotals';

/** A number of ballots that a record tells. */
export interface Ballots {
  readonly value: number;
  /** As written: "41 phiếu". */
  readonly shown: string;
  readonly range: Range;
}

export type BallotKind = 'issued' | 'returned' | 'valid' | 'invalid';

/** One vote by ballot, as its record counts it. */
export interface Poll {
  readonly ballots: Readonly<Partial<Record<BallotKind, Ballots>>>;
  /** The table that counts the ballots of each candidate. */
  readonly table: LinedTable | null;
}

const ISSUED = 'phát ra';
const RETURNED = 'thu (?:về|vào|lại)';
const INVALID = 'không hợp lệ';
const VALID = 'hợp lệ';

/** "Số phiếu phát ra: 41 phiếu" */
const BALLOTS = new RegExp(
  String.raw`phiếu (?:(${ISSUED})|(${RETURNED})|(${INVALID})|${VALID})(?: ${oneOf('là', 'có')})?:? (\d{1,4}(?: phiếu)?)(?![\d%/]|[.,]\d)`,
  'giu',
);
const HINT = new RegExp(`phiếu ${ISSUED}`, 'iu');

/** The column that counts the ballots for a candidate: "Số phiếu đồng ý". */
export const VOTES = /^SO PHIEU/u;

interface Told {
  readonly kind: BallotKind;
  readonly ballots: Ballots;
}

/** The votes of a document, each from the ballots that are issued on. */
export const pollsOf = oncePer((administrative: AdministrativeDocument): readonly Poll[] => {
  if (passagesWithHint(administrative, HINT).length === 0) {
    return [];
  }
  const told = passagesWithHint(administrative, /phiếu/iu)
    .filter(({ quoted, role }) => !quoted && role !== 'table')
    .flatMap(ballotsIn);
  const starts = told.flatMap(({ kind }, index) => (kind === 'issued' ? [index] : []));
  return starts.map((start, at): Poll => {
    const end = starts[at + 1] ?? told.length;
    const own = told.slice(start, end);
    const ballots = Object.fromEntries(own.reverse().map((each) => [each.kind, each.ballots]));
    const from = told[start]?.ballots.range.paragraph ?? 0;
    return { ballots, table: tableBetween(administrative, from, told[end]?.ballots.range.paragraph) };
  });
});

function ballotsIn({ text }: Passage): readonly Told[] {
  return matchesIn(text.text, BALLOTS).map(
    ({ 0: found, 1: issued, 2: returned, 3: invalid, 4: shown = '', index }): Told => {
      const end = index + found.length;
      const kept = invalid === undefined ? 'valid' : 'invalid';
      const kind = issued === undefined ? (returned === undefined ? kept : 'returned') : 'issued';
      const range = text.slice(end - shown.length, end);
      return { kind, ballots: { value: Number.parseInt(shown, 10), shown, range } };
    },
  );
}

/** The first table behind the ballots of a vote, before those of the next one, that counts votes. */
function tableBetween(
  administrative: AdministrativeDocument,
  from: number,
  until = Infinity,
): LinedTable | null {
  const found = linedTables(administrative).find(({ rows }) => {
    const first = rows[0]?.[0]?.cell.firstParagraph ?? 0;
    return first > from && first < until;
  });
  return found?.rows[0]?.some(({ text }) => VOTES.test(fold(text))) === true ? found : null;
}
