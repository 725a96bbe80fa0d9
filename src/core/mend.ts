import type { CheckedDocument } from './check';
import { proveEdits, type Deviation } from './edits';
import { planMending, type MendingRequest, type PlannedMending, type RefusedMending } from './planMending';

export interface Mended {
  readonly bytes: Uint8Array;
  /** The document after all changes, checked anew. */
  readonly checked: CheckedDocument;
  readonly mendings: readonly PlannedMending[];
  /** Findings that are still there because their edits could not be made, or stand where nothing may be edited. */
  readonly refused: readonly RefusedMending[];
  /** What changed though nothing said so: a document with any of this must not be written. */
  readonly deviations: readonly Deviation[];
}

/** One plan is nearly always enough; the next one takes what could only be said of the mended document. */
const MOST_PLANS = 3;

/** Mends what the request names, until nothing of it is left that can be mended, and proves what was done. */
export function mend(checked: CheckedDocument, request: MendingRequest): Mended {
  let mended: Mended = {
    bytes: checked.package.store.bytes,
    checked,
    mendings: [],
    refused: [],
    deviations: [],
  };
  for (let pass = 0; pass < MOST_PLANS; pass++) {
    const before = mended.checked.document;
    const plan = planMending(mended.checked, request);
    mended = {
      bytes: plan.result.package.store.bytes,
      checked: plan.result,
      mendings: [...mended.mendings, ...plan.mendings],
      refused: [...plan.refused, ...plan.barred],
      deviations: proveEdits(before, plan.result.document, plan.edits),
    };
    if (!plan.goesOn || plan.edits.length === 0 || mended.deviations.length > 0) {
      break;
    }
  }
  return mended;
}
