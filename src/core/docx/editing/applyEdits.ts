import type { Document } from '../../document';
import type { Edit, EditOutcome } from '../../edits';
import type { Deflate, Package } from '../../opc';
import { EditRun } from './editRun';
import type { RevisionStamp } from './revisions';

export interface WriteOptions {
  /** A faster way to compress than the built-in one, where the platform has it. */
  readonly deflate?: Deflate;
  /** Writes the edits as tracked changes by this author; default: untracked. */
  readonly track?: RevisionStamp;
}

export interface WriteResult {
  /** The edited file, in the form it was read in (zip or flat OPC). */
  readonly bytes: Uint8Array;
  /** What became of each edit, in their order. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * Carries out edits in the package that `document` was read from. Only the bytes that an edit is about change: every part that is
 * not touched stays byte for byte, compressed data included, and so does the rest of a touched part. All edits refer to the document
 * as it was read. An edit is skipped with `textChanged` when it does not find the text it expects or overlaps one before it,
 * with `locationLost` when there is no such paragraph or section, and with `notSupported` when it would tear something apart.
 *
 * With `track` every change is one that Word shows, and that can be accepted or rejected one by one (ECMA-376 17.13.5). Rejecting all
 * of them gives back the document as it was, but for what no revision can record: a header or footer part that was added for the page
 * number stays, empty and unseen, and a content control that was filled in stays filled in.
 */
export function applyEdits(
  source: Package,
  document: Document,
  edits: readonly Edit[],
  { deflate, track }: WriteOptions = {},
): WriteResult {
  const run = new EditRun(source, document, track ?? null);
  const outcomes = run.apply(edits);
  return { bytes: run.changed ? run.write(deflate) : source.store.bytes, outcomes };
}
