import type { BlockControl, Document, Paragraph, Story, Table, TableCell } from '../document';
import type { InsertionPoint } from './edit';

/** Where an insertion lands: beside its anchor, or beside what holds the anchor and is left behind. */
export interface InsertionPlace {
  readonly side: 'before' | 'after';
  /** The paragraph that the point names, the first or last one outside text boxes for an edge; -1 in a document without paragraphs. */
  readonly anchor: number;
  /** What to step out of, from the anchor outwards. */
  readonly leave: readonly ('table' | 'control')[];
  /** The first or last paragraph of what was left, text boxes hanging on it not counted: the new ones come right before or behind it. */
  readonly beside: number;
  /** The paragraph of the document that follows the new ones; the number of paragraphs at the end. */
  readonly next: number;
  /** The content controls that the place is in, innermost first. */
  readonly inside: readonly BlockControl[];
}

type Container =
  | { readonly kind: 'table'; readonly block: Table }
  | { readonly kind: 'control'; readonly block: BlockControl };

/**
 * Where an insertion at `at` lands. What stands beside the content of a content control does not belong into it: the control is left where
 * nothing but blank paragraphs of it lies between the anchor and its end (its beginning, for a place before the anchor). A control that
 * holds everything the document says is not left: there is nothing beside it.
 */
export function insertionPlace(at: InsertionPoint, document: Document): InsertionPlace {
  const { paragraphs } = document.main;
  const named = atParagraph(at, document.main);
  const { side } = named;
  const anchor = paragraphs[named.paragraph];
  if (anchor === undefined) {
    return { side, anchor: named.paragraph, leave: [], beside: named.paragraph, next: 0, inside: [] };
  }
  const around = containersOf(anchor, document.main);
  let left = named.outsideTable ? around.map(({ kind }) => kind).lastIndexOf('table') + 1 : 0;
  const edgeOf = ({ block }: Container): number =>
    side === 'before'
      ? block.firstParagraph
      : lastBefore(block.endParagraph, paragraphs, anchor.textBoxAnchor);
  const outermostTable = around[left - 1];
  let edge = outermostTable === undefined ? anchor.index : edgeOf(outermostTable);
  for (let next = around[left]; next !== undefined; next = around[left]) {
    if (next.kind === 'table' || next.block.around === 'cells' || !isLeft(next.block, edge, side, document)) {
      break;
    }
    edge = edgeOf(next);
    left++;
  }
  return {
    side,
    anchor: anchor.index,
    leave: around.slice(0, left).map(({ kind }) => kind),
    beside: edge,
    next: side === 'before' ? edge : behindItsBoxes(edge, paragraphs),
    inside: around.slice(left).flatMap((each) => (each.kind === 'control' ? [each.block] : [])),
  };
}

interface NamedPlace {
  readonly side: 'before' | 'after';
  readonly paragraph: number;
  readonly outsideTable: boolean;
}

function atParagraph(at: InsertionPoint, { paragraphs }: Story): NamedPlace {
  switch (at.kind) {
    case 'start':
      return { side: 'before', paragraph: paragraphs.length > 0 ? 0 : -1, outsideTable: true };
    case 'end': {
      return {
        side: 'after',
        paragraph: lastBefore(paragraphs.length, paragraphs, null),
        outsideTable: true,
      };
    }
    case 'before':
    case 'after':
      return { side: at.kind, paragraph: at.paragraph, outsideTable: at.outsideTable };
  }
}

/** The tables and controls around a paragraph, innermost first. */
function containersOf(paragraph: Paragraph, { controls }: Story): readonly Container[] {
  const holding = controls
    .filter(
      ({ firstParagraph, endParagraph, textBoxAnchor }) =>
        firstParagraph <= paragraph.index &&
        paragraph.index < endParagraph &&
        textBoxAnchor === paragraph.textBoxAnchor,
    )
    .reverse();
  const controlsIn = (cell: TableCell | null, around: BlockControl['around']): readonly Container[] =>
    holding
      .filter((control) => control.cell === cell && control.around === around)
      .map((block) => ({ kind: 'control', block }));
  const containers: Container[] = [];
  for (let cell = paragraph.cell; cell !== null; cell = cell.table.parent) {
    const { table } = cell;
    const aroundCells = controlsIn(table.parent, 'cells').filter(({ block }) => isWithin(block, table));
    containers.push(...controlsIn(cell, 'blocks'), ...aroundCells, { kind: 'table', block: table });
  }
  return [...containers, ...controlsIn(null, 'blocks')];
}

type Extent = Pick<Table, 'firstParagraph' | 'endParagraph'>;

function isWithin(inner: Extent, outer: Extent): boolean {
  return outer.firstParagraph <= inner.firstParagraph && inner.endParagraph <= outer.endParagraph;
}

/** The last paragraph before `end` that stands in the same text box, or like it in none; -1 when there is none. */
function lastBefore(end: number, paragraphs: readonly Paragraph[], textBoxAnchor: number | null): number {
  let index = end - 1;
  while (index >= 0 && paragraphs[index]?.textBoxAnchor !== textBoxAnchor) {
    index--;
  }
  return index;
}

function isLeft(
  control: BlockControl,
  edge: number,
  side: InsertionPlace['side'],
  { main: { paragraphs }, sections }: Document,
): boolean {
  const [from, to] = side === 'before' ? [control.firstParagraph, edge] : [edge + 1, control.endParagraph];
  const passesSection = sections
    .slice(0, -1)
    .some(({ endParagraph }) => from < endParagraph && endParagraph <= to);
  if (passesSection || !paragraphs.slice(from, to).every((each) => isBlank(each, edge))) {
    return false;
  }
  const others = [...paragraphs.slice(0, control.firstParagraph), ...paragraphs.slice(control.endParagraph)];
  const fillable = !control.locked && !control.placeholder;
  return !fillable || control.cell !== null || !others.every((each) => isBlank(each, null));
}

/** Nothing is seen of it. What hangs on the paragraph beside which the place is belongs to that. */
function isBlank({ text, drawings, textBoxAnchor }: Paragraph, beside: number | null): boolean {
  return (
    (textBoxAnchor !== null && textBoxAnchor === beside) || (text.trim() === '' && drawings.length === 0)
  );
}

/** What hangs on a paragraph (its text boxes) belongs to it: the first paragraph behind all of that. */
function behindItsBoxes(paragraph: number, paragraphs: readonly Paragraph[]): number {
  let next = paragraph + 1;
  while (paragraphs[next]?.textBoxAnchor === paragraph) {
    next++;
  }
  return next;
}
