import { scanXml, type Vocabulary } from '../xml';

/** A link from a part, or from the package, to another part or to something outside. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI, for example `styles`: transitional and strict files differ only before it. */
  readonly type: string;
  /** Part name without leading slash; for external links the target as written, which is never followed. */
  readonly target: string;
  readonly external: boolean;
}

export const PACKAGE_VOCABULARY: Vocabulary = {
  namespaces: new Map([
    ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
    ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
    ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ]),
  names: [],
};

/** Name of the part that holds the relationships of `source`; the empty name is the package itself. */
export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/**
 * Reads a relationships part.
 * @throws XmlError
 */
export function readRelationships(bytes: Uint8Array, source: string): readonly Relationship[] {
  const tree = scanXml(bytes, PACKAGE_VOCABULARY);
  const relationships: Relationship[] = [];
  for (const node of tree.children(0)) {
    if (tree.name(node) !== 'rel:Relationship') {
      continue;
    }
    const target = tree.attribute(node, 'Target') ?? '';
    const external = tree.attribute(node, 'TargetMode') === 'External';
    const type = tree.attribute(node, 'Type') ?? '';
    relationships.push({
      id: tree.attribute(node, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePartName(source, target),
      external,
    });
  }
  return relationships;
}

/** Resolves a relationship target against the folder of its source part. It cannot leave the package. */
export function resolvePartName(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') {
      segments.pop();
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
