import type { Range } from '../../document';

/** How many things a sentence announces, and how many it goes on to name. */
export interface ListedCount {
  /** The number and what it counts, as written. */
  readonly actual: string;
  readonly range: Range;
  readonly listed: number;
  /** Commas also stand inside names: semicolons part things with more certainty. */
  readonly doubtful: boolean;
}
