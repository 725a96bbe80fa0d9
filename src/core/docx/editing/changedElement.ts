import { attributesOf, decodeEntities, decodeUtf8, isDeclaration, NONE, type XmlTree } from '../../xml';
import { element } from '../creation/xmlWriting';

/** New values by local attribute name; null takes the attribute away. */
export type AttributeChanges = ReadonlyMap<string, string | null>;

/** An empty element of WordprocessingML like the present one (or a new one for NONE) with some attributes changed. */
export function changedElement(
  tree: XmlTree,
  present: number,
  name: string,
  changes: AttributeChanges,
): string {
  const attributes: Record<string, string> = {};
  const spans = present === NONE ? [] : attributesOf(tree.bytes, tree.start(present), tree.tagEnd(present));
  for (const span of spans) {
    if (isDeclaration(tree.bytes, span)) {
      continue;
    }
    const { nameStart, nameEnd, valueStart, valueEnd } = span;
    const local = decodeUtf8(tree.bytes, nameStart, nameEnd).replace(/^.*:/, '');
    if (changes.get(local) !== null) {
      attributes[`w:${local}`] = decodeEntities(decodeUtf8(tree.bytes, valueStart, valueEnd));
    }
  }
  for (const [local, value] of changes) {
    if (value !== null) {
      attributes[`w:${local}`] = value;
    }
  }
  return element(name, attributes);
}
