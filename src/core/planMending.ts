import { checkDocx, type CheckedDocument, type CheckOptions } from './check';
import { applyEdits, type RevisionStamp } from './docx';
import { EditComposition, previewEdits, type ChangePreview, type Edit } from './edits';
import { fixEdits, planFixes, type Finding, type FixScope } from './linting';

export interface MendingRequest {
  readonly scope: FixScope;
  /** Which findings to mend; default: all that the scope allows. */
  readonly accepts?: (finding: Finding) => boolean;
  /** As the document was checked. */
  readonly options: CheckOptions;
  /** Who tracked changes are by; default: the changes are not tracked. */
  readonly track?: RevisionStamp;
}

/** What is mended together: one finding, or several that ask for the same, or for one place one after the other. */
export interface PlannedMending {
  readonly findings: readonly Finding[];
  /** Refer to the document that was checked. */
  readonly edits: readonly Edit[];
  readonly changes: readonly ChangePreview[];
}

export interface MendingPlan {
  /** All of their edits can be made together. */
  readonly mendings: readonly PlannedMending[];
  readonly edits: readonly Edit[];
  /** Findings whose edits cannot be made in this document. */
  readonly refused: readonly Finding[];
  /** Something is left that can be mended once these edits are made. */
  readonly goesOn: boolean;
  /** The document with all edits in it. */
  readonly result: CheckedDocument;
}

/** Mending one fault may lay bare another, and faults in one place take turns; a document that needs more is left to a person. */
const MOST_ROUNDS = 5;

/**
 * Plans what mends a document until nothing is left that can be mended, as edits of the document as it is: each round is tried on a
 * copy and checked anew, and what it asks for is laid over the rounds before it. So there is one preview, one change and one proof,
 * however many rounds it takes. Remedies that contradict each other come to an end: nothing brings back what another one has changed.
 */
export function planMending(checked: CheckedDocument, request: MendingRequest): MendingPlan {
  return planWithout(new Map(), checked, request);
}

/** @param refused by their ids, findings whose edits were tried and could not be made */
function planWithout(
  refused: ReadonlyMap<string, Finding>,
  checked: CheckedDocument,
  request: MendingRequest,
): MendingPlan {
  const { accepts = () => true, options, scope, track } = request;
  const composition = new EditComposition<Finding>(checked.document);
  const settled = new Set(refused.keys());
  /** The document of the round: all edits so far made and none of them tracked, for a paragraph that only is to go still stands there. */
  let tried = checked;
  let written: Uint8Array | null = null;
  let goesOn = false;
  let asked = JSON.stringify([]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    composition.beginRound();
    const chosen = tried.result.findings.filter((finding) => !settled.has(finding.id) && accepts(finding));
    const taken = planFixes(chosen, scope).mended.filter((finding) => {
      const refusal = composition.take(fixEdits(finding, scope), finding);
      if (refusal === 'contradiction') {
        settled.add(finding.id);
      }
      goesOn ||= refusal === 'notComposable';
      return refusal === null;
    });
    if (taken.length === 0) {
      break;
    }
    const groups = composition.groups();
    const edits = groups.flatMap((group) => group.edits);
    const wording = JSON.stringify(edits);
    if (wording === asked) {
      // Remedies that change nothing would be asked for again and again.
      break;
    }
    asked = wording;
    const { bytes, outcomes } = applyEdits(
      checked.package,
      checked.document,
      edits,
      track === undefined ? {} : { track },
    );
    written = bytes;
    const impossible = new Set(edits.filter((_, index) => outcomes[index]?.kind !== 'applied'));
    if (impossible.size > 0) {
      const sources = groups
        .filter((group) => group.edits.some((edit) => impossible.has(edit)))
        .flatMap((group) => group.sources);
      const more = new Map([...refused, ...sources.map((finding) => [finding.id, finding] as const)]);
      return planWithout(more, checked, request);
    }
    const copy = track === undefined ? bytes : applyEdits(checked.package, checked.document, edits).bytes;
    tried = checkedAnew(copy, options);
  }
  const mendings = composition.groups().map(({ edits, sources }) => ({
    findings: sources,
    edits,
    changes: previewEdits(edits, checked.document),
  }));
  return {
    mendings,
    edits: mendings.flatMap(({ edits }) => edits),
    refused: [...refused.values()],
    goesOn,
    result: track === undefined || written === null ? tried : checkedAnew(written, options),
  };
}

/** @throws Error when what we wrote cannot be read, which is a fault of ours. */
function checkedAnew(bytes: Uint8Array, options: CheckOptions): CheckedDocument {
  const next = checkDocx(bytes, options);
  if (!next.ok) {
    throw new Error(`The mended document cannot be read: ${next.failure.code}`);
  }
  return next.checked;
}
