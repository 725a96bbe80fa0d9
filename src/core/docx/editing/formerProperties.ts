import type { XmlTree } from '../../xml';
import { sourceText } from './childElements';
import { isRevision } from './revisions';

/** Children of a `w:pPr` that a record of what it was leaves out (CT_PPrBase). */
const NOT_IN_FORMER: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);

/** A paragraph mark as it was, as the contents of its `w:pPr` and of the `w:rPr` in it. */
export interface FormerMark {
  readonly pPr: string;
  readonly rPr: string;
}

/** What a tracked change of a paragraph's mark remembers. */
export function formerMarkOf(tree: XmlTree, paragraph: number): FormerMark {
  const pPr = tree.child(paragraph, 'w:pPr');
  return { pPr: formerParagraphProperties(tree, pPr), rPr: formerMarkProperties(tree, pPr) };
}

export function formerParagraphProperties(tree: XmlTree, pPr: number): string {
  return sourceOf(
    tree,
    tree.children(pPr).filter((child) => !NOT_IN_FORMER.has(tree.name(child))),
  );
}

export function formerMarkProperties(tree: XmlTree, pPr: number): string {
  return sourceOf(
    tree,
    tree.children(tree.child(pPr, 'w:rPr')).filter((child) => !isRevision(tree.name(child))),
  );
}

function sourceOf(tree: XmlTree, nodes: readonly number[]): string {
  return nodes.map((node) => sourceText(tree, tree.start(node), tree.end(node))).join('');
}
