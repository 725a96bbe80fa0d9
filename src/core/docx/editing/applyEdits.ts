import type { Document } from '../../document';
import { halfJoins, type Edit, type EditOutcome } from '../../edits';
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
 * with `locationLost` when there is no such paragraph or section, and with `notSupported` when it would tear something apart: two
 * paragraphs that are to be joined are joined whole or not at all.
 *
 * With `track` every change is one that Word shows, and that can be accepted or rejected one by one (ECMA-376 17.13.5). Rejecting all
 * of them gives back the document as it was, but for what no revision can record: a header or footer part that was added for the page
 * number stays, empty and unseen, and a content control that was filled in stays filled in.
 */
export function applyEdits(
  source: Package,
  document: Document,
  edits: readonly Edit[],
  options: WriteOptions = {},
): WriteResult {
  const run = new EditRun(source, document, options.track ?? null);
  const outcomes = run.apply(edits);
  const halves = halfJoins(edits, outcomes);
  if (halves.size > 0) {
    return applyWithout(halves, source, document, edits, options);
  }
  return { bytes: run.changed ? run.write(options.deflate) : source.store.bytes, outcomes };
}

/** What has been written cannot be taken back, so that all is done anew. */
function applyWithout(
  refused: ReadonlySet<Edit>,
  source: Package,
  document: Document,
  edits: readonly Edit[],
  options: WriteOptions,
): WriteResult {
  const others = edits.filter((edit) => !refused.has(edit));
  const { bytes, outcomes } = applyEdits(source, document, others, options);
  const byEdit = new Map(others.map((edit, index) => [edit, outcomes[index]]));
  return { bytes, outcomes: edits.map((edit) => byEdit.get(edit) ?? NOT_SUPPORTED) };
}

const NOT_SUPPORTED: EditOutcome = { kind: 'skipped', reason: 'notSupported' };
