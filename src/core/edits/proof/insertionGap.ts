import type { Paragraph, Story } from '../../document';
import type { InsertionPoint } from '../edit';

/** A place between blocks as one before or after a single paragraph. */
export interface InsertionGap {
  readonly side: 'before' | 'after';
  /** -1 in a story without paragraphs. */
  readonly paragraph: number;
}

/** Where new paragraphs come to stand among those of a story. What hangs on a paragraph (its text boxes) belongs to it. */
export function insertionGap(at: InsertionPoint, { paragraphs }: Story): InsertionGap {
  if (at.kind === 'start' && paragraphs.length > 0) {
    return { side: 'before', paragraph: 0 };
  }
  if (at.kind === 'start' || at.kind === 'end') {
    return { side: 'after', paragraph: paragraphs.length - 1 };
  }
  const anchor = paragraphs[at.paragraph];
  let table = at.outsideTable ? (anchor?.cell?.table ?? null) : null;
  while (table?.parent != null) {
    table = table.parent.table;
  }
  if (at.kind === 'before') {
    return { side: 'before', paragraph: table?.firstParagraph ?? at.paragraph };
  }
  let last = table === null ? at.paragraph : table.endParagraph - 1;
  while (isInBoxOf(paragraphs[last + 1], at.paragraph)) {
    last++;
  }
  return { side: 'after', paragraph: last };
}

function isInBoxOf(paragraph: Paragraph | undefined, anchor: number): boolean {
  return paragraph?.textBoxAnchor === anchor;
}
