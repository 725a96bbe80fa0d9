import { scanXml } from '../xml';
import { PACKAGE_VOCABULARY } from './relationships';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What `[Content_Types].xml` says: by part name, else by file extension. */
export interface ContentTypes {
  /** Lower-case extension without the dot → content type. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Lower-case part name without leading slash → content type. */
  readonly overrides: ReadonlyMap<string, string>;
}

export const NO_CONTENT_TYPES: ContentTypes = { defaults: new Map(), overrides: new Map() };

/**
 * Reads `[Content_Types].xml`.
 * @throws XmlError
 */
export function readContentTypes(bytes: Uint8Array): ContentTypes {
  const tree = scanXml(bytes, PACKAGE_VOCABULARY);
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const node of tree.children(0)) {
    const type = tree.attribute(node, 'ContentType') ?? '';
    if (tree.name(node) === 'ct:Default') {
      defaults.set((tree.attribute(node, 'Extension') ?? '').toLowerCase(), type);
    } else if (tree.name(node) === 'ct:Override') {
      overrides.set((tree.attribute(node, 'PartName') ?? '').replace(/^\/+/, '').toLowerCase(), type);
    }
  }
  return { defaults, overrides };
}

export function contentTypeOf(types: ContentTypes, partName: string): string | null {
  const name = partName.toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return types.overrides.get(name) ?? types.defaults.get(extension) ?? null;
}
