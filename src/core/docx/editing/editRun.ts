import type { Document, Story } from '../../document';
import {
  insertionPlace,
  lockOf,
  type DeleteParagraph,
  type Edit,
  type EditOutcome,
  type InsertFragment,
  type SkipReason,
} from '../../edits';
import type { Deflate, Package } from '../../opc';
import { NONE, type XmlTree } from '../../xml';
import { sourceOf, type StorySource } from '../story/storySource';
import { ParagraphDeleter } from './deleteParagraphs';
import { insertAtEdge, insertBeside, type Insertion } from './insertFragment';
import { PackageEditor } from './packageEditor';
import { setPageNumber } from './pageNumber';
import { PartEditor } from './partEditor';
import { RevisionWriter, type RevisionStamp } from './revisions';
import { SectionEditor } from './sectionEditor';
import { isTextEdit, TextEditRun } from './textEditRun';

const APPLIED: EditOutcome = { kind: 'applied' };

function skipped(reason: SkipReason): EditOutcome {
  return { kind: 'skipped', reason };
}

/** One call of `applyEdits`: hands each edit to the editor of what it touches. */
export class EditRun {
  readonly #package: PackageEditor;
  readonly #revisions: RevisionWriter | null;
  readonly #document: Document;
  readonly #main: StorySource;
  readonly #mainEditor: PartEditor;
  readonly #editors = new Map<Story, PartEditor>();
  readonly #sections = new Map<number, SectionEditor>();
  readonly #deleter: ParagraphDeleter;
  readonly #numbered = new Set<string>();

  constructor(source: Package, document: Document, track: RevisionStamp | null) {
    const main = sourceOf(document.main);
    if (main === null) {
      throw new Error('The document was not read from a package');
    }
    this.#document = document;
    this.#main = main;
    this.#revisions = track === null ? null : new RevisionWriter(track, treesOf(document));
    this.#mainEditor = new PartEditor(main.partName, main.tree, this.#revisions);
    this.#editors.set(document.main, this.#mainEditor);
    this.#deleter = new ParagraphDeleter(this.#mainEditor);
    this.#package = new PackageEditor(source, main.partName, this.#mainEditor.dialect.strict);
  }

  get changed(): boolean {
    return [...this.#editors.values()].some(({ changed }) => changed);
  }

  /** The outcomes, in the order of the edits. */
  apply(edits: readonly Edit[]): readonly EditOutcome[] {
    // What is deleted must be known before anything else is done to a paragraph; a section is written when all is known about it.
    const deletions = edits.map((edit) => (edit.kind === 'deleteParagraph' ? this.#delete(edit) : null));
    const texts = new TextEditRun(this.#document, (story) => this.#editorOf(story), this.#deleter);
    // An insertion may ask for a tracked mark of the paragraph before it, which is then written with that paragraph's other edits.
    const insertions = edits.map((edit) =>
      edit.kind === 'insertFragment' ? this.#insert(edit, texts) : null,
    );
    const taken = new Map(edits.map((edit) => [edit, isTextEdit(edit) ? texts.take(edit) : null]));
    const refused = texts.finish();
    const outcomes = edits.map((edit, index): EditOutcome => {
      switch (edit.kind) {
        case 'deleteParagraph':
          return deletions[index] ?? APPLIED;
        case 'replaceText':
        case 'setRunFormat':
        case 'setParagraphFormat':
          return taken.get(edit) ?? refused.get(edit) ?? APPLIED;
        case 'insertFragment':
          return insertions[index] ?? APPLIED;
        case 'setPageSetup':
          return this.#inSection(edit.section, (section) => {
            section.setPageSetup(edit);
          });
        case 'setPageNumber':
          return this.#inSection(edit.section, (section) => {
            this.#setPageNumber(section, edit.size);
          });
      }
    });
    for (const section of this.#sections.values()) {
      section.finish();
    }
    return outcomes;
  }

  write(deflate?: Deflate): Uint8Array {
    return this.#package.write([...this.#editors.values()], deflate);
  }

  #editorOf(story: Story): PartEditor | null {
    const source = sourceOf(story);
    let editor = this.#editors.get(story);
    if (editor === undefined && source !== null) {
      editor = new PartEditor(source.partName, source.tree, this.#revisions);
      this.#editors.set(story, editor);
    }
    return editor ?? null;
  }

  #delete(edit: DeleteParagraph): EditOutcome {
    const { paragraph: index, expected } = edit;
    const paragraph = this.#document.main.paragraphs[index];
    const node = this.#main.nodes[index];
    if (paragraph === undefined || node === undefined) {
      return skipped('locationLost');
    }
    if (paragraph.text !== expected) {
      return skipped('textChanged');
    }
    const lock = lockOf(edit, this.#document);
    if (lock !== null) {
      return skipped(lock);
    }
    return this.#deleter.delete(node, paragraph) ? APPLIED : skipped('notSupported');
  }

  #insert(edit: InsertFragment, texts: TextEditRun): EditOutcome {
    const { at, fragment } = edit;
    const lock = lockOf(edit, this.#document);
    const place = insertionPlace(at, this.#document);
    const paragraph = this.#document.main.paragraphs[place.anchor];
    const node = this.#main.nodes[place.anchor];
    if (at.kind === 'start' || at.kind === 'end') {
      if (paragraph === undefined || node === undefined || place.inside.length === 0) {
        return this.#inserted(insertAtEdge(this.#mainEditor, at.kind, fragment), texts);
      }
    } else if (paragraph === undefined || node === undefined) {
      return skipped('locationLost');
    } else if (paragraph.text !== at.expected) {
      return skipped('textChanged');
    }
    if (lock !== null) {
      return skipped(lock);
    }
    const twin = this.#mainEditor.twinOf(node, paragraph);
    if (twin !== NONE) {
      insertBeside(this.#mainEditor, twin, place, fragment);
    }
    return this.#inserted(insertBeside(this.#mainEditor, node, place, fragment), texts);
  }

  #inserted({ mark }: Insertion, texts: TextEditRun): EditOutcome {
    if (mark !== null) {
      texts.markInserted(this.#document.main, this.#main.nodes.indexOf(mark));
    }
    return APPLIED;
  }

  #inSection(index: number, change: (section: SectionEditor) => void): EditOutcome {
    const section = this.#document.sections[index];
    if (section === undefined) {
      return skipped('locationLost');
    }
    let editor = this.#sections.get(index);
    if (editor === undefined) {
      editor = new SectionEditor(this.#mainEditor, section, this.#main.sections[index] ?? NONE);
      this.#sections.set(index, editor);
    }
    change(editor);
    return APPLIED;
  }

  #setPageNumber(section: SectionEditor, size: number): void {
    const context = {
      document: this.#document,
      package: this.#package,
      dialect: this.#mainEditor.dialect,
      revisions: this.#revisions,
      editorOf: (story: Story) => this.#editorOf(story),
      numbered: this.#numbered,
    };
    setPageNumber(context, section, size);
  }
}

function treesOf({ stories }: Document): readonly XmlTree[] {
  return [...stories.values()].flatMap((story) => sourceOf(story)?.tree ?? []);
}
