import { readDocx } from '../../core';
import type {
  Edit,
  EditOutcome,
  Fragment,
  InsertionPoint,
  Range,
  ReadFailure,
  RevisionStamp,
} from '../../core';
import type {
  ApplyOptions,
  DocumentHost,
  DocumentSnapshot,
  HostCapabilities,
  HostFailureKind,
  Outcome,
  Revision,
} from '../documentHost';
import { writeProven, type ReadFile } from './writeProven';

/** One state of the file that is held in memory. */
export interface OpenFile extends ReadFile {
  readonly name: string;
  readonly revision: Revision;
}

/** A change that can be taken back: the state before it, and the edits that were made. */
interface MadeChange {
  readonly former: OpenFile;
  readonly made: readonly Edit[];
  readonly track: boolean;
}

/** Signs tracked changes where nobody else is named. */
const TOOL = 'Thể Thức';

/** Shows a place of the open document to the user; false when the view has no such place. */
export type RevealInView = (range: Range) => boolean;

export type OpenResult = { readonly ok: true } | { readonly ok: false; readonly failure: ReadFailure };

/**
 * A .docx held in memory. It is changed by replacing it: each change reads and writes the whole package and leaves the former bytes
 * on a stack, so that taking a change back is exact. A change is kept only when it is proven to be what was asked for and no more; a
 * document that wants its changes tracked gets them so, and one that is signed, protected or final gets none.
 */
export class FileHost implements DocumentHost {
  readonly capabilities: HostCapabilities;
  readonly #reveal: RevealInView | null;
  readonly #stamp: () => RevisionStamp;
  readonly #listeners = new Set<() => void>();
  #file: OpenFile | null = null;
  #past: readonly MadeChange[] = [];
  #revisions = 0;

  /**
   * @param reveal the view beside the document, where there is one
   * @param stamp who tracked changes are by, and when they are made
   */
  constructor(reveal: RevealInView | null = null, stamp: () => RevisionStamp = () => ({ author: TOOL })) {
    this.#reveal = reveal;
    this.#stamp = stamp;
    this.capabilities = {
      reveal: reveal !== null,
      insert: true,
      edit: true,
      trackChanges: true,
      pageSetup: true,
      undo: true,
      takeBack: true,
      comments: false,
      underline: false,
      download: true,
    };
  }

  /** The state that {@link bytes}, reads and edits refer to; null before the first {@link open}. */
  get file(): OpenFile | null {
    return this.#file;
  }

  /** Calls `listener` after every change of {@link file}; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens a .docx. When it cannot be read, the file that was open stays open. */
  open(bytes: Uint8Array, name: string): OpenResult {
    const read = readDocx(bytes);
    if (!read.ok) {
      return read;
    }
    this.#past = [];
    this.#replace({
      name,
      bytes,
      document: read.document,
      package: read.package,
      revision: this.#nextRevision(),
    });
    return { ok: true };
  }

  /** The .docx as it now stands, for download; null before the first {@link open}. */
  bytes(): Uint8Array | null {
    return this.#file?.bytes ?? null;
  }

  read(): Promise<Outcome<DocumentSnapshot>> {
    const file = this.#file;
    return Promise.resolve(
      file === null
        ? fail('noDocument', 'no file is open')
        : {
            ok: true,
            value: { bytes: file.bytes, revision: file.revision, missingParts: [], name: file.name },
          },
    );
  }

  reveal(range: Range, expected: string): Promise<Outcome<'shown' | 'notFound'>> {
    return Promise.resolve(this.#revealNow(range, expected));
  }

  apply(
    edits: readonly Edit[],
    basedOn: Revision,
    { track = false }: ApplyOptions = {},
  ): Promise<Outcome<readonly EditOutcome[]>> {
    return Promise.resolve(this.#applyNow(edits, basedOn, track));
  }

  insert(
    fragment: Fragment,
    at: InsertionPoint,
    basedOn: Revision,
  ): Promise<Outcome<'inserted' | 'locationLost'>> {
    const applied = this.#applyNow([{ kind: 'insertFragment', at, fragment }], basedOn, false);
    return Promise.resolve(
      applied.ok
        ? { ok: true, value: applied.value[0]?.kind === 'applied' ? 'inserted' : 'locationLost' }
        : applied,
    );
  }

  undo(): Promise<Outcome<'undone' | 'nothingToUndo'>> {
    const last = this.#past.at(-1);
    if (last === undefined) {
      return Promise.resolve({ ok: true, value: 'nothingToUndo' });
    }
    this.#past = this.#past.slice(0, -1);
    this.#replace(last.former);
    return Promise.resolve({ ok: true, value: 'undone' });
  }

  takeBack(edits: readonly Edit[], basedOn: Revision): Promise<Outcome<readonly EditOutcome[]>> {
    return Promise.resolve(this.#takeBackNow(edits, basedOn));
  }

  comment(): Promise<Outcome<never>> {
    return Promise.resolve(fail('unsupported', 'a file has nobody to write comments for'));
  }

  removeComments(): Promise<Outcome<never>> {
    return this.comment();
  }

  underline(): Promise<Outcome<never>> {
    return Promise.resolve(fail('unsupported', 'a file shows nothing'));
  }

  #revealNow(range: Range, expected: string): Outcome<'shown' | 'notFound'> {
    if (this.#reveal === null) {
      return fail('unsupported', 'no view is attached to the file');
    }
    const paragraph = this.#file?.document.stories.get(range.part)?.paragraphs[range.paragraph];
    const stillThere = paragraph !== undefined && paragraph.text.slice(range.start, range.end) === expected;
    return { ok: true, value: stillThere && this.#reveal(range) ? 'shown' : 'notFound' };
  }

  #applyNow(edits: readonly Edit[], basedOn: Revision, track: boolean): Outcome<readonly EditOutcome[]> {
    const former = this.#at(basedOn);
    if (!former.ok) {
      return former;
    }
    const written = writeProven(former.value, edits, { stamp: this.#stamp, track });
    if (!written.ok) {
      return written;
    }
    if (written.file !== null) {
      this.#past = [...this.#past, { former: former.value, made: written.made, track }];
      this.#replace({ ...written.file, name: former.value.name, revision: this.#nextRevision() });
    }
    return { ok: true, value: written.outcomes };
  }

  /** The state before the last change with the other edits of it made once more: as if those taken back had never been asked for. */
  #takeBackNow(edits: readonly Edit[], basedOn: Revision): Outcome<readonly EditOutcome[]> {
    const present = this.#at(basedOn);
    const last = this.#past.at(-1);
    if (!present.ok) {
      return present;
    }
    if (last === undefined || !edits.every((edit) => last.made.includes(edit))) {
      return fail('unsupported', 'these are not edits of the last change');
    }
    const { former, track } = last;
    const others = last.made.filter((edit) => !edits.includes(edit));
    const written = writeProven(former, others, { stamp: this.#stamp, track });
    if (!written.ok) {
      return written;
    }
    if (written.made.length < others.length) {
      return fail('unproven', 'the other edits of the change cannot be made without these');
    }
    this.#past = this.#past.slice(0, -1);
    if (written.file === null) {
      this.#replace(former);
    } else {
      this.#past = [...this.#past, { former, made: others, track }];
      this.#replace({ ...written.file, name: former.name, revision: this.#nextRevision() });
    }
    return { ok: true, value: edits.map(() => ({ kind: 'applied' })) };
  }

  /** The open file, when it still is what edits were made for. */
  #at(basedOn: Revision): Outcome<OpenFile> {
    const file = this.#file;
    if (file === null) {
      return fail('noDocument', 'no file is open');
    }
    return file.revision === basedOn
      ? { ok: true, value: file }
      : fail('changed', `edits for revision ${basedOn}, the file is at ${file.revision}`);
  }

  #replace(file: OpenFile): void {
    this.#file = file;
    for (const listener of this.#listeners) {
      listener();
    }
  }

  #nextRevision(): Revision {
    this.#revisions += 1;
    return `r${this.#revisions}`;
  }
}

function fail(
  kind: HostFailureKind,
  detail: string,
): { readonly ok: false; readonly failure: { kind: HostFailureKind; detail: string } } {
  return { ok: false, failure: { kind, detail } };
}
