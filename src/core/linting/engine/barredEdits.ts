import { MAIN_PART, type Document } from '../../document';
import { lockOf, type Edit, type TextLock } from '../../edits';
import type { Place, Problem, Remedy } from '../problem';

/** A remedy without what cannot be made in this document. */
export interface FreeRemedy {
  /** Null where nothing of it can be made. */
  readonly remedy: Remedy | null;
  /** What bars the rest, one for every place that is left as it is; or one for all where the edits hang together. */
  readonly locks: readonly TextLock[];
}

/**
 * Leaves out the edits of places that are locked. That needs several places and every edit at just one of them: a fault that each place has
 * for itself. Else the edits hang together, and are made all or none.
 */
export function freeRemedy({ at, more = [], remedy }: Problem, document: Document): FreeRemedy {
  if (remedy?.kind !== 'edits') {
    return { remedy: remedy ?? null, locks: [] };
  }
  const [lock] = locksOf(remedy.edits, document);
  if (lock === undefined) {
    return { remedy, locks: [] };
  }
  const groups = [at, ...more].map((place) => remedy.edits.filter((edit) => standsAt(edit, place)));
  const placed = groups.flat();
  if (placed.length !== remedy.edits.length || new Set(placed).size !== placed.length) {
    return { remedy: null, locks: [lock] };
  }
  const edits = groups.filter((group) => locksOf(group, document).length === 0).flat();
  return {
    remedy: edits.length === 0 ? null : { ...remedy, edits },
    locks: groups.flatMap((group) => locksOf(group, document).slice(0, 1)),
  };
}

function locksOf(edits: readonly Edit[], document: Document): readonly TextLock[] {
  return edits.flatMap((edit) => lockOf(edit, document) ?? []);
}

function standsAt(edit: Edit, place: Place): boolean {
  switch (edit.kind) {
    case 'replaceText':
    case 'setRunFormat': {
      const { part, paragraph, start, end } = edit.range;
      if (place.kind === 'paragraph') {
        return place.part === part && place.paragraph === paragraph;
      }
      if (place.kind !== 'text' || place.range.part !== part || place.range.paragraph !== paragraph) {
        return false;
      }
      const { range } = place;
      return start === end
        ? range.start <= start && start <= range.end
        : start < range.end && end > range.start;
    }
    case 'setParagraphFormat':
      return isIn(place, edit.part, edit.paragraph);
    case 'deleteParagraph':
      return isIn(place, MAIN_PART, edit.paragraph);
    case 'insertFragment':
    case 'setPageSetup':
    case 'setPageNumber':
      return false;
  }
}

function isIn(place: Place, part: string, paragraph: number): boolean {
  switch (place.kind) {
    case 'text':
      return place.range.part === part && place.range.paragraph === paragraph;
    case 'paragraph':
      return place.part === part && place.paragraph === paragraph;
    case 'label':
    case 'page':
    case 'missing':
      return false;
  }
}
