import { MAIN_PART, type Range } from '../document';
import type { Edit } from './edit';

/**
 * Edits that can be made together. A remedy is taken whole or not at all: half of one may read worse than the fault that it mends.
 */
export class EditSet {
  readonly #edits: Edit[] = [];
  /** The edits taken, by the paragraph or section that they are about. */
  readonly #byPlace = new Map<string, Edit[]>();

  /** Everything taken, in the order of taking. */
  get edits(): readonly Edit[] {
    return this.#edits;
  }

  /** Takes all of `edits`, or none when one of them contradicts what was taken before. */
  take(edits: readonly Edit[]): boolean {
    const conflict = edits.some((edit) =>
      (this.#byPlace.get(placeOf(edit)) ?? []).some((taken) => contradict(taken, edit)),
    );
    if (conflict) {
      return false;
    }
    for (const edit of edits) {
      this.#edits.push(edit);
      const place = placeOf(edit);
      const taken = this.#byPlace.get(place);
      if (taken === undefined) {
        this.#byPlace.set(place, [edit]);
      } else {
        taken.push(edit);
      }
    }
    return true;
  }
}

/** Two edits of one place: of the same letters, where both are about letters. */
export function meets(a: Edit, b: Edit): boolean {
  const apart = 'range' in a && 'range' in b && !overlap(a.range, b.range) && a.range.start !== b.range.start;
  return placeOf(a) === placeOf(b) && !apart;
}

/** What an edit is about: a paragraph, a section, a gap. Edits of different places never meet. */
export function placeOf(edit: Edit): string {
  switch (edit.kind) {
    case 'replaceText':
    case 'setRunFormat':
      return `${edit.range.part} ${edit.range.paragraph}`;
    case 'setParagraphFormat':
      return `${edit.part} ${edit.paragraph}`;
    case 'deleteParagraph':
      return `${MAIN_PART} ${edit.paragraph}`;
    case 'insertFragment':
      return 'paragraph' in edit.at ? `${MAIN_PART} ${edit.at.paragraph}` : edit.at.kind;
    case 'setPageSetup':
    case 'setPageNumber':
      return `section ${edit.section}`;
  }
}

/** Two edits that cannot both be made as they are meant. The same change proposed twice is no contradiction. */
export function contradict(a: Edit, b: Edit): boolean {
  if (placeOf(a) !== placeOf(b)) {
    return false;
  }
  if (a.kind === 'deleteParagraph' || b.kind === 'deleteParagraph') {
    return a.kind !== b.kind;
  }
  if (a.kind === 'replaceText' && b.kind === 'replaceText') {
    const same = a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
    return !same && (overlap(a.range, b.range) || a.range.start === b.range.start);
  }
  if (a.kind === 'setRunFormat' && b.kind === 'setRunFormat') {
    const together = overlap(a.range, b.range) || a.range.start === b.range.start;
    return together && differ(a.format, b.format);
  }
  if (a.kind === 'setParagraphFormat' && b.kind === 'setParagraphFormat') {
    return differ(a.format, b.format);
  }
  if (a.kind === 'setPageSetup' && b.kind === 'setPageSetup') {
    return differ(statedProperties(a), statedProperties(b));
  }
  return isPageNumberWithoutItsPage(a, b) || isPageNumberWithoutItsPage(b, a);
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Both state a property, and not alike. */
function differ(a: object, b: object): boolean {
  const others = new Map(Object.entries(b));
  return Object.entries(a).some(
    ([name, value]) => value !== undefined && others.get(name) !== undefined && others.get(name) !== value,
  );
}

/** The properties that an edit sets, by name; none for an edit that sets no format. */
export function statedProperties(edit: Edit): object {
  switch (edit.kind) {
    case 'setRunFormat':
    case 'setParagraphFormat':
      return edit.format;
    case 'setPageSetup':
      return { ...edit.page, ...edit.margins, titlePage: edit.titlePage };
    case 'replaceText':
    case 'deleteParagraph':
    case 'insertFragment':
    case 'setPageNumber':
      return {};
  }
}

/** A page number hides itself on the first page, which therefore must not lose its own header. */
function isPageNumberWithoutItsPage(a: Edit, b: Edit): boolean {
  return a.kind === 'setPageNumber' && b.kind === 'setPageSetup' && b.titlePage === false;
}
