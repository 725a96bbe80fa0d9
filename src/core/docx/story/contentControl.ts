import type { ContentControl } from '../../document';
import { NONE, type XmlTree } from '../../xml';

export type ControlProperties = Omit<ContentControl, 'start' | 'end'>;

/** Reads the properties of a `w:sdt`. */
export function readContentControl(tree: XmlTree, node: number): ControlProperties {
  const properties = tree.child(node, 'w:sdtPr');
  return {
    tag: tree.attribute(tree.child(properties, 'w:tag'), 'val') ?? '',
    title: tree.attribute(tree.child(properties, 'w:alias'), 'val') ?? '',
    placeholder: tree.child(properties, 'w:showingPlcHdr') !== NONE,
  };
}
