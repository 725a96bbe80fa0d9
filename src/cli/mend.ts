import {
  appliedEdits,
  applyEdits,
  checkDocx,
  fixEdits,
  planFixes,
  previewEdits,
  proveEdits,
  type ChangePreview,
  type CheckedDocument,
  type CheckOptions,
  type Deviation,
  type Finding,
  type FixScope,
  type RevisionStamp,
} from '../core';

/** One finding that was mended, and what that changed. */
export interface MendedFinding {
  readonly finding: Finding;
  readonly changes: readonly ChangePreview[];
}

export interface Mended {
  readonly bytes: Uint8Array;
  /** The document after all changes, checked anew. */
  readonly checked: CheckedDocument;
  readonly findings: readonly MendedFinding[];
  /** Findings that are still there because not all of their edits could be made. */
  readonly skipped: number;
  /** What changed though nothing said so: a document with any of this must not be written. */
  readonly deviations: readonly Deviation[];
}

export interface MendRequest {
  readonly scope: FixScope;
  /** Ids of clauses; null: all. */
  readonly clauses: readonly string[] | null;
  readonly options: CheckOptions;
  /** Who tracked changes are by; null: the changes are not tracked. */
  readonly track: RevisionStamp | null;
}

/** Mending one fault may lay bare another, and faults in one place take turns; a document that needs more is left to a person. */
const MOST_ROUNDS = 5;

/** Mends what the request names, until nothing of it is left that can be mended. */
export function mend(checked: CheckedDocument, { scope, clauses, options, track }: MendRequest): Mended {
  let result: Mended = {
    bytes: checked.package.store.bytes,
    checked,
    findings: [],
    skipped: 0,
    deviations: [],
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { document, package: source, result: lint } = result.checked;
    const chosen = lint.findings.filter(({ clause }) => clauses?.includes(clause) ?? true);
    const plan = planFixes(chosen, scope);
    const written = applyEdits(source, document, plan.edits, track === null ? {} : { track });
    const made = new Set(appliedEdits(plan.edits, written.outcomes));
    const skipped = plan.mended.filter(
      (finding) => !fixEdits(finding, scope).every((edit) => made.has(edit)),
    ).length;
    if (made.size === 0) {
      result = { ...result, skipped };
      break;
    }
    const next = checkDocx(written.bytes, options);
    if (!next.ok) {
      throw new Error(`The mended document cannot be read: ${next.failure.code}`);
    }
    const mended = plan.mended.flatMap((finding) => {
      const edits = fixEdits(finding, scope).filter((edit) => made.has(edit));
      return edits.length === 0 ? [] : [{ finding, changes: previewEdits(edits, document) }];
    });
    result = {
      bytes: written.bytes,
      checked: next.checked,
      findings: [...result.findings, ...mended],
      skipped,
      deviations: proveEdits(document, next.checked.document, [...made]),
    };
    if (result.deviations.length > 0) {
      break;
    }
  }
  return result;
}
