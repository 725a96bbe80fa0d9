import { MAIN_PART, type Document, type Paragraph, type Range } from '../../document';
import { contradict, meets, placeOf } from '../editSet';
import type { Edit, ReplaceText, SetRunFormat } from '../edit';
import { bringsBack, sameTarget, withoutOriginals, withoutReplaced } from './formatHistory';
import { ComposedText, type PlannedHunk } from './composedText';
import { sourceGroups, type ComposedEdits, type SourcedEdit } from './sourceGroups';

/** Why edits were not taken. */
export type Refusal =
  /** They would undo what was taken before: two wishes that contradict each other. */
  | 'contradiction'
  /** They cannot be said as edits of the first document. */
  | 'notComposable';

/**
 * Gathers edits that are made one round after the other, each for the document in which all before it are made, as edits of the first
 * document alone. A text or format that another edit has replaced is not brought back, but for the first one: so wishes that contradict
 * each other come to an end, and what they quarrel about stays as the author wrote it.
 */
export class EditComposition<Source> {
  readonly #document: Document;
  readonly #texts = new Map<string, ComposedText<Source>>();
  /** Everything but texts, as edits of the first document. */
  #others: SourcedEdit<Source>[] = [];
  /** The same by place, as they were taken: those of this round and those that have been replaced among them. */
  readonly #history = new Map<string, Edit[]>();
  /** What of them was taken before this round, by place. */
  #earlier: ReadonlyMap<string, readonly SourcedEdit<Source>[]> = new Map();
  #earlierDeletions: readonly SourcedEdit<Source>[] = [];
  /** Blocks that were put in have moved everything else. */
  #closed = false;
  /** Paragraphs of the document of this round, by their place in the first one; null: they are the same. */
  #paragraphs: readonly number[] | null = null;

  /** @param document the first document, which the result refers to */
  constructor(document: Document) {
    this.#document = document;
  }

  /** The edits that follow are for the document in which everything taken so far is made. */
  beginRound(): void {
    for (const text of this.#texts.values()) {
      text.beginRound();
    }
    const earlier = new Map<string, SourcedEdit<Source>[]>();
    for (const taken of this.#others) {
      addTo(earlier, placeOf(taken.edit), taken);
    }
    this.#earlier = earlier;
    this.#earlierDeletions = this.#others.filter(({ edit }) => edit.kind === 'deleteParagraph');
    this.#closed = this.#others.some(({ edit }) => isInsertion(edit));
    const deleted = new Set(
      this.#others.flatMap(({ edit }) => (edit.kind === 'deleteParagraph' ? [edit.paragraph] : [])),
    );
    this.#paragraphs =
      deleted.size === 0
        ? null
        : this.#document.main.paragraphs.map(({ index }) => index).filter((index) => !deleted.has(index));
  }

  /** Takes all of the edits, or none and says why. Those of one round must fit together. */
  take(edits: readonly Edit[], source: Source): Refusal | null {
    const texts: PlannedText<Source>[] = [];
    const others: Edit[] = [];
    for (const edit of edits) {
      const refusal =
        edit.kind === 'replaceText' ? this.#planText(edit, source, texts) : this.#planOther(edit, others);
      if (refusal !== null) {
        return refusal;
      }
    }
    for (const { text, planned } of texts) {
      text.take(planned);
    }
    for (const edit of others) {
      this.#takeOther(edit, source);
    }
    return null;
  }

  /** Who sets a format anew hangs together with whoever set it before; what is as it was in the beginning needs no edit. */
  #takeOther(edit: Edit, source: Source): void {
    const before = this.#earlierAt(edit).filter((taken) => contradict(taken.edit, edit));
    const sources = new Set([source, ...before.flatMap((taken) => [...taken.sources])]);
    addTo(this.#history, placeOf(edit), edit);
    if (before.length === 0) {
      this.#others.push({ edit, sources });
      return;
    }
    const left = this.#others.flatMap((taken) => {
      const kept = before.includes(taken) ? withoutReplaced(taken.edit, edit) : taken.edit;
      return kept === null ? [] : [{ edit: kept, sources: taken.sources }];
    });
    const isReturn = before.every((taken) => sameTarget(taken.edit, edit));
    const own = isReturn ? withoutOriginals(edit, this.#document) : edit;
    this.#others = own === null ? left : [...left, { edit: own, sources }];
  }

  /** The paragraph of the first document for one of the document of this round; null where there is none. */
  firstParagraph(part: string, index: number): number | null {
    return this.#paragraph(part, index)?.index ?? null;
  }

  /** What was taken, gathered by what hangs together, in the order of the document. */
  groups(): readonly ComposedEdits<Source>[] {
    const texts = [...this.#texts.values()].flatMap((text) =>
      text.hunks.map((hunk) => ({ edit: text.edit(hunk), sources: hunk.sources })),
    );
    return sourceGroups([...this.#others, ...texts]);
  }

  #planText(edit: ReplaceText, source: Source, planned: PlannedText<Source>[]): Refusal | null {
    if (edit.text === edit.expected) {
      return null;
    }
    const text = this.#textOf(edit.range.part, edit.range.paragraph);
    if (text === null || this.#closed) {
      return 'notComposable';
    }
    const own = text.plan({ ...edit.range, text: edit.text }, source);
    if (own === null) {
      return 'contradiction';
    }
    const overlaps =
      own.replaces.length > 0 &&
      planned.some(
        (each) =>
          each.text === text &&
          each.planned.hunk.start <= own.hunk.end &&
          own.hunk.start <= each.planned.hunk.end &&
          each.planned.replaces.some((hunk) => own.replaces.includes(hunk)),
      );
    if (overlaps || this.#isPartOfJoin(own) || !this.#hasOneFormat(text, own, edit.range)) {
      return 'notComposable';
    }
    planned.push({ text, planned: own });
    return null;
  }

  #planOther(edit: Exclude<Edit, ReplaceText>, planned: Edit[]): Refusal | null {
    const rebased = this.#closed ? null : this.#rebased(edit);
    if (rebased === null) {
      return 'notComposable';
    }
    planned.push(rebased);
    const met = this.#earlierAt(rebased).filter((taken) => contradict(taken.edit, rebased));
    const isMeeting = met.some(({ edit: { kind } }) => kind !== rebased.kind || kind === 'deleteParagraph');
    const before = (this.#history.get(placeOf(rebased)) ?? []).filter((taken) => meets(taken, rebased));
    return isMeeting || bringsBack(rebased, before) ? 'contradiction' : null;
  }

  #earlierAt(edit: Edit): readonly SourcedEdit<Source>[] {
    return this.#earlier.get(placeOf(edit)) ?? [];
  }

  /** The text of a paragraph that was written at the end of the one before it, and deleted: to be left as it is. */
  #isPartOfJoin({ replaces }: PlannedHunk<Source>): boolean {
    return this.#earlierDeletions.some(({ sources }) =>
      replaces.some((hunk) => [...hunk.sources].some((source) => sources.has(source))),
    );
  }

  /** New text takes over a format from where it stands: where several meet, another one than if it came in turns. */
  #hasOneFormat(text: ComposedText<Source>, { hunk, replaces }: PlannedHunk<Source>, range: Range): boolean {
    const inserts = [range, ...replaces].some(({ start, end }) => start === end);
    // What is inserted takes over the format of the letter before it.
    const [start, end] = [inserts ? hunk.start - 1 : hunk.start, hunk.end];
    const edges = [
      ...text.paragraph.runs.map((run) => run.start),
      ...this.#earlierAt(text.edit(hunk)).flatMap(({ edit }) =>
        edit.kind === 'setRunFormat' ? [edit.range.start, edit.range.end] : [],
      ),
    ];
    return replaces.length === 0 || !edges.some((edge) => start < edge && edge < end);
  }

  /** The same edit of the first document; null where there is none. */
  #rebased(edit: Exclude<Edit, ReplaceText>): Edit | null {
    switch (edit.kind) {
      case 'setRunFormat':
        return this.#rebasedFormat(edit);
      case 'setParagraphFormat': {
        const paragraph = this.#paragraph(edit.part, edit.paragraph);
        return paragraph === null ? null : { ...edit, paragraph: paragraph.index, expected: paragraph.text };
      }
      case 'deleteParagraph': {
        const text = this.#textOf(MAIN_PART, edit.paragraph);
        const paragraph = this.#paragraph(MAIN_PART, edit.paragraph);
        return text === null || paragraph === null || text.changed
          ? null
          : { ...edit, paragraph: paragraph.index };
      }
      case 'setPageSetup':
        return edit;
      case 'insertFragment':
      case 'setPageNumber': {
        const first = this.#earlier.size === 0 && [...this.#texts.values()].every(({ changed }) => !changed);
        return first ? edit : null;
      }
    }
  }

  #rebasedFormat(edit: SetRunFormat): SetRunFormat | null {
    const { part, paragraph: index, start, end } = edit.range;
    const paragraph = this.#paragraph(part, index);
    const formatted = this.#textOf(part, index)?.formatted(start, end) ?? null;
    return paragraph === null || formatted === null
      ? null
      : {
          ...edit,
          range: { part, paragraph: paragraph.index, ...formatted },
          expected: paragraph.text.slice(formatted.start, formatted.end),
        };
  }

  /** The paragraph of the first document for one of this round. */
  #paragraph(part: string, index: number): Paragraph | null {
    const first = part === MAIN_PART && this.#paragraphs !== null ? this.#paragraphs[index] : index;
    return this.#document.stories.get(part)?.paragraphs[first ?? -1] ?? null;
  }

  #textOf(part: string, index: number): ComposedText<Source> | null {
    const paragraph = this.#paragraph(part, index);
    if (paragraph === null) {
      return null;
    }
    const key = `${part} ${paragraph.index}`;
    const text = this.#texts.get(key) ?? new ComposedText<Source>(paragraph);
    this.#texts.set(key, text);
    return text;
  }
}

interface PlannedText<Source> {
  readonly text: ComposedText<Source>;
  readonly planned: PlannedHunk<Source>;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, [value]);
  } else {
    values.push(value);
  }
}

function isInsertion({ kind }: Edit): boolean {
  return kind === 'insertFragment' || kind === 'setPageNumber';
}
