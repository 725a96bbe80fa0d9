import { MAIN_PART } from '../document';
import type { Edit, InsertionPoint } from './edit';

/** Where an edit begins: page layout before the text, headers and footers behind it; then paragraph and offset. */
interface EditPlace {
  readonly rank: 0 | 1 | 2;
  readonly part: string;
  /** Or section. */
  readonly paragraph: number;
  readonly offset: number;
}

/** Order in which a reader meets what two edits of one document change. */
export function compareEdits(a: Edit, b: Edit): number {
  const [left, right] = [beginningOf(a), beginningOf(b)];
  if (left.rank !== right.rank) {
    return left.rank - right.rank;
  }
  if (left.part !== right.part) {
    return left.part < right.part ? -1 : 1;
  }
  return left.paragraph === right.paragraph ? left.offset - right.offset : left.paragraph - right.paragraph;
}

function beginningOf(edit: Edit): EditPlace {
  switch (edit.kind) {
    case 'replaceText':
    case 'setRunFormat':
      return inText(edit.range.part, edit.range.paragraph, edit.range.start);
    case 'setParagraphFormat':
      return inText(edit.part, edit.paragraph, 0);
    case 'deleteParagraph':
      return inText(MAIN_PART, edit.paragraph, 0);
    case 'insertFragment':
      return beginningOfInsertion(edit.at);
    case 'setPageSetup':
    case 'setPageNumber':
      return { rank: 0, part: MAIN_PART, paragraph: edit.section, offset: 0 };
  }
}

function beginningOfInsertion(at: InsertionPoint): EditPlace {
  switch (at.kind) {
    case 'start':
      return inText(MAIN_PART, 0, -1);
    case 'end':
      return inText(MAIN_PART, Number.MAX_SAFE_INTEGER, 0);
    case 'before':
      return inText(MAIN_PART, at.paragraph, -1);
    case 'after':
      return inText(MAIN_PART, at.paragraph, Number.MAX_SAFE_INTEGER);
  }
}

function inText(part: string, paragraph: number, offset: number): EditPlace {
  return { rank: part === MAIN_PART ? 1 : 2, part, paragraph, offset };
}
