import type { Paragraph } from '../../document';
import type { XmlTree } from '../../xml';
import { ancestorsOf, blocksOf } from './blockTree';
import { replacement } from './childElements';
import type { PartEditor } from './partEditor';

/** Deletes paragraphs of one part, one after the other: what may go depends on what has gone before. */
export class ParagraphDeleter {
  readonly #editor: PartEditor;
  readonly #deleted = new Set<number>();

  constructor(editor: PartEditor) {
    this.#editor = editor;
  }

  /** False when something else hangs on the paragraph: a section, a drawing, a field, the end of a cell, the gap between tables. */
  delete(node: number, paragraph: Paragraph): boolean {
    const { tree } = this.#editor;
    if (this.#deleted.has(node)) {
      return true;
    }
    if (paragraph.drawings.length > 0 || holdsSection(tree, node) || !closesItsFields(tree, node)) {
      return false;
    }
    if (!this.#canGo(node)) {
      return false;
    }
    this.#deleted.add(node);
    this.#editor.add(replacement(tree.start(node), tree.end(node), ''));
    return true;
  }

  /** The paragraph has been deleted by an edit of this run. */
  hasDeleted(node: number): boolean {
    return this.#deleted.has(node);
  }

  #canGo(node: number): boolean {
    const { tree } = this.#editor;
    const container = ancestorsOf(tree, node).at(-1) ?? 0;
    const blocks = blocksOf(tree, container).filter((block) => !this.#deleted.has(block));
    const position = blocks.indexOf(node);
    const previous = blocks[position - 1];
    const next = blocks[position + 1];
    const isTable = (block: number | undefined): boolean =>
      block !== undefined && tree.name(block) === 'w:tbl';
    // Every container ends in a paragraph, and two tables in a row would become one.
    return next !== undefined && !(isTable(previous) && isTable(next));
  }
}

function holdsSection(tree: XmlTree, node: number): boolean {
  return tree.child(tree.child(node, 'w:pPr'), 'w:sectPr') >= 0;
}

function closesItsFields(tree: XmlTree, node: number): boolean {
  let open = 0;
  for (let inner = node + 1; inner < tree.next(node); inner++) {
    if (tree.name(inner) === 'w:fldChar') {
      const type = tree.attribute(inner, 'fldCharType');
      open += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
  }
  return open === 0;
}
