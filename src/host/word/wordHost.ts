import {
  appliedEdits,
  inverseEdits,
  readDocx,
  type Document,
  type Edit,
  type EditOutcome,
  type Fragment,
  type InsertionPoint,
  type Range,
} from '../../core';
import type {
  ApplyOptions,
  CommentsRemoved,
  CommentsWritten,
  DocumentHost,
  DocumentSnapshot,
  HostCapabilities,
  Outcome,
  Remark,
  Revision,
  Underline,
} from '../documentHost';
import { applyEdits } from './applyEdits';
import { capabilitiesOf, supports } from './capabilities';
import { listenForChanges, listenForClicks } from './changeEvents';
import { documentName } from './documentName';
import { HostProblem, outcomeOf } from './failure';
import { PackageReader } from './packageReader';
import { revealRange } from './reveal';
import { revisionOf } from './revision';
import { tidyInsertions } from './tidyInsertions';
import { mustBeEditable, mustSwitchTrackingOn, withTracking } from './tracking';
import { Underlines } from './underlines';
import type { WordRuntime } from './wordRuntime';
import { removeOwnComments, writeComments } from './writeComments';

export interface WordHostOptions {
  /** Milliseconds that Word may take for one answer while the document is read; default 20 s. */
  readonly timeLimit?: number;
}

const DEFAULT_TIME_LIMIT = 20_000;
/** Milliseconds that Word takes at most to report a change. */
const LATE_EVENTS = 3_000;

/** A reading of the document: what ranges and edits refer to. */
interface Reading {
  readonly document: Document;
  readonly revision: Revision;
}

/** What was done last, for taking parts of it back. */
interface LastChange {
  /** The document before it. */
  readonly before: Document;
  readonly made: readonly Edit[];
  readonly track: boolean;
}

/** The document that is open in Word. Every call is one `Word.run`; an insertion takes a second one to tidy up. */
export class WordHost implements DocumentHost {
  readonly capabilities: HostCapabilities;
  readonly #runtime: WordRuntime;
  readonly #package: PackageReader;
  #reading: Reading | null = null;
  /** Edits were made since the reading, which therefore takes no more of them. */
  #edited = false;
  #lastChange: LastChange | null = null;
  readonly #underlines = new Underlines();
  #clicked: ((name: string) => void) | null = null;
  #listening = false;
  /** Until when events of Word may still speak of our own edits, by the clock of `performance`. */
  #ownChangesUntil = 0;

  constructor(runtime: WordRuntime, { timeLimit = DEFAULT_TIME_LIMIT }: WordHostOptions = {}) {
    this.capabilities = capabilitiesOf(runtime);
    this.#runtime = runtime;
    this.#package = new PackageReader(runtime, timeLimit);
  }

  read(): Promise<Outcome<DocumentSnapshot>> {
    return outcomeOf(async () => {
      const { bytes, missingParts } = await this.#package.read();
      const read = readDocx(bytes);
      if (!read.ok) {
        throw new HostProblem('unreadable', read.failure.code);
      }
      const revision = revisionOf(read.document);
      this.#reading = { document: read.document, revision };
      this.#edited = false;
      return { bytes, revision, missingParts, name: documentName(this.#runtime.Office.context.document.url) };
    });
  }

  reveal(range: Range, expected: string): Promise<Outcome<'shown' | 'notFound'>> {
    return outcomeOf(async () => {
      this.#mustBeAble('reveal');
      const reading = this.#reading;
      return reading === null
        ? 'notFound'
        : this.#runtime.Word.run((context) => revealRange(context, reading.document, range, expected));
    });
  }

  apply(
    edits: readonly Edit[],
    basedOn: Revision,
    { track = false }: ApplyOptions = {},
  ): Promise<Outcome<readonly EditOutcome[]>> {
    return outcomeOf(() => this.#change(edits, basedOn, track));
  }

  insert(
    fragment: Fragment,
    at: InsertionPoint,
    basedOn: Revision,
  ): Promise<Outcome<'inserted' | 'locationLost'>> {
    return outcomeOf(async () => {
      const [outcome] = await this.#change([{ kind: 'insertFragment', at, fragment }], basedOn, false);
      return outcome?.kind === 'applied' ? 'inserted' : 'locationLost';
    });
  }

  undo(): Promise<Outcome<'undone' | 'nothingToUndo'>> {
    return outcomeOf(() => Promise.reject(new HostProblem('unsupported', 'Word has its own undo')));
  }

  /** By edits that do the opposite: Word itself takes back its steps in their order only, and all of them. */
  takeBack(edits: readonly Edit[], basedOn: Revision): Promise<Outcome<readonly EditOutcome[]>> {
    return outcomeOf(async () => {
      const last = this.#lastChange;
      const { document: after } = this.#readingOf(basedOn);
      const inverse = last === null ? null : inverseEdits({ ...last, after }, edits);
      if (last === null || inverse === null || !edits.every((edit) => last.made.includes(edit))) {
        throw new HostProblem('unsupported', 'no edits take these back');
      }
      const outcomes = await this.#apply(inverse, basedOn, last.track);
      if (outcomes.some(({ kind }) => kind === 'applied')) {
        this.#lastChange = { ...last, made: last.made.filter((edit) => !edits.includes(edit)) };
      }
      return outcomes;
    });
  }

  /** Word does not track comments, so the document is not asked whether changes are to be tracked. */
  comment(remarks: readonly Remark[], basedOn: Revision): Promise<Outcome<CommentsWritten>> {
    return outcomeOf(() =>
      this.#annotate((context) => writeComments(context, this.#readingOf(basedOn).document, remarks)),
    );
  }

  removeComments(): Promise<Outcome<CommentsRemoved>> {
    return outcomeOf(() => this.#annotate(removeOwnComments));
  }

  underline(places: readonly Underline[], basedOn: Revision): Promise<Outcome<number>> {
    return outcomeOf(async () => {
      this.#mustBeAble('underline');
      const { document } = this.#readingOf(basedOn);
      if (places.length === 0 && this.#underlines.isEmpty) {
        return 0;
      }
      const draw = (context: Word.RequestContext) => this.#underlines.draw(context, document, places);
      const count = await this.#byOwnHand(() => this.#runtime.Word.run(draw));
      await this.#listenForClicks();
      return count;
    });
  }

  /** Calls `listener` with the name of an underlined place when the user clicks there. */
  onUnderlineClick(listener: (name: string) => void): void {
    this.#clicked = listener;
  }

  /**
   * Calls `listener` when the document is changed by other hands than ours. Where Word has no such event, nothing is called:
   * edits are verified in any case.
   */
  async watch(listener: () => void): Promise<void> {
    if (supports(this.#runtime, 'paragraphEvents')) {
      // A comfort only: a Word that refuses it has not failed the user.
      await outcomeOf(() =>
        listenForChanges(this.#runtime, () => {
          if (performance.now() > this.#ownChangesUntil) {
            listener();
          }
        }),
      );
    }
  }

  /** Only once something is underlined: whoever does not use it has no handler in Word. */
  async #listenForClicks(): Promise<void> {
    if (this.#clicked !== null && !this.#listening) {
      this.#listening = true;
      // A comfort only, as in `watch`.
      await outcomeOf(() =>
        listenForClicks(this.#runtime, (annotation) => {
          const name = this.#underlines.nameOf(annotation);
          if (name !== null) {
            this.#clicked?.(name);
          }
        }),
      );
    }
  }

  async #change(edits: readonly Edit[], basedOn: Revision, track: boolean): Promise<readonly EditOutcome[]> {
    const { document: before } = this.#readingOf(basedOn);
    const last = this.#lastChange;
    // Should it fail, nobody knows what has been made.
    this.#lastChange = null;
    const outcomes = await this.#apply(edits, basedOn, track);
    const made = appliedEdits(edits, outcomes);
    this.#lastChange = made.length === 0 ? last : { before, made, track };
    return outcomes;
  }

  /** The last reading, when edits made for this revision fit it. */
  #readingOf(revision: Revision): Reading {
    this.#mustBeAble('edit');
    const reading = this.#reading;
    if (reading?.revision !== revision || this.#edited) {
      throw new HostProblem(
        'changed',
        `edits for revision ${revision}, read was ${reading?.revision ?? 'nothing'}`,
      );
    }
    return reading;
  }

  async #apply(edits: readonly Edit[], basedOn: Revision, track: boolean): Promise<readonly EditOutcome[]> {
    const reading = this.#readingOf(basedOn);
    const untracked = mustSwitchTrackingOn(this.#runtime, reading.document, track);
    // Also when it fails: part of the edits may have been made.
    this.#edited = true;
    const make = () => this.#make(edits, reading.document);
    return this.#byOwnHand(() => (untracked ? withTracking(this.#runtime, make) : make()));
  }

  /** Does something about comments, which no edit and no reading of the text notices. */
  #annotate<Value>(work: (context: Word.RequestContext) => Promise<Value>): Promise<Value> {
    this.#mustBeAble('comments');
    if (this.#reading !== null) {
      mustBeEditable(this.#reading.document);
    }
    return this.#byOwnHand(() => this.#runtime.Word.run(work));
  }

  /** Does what Word will report as changes of the document, and keeps {@link watch} quiet about it. */
  async #byOwnHand<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#ownChangesUntil = Infinity;
    try {
      return await work();
    } finally {
      this.#ownChangesUntil = performance.now() + LATE_EVENTS;
    }
  }

  async #make(edits: readonly Edit[], document: Document): Promise<readonly EditOutcome[]> {
    const { outcomes, residue } = await this.#runtime.Word.run((context) =>
      applyEdits(this.#runtime, context, document, edits),
    );
    this.#edited = outcomes.some(({ kind }) => kind === 'applied');
    if (residue !== null) {
      await this.#runtime.Word.run((context) => tidyInsertions(context, residue));
    }
    return outcomes;
  }

  #mustBeAble(capability: 'comments' | 'edit' | 'reveal' | 'underline'): void {
    if (!this.capabilities[capability]) {
      throw new HostProblem('unsupported', `this Word lacks the requirement set for ${capability}`);
    }
  }
}
