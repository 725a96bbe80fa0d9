import type { Fragment } from '../../edits';
import { NONE, type XmlTree } from '../../xml';
import { fragmentXml } from '../creation/fragmentXml';
import { element } from '../creation/xmlWriting';
import { ancestorsOf, blocksOf } from './blockTree';
import { expand, insertion } from './childElements';
import { inDialect } from './dialect';
import type { PartEditor } from './partEditor';

/** A place between two blocks of a container. */
interface Gap {
  readonly at: number;
  readonly previous: number | null;
  readonly next: number | null;
}

/** Inserts before or after a paragraph, or the outermost table that holds it. */
export function insertBeside(
  editor: PartEditor,
  paragraph: number,
  where: 'before' | 'after',
  outsideTable: boolean,
  fragment: Fragment,
): void {
  const { tree } = editor;
  const ancestors = ancestorsOf(tree, paragraph);
  const table = outsideTable ? ancestors.find((node) => tree.name(node) === 'w:tbl') : undefined;
  const block = table ?? paragraph;
  const container = ancestorsOf(tree, block).at(-1) ?? 0;
  const blocks = blocksOf(tree, container);
  const position = blocks.indexOf(block);
  const gap =
    where === 'before'
      ? { at: tree.start(block), previous: blocks[position - 1] ?? null, next: block }
      : { at: tree.end(block), previous: block, next: blocks[position + 1] ?? null };
  insertAt(editor, gap, fragment);
}

/** Inserts before everything or after everything, the last section mark aside. */
export function insertAtEdge(editor: PartEditor, where: 'start' | 'end', fragment: Fragment): void {
  const { tree } = editor;
  const body = tree.child(0, 'w:body');
  const blocks = blocksOf(tree, body);
  if (body === NONE) {
    return;
  }
  if (tree.tagEnd(body) === tree.end(body)) {
    editor.add(expand(tree, body, xmlFor(editor, { at: 0, previous: null, next: null }, fragment)));
    return;
  }
  if (where === 'start') {
    insertAt(editor, { at: tree.tagEnd(body), previous: null, next: blocks[0] ?? null }, fragment);
  } else {
    const section = tree.child(body, 'w:sectPr');
    const at = section === NONE ? tree.contentEnd(body) : tree.start(section);
    insertAt(editor, { at, previous: blocks.at(-1) ?? null, next: null }, fragment);
  }
}

function insertAt(editor: PartEditor, gap: Gap, fragment: Fragment): void {
  editor.add(insertion(gap.at, xmlFor(editor, gap, fragment)));
}

/** Tables that touch would become one, and every container must end in a paragraph: an empty one is put between. */
function xmlFor({ tree, dialect, tableEnds }: PartEditor, gap: Gap, fragment: Fragment): string {
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
  const xml = (filledAbove ? filler : '') + fragmentXml(fragment) + (filledBelow ? filler : '');
  return inDialect(xml, dialect);
}

function isTable(tree: XmlTree, block: number | null): boolean {
  return block !== null && tree.name(block) === 'w:tbl';
}
