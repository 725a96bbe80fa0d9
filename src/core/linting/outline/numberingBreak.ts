import type { OutlineItem } from '../../administrative';

export type NumberingFault = 'skipped' | 'repeated' | 'backwards' | 'start' | 'foreignAlphabet';

/** A place where a series of numbers does not go on as it should. */
export interface NumberingBreak {
  readonly fault: NumberingFault;
  readonly item: OutlineItem;
  /** The item before it in the series, or null at the start. */
  readonly previous: OutlineItem | null;
  /** Last part of the ordinal that should stand here. */
  readonly expected: number;
  /** What follows goes on as if the expected number stood here. */
  readonly single: boolean;
  /** The items to renumber: this one, and unless it is a single slip those that follow it in the same run of the series. */
  readonly rest: readonly OutlineItem[];
}

/** Last part of an ordinal: 2 of `3.2.`. */
export function lastOrdinal({ ordinal }: OutlineItem): number {
  return ordinal.at(-1) ?? 0;
}
