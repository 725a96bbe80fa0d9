import { MAIN_PART } from '../document';
import type { DeleteParagraph, Edit, EditOutcome, ReplaceText } from './edit';

/**
 * Two paragraphs are joined by two edits: the text of the second is written at the end of the first, and the second is deleted. Where
 * only one of them can be made, a sentence would stand twice or nowhere.
 */
export interface Join {
  readonly writing: ReplaceText;
  readonly deletion: DeleteParagraph;
}

export function joinsOf(edits: readonly Edit[]): readonly Join[] {
  return edits
    .filter((edit) => edit.kind === 'deleteParagraph')
    .flatMap((deletion) =>
      edits.filter((edit) => carries(edit, deletion)).map((writing) => ({ writing, deletion })),
    );
}

/**
 * @param outcomes in the order of `edits`
 * @returns the halves of joins that were made though the other half was not
 */
export function halfJoins(edits: readonly Edit[], outcomes: readonly EditOutcome[]): ReadonlySet<Edit> {
  const made = new Set(edits.filter((_, index) => outcomes[index]?.kind === 'applied'));
  const halves = joinsOf(edits)
    .map(({ deletion, writing }) => [deletion, writing])
    .filter((join) => join.some((edit) => made.has(edit)) && !join.every((edit) => made.has(edit)));
  return new Set(halves.flat().filter((edit) => made.has(edit)));
}

/** Writes the text of the deleted paragraph into the one before it. */
function carries(edit: Edit, { paragraph, expected }: DeleteParagraph): edit is ReplaceText {
  const text = expected.trim();
  return (
    edit.kind === 'replaceText' &&
    text !== '' &&
    edit.range.part === MAIN_PART &&
    edit.range.paragraph === paragraph - 1 &&
    edit.text.includes(text)
  );
}
