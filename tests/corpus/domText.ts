import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Text of elements that are one character each; a symbol may be any. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
  sym: '\uFFFC',
};
const NOT_TEXT = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'rt', 'p']);

/** What stands here for a symbol of a symbol font. */
export const ANY_CHARACTER = '\uFFFC';

/**
 * The texts of the paragraphs of the main part by another way than the core's: the whole part in a DOM, one walk. Null for a file
 * whose main part a DOM cannot hold.
 */
export function domTexts(bytes: Uint8Array): readonly string[] | null {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name.toLowerCase(), part]));
  const links = parse(parts.get('_rels/.rels'));
  const main = [...links.getElementsByTagNameNS('*', 'Relationship')].find((link) =>
    (link.getAttribute('Type') ?? '').endsWith('/officeDocument'),
  );
  const document = parse(parts.get((main?.getAttribute('Target') ?? '').replace(/^\//, '').toLowerCase()));
  if (document.getElementsByTagName('parsererror').length > 0) {
    return null;
  }
  const paragraphs: Element[] = [];
  collect(document.documentElement, paragraphs);
  const fields: boolean[] = [];
  return paragraphs.map((paragraph) => textOf(paragraph, isInTextBox(paragraph) ? [] : fields));
}

function parse(part: Uint8Array | undefined): Document {
  return new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
}

function isWord(element: Element, name: string): boolean {
  return WORD.has(element.namespaceURI ?? '') && element.localName === name;
}

function isFallback(element: Element): boolean {
  return element.namespaceURI === COMPATIBILITY && element.localName === 'Fallback';
}

function collect(element: Element, paragraphs: Element[]): void {
  if (isFallback(element)) {
    return;
  }
  if (isWord(element, 'p')) {
    paragraphs.push(element);
  }
  for (const child of element.children) {
    collect(child, paragraphs);
  }
}

function isInTextBox(paragraph: Element): boolean {
  for (let around = paragraph.parentElement; around !== null; around = around.parentElement) {
    if (isWord(around, 'txbxContent')) {
      return true;
    }
  }
  return false;
}

/** `fields` holds, for each open field, whether its result has begun; fields may reach over paragraphs. */
function textOf(element: Element, fields: boolean[]): string {
  let text = '';
  for (const child of element.children) {
    const word = WORD.has(child.namespaceURI ?? '');
    if (isFallback(child) || (word && NOT_TEXT.has(child.localName))) {
      continue;
    }
    if (word && child.localName === 'fldChar') {
      follow(fields, [...child.attributes].find(({ localName }) => localName === 'fldCharType')?.value ?? '');
    } else if (word && child.localName === 't') {
      text += fields.includes(false) ? '' : child.textContent.replace(/\r\n?|\n/g, ' ');
    } else if (word && CHARACTERS[child.localName] !== undefined) {
      text += fields.includes(false) ? '' : (CHARACTERS[child.localName] ?? '');
    } else {
      text += textOf(child, fields);
    }
  }
  return text;
}

function follow(fields: boolean[], type: string): void {
  if (type === 'begin') {
    fields.push(false);
  } else if (type === 'end') {
    fields.pop();
  } else if (fields.length > 0) {
    fields[fields.length - 1] = true;
  }
}
