import { appliedEdits, applyEdits, editPermission, proveEdits, readDocx } from '../../core';
import type {
  Document,
  Edit,
  EditOutcome,
  Fragment,
  InsertionPoint,
  Package,
  Range,
  ReadFailure,
  RevisionStamp,
} from '../../core';
import type {
  DocumentHost,
  DocumentSnapshot,
  HostCapabilities,
  HostFailureKind,
  Outcome,
  Revision,
} from '../documentHost';

/** One state of the file that is held in memory. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
  readonly package: Package;
  readonly revision: Revision;
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
  #past: readonly OpenFile[] = [];
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

  apply(edits: readonly Edit[], basedOn: Revision): Promise<Outcome<readonly EditOutcome[]>> {
    return Promise.resolve(this.#applyNow(edits, basedOn));
  }

  insert(
    fragment: Fragment,
    at: InsertionPoint,
    basedOn: Revision,
  ): Promise<Outcome<'inserted' | 'locationLost'>> {
    const applied = this.#applyNow([{ kind: 'insertFragment', at, fragment }], basedOn);
    return Promise.resolve(
      applied.ok
        ? { ok: true, value: applied.value[0]?.kind === 'applied' ? 'inserted' : 'locationLost' }
        : applied,
    );
  }

  undo(): Promise<Outcome<'undone' | 'nothingToUndo'>> {
    const former = this.#past.at(-1);
    if (former === undefined) {
      return Promise.resolve({ ok: true, value: 'nothingToUndo' });
    }
    this.#past = this.#past.slice(0, -1);
    this.#replace(former);
    return Promise.resolve({ ok: true, value: 'undone' });
  }

  #revealNow(range: Range, expected: string): Outcome<'shown' | 'notFound'> {
    if (this.#reveal === null) {
      return fail('unsupported', 'no view is attached to the file');
    }
    const paragraph = this.#file?.document.stories.get(range.part)?.paragraphs[range.paragraph];
    const stillThere = paragraph !== undefined && paragraph.text.slice(range.start, range.end) === expected;
    return { ok: true, value: stillThere && this.#reveal(range) ? 'shown' : 'notFound' };
  }

  #applyNow(edits: readonly Edit[], basedOn: Revision): Outcome<readonly EditOutcome[]> {
    const file = this.#file;
    if (file === null) {
      return fail('noDocument', 'no file is open');
    }
    if (file.revision !== basedOn) {
      return fail('changed', `edits for revision ${basedOn}, the file is at ${file.revision}`);
    }
    const permission = editPermission(file.document);
    if (permission.kind === 'checkOnly') {
      return fail('readOnly', `the document is ${permission.reason}`);
    }
    const track = permission.kind === 'tracked' ? { track: this.#stamp() } : {};
    const { bytes, outcomes } = applyEdits(file.package, file.document, edits, track);
    if (!outcomes.some(({ kind }) => kind === 'applied')) {
      return { ok: true, value: outcomes };
    }
    const read = readDocx(bytes);
    if (!read.ok) {
      // The former state is kept: a file that we could not read again must never replace the user's work.
      return fail('unexpected', `the edited file cannot be read: ${read.failure.code}`);
    }
    const [deviation] = proveEdits(file.document, read.document, appliedEdits(edits, outcomes));
    if (deviation !== undefined) {
      return fail('unproven', `${deviation.kind} in ${deviation.part} ${String(deviation.paragraph)}`);
    }
    this.#past = [...this.#past, file];
    this.#replace({
      name: file.name,
      bytes,
      document: read.document,
      package: read.package,
      revision: this.#nextRevision(),
    });
    return { ok: true, value: outcomes };
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
