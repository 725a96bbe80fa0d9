import type { XmlTree } from '../../xml';
import { element, type Attributes } from '../creation/xmlWriting';

/** Who a tracked change is by, as Word shows it. */
export interface RevisionStamp {
  readonly author: string;
  /** ISO 8601, for example `2026-03-16T08:00:00Z`. The core has no clock; without it the changes carry no date. */
  readonly date?: string;
}

/** Elements whose content records tracked changes and is no format. */
const REVISIONS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
]);

export function isRevision(name: string): boolean {
  return REVISIONS.has(name);
}

/** Writes the elements by which tracked changes are recorded (ECMA-376 17.13.5), each with an id of its own. */
export class RevisionWriter {
  readonly #stamp: RevisionStamp;
  #nextId: number;

  /** @param trees the parts of the document: the ids of annotations in them are taken. */
  constructor(stamp: RevisionStamp, trees: readonly XmlTree[]) {
    this.#stamp = stamp;
    this.#nextId = 1 + Math.max(0, ...trees.map(highestId));
  }

  /** `w:ins` or `w:del` around runs; `declaration` as in {@link element}'s dialect (see `dialect.ts`). */
  around(name: 'w:ins' | 'w:del', runs: string, declaration: string): string {
    const empty = element(name, this.#attributes());
    return `${empty.replace(/\/>$/, `${declaration}>`)}${runs}</${name}>`;
  }

  /** An empty element: `w:ins` or `w:del` in the properties of a paragraph mark or a row, or a range mark. */
  mark(name: string): string {
    return element(name, this.#attributes());
  }

  /** The same with an id that was taken before, for marks that belong together. */
  markWithId(name: string, id: number): string {
    return element(name, this.#attributes(id));
  }

  /** `w:rPrChange`, `w:pPrChange` or `w:sectPrChange`: what the properties were. `former` is the content of the former element. */
  former(kind: 'rPr' | 'pPr' | 'sectPr', former: string): string {
    return element(`w:${kind}Change`, this.#attributes(), element(`w:${kind}`, {}, former));
  }

  /** A number that no annotation has. */
  takeId(): number {
    return this.#nextId++;
  }

  #attributes(id = this.takeId()): Attributes {
    return { 'w:id': id, 'w:author': this.#stamp.author, 'w:date': this.#stamp.date };
  }
}

function highestId(tree: XmlTree): number {
  let highest = 0;
  for (let node = 0; node < tree.next(0); node++) {
    const id = tree.name(node).startsWith('#') ? null : tree.attribute(node, 'id');
    // Relationship ids share the local name, and ids of drawings may be huge: both are of no account here.
    if (id !== null && /^\d{1,9}$/.test(id)) {
      highest = Math.max(highest, Number(id));
    }
  }
  return highest;
}
