import { NONE, scanXml, type XmlTree } from '../xml';
import { decodeBase64 } from './base64';
import { PackageError } from './packageError';
import type { PartStore } from './partStore';
import { PACKAGE_VOCABULARY } from './relationships';

/** Where a part's bytes stand in the flat document. */
export interface FlatPart {
  readonly name: string;
  readonly contentType: string;
  /** Byte range of the XML, or of the base64 text of a binary part. */
  readonly start: number;
  readonly end: number;
  readonly binary: boolean;
}

/** A package in one XML document (`pkg:package`), as Word hands it out and takes it in. XML parts are slices of the source. */
export class FlatStore implements PartStore {
  readonly format = 'flat';
  readonly names: readonly string[];
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, FlatPart>;

  /** @throws XmlError, PackageError */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const tree = scanXml(bytes, PACKAGE_VOCABULARY);
    if (tree.name(0) !== 'pkg:package') {
      throw new PackageError('unsupported', tree.name(0));
    }
    const parts = readParts(tree);
    this.parts = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
    this.names = parts.map(({ name }) => name);
    this.contentTypes = new Map(parts.map(({ name, contentType }) => [name.toLowerCase(), contentType]));
  }

  read(name: string): Uint8Array | null {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) {
      return null;
    }
    const stored = this.bytes.subarray(part.start, part.end);
    return part.binary ? decodeBase64(stored) : stored;
  }
}

function readParts(tree: XmlTree): FlatPart[] {
  const parts: FlatPart[] = [];
  for (const node of tree.children(0)) {
    if (tree.name(node) !== 'pkg:part') {
      continue;
    }
    const xml = tree.child(node, 'pkg:xmlData');
    const content = xml === NONE ? tree.child(node, 'pkg:binaryData') : xml;
    if (content !== NONE) {
      parts.push({
        name: (tree.attribute(node, 'name') ?? '').replace(/^\/+/, ''),
        contentType: tree.attribute(node, 'contentType') ?? '',
        start: tree.tagEnd(content),
        end: tree.contentEnd(content),
        binary: xml === NONE,
      });
    }
  }
  return parts;
}
