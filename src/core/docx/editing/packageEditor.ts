import {
  applySplices,
  CONTENT_TYPES_PART,
  PACKAGE_VOCABULARY,
  relationshipsPartOf,
  type Deflate,
  type NewPart,
  type Package,
  type Splice,
} from '../../opc';
import { scanXml, toUtf8 } from '../../xml';
import { element } from '../creation/xmlWriting';
import { expand, insertion } from './childElements';
import type { PartEditor } from './partEditor';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const TRANSITIONAL_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_TYPE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface NewLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Collects new parts and links, and puts the package together again. */
export class PackageEditor {
  readonly #package: Package;
  readonly #mainPart: string;
  readonly #strict: boolean;
  readonly #added: NewPart[] = [];
  readonly #links: NewLink[] = [];

  constructor(opened: Package, mainPart: string, strict: boolean) {
    this.#package = opened;
    this.#mainPart = mainPart;
    this.#strict = strict;
  }

  /** Adds a header or footer part beside the main part; returns the id by which the main part refers to it. */
  addFurniture(kind: 'header' | 'footer', bytes: Uint8Array, copiedFrom: string | null): string {
    const folder = this.#mainPart.slice(0, this.#mainPart.lastIndexOf('/') + 1);
    const fileName = this.#freeName(folder, kind);
    this.#added.push({ name: folder + fileName, contentType: `${WORD_TYPE}.${kind}+xml`, bytes });
    const links = copiedFrom === null ? null : this.#package.read(relationshipsPartOf(copiedFrom));
    if (links !== null) {
      this.#addRelationshipsPart(relationshipsPartOf(folder + fileName), links);
    }
    const id = this.#freeId();
    this.#links.push({ id, type: kind, target: fileName });
    return id;
  }

  /** The edited package. */
  write(editors: readonly PartEditor[], deflate?: Deflate): Uint8Array {
    const replaced = new Map<string, Uint8Array>();
    for (const editor of editors) {
      if (editor.changed) {
        replaced.set(editor.partName, editor.bytes());
      }
    }
    this.#writeLinks(replaced);
    this.#writeContentTypes(replaced);
    return this.#package.rewrite({ replaced, added: this.#added }, deflate);
  }

  #freeName(folder: string, kind: string): string {
    const taken = new Set(
      [...this.#package.partNames, ...this.#added.map(({ name }) => name)].map((name) => name.toLowerCase()),
    );
    let number = 1;
    while (taken.has(`${folder}${kind}${number}.xml`.toLowerCase())) {
      number++;
    }
    return `${kind}${number}.xml`;
  }

  #freeId(): string {
    const taken = new Set(
      [...this.#package.relationships(this.#mainPart), ...this.#links].map(({ id }) => id.toLowerCase()),
    );
    let number = 1;
    while (taken.has(`rid${number}`)) {
      number++;
    }
    return `rId${number}`;
  }

  #addRelationshipsPart(name: string, bytes: Uint8Array): void {
    this.#added.push({ name, contentType: RELATIONSHIPS_TYPE, bytes });
  }

  #writeLinks(replaced: Map<string, Uint8Array>): void {
    if (this.#links.length === 0) {
      return;
    }
    const base = this.#strict ? STRICT_TYPE : TRANSITIONAL_TYPE;
    const rows = (prefix: string): string =>
      this.#links
        .map(({ id, type, target }) =>
          element(`${prefix}Relationship`, { Id: id, Type: `${base}/${type}`, Target: target }),
        )
        .join('');
    const name = relationshipsPartOf(this.#mainPart);
    const present = this.#package.read(name);
    if (present === null) {
      const xml = DECLARATION + element('Relationships', { xmlns: RELATIONSHIPS }, rows(''));
      this.#addRelationshipsPart(name, new TextEncoder().encode(xml));
    } else {
      replaced.set(name, appended(present, rows));
    }
  }

  /** A zip states the content types of its parts in a part of its own; flat OPC states them beside each part. */
  #writeContentTypes(replaced: Map<string, Uint8Array>): void {
    const types = this.#package.store.format === 'zip' ? this.#package.read(CONTENT_TYPES_PART) : null;
    const typed = this.#added.filter(({ contentType }) => contentType !== RELATIONSHIPS_TYPE);
    if (types !== null && typed.length > 0) {
      const rows = (prefix: string): string =>
        typed
          .map(({ name, contentType }) =>
            element(`${prefix}Override`, { PartName: `/${name}`, ContentType: contentType }),
          )
          .join('');
      replaced.set(CONTENT_TYPES_PART, appended(types, rows));
    }
  }
}

/** The root of an XML part with more children at its end, under the prefix that the root has. */
function appended(bytes: Uint8Array, rows: (prefix: string) => string): Uint8Array {
  const tree = scanXml(toUtf8(bytes), PACKAGE_VOCABULARY);
  const xml = rows(tree.prefix(0));
  const splice: Splice =
    tree.tagEnd(0) === tree.end(0) ? expand(tree, 0, xml) : insertion(tree.contentEnd(0), xml);
  return applySplices(tree.bytes, [splice]);
}
