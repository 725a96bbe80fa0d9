import { decodeUtf8, scanXml } from '../xml';
import type { FlatStore } from './flatStore';
import type { PackageChanges } from './packageChanges';
import { PACKAGE_VOCABULARY } from './relationships';
import { applySplices, type Splice } from './splice';

/** Writes a flat OPC document again with some parts replaced and some added; everything else is copied byte for byte. */
export function rewriteFlat(store: FlatStore, changes: PackageChanges): Uint8Array {
  const splices: Splice[] = [];
  for (const [name, bytes] of changes.replaced) {
    const part = store.parts.get(name.toLowerCase());
    if (part !== undefined) {
      splices.push({ from: part.start, to: part.end, bytes: withoutDeclaration(bytes) });
    }
  }
  const tree = scanXml(store.bytes, PACKAGE_VOCABULARY);
  const end = tree.contentEnd(0);
  const prefix = tree.prefix(0);
  const encoder = new TextEncoder();
  for (const { name, contentType, bytes } of changes.added) {
    const open = `<${prefix}part ${prefix}name="/${name}" ${prefix}contentType="${contentType}"><${prefix}xmlData>`;
    splices.push(
      { from: end, to: end, bytes: encoder.encode(open) },
      { from: end, to: end, bytes: withoutDeclaration(bytes) },
      { from: end, to: end, bytes: encoder.encode(`</${prefix}xmlData></${prefix}part>`) },
    );
  }
  return applySplices(store.bytes, splices);
}

/** An XML declaration may only stand at the start of a document. */
function withoutDeclaration(bytes: Uint8Array): Uint8Array {
  const declaration =
    /^\uFEFF?<\?xml[^>]*\?>\s*/.exec(decodeUtf8(bytes, 0, Math.min(200, bytes.length)))?.[0] ?? '';
  return bytes.subarray(new TextEncoder().encode(declaration).length);
}
