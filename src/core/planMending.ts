import { checkDocx, type CheckedDocument, type CheckOptions } from './check';
import { applyEdits, type RevisionStamp } from './docx';
import {
  EditComposition,
  type ChangePreview,
  type ComposedEdits,
  type Edit,
  type EditOutcome,
  type SkipReason,
} from './edits';
import { previewChanges } from './previewChanges';
import { barOf, comparePlaces, fixEdits, planFixes, type Finding, type FixScope } from './linting';

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
  /** The paragraphs of their places are those of the document that was checked; a later round may have found them. */
  readonly findings: readonly Finding[];
  /** Refer to the document that was checked. */
  readonly edits: readonly Edit[];
  readonly changes: readonly ChangePreview[];
}

/** A finding whose edits cannot be made in this document. */
export interface RefusedMending {
  readonly finding: Finding;
  readonly reason: SkipReason;
}

export interface MendingPlan {
  /** In the order of the document. All of their edits can be made together. */
  readonly mendings: readonly PlannedMending[];
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedMending[];
  /** What is left of the document's faults in places that may not be edited, and would be mended elsewhere. */
  readonly barred: readonly RefusedMending[];
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
  refused: ReadonlyMap<string, RefusedMending>,
  checked: CheckedDocument,
  request: MendingRequest,
): MendingPlan {
  const { options, track } = request;
  const composition = new EditComposition<Finding>(checked.document);
  const round = new Round(composition, request, refused.keys());
  /** The document of the round: all edits so far made and none of them tracked, for a paragraph that only is to go still stands there. */
  let tried = checked;
  let written: Uint8Array | null = null;
  let asked = JSON.stringify([]);
  for (let number = 0; number < MOST_ROUNDS; number++) {
    if (!round.takeFrom(tried)) {
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
    const tracking = track === undefined ? {} : { track };
    const { bytes, outcomes } = applyEdits(checked.package, checked.document, edits, tracking);
    written = bytes;
    const impossible = refusedBy(groups, edits, outcomes);
    if (impossible.length > 0) {
      const more = impossible.map((each) => [each.finding.id, each] as const);
      return planWithout(new Map([...refused, ...more]), checked, request);
    }
    const copy = track === undefined ? bytes : applyEdits(checked.package, checked.document, edits).bytes;
    tried = checkedAnew(copy, options);
  }
  const mendings = composition.groups().map(({ edits, sources }) => ({
    findings: [...sources].sort((a, b) => comparePlaces(a.location, b.location)),
    edits,
    changes: previewChanges(edits, checked.document),
  }));
  return {
    mendings,
    edits: mendings.flatMap(({ edits }) => edits),
    refused: [...refused.values()],
    barred: round.barredIn(tried),
    goesOn: round.goesOn,
    result: track === undefined || written === null ? tried : checkedAnew(written, options),
  };
}

/** Chooses what is mended, one round after the other. */
class Round {
  readonly #composition: EditComposition<Finding>;
  readonly #request: MendingRequest;
  /** Ids of findings that are left as they are. */
  readonly #settled: Set<string>;
  #goesOn = false;

  constructor(composition: EditComposition<Finding>, request: MendingRequest, settled: Iterable<string>) {
    this.#composition = composition;
    this.#request = request;
    this.#settled = new Set(settled);
  }

  /** Something is left that can only be said of the mended document. */
  get goesOn(): boolean {
    return this.#goesOn;
  }

  /** Takes what mends the findings of the document as it now is; false when there is nothing. */
  takeFrom({ result }: CheckedDocument): boolean {
    const { accepts = () => true, scope } = this.#request;
    this.#composition.beginRound();
    const chosen = result.findings.filter((finding) => !this.#settled.has(finding.id) && accepts(finding));
    const taken = planFixes(chosen, scope).mended.filter((finding) => {
      const refusal = this.#composition.take(fixEdits(finding, scope), this.#inFirst(finding));
      if (refusal === 'contradiction') {
        this.#settled.add(finding.id);
      }
      this.#goesOn ||= refusal === 'notComposable';
      return refusal === null;
    });
    return taken.length > 0;
  }

  /** What the request names of the findings of the document as it now is, but no edit can mend. */
  barredIn({ result }: CheckedDocument): readonly RefusedMending[] {
    const { accepts = () => true, scope } = this.#request;
    return result.findings.filter(accepts).flatMap((finding) => {
      const reason = barOf(finding, scope);
      return reason === null ? [] : [{ finding: this.#inFirst(finding), reason }];
    });
  }

  /** The finding with the paragraph that the first document has in its place. */
  #inFirst(finding: Finding): Finding {
    const { location } = finding;
    const paragraph =
      location.paragraph === null
        ? null
        : (this.#composition.firstParagraph(location.part, location.paragraph) ?? location.paragraph);
    return paragraph === location.paragraph ? finding : { ...finding, location: { ...location, paragraph } };
  }
}

/** The findings whose edits were not all made, with the reason of the first that was not. */
function refusedBy(
  groups: readonly ComposedEdits<Finding>[],
  edits: readonly Edit[],
  outcomes: readonly EditOutcome[],
): readonly RefusedMending[] {
  const reasons = new Map(
    outcomes.flatMap((outcome, index) => {
      const edit = edits[index];
      return edit === undefined || outcome.kind === 'applied' ? [] : [[edit, outcome.reason] as const];
    }),
  );
  return groups.flatMap((group) => {
    const reason = group.edits.flatMap((edit) => reasons.get(edit) ?? [])[0];
    return reason === undefined ? [] : group.sources.map((finding) => ({ finding, reason }));
  });
}

/** @throws Error when what we wrote cannot be read, which is a fault of ours. */
function checkedAnew(bytes: Uint8Array, options: CheckOptions): CheckedDocument {
  const next = checkDocx(bytes, options);
  if (!next.ok) {
    throw new Error(`The mended document cannot be read: ${next.failure.code}`);
  }
  return next.checked;
}
