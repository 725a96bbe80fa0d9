import type {
  DeviationKind,
  Edit,
  EditOutcome,
  Fragment,
  InsertionPoint,
  MissingPart,
  Range,
  Severity,
} from '../core';

/** What this host can do; the pane asks for capabilities, never for the host's name. */
export interface HostCapabilities {
  /** Can show a place in the document to the user. */
  readonly reveal: boolean;
  readonly insert: boolean;
  readonly edit: boolean;
  /** Can record edits as tracked changes. */
  readonly trackChanges: boolean;
  readonly pageSetup: boolean;
  /** Can take back the last change. */
  readonly undo: boolean;
  /** Can take back some of the edits of the last change and leave the others. */
  readonly takeBack: boolean;
  /** Can put comments beside the text, and remove its own again. */
  readonly comments: boolean;
  /** Can underline places for as long as the document is open, without a trace in the file. */
  readonly underline: boolean;
  /** The result can be downloaded as a file. */
  readonly download: boolean;
}

/** Names a state of the document; two equal revisions are the same text. */
export type Revision = string;

/** The document as bytes, at one revision. */
export interface DocumentSnapshot {
  /** A .docx (zip) or a flat OPC package. */
  readonly bytes: Uint8Array;
  readonly revision: Revision;
  /** Parts the host could not deliver; rules about them are not evaluated. */
  readonly missingParts: readonly MissingPart[];
  /** File name or document title, for reports; empty when unknown. */
  readonly name: string;
}

export type HostFailureKind =
  | 'noDocument'
  | 'readOnly'
  | 'busy'
  | 'timeout'
  | 'changed'
  | 'unreadable'
  | 'unsupported'
  /** Edits of this document must be tracked, and the host cannot do that. */
  | 'untracked'
  /** The edits would have changed more than they say, and were not kept. */
  | 'unproven'
  | 'unexpected';

export interface HostFailure {
  readonly kind: HostFailureKind;
  /** For the log and the bug report, never shown as it is. */
  readonly detail: string;
  /** What else would have changed, where that is why it was not done. */
  readonly changed?: DeviationKind;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: HostFailure };

/** How edits are to be made. */
export interface ApplyOptions {
  /** As tracked changes, also where the document does not ask for them; only for a host that can. */
  readonly track?: boolean;
}

/** What is to be said of a place of the last snapshot. */
export interface Remark {
  readonly range: Range;
  /** The text of the range. */
  readonly expected: string;
  /** The comment, with the mark of this product (see `commentText`). */
  readonly text: string;
}

/** A place of the last snapshot to underline. */
export interface Underline {
  readonly range: Range;
  /** The text of the range. */
  readonly expected: string;
  readonly severity: Severity;
  /** What the host calls it when the user clicks there. */
  readonly name: string;
}

export interface CommentsWritten {
  readonly written: number;
  /** Remarks whose place is gone, or is one where the host has no comments. */
  readonly notFound: number;
  /** Former comments of this product that were left because somebody has answered them. */
  readonly kept: number;
}

export type CommentsRemoved = Pick<CommentsWritten, 'kept'> & { readonly removed: number };

/** What the application needs from whatever holds the document. */
export interface DocumentHost {
  readonly capabilities: HostCapabilities;
  read(): Promise<Outcome<DocumentSnapshot>>;
  /** Shows a place of the last snapshot; `notFound` when the text is no longer there. `expected` is the text of the range. */
  reveal(range: Range, expected: string): Promise<Outcome<'shown' | 'notFound'>>;
  /** Each edit is verified against the present text first; the outcomes are in the order of `edits`. */
  apply(
    edits: readonly Edit[],
    basedOn: Revision,
    options?: ApplyOptions,
  ): Promise<Outcome<readonly EditOutcome[]>>;
  insert(
    fragment: Fragment,
    at: InsertionPoint,
    basedOn: Revision,
  ): Promise<Outcome<'inserted' | 'locationLost'>>;
  /** Takes back the last change made through this port; a host without the capability answers `unsupported`. */
  undo(): Promise<Outcome<'undone' | 'nothingToUndo'>>;
  /**
   * Takes back some of the edits of the last change made through this port, and leaves its others. `edits` are elements of the list that
   * was handed to {@link apply}; the outcomes are those of what had to be done for it.
   */
  takeBack(edits: readonly Edit[], basedOn: Revision): Promise<Outcome<readonly EditOutcome[]>>;
  /**
   * Puts remarks beside the text as comments, in place of those that this product has put there before; the text stays as it is, and so does
   * the revision. A host without the capability answers `unsupported`.
   */
  comment(remarks: readonly Remark[], basedOn: Revision): Promise<Outcome<CommentsWritten>>;
  /** Removes the comments that this product has written, and nobody else's. */
  removeComments(): Promise<Outcome<CommentsRemoved>>;
  /**
   * Underlines these places instead of those of the last time, and returns how many it could: none, to take the underlines away. A host
   * without the capability answers `unsupported`.
   */
  underline(places: readonly Underline[], basedOn: Revision): Promise<Outcome<number>>;
}
