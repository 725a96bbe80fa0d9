import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml, serialiseXml } from './xml';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The .docx that is open: its parts, and those that were looked at as DOM trees. */
export class FakePackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #trees = new Map<string, Document>();

  constructor(docx: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(docx)));
  }

  /** The tree of a part; what is done to it is in the next save. */
  tree(part: string): Document {
    const known = this.#trees.get(part);
    if (known !== undefined) {
      return known;
    }
    const bytes = this.#parts.get(part);
    if (bytes === undefined) {
      throw new Error(`the package has no ${part}`);
    }
    const tree = parseXml(strFromU8(bytes));
    this.#trees.set(part, tree);
    return tree;
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  save(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const [name, bytes] of this.#parts) {
      const tree = this.#trees.get(name);
      files[name] = tree === undefined ? bytes : strToU8(serialiseXml(tree));
    }
    return zipSync(files, { level: 1, mtime: '2026-01-01T00:00:00' });
  }

  /** The part behind a relationship of the main part. */
  target(relationshipId: string): string | null {
    const relationship = Array.from(this.#relationships().getElementsByTagName('Relationship')).find(
      (each) => each.getAttribute('Id') === relationshipId,
    );
    const target = relationship?.getAttribute('Target') ?? null;
    return target === null ? null : `word/${target.replace(/^(\/word\/|\.\/)/, '')}`;
  }

  /** Adds a header part and links the main part to it; answers with the relationship's id. */
  addHeader(xml: string): string {
    let number = 1;
    while (this.has(`word/header${number}.xml`)) {
      number++;
    }
    return this.addPart('header', xml, `header${number}`);
  }

  /** Adds a part of a kind (`comments`) and links the main part to it; answers with the relationship's id. */
  addPart(kind: string, xml: string, name = kind): string {
    const relationships = this.#relationships();
    const id = `rIdNew-${name}`;
    this.#parts.set(`word/${name}.xml`, strToU8(xml));
    const relationship = relationships.createElementNS(PACKAGE_RELATIONSHIPS, 'Relationship');
    relationship.setAttribute('Id', id);
    relationship.setAttribute('Type', `${RELATIONSHIP}/${kind}`);
    relationship.setAttribute('Target', `${name}.xml`);
    relationships.documentElement.appendChild(relationship);
    const types = this.tree('[Content_Types].xml');
    const override = types.createElementNS(CONTENT_TYPES, 'Override');
    override.setAttribute('PartName', `/word/${name}.xml`);
    override.setAttribute('ContentType', `${WORDPROCESSING}.${kind}+xml`);
    types.documentElement.appendChild(override);
    return id;
  }

  /** The package as one XML document, as `getOoxml` gives it. */
  flatOpc(bodyOnly: boolean): string {
    const wanted = bodyOnly
      ? ['_rels/.rels', 'word/document.xml']
      : Array.from(this.#parts.keys()).filter((name) => /\.(xml|rels)$/.test(name) && !name.startsWith('['));
    const parts = wanted.map((name) => {
      const xml = serialiseXml(this.tree(name).documentElement);
      return `<pkg:part pkg:name="/${name}" pkg:contentType="${this.#contentType(name)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
    return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PKG}">${parts.join('')}</pkg:package>`;
  }

  #relationships(): Document {
    const part = 'word/_rels/document.xml.rels';
    if (!this.has(part)) {
      this.#parts.set(part, strToU8(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`));
    }
    return this.tree(part);
  }

  #contentType(name: string): string {
    if (name.endsWith('.rels')) {
      return 'application/vnd.openxmlformats-package.relationships+xml';
    }
    const overrides = Array.from(this.tree('[Content_Types].xml').getElementsByTagName('Override'));
    return (
      overrides.find((each) => each.getAttribute('PartName') === `/${name}`)?.getAttribute('ContentType') ??
      'application/xml'
    );
  }
}
