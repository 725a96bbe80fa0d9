import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { readTimes } from '../../vietnamese';
import { programmeRows } from './programmeStart';

/** Lines of a programme between which nothing is planned, where all others follow on each other at once. */
export interface ProgrammeGap {
  readonly earlier: string;
  readonly actual: string;
  readonly range: Range;
}

/** The one line of a programme that begins a while after the line above has ended, where all others join. */
export function programmeGaps(administrative: AdministrativeDocument): readonly ProgrammeGap[] {
  const rows = programmeRows(administrative).flatMap(({ passage, time }) => {
    const until = time.until === null ? undefined : readTimes(passage.text.text)[time.until];
    return until === undefined ? [] : [{ passage, time, until }];
  });
  const gaps = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    return above !== undefined && above.until.minutes < row.time.minutes ? [{ above, row }] : [];
  });
  const [gap, ...others] = gaps;
  // Between morning and afternoon people eat.
  return gap === undefined ||
    others.length > 0 ||
    rows.length < FEWEST_OF_GAP ||
    gap.row.time.minutes - gap.above.until.minutes > LONGEST_GAP
    ? []
    : [
        {
          earlier: gap.above.passage.text.text.slice(gap.above.until.start, gap.above.until.end),
          actual: gap.row.passage.text.text.slice(gap.row.time.start, gap.row.time.end),
          range: gap.row.passage.text.slice(gap.row.time.start, gap.row.time.end),
        },
      ];
}

/** Lines of a programme whose ends are told, at least. */
const FEWEST_OF_GAP = 4;
/** Minutes. */
const LONGEST_GAP = 30;
