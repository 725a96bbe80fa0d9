import type { Document, Paragraph, Range, Story } from '../../document';
import {
  lockOf,
  type Edit,
  type EditOutcome,
  type ReplaceText,
  type SetParagraphFormat,
  type SetRunFormat,
} from '../../edits';
import { NONE } from '../../xml';
import { sourceOf } from '../story/storySource';
import type { ParagraphDeleter } from './deleteParagraphs';
import { paragraphSplices } from './paragraphEdits';
import type { PartEditor } from './partEditor';
import { withoutOverlaps } from './textPlan';

type TextEdit = ReplaceText | SetRunFormat | SetParagraphFormat;

export function isTextEdit(edit: Edit): edit is TextEdit {
  return edit.kind === 'replaceText' || edit.kind === 'setRunFormat' || edit.kind === 'setParagraphFormat';
}

/** A paragraph with the edits that are about it. */
interface Gathered {
  readonly editor: PartEditor;
  readonly node: number;
  readonly paragraph: Paragraph;
  readonly edits: TextEdit[];
  /** The paragraph mark becomes a tracked insertion. */
  newMark: boolean;
}

const TEXT_CHANGED: EditOutcome = { kind: 'skipped', reason: 'textChanged' };
const LOCATION_LOST: EditOutcome = { kind: 'skipped', reason: 'locationLost' };
const NOT_SUPPORTED: EditOutcome = { kind: 'skipped', reason: 'notSupported' };

/** Gathers the edits inside paragraphs and makes them paragraph by paragraph. */
export class TextEditRun {
  readonly #document: Document;
  readonly #editorOf: (story: Story) => PartEditor | null;
  readonly #deleter: ParagraphDeleter;
  readonly #gathered = new Map<string, Gathered>();

  constructor(document: Document, editorOf: (story: Story) => PartEditor | null, deleter: ParagraphDeleter) {
    this.#document = document;
    this.#editorOf = editorOf;
    this.#deleter = deleter;
  }

  /** Verifies an edit and keeps it for {@link finish}; the outcome when it cannot be made, else null. */
  take(edit: TextEdit): EditOutcome | null {
    const part = edit.kind === 'setParagraphFormat' ? edit.part : edit.range.part;
    const index = edit.kind === 'setParagraphFormat' ? edit.paragraph : edit.range.paragraph;
    const gathered = this.#gather(part, index);
    if (gathered === null) {
      return LOCATION_LOST;
    }
    const { paragraph, node } = gathered;
    if (
      !standsAsExpected(edit, paragraph) ||
      (part === this.#document.main.part && this.#deleter.hasDeleted(node))
    ) {
      return TEXT_CHANGED;
    }
    if (edit.kind === 'setRunFormat' && edit.range.start === edit.range.end && paragraph.text !== '') {
      return NOT_SUPPORTED;
    }
    const lock = lockOf(edit, this.#document);
    if (lock !== null) {
      return { kind: 'skipped', reason: lock };
    }
    if (edit.kind !== 'setParagraphFormat' && cutsCharacter(paragraph.text, edit.range)) {
      return NOT_SUPPORTED;
    }
    gathered.edits.push(edit);
    return null;
  }

  /** Something is inserted after the last paragraph of a container: what it inserts is the mark of this one. */
  markInserted(story: Story, index: number): void {
    const gathered = this.#gather(story.part, index);
    if (gathered !== null) {
      gathered.newMark = true;
    }
  }

  /** Makes the changes; the edits that could not be made after all, with their outcome. */
  finish(): ReadonlyMap<Edit, EditOutcome> {
    const refused = new Map<Edit, EditOutcome>();
    for (const gathered of this.#gathered.values()) {
      for (const [edit, outcome] of makeEdits(gathered)) {
        refused.set(edit, outcome);
      }
    }
    return refused;
  }

  #gather(part: string, index: number): Gathered | null {
    const key = `${part} ${index}`;
    const known = this.#gathered.get(key);
    if (known !== undefined) {
      return known;
    }
    const story = this.#document.stories.get(part);
    const paragraph = story?.paragraphs[index];
    const editor = story === undefined ? null : this.#editorOf(story);
    const node = story === undefined ? undefined : sourceOf(story)?.nodes[index];
    if (paragraph === undefined || editor === null || node === undefined) {
      return null;
    }
    const gathered: Gathered = { editor, node, paragraph, edits: [], newMark: false };
    this.#gathered.set(key, gathered);
    return gathered;
  }
}

function standsAsExpected(edit: TextEdit, { text }: Paragraph): boolean {
  if (edit.kind === 'setParagraphFormat') {
    return text === edit.expected;
  }
  const { start, end } = edit.range;
  return start >= 0 && start <= end && end <= text.length && text.slice(start, end) === edit.expected;
}

/** A range that begins or ends within a character of two units would leave halves that no file can hold. */
function cutsCharacter(text: string, { start, end }: Range): boolean {
  return [start, end].some((offset) =>
    /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1)),
  );
}

function makeEdits({ editor, node, paragraph, edits, newMark }: Gathered): ReadonlyMap<Edit, EditOutcome> {
  const refused = new Map<Edit, EditOutcome>();
  const { kept, overlapping } = withoutOverlaps(edits.filter((edit) => edit.kind === 'replaceText'));
  for (const edit of overlapping) {
    refused.set(edit, TEXT_CHANGED);
  }
  const formats = edits.filter((edit) => edit.kind === 'setRunFormat');
  const paragraphFormats = edits.flatMap((edit) => (edit.kind === 'setParagraphFormat' ? [edit.format] : []));
  const { dialect, revisions, tree } = editor;
  const edited = { tree, node, paragraph, dialect, revisions };
  const twin = editor.twinOf(node, paragraph);
  const mark = newMark ? ({ mark: 'w:ins' } as const) : {};
  const planned = { replacements: kept, formats, paragraphFormats, ...mark };
  const splices = paragraphSplices(edited, planned, editor.leaves);
  if (splices !== null) {
    editor.add(...splices);
    if (twin !== NONE) {
      editor.add(...(paragraphSplices({ ...edited, node: twin }, planned, editor.leaves) ?? []));
    }
    return refused;
  }
  for (const edit of [...kept, ...formats]) {
    refused.set(edit, NOT_SUPPORTED);
  }
  const onlyFormat = { replacements: [], formats: [], paragraphFormats, ...mark };
  editor.add(...(paragraphSplices(edited, onlyFormat, editor.leaves) ?? []));
  return refused;
}
