import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { child, children, parseXml, serialiseXml, W } from './word/xml';

/**
 * Accepts or rejects every tracked change of a .docx, as Word's command does. Written against ECMA-376 17.13.5 with a DOM of its own,
 * so that a mistake in the writer does not hide itself here.
 */
export function settleRevisions(bytes: Uint8Array, verdict: 'accept' | 'reject'): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) {
      const document = parseXml(strFromU8(content));
      settle(document, verdict === 'accept');
      parts[name] = strToU8(serialiseXml(document));
    }
  }
  return zipSync(parts);
}

function settle(document: Document, accept: boolean): void {
  const all = (name: string): readonly Element[] => [...document.getElementsByTagNameNS(W, name)];
  for (const name of ['customXmlInsRangeStart', 'customXmlInsRangeEnd']) {
    settleControls(all(name), accept);
  }
  for (const row of all('tr')) {
    const properties = child(row, 'trPr');
    const gone = child(properties, accept ? 'del' : 'ins') !== null;
    if (gone) {
      row.remove();
    }
    for (const mark of properties === null
      ? []
      : [...children(properties, 'ins'), ...children(properties, 'del')]) {
      mark.remove();
    }
  }
  all('tbl')
    .filter((table) => children(table, 'tr').length === 0)
    .forEach((table) => table.remove());
  // The marks first tell which paragraphs join the next one; the joining comes last, when it is known what is left in them.
  const joined = all('p').filter((paragraph) => markOf(paragraph, accept ? 'del' : 'ins') !== null);
  for (const name of ['ins', 'del', 'moveTo', 'moveFrom']) {
    const gone = accept === (name === 'del' || name === 'moveFrom');
    for (const element of all(name)) {
      if (isMark(element)) {
        element.remove();
      } else if (gone) {
        element.remove();
      } else {
        unwrap(element);
      }
    }
  }
  for (const text of all('delText')) {
    rename(text, 't');
  }
  settleProperties(all, accept);
  joined.forEach(joinWithNext);
}

/** The tags of a content control that was inserted: rejected, the control goes with what is in it. */
function settleControls(marks: readonly Element[], accept: boolean): void {
  for (const mark of marks) {
    const control = mark.nextElementSibling;
    if (!accept && mark.localName.endsWith('Start') && control?.localName === 'sdt') {
      control.remove();
    }
    mark.remove();
  }
}

function settleProperties(all: (name: string) => readonly Element[], accept: boolean): void {
  const kept: Readonly<Record<string, readonly string[]>> = {
    rPr: ['ins', 'del'],
    pPr: ['rPr', 'sectPr'],
    sectPr: ['headerReference', 'footerReference'],
  };
  for (const [name, stays] of Object.entries(kept)) {
    for (const change of all(`${name}Change`)) {
      const present = change.parentElement;
      if (!accept && present !== null) {
        const former = child(change, name);
        const own = children(present).filter(({ localName }) => stays.includes(localName));
        children(present).forEach((element) => element.remove());
        const restored = former === null ? [] : children(former);
        present.append(...(name === 'sectPr' ? [...own, ...restored] : [...restored, ...own]));
      }
      change.remove();
    }
  }
}

function markOf(paragraph: Element, name: string): Element | null {
  return child(child(child(paragraph, 'pPr'), 'rPr'), name);
}

/** In the properties of a mark or a row the element says what becomes of that; elsewhere it stands around runs. */
function isMark(element: Element): boolean {
  return element.parentElement?.localName === 'rPr' || element.parentElement?.localName === 'trPr';
}

/** A paragraph whose mark goes becomes the beginning of the next one, which keeps its own properties. */
function joinWithNext(paragraph: Element): void {
  const content = children(paragraph).filter(({ localName }) => localName !== 'pPr');
  const next = nextBlock(paragraph);
  if (content.length > 0 && next?.localName === 'p') {
    const properties = child(next, 'pPr');
    if (properties === null) {
      next.prepend(...content);
    } else {
      properties.after(...content);
    }
  }
  if (content.length === 0 || next?.localName === 'p') {
    paragraph.remove();
  }
}

/** What follows in the text: the ends of bookmarks and the like may stand between paragraphs. */
function nextBlock(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next !== null && /(?:Start|End)$/u.test(next.localName)) {
    next = next.nextElementSibling;
  }
  return next;
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElementNS(W, `w:${name}`);
  for (const { name: attribute, namespaceURI, value } of element.attributes) {
    renamed.setAttributeNS(namespaceURI, attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
