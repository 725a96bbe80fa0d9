import { JSDOM } from 'jsdom';

/** A DOM that is not our own XML reader, so that a mistake there does not hide itself here. */
const { DOMParser, XMLSerializer } = new JSDOM('').window;

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

export function serialiseXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

/** Child elements in the WordprocessingML namespace, all or those with a name. */
export function children(parent: Element, name?: string): readonly Element[] {
  const found: Element[] = [];
  // Along the siblings: a live collection costs ten times as much.
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.namespaceURI === W && (name === undefined || node.localName === name)) {
      found.push(node);
    }
  }
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function child(parent: Element | null, name: string): Element | null {
  return parent === null ? null : (children(parent, name)[0] ?? null);
}

export function wordAttribute(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(W, name) ?? null;
}

export function setWordAttribute(element: Element, name: string, value: string | number): void {
  element.setAttributeNS(W, `w:${name}`, String(value));
}

export function createWordElement(near: Node, name: string): Element {
  const document = near.ownerDocument;
  if (document === null) {
    throw new Error('a document makes no elements for itself');
  }
  return document.createElementNS(W, `w:${name}`);
}

/** The child with this name; made where `order`, the schema's sequence, wants it. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const present = child(parent, name);
  if (present !== null) {
    return present;
  }
  const made = createWordElement(parent, name);
  const position = order.indexOf(name);
  const successor = children(parent).find(({ localName }) => order.indexOf(localName) > position) ?? null;
  parent.insertBefore(made, successor);
  return made;
}

/** Leads every other child: `pPr` of a paragraph, `rPr` of a run. */
export function ensureFirstChild(parent: Element, name: string): Element {
  const present = child(parent, name);
  if (present !== null) {
    return present;
  }
  const made = createWordElement(parent, name);
  parent.insertBefore(made, parent.firstChild);
  return made;
}
