import type { Fragment, InsertionPlace } from '../../edits';
import { NONE, type XmlTree } from '../../xml';
import { fragmentXml } from '../creation/fragmentXml';
import { element } from '../creation/xmlWriting';
import { ancestorsOf, blocksOf } from './blockTree';
import { expand, insertion } from './childElements';
import { inDialect } from './dialect';
import { formerMarkOf, type FormerMark } from './formerProperties';
import type { PartEditor } from './partEditor';
import { trackedInsertion } from './trackedInsertion';

/** A place between two blocks of a container. */
interface Gap {
  readonly at: number;
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * What an insertion leaves to be done: `mark` is the paragraph whose mark is now a tracked insertion. Every container ends in a
 * paragraph, so that after its last one the tracked thing is not the new mark but the one before: the new paragraph takes over the
 * old mark (and remembers its properties), as when one types at the end of a document.
 */
export interface Insertion {
  readonly mark: number | null;
}

/** The elements of what an insertion steps out of. */
const LEFT: Readonly<Record<InsertionPlace['leave'][number], string>> = { table: 'w:tbl', control: 'w:sdt' };

/** Inserts before or after a paragraph, or what is to be left of that which holds it. */
export function insertBeside(
  editor: PartEditor,
  paragraph: number,
  { side, leave }: InsertionPlace,
  fragment: Fragment,
): Insertion {
  const { tree } = editor;
  const block = leave.reduce(
    (inner, kind) =>
      ancestorsOf(tree, inner)
        .filter((node) => tree.name(node) === LEFT[kind])
        .at(-1) ?? inner,
    paragraph,
  );
  const container = ancestorsOf(tree, block).at(-1) ?? 0;
  const blocks = blocksOf(tree, container);
  const position = blocks.indexOf(block);
  const gap =
    side === 'before'
      ? { at: tree.start(block), previous: blocks[position - 1] ?? null, next: block }
      : { at: tree.end(block), previous: block, next: blocks[position + 1] ?? null };
  return insertAt(editor, gap, fragment);
}

/** Inserts before everything or after everything, the last section mark aside. */
export function insertAtEdge(editor: PartEditor, where: 'start' | 'end', fragment: Fragment): Insertion {
  const { tree } = editor;
  const body = tree.child(0, 'w:body');
  const blocks = blocksOf(tree, body);
  if (body === NONE) {
    return { mark: null };
  }
  if (tree.tagEnd(body) === tree.end(body)) {
    const xml = xmlFor(editor, { at: 0, previous: null, next: null }, fragment);
    editor.add(expand(tree, body, tracked(editor, xml, null)));
    return { mark: null };
  }
  if (where === 'start') {
    return insertAt(editor, { at: tree.tagEnd(body), previous: null, next: blocks[0] ?? null }, fragment);
  }
  const section = tree.child(body, 'w:sectPr');
  const at = section === NONE ? tree.contentEnd(body) : tree.start(section);
  return insertAt(editor, { at, previous: blocks.at(-1) ?? null, next: null }, fragment);
}

function insertAt(editor: PartEditor, gap: Gap, fragment: Fragment): Insertion {
  const { tree, revisions } = editor;
  const atEnd = revisions !== null && gap.next === null && gap.previous !== null;
  const mark = atEnd && tree.name(gap.previous) === 'w:p' ? gap.previous : null;
  const xml = xmlFor(editor, gap, fragment);
  editor.add(insertion(gap.at, tracked(editor, xml, mark === null ? null : formerMarkOf(tree, mark))));
  return { mark };
}

function tracked({ revisions, dialect }: PartEditor, xml: string, takesOver: FormerMark | null): string {
  return inDialect(revisions === null ? xml : trackedInsertion(xml, revisions, takesOver), dialect);
}

/** Tables that touch would become one, and every container must end in a paragraph: an empty one is put between. */
function xmlFor({ tree, tableEnds }: PartEditor, gap: Gap, fragment: Fragment): string {
  const startsWithTable = fragment.blocks[0]?.kind === 'table';
  const endsWithTable = fragment.blocks.at(-1)?.kind === 'table';
  const filledBelow = endsWithTable && (gap.next === null || isTable(tree, gap.next));
  const filledAbove = startsWithTable && (isTable(tree, gap.previous) || tableEnds.has(gap.at));
  if (endsWithTable && !filledBelow) {
    tableEnds.add(gap.at);
  } else {
    tableEnds.delete(gap.at);
  }
  const filler = element('w:p');
  return (filledAbove ? filler : '') + fragmentXml(fragment) + (filledBelow ? filler : '');
}

function isTable(tree: XmlTree, block: number | null): boolean {
  return block !== null && tree.name(block) === 'w:tbl';
}
