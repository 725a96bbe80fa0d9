import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';
import { pollsOf, VOTES } from './polls';
import type { LinedTable } from './tableTotals';

/** Somebody who is said to be elected with fewer votes than somebody who is not. */
export interface OddElected {
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
}

interface Candidate {
  readonly name: string;
  readonly votes: number;
}

const NAMES = /^HO(?:,| VA)? TEN/u;
const ELECTED = /(?<!không )trúng cử/iu;

/** The one elected with the fewest votes, where the only vote of the document gave more to a candidate who is not named as elected. */
export function oddElected(administrative: AdministrativeDocument): readonly OddElected[] {
  const [poll, ...others] = pollsOf(administrative);
  const candidates = poll?.table == null || others.length > 0 ? [] : candidatesOf(poll.table);
  const [line, ...more] = passagesWithHint(administrative, ELECTED).filter(
    ({ role, text }) =>
      role !== 'table' && role !== 'header' && candidates.some(({ name }) => text.text.includes(name)),
  );
  return line === undefined || more.length > 0 ? [] : oddIn(line, candidates);
}

function candidatesOf({ rows: [header = [], ...body] }: LinedTable): readonly Candidate[] {
  const columnOf = (titles: RegExp): number | undefined =>
    header.find(({ text }) => titles.test(fold(text)))?.cell.column;
  const [names, votes] = [columnOf(NAMES), columnOf(VOTES)];
  return body.flatMap((row): readonly Candidate[] => {
    const name = row.find(({ cell }) => cell.column === names)?.text.trim() ?? '';
    const value = row.find(({ cell }) => cell.column === votes)?.value ?? null;
    return name === '' || value === null ? [] : [{ name, votes: value }];
  });
}

function oddIn({ text }: Passage, candidates: readonly Candidate[]): readonly OddElected[] {
  const byVotes = [...candidates].sort((left, right) => left.votes - right.votes);
  const last = byVotes.find(({ name }) => text.text.includes(name));
  const first = byVotes.filter(({ name }) => !text.text.includes(name)).at(-1);
  if (last === undefined || first === undefined || first.votes <= last.votes) {
    return [];
  }
  const start = text.text.indexOf(last.name);
  return [{ actual: last.name, other: first.name, range: text.slice(start, start + last.name.length) }];
}
