import type { ContentControl } from '../../document';
import { NONE, type XmlTree } from '../../xml';

export type ControlProperties = Omit<ContentControl, 'start' | 'end'>;

/** Locks of the content (ECMA-376 17.18.48 `ST_Lock`); `sdtLocked` bars only the deletion of the control. */
const CONTENT_LOCKS: ReadonlySet<string> = new Set(['contentLocked', 'sdtContentLocked']);

/** Controls whose text is not typed. */
const FILLED_FROM_ELSEWHERE = ['w:dataBinding', 'w:dropDownList'] as const;

/** Reads the properties of a `w:sdt`. */
export function readContentControl(tree: XmlTree, node: number): ControlProperties {
  const properties = tree.child(node, 'w:sdtPr');
  return {
    tag: tree.attribute(tree.child(properties, 'w:tag'), 'val') ?? '',
    title: tree.attribute(tree.child(properties, 'w:alias'), 'val') ?? '',
    placeholder: tree.child(properties, 'w:showingPlcHdr') !== NONE,
    locked:
      CONTENT_LOCKS.has(tree.attribute(tree.child(properties, 'w:lock'), 'val') ?? '') ||
      FILLED_FROM_ELSEWHERE.some((name) => tree.child(properties, name) !== NONE),
  };
}
