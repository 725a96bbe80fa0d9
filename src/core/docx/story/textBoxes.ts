import type { XmlTree } from '../../xml';
import { symbolOf } from '../vocabulary';

const PARAGRAPH = symbolOf('w:p');
const TABLE = symbolOf('w:tbl');
const TEXT_BOX = symbolOf('w:txbxContent');
const FALLBACK = symbolOf('mc:Fallback');

/** A node with blocks inside a paragraph: the content of a text box. */
export interface PendingTextBox {
  readonly node: number;
  /** Inside a tracked deletion: its paragraphs count, their text does not. */
  readonly deleted: boolean;
}

/** The text boxes below a node, those inside other text boxes left to them. */
export function findTextBoxes(tree: XmlTree, parent: number, deleted: boolean): readonly PendingTextBox[] {
  const found: PendingTextBox[] = [];
  const end = tree.next(parent);
  let node = parent + 1;
  while (node < end) {
    const symbol = tree.symbol(node);
    if (symbol === TEXT_BOX || symbol === PARAGRAPH || symbol === TABLE) {
      found.push({ node, deleted });
      node = tree.next(node);
    } else {
      node = symbol === FALLBACK ? tree.next(node) : node + 1;
    }
  }
  return found;
}
