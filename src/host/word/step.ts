import type { SkipReason } from '../../core';

/**
 * What has to be done for one edit of the list. `queue` tells Word, without waiting, and answers with the proxies that must
 * turn out to exist.
 */
export type Step =
  | {
      readonly edit: number;
      readonly queue: () => readonly OfficeExtension.ClientObject[];
      /** The edit that must have been made before. */
      readonly after?: number;
    }
  | { readonly edit: number; readonly skip: SkipReason };
