import type { TextLock } from '../edits';
import type { FixLevel, Regulation, Severity } from '../regulations';
import type { Place, Remedy } from './problem';

/** A place as reports show it; offsets as in {@link Range}. */
export interface FindingLocation {
  readonly part: string;
  /** Null for the page and for what belongs at the end. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  /** The text at the place; empty for a missing part. */
  readonly text: string;
  /** Section of a finding about the page. */
  readonly section?: number;
  /** The automatic number that is at fault. */
  readonly label?: string;
}

/** One fault, ready to be shown. Serialises to the `findings` of the check output. */
export interface Finding {
  /** The same for the same fault in the same words, also in a later check of the changed document; unique within one check. */
  readonly id: string;
  readonly clause: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Vietnamese: what is wrong, why, what to write instead. */
  readonly message: string;
  readonly citation: string;
  /**
   * What may be done about it at once. `none` may still carry an insertion as its remedy: the user can choose to insert a block
   * with blanks to fill in, which mends nothing by itself.
   */
  readonly fix: FixLevel;
  readonly location: FindingLocation;
  readonly more: readonly FindingLocation[];
  readonly place: Place;
  readonly remedy: Remedy | null;
  /** The words, as written, that the office's profile may declare right (`words`). */
  readonly acceptable?: string;
  /** What kept a remedy from being offered, and what could be done with it otherwise. */
  readonly barred?: { readonly lock: TextLock; readonly fix: FixLevel };
}

export interface Coverage {
  /** Ids of clauses that some rule evaluated on this document. */
  readonly evaluated: readonly string[];
  /** Ids of clauses that do not concern this document (another regulation, another type). */
  readonly notApplicable: readonly string[];
  readonly notEvaluated: readonly { readonly clause: string; readonly reason: string }[];
}

/** A rule that broke off: a fault of the program, not of the document. */
export interface RuleFailure {
  readonly rule: string;
  /** For the log and the bug report, never shown as it is. */
  readonly detail: string;
}

export interface LintResult {
  /** What the document was judged by: its regulation, the standard of language alone, or null where nothing was judged. */
  readonly standard: Regulation | null;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly failures: readonly RuleFailure[];
}
