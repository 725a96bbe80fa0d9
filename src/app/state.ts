import { editPermission } from '../core';
import type {
  BlockName,
  CheckedDocument,
  Edit,
  EditPermission,
  Finding,
  InsertionRefusal,
  MendingPlan,
  PlannedMending,
  Profile,
  ReadFailure,
  RegulationId,
  SkipReason,
  Stage,
} from '../core';
import type { CommentsRemoved, CommentsWritten, DocumentSnapshot, HostFailure } from '../host/documentHost';

/** What the user chose about checking; holds between checks, the regulation as long as the document is open. */
export interface CheckSettings {
  readonly regulation: RegulationId | 'auto';
  readonly stage: Stage;
}

/** One finished check, and the bytes it was made from. */
export interface Check {
  readonly snapshot: DocumentSnapshot;
  readonly checked: CheckedDocument;
}

/** Why something did not happen: the host could not, or the file cannot be read. */
export type Failure =
  | { readonly source: 'host'; readonly failure: HostFailure }
  | { readonly source: 'file'; readonly failure: ReadFailure };

/** What was done last, as long as nobody has changed the text since: parts of it can be taken back. */
export interface LastChange {
  /** The document before it. */
  readonly before: Check;
  /** The edits that were made, and are not taken back. */
  readonly made: readonly Edit[];
  /** What was mended as a whole. Of what was mended in part, half is no state that anybody has asked for. */
  readonly mendings: readonly PlannedMending[];
  /** Of the document after it. */
  readonly revision: string;
}

/** What the last action did, to be said once. */
export type Notice =
  /** `findings` were mended, by a change in `places`. */
  | { readonly kind: 'fixed'; readonly findings: number; readonly places: number }
  | { readonly kind: 'inserted'; readonly block: BlockName }
  /** Nothing was inserted, and the document is as it was. */
  | { readonly kind: 'notInserted'; readonly block: BlockName; readonly refusal: InsertionRefusal }
  /** `applied` changes were made, `skipped` were not; `reason` is that of the first skipped one. */
  | {
      readonly kind: 'partlyApplied';
      readonly applied: number;
      readonly skipped: number;
      readonly reason: SkipReason;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  /** The edits were made, and so many other things have changed since the check. */
  | { readonly kind: 'deviated'; readonly count: number }
  | { readonly kind: 'undone' }
  /** What these findings asked for was taken back; what `left` others asked for stays. */
  | { readonly kind: 'takenBack'; readonly findings: readonly Finding[]; readonly left: number }
  | ({ readonly kind: 'commented' } & CommentsWritten)
  | ({ readonly kind: 'commentsRemoved' } & CommentsRemoved)
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'profileSaved'; readonly kept: boolean }
  /** The words are the office's own now; `kept` as for the profile. */
  | { readonly kind: 'wordsAccepted'; readonly words: string; readonly kept: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Where the session is. `last` and `check` are what the user still sees meanwhile. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly last: Check | null }
  | { readonly kind: 'checked'; readonly check: Check; readonly stale: boolean }
  | { readonly kind: 'applying'; readonly check: Check }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly last: Check | null };

export interface SessionState {
  readonly phase: Phase;
  readonly settings: CheckSettings;
  readonly profile: Profile;
  /** The user wants every change tracked, also where the document does not ask for it. */
  readonly trackChanges: boolean;
  /** Whether the places of findings are underlined in the document; `refused` once the host has said that it cannot after all. */
  readonly underlines: 'off' | 'on' | 'refused';
  /** Ids of the findings that the user put aside; a finding has the same one in a new check. */
  readonly ignored: ReadonlySet<string>;
  /** Id of the finding that the user is looking at, in the present check. */
  readonly selected: string | null;
  /** Changes of this session that can still be taken back. */
  readonly undoable: number;
  /** What “mend everything that is safe” would do, while the user looks at it. */
  readonly plan: MendingPlan | null;
  readonly lastChange: LastChange | null;
  readonly notice: Notice | null;
}

/** The check that is on the screen, whatever is going on. */
export function shownCheck(state: SessionState): Check | null {
  const { phase } = state;
  switch (phase.kind) {
    case 'idle':
      return null;
    case 'reading':
    case 'failed':
      return phase.last;
    case 'checked':
    case 'applying':
      return phase.check;
  }
}

/** The document is being read or changed; nothing else may start. */
export function isBusy(state: SessionState): boolean {
  return state.phase.kind === 'reading' || state.phase.kind === 'applying';
}

/** The document may have changed since the check that is on the screen. */
export function isStale(state: SessionState): boolean {
  return state.phase.kind === 'checked' && state.phase.stale;
}

/** The document may be changed: it was checked, nothing is going on, and it is not known to have changed since. */
export function canChange(state: SessionState): boolean {
  return (
    state.phase.kind === 'checked' &&
    !state.phase.stale &&
    permissionOf(state.phase.check).kind !== 'checkOnly'
  );
}

/** Whether the document itself lets edits be made, and how. */
export function permissionOf({ checked }: Check): EditPermission {
  return editPermission(checked.document);
}
