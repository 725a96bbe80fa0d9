import { type Document, groupBy, MAIN_PART, type Paragraph } from '../../document';
import type { DeleteParagraph, Edit, InsertFragment, ReplaceText } from '../edit';
import { insertionPlace } from '../insertionPlace';
import { lockOf } from '../locked';
import { FormatComparison } from '../proof/compareFormats';
import { planOf, plannedChanges, type PlannedChanges } from '../proof/plannedChanges';
import { deletionInverse } from './deletionInverse';
import { pageSetupInverse, paragraphFormatInverse, runFormatInverse } from './formatInverse';
import { textInverses, type EditedParagraph } from './textInverse';

/** A change that was made: the document before and after, and the edits between them. */
export interface MadeChange {
  readonly before: Document;
  readonly after: Document;
  /** Refer to `before`; those that were skipped do not belong in it. */
  readonly made: readonly Edit[];
}

/**
 * The edits that take some of the edits of a change back and leave the others, for the document as it is now. They give back texts and
 * effective formats, not the markup: a format that came from a style is stated at the text afterwards. Null where one of the chosen has
 * no inverse among the edits: text at the beginning of a paragraph whose field or prompt now begins it, a page number, a table that was
 * inserted, a deleted paragraph with more in it than text.
 * @param chosen elements of `change.made`
 */
export function inverseEdits(change: MadeChange, chosen: readonly Edit[]): readonly Edit[] | null {
  const inverse = new Inverse(change);
  const texts = groupBy(
    chosen.filter((edit) => edit.kind === 'replaceText'),
    ({ range }) => `${range.part} ${String(range.paragraph)}`,
  );
  const inverses = [
    ...chosen.filter((edit) => edit.kind !== 'replaceText').map((edit) => inverse.of(edit)),
    ...[...texts.values()].map((edits) => inverse.ofTexts(edits)),
  ];
  return inverses.every((edits) => edits !== null) ? inverses.flat() : null;
}

class Inverse {
  readonly #change: MadeChange;
  readonly #planned: PlannedChanges;
  readonly #formats = new FormatComparison();

  constructor(change: MadeChange) {
    this.#change = change;
    this.#planned = plannedChanges(change.made);
  }

  /** @param edits of one paragraph */
  ofTexts(edits: readonly ReplaceText[]): readonly Edit[] | null {
    const [first] = edits;
    const inverses =
      first === undefined
        ? []
        : this.#inParagraph(first.range.part, first.range.paragraph, (edited) =>
            textInverses(edited, edits, this.#formats),
          );
    // Text that is gone from before a field or a prompt could only come back as part of it.
    const isFree = (edit: Edit): boolean => lockOf(edit, this.#change.after) === null;
    return inverses?.every(isFree) === true ? inverses : null;
  }

  of(edit: Exclude<Edit, ReplaceText>): readonly Edit[] | null {
    switch (edit.kind) {
      case 'setRunFormat':
        return this.#inParagraph(edit.range.part, edit.range.paragraph, (edited) =>
          runFormatInverse(edited, edit),
        );
      case 'setParagraphFormat':
        return this.#inParagraph(edit.part, edit.paragraph, (edited) => [
          paragraphFormatInverse(edited, edit),
        ]);
      case 'setPageSetup': {
        const section = this.#change.before.sections[edit.section];
        return section === undefined ? null : [pageSetupInverse(section, edit)];
      }
      case 'deleteParagraph':
        return this.#ofDeletion(edit);
      case 'insertFragment':
        return this.#ofInsertion(edit);
      case 'setPageNumber':
        return null;
    }
  }

  #inParagraph(
    part: string,
    index: number,
    inverse: (edited: EditedParagraph) => readonly Edit[] | null,
  ): readonly Edit[] | null {
    const before = this.#change.before.stories.get(part)?.paragraphs[index];
    const after = this.#now(part, index);
    const { replacements } = planOf(this.#planned, part, index);
    return before === undefined || after === null ? null : inverse({ before, after, replacements });
  }

  /** The paragraph as it is now; null where it is gone. */
  #now(part: string, index: number): Paragraph | null {
    const { paragraphs } = this.#change.after.stories.get(part) ?? { paragraphs: [] };
    if (part !== MAIN_PART) {
      return paragraphs[index] ?? null;
    }
    // Where blocks were put in as well, positions are not counted but left alone.
    const moved = this.#planned.insertions.length > 0;
    return moved || this.#isDeleted(index) ? null : (paragraphs[index - this.#deletedBefore(index)] ?? null);
  }

  #isDeleted(index: number): boolean {
    return planOf(this.#planned, MAIN_PART, index).deleted;
  }

  #deletedBefore(index: number): number {
    return this.#change.before.main.paragraphs
      .slice(0, index)
      .filter((paragraph) => this.#isDeleted(paragraph.index)).length;
  }

  /** Where the paragraph stood: before the next one in its container, or behind the one before it. */
  #ofDeletion(edit: DeleteParagraph): readonly Edit[] | null {
    const { paragraphs } = this.#change.before.main;
    const paragraph = paragraphs[edit.paragraph];
    if (paragraph === undefined) {
      return null;
    }
    const standsBeside = ({ cell, textBoxAnchor }: Paragraph): boolean =>
      cell === paragraph.cell && textBoxAnchor === paragraph.textBoxAnchor;
    const left = paragraphs.filter(({ index }) => !this.#isDeleted(index));
    const next = left.find(({ index }) => index > edit.paragraph);
    const previous = left.filter(({ index }) => index < edit.paragraph).at(-1);
    for (const [kind, neighbour] of [['before', next] as const, ['after', previous] as const]) {
      const anchor =
        neighbour === undefined || !standsBeside(neighbour) ? null : this.#now(MAIN_PART, neighbour.index);
      if (anchor !== null) {
        return one(deletionInverse(paragraph, { kind, anchor }));
      }
    }
    return null;
  }

  #ofInsertion(edit: InsertFragment): readonly Edit[] | null {
    const { before, after, made } = this.#change;
    const { blocks } = edit.fragment;
    if (made.length > 1 || blocks.some(({ kind }) => kind === 'table')) {
      return null;
    }
    const first = insertionPlace(edit.at, before).next;
    return after.main.paragraphs
      .slice(first, first + blocks.length)
      .map(({ index, text }) => ({ kind: 'deleteParagraph', paragraph: index, expected: text }));
  }
}

function one<Value>(value: Value | null): readonly Value[] | null {
  return value === null ? null : [value];
}
