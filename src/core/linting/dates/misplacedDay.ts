import type { Range } from '../../document';

/** A day that stands on the wrong side of the end of what it belongs to. */
export interface MisplacedDay {
  /** The day, as written. */
  readonly actual: string;
  /** When that ends or takes place, as written or as it would be. */
  readonly end: string;
  readonly range: Range;
}
