import { NONE, type XmlTree } from '../../xml';
import { ancestorsOf } from './blockTree';
import type { LeafFinder, TextLeaf } from './textLeaves';

/**
 * The copy of a paragraph of a text box in the `mc:Fallback` that old programs show (ISO/IEC 29500-3, 10.2.3): whatever is done to the
 * paragraph has to be done to it too. NONE where there is none, or where it does not say the same: then it is no copy.
 */
export function fallbackTwin(tree: XmlTree, paragraph: number, leaves: LeafFinder): number {
  const ancestors = ancestorsOf(tree, paragraph);
  const named = (name: string): number =>
    ancestors.reduceRight((found, node) => (found === NONE && tree.name(node) === name ? node : found), NONE);
  const [box, choice, alternate] = ['w:txbxContent', 'mc:Choice', 'mc:AlternateContent'].map(named);
  if (
    box === undefined ||
    choice === undefined ||
    alternate === undefined ||
    !(alternate < choice && choice < box)
  ) {
    return NONE;
  }
  const fallback = tree.child(alternate, 'mc:Fallback');
  const otherBox = counterpart(tree, 'w:txbxContent', [choice, box], fallback);
  const twin = otherBox === NONE ? NONE : counterpart(tree, 'w:p', [box, paragraph], otherBox);
  return twin !== NONE && sayTheSame(tree, leaves.leavesOf(paragraph), leaves.leavesOf(twin)) ? twin : NONE;
}

/** The element that stands in another holder where `element` stands in its own; NONE where the holders are built differently. */
function counterpart(
  tree: XmlTree,
  name: string,
  [holder, element]: readonly [number, number],
  otherHolder: number,
): number {
  const own = elementsIn(tree, name, holder);
  const others = otherHolder === NONE ? [] : elementsIn(tree, name, otherHolder);
  return own.length === others.length ? (others[own.indexOf(element)] ?? NONE) : NONE;
}

/** The elements of a name below a holder, but those in fallbacks of fallbacks and in text boxes of their own. */
function elementsIn(tree: XmlTree, name: string, holder: number): readonly number[] {
  const found: number[] = [];
  for (let node = holder + 1; node < tree.next(holder);) {
    const own = tree.name(node);
    if (own === name) {
      found.push(node);
    }
    node = own === 'mc:Fallback' || own === 'w:txbxContent' ? tree.next(node) : node + 1;
  }
  return found;
}

function sayTheSame(tree: XmlTree, own: readonly TextLeaf[], others: readonly TextLeaf[]): boolean {
  return (
    own.length === others.length &&
    own.every(({ node, start, end }, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        other.start === start &&
        other.end === end &&
        tree.name(other.node) === tree.name(node) &&
        tree.text(other.node) === tree.text(node)
      );
    })
  );
}
