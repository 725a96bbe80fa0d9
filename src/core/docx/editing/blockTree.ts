import type { XmlTree } from '../../xml';

/** The elements around a node, outermost first. */
export function ancestorsOf(tree: XmlTree, node: number): readonly number[] {
  const ancestors: number[] = [];
  let at = 0;
  while (at < node) {
    if (tree.next(at) > node) {
      ancestors.push(at);
      at++;
    } else {
      at = tree.next(at);
    }
  }
  return ancestors;
}

/** Elements that may stand between blocks and are none themselves. */
const BETWEEN_BLOCKS = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:tcPr',
  'w:sectPr',
]);

/** The blocks of a container (body, cell, content control …) in order. */
export function blocksOf(tree: XmlTree, container: number): readonly number[] {
  return tree
    .children(container)
    .filter((child) => !tree.name(child).startsWith('#') && !BETWEEN_BLOCKS.has(tree.name(child)));
}
