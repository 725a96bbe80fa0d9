import {
  appliedEdits,
  applyEdits,
  editPermission,
  proveEdits,
  readDocx,
  type Document,
  type Edit,
  type EditOutcome,
  type Package,
  type RevisionStamp,
} from '../../core';
import type { HostFailure, HostFailureKind } from '../documentHost';

/** A document that was read from bytes. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly document: Document;
  readonly package: Package;
}

export type Written =
  | {
      readonly ok: true;
      readonly outcomes: readonly EditOutcome[];
      /** What was read back; null when no edit could be made. */
      readonly file: ReadFile | null;
      /** The edits that were made. */
      readonly made: readonly Edit[];
    }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Makes edits in a copy of a file, as the document allows: tracked where it or `track` wants that, none where it is signed, protected or
 * final.
 * Only what is proven to be what was asked for, and no more, is handed out.
 */
export function writeProven(
  file: ReadFile,
  edits: readonly Edit[],
  { stamp, track }: { readonly stamp: () => RevisionStamp; readonly track: boolean },
): Written {
  const permission = editPermission(file.document);
  if (permission.kind === 'checkOnly') {
    return fail('readOnly', `the document is ${permission.reason}`);
  }
  const tracked = track || permission.kind === 'tracked' ? { track: stamp() } : {};
  const { bytes, outcomes } = applyEdits(file.package, file.document, edits, tracked);
  const made = appliedEdits(edits, outcomes);
  if (made.length === 0) {
    return { ok: true, outcomes, file: null, made };
  }
  const read = readDocx(bytes);
  if (!read.ok) {
    // A file that we could not read again must never replace the user's work.
    return fail('unexpected', `the edited file cannot be read: ${read.failure.code}`);
  }
  const [deviation] = proveEdits(file.document, read.document, made);
  if (deviation === undefined) {
    return { ok: true, outcomes, file: { bytes, document: read.document, package: read.package }, made };
  }
  const { kind, paragraph, part } = deviation;
  const detail = `${kind} in ${part} ${String(paragraph)}`;
  return { ok: false, failure: { kind: 'unproven', detail, changed: kind } };
}

function fail(kind: HostFailureKind, detail: string): Written {
  return { ok: false, failure: { kind, detail } };
}
