import type { Splice } from '../../opc';
import { decodeUtf8, NONE, type XmlTree } from '../../xml';

/** New XML of child elements by canonical name; an empty text takes the element away. */
export type ChildChanges = ReadonlyMap<string, string>;

const encoder = new TextEncoder();

export function insertion(at: number, xml: string): Splice {
  return { from: at, to: at, bytes: encoder.encode(xml) };
}

export function replacement(from: number, to: number, xml: string): Splice {
  return { from, to, bytes: encoder.encode(xml) };
}

/** The source of a node, or of any stretch of a part. */
export function sourceText(tree: XmlTree, from: number, to: number): string {
  return decodeUtf8(tree.bytes, from, to);
}

/**
 * Splices that give an element new children. A child that exists is replaced where it stands; a new one is put where the schema's
 * sequence `order` wants it. Nothing else in the element is touched.
 */
export function changeChildren(
  tree: XmlTree,
  parent: number,
  order: readonly string[],
  changes: ChildChanges,
): readonly Splice[] {
  const missing = order.filter(
    (name) => (changes.get(name) ?? '') !== '' && tree.child(parent, name) === NONE,
  );
  if (tree.tagEnd(parent) === tree.end(parent)) {
    const content = missing.map((name) => changes.get(name) ?? '').join('');
    return content === '' ? [] : [expand(tree, parent, content)];
  }
  const splices: Splice[] = [];
  for (const child of tree.children(parent)) {
    const xml = changes.get(tree.name(child));
    if (xml !== undefined) {
      const first = tree.child(parent, tree.name(child)) === child;
      splices.push(replacement(tree.start(child), tree.end(child), first ? xml : ''));
    }
  }
  for (const name of missing) {
    splices.push(insertion(placeFor(tree, parent, order, name), changes.get(name) ?? ''));
  }
  return splices;
}

/** Turns `<a/>` into `<a>content</a>`. */
export function expand(tree: XmlTree, node: number, content: string): Splice {
  const tag = sourceText(tree, tree.start(node), tree.end(node)).replace(/\s*\/>$/, '');
  return replacement(tree.start(node), tree.end(node), `${tag}>${content}</${tree.rawName(node)}>`);
}

/** Before the first child that comes later in the sequence; extensions (`w14:…`) come after everything the schema names. */
function placeFor(tree: XmlTree, parent: number, order: readonly string[], name: string): number {
  const position = order.indexOf(name);
  for (const child of tree.children(parent)) {
    const childName = tree.name(child);
    const childPosition = order.indexOf(childName);
    const isElement = !childName.startsWith('#');
    if (isElement && (childPosition < 0 || childPosition > position)) {
      return tree.start(child);
    }
  }
  return tree.contentEnd(parent);
}
