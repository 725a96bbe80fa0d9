import { strToU8, zipSync } from 'fflate';

const WORDPROCESSINGML = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** From here on, a line reached the right margin and may have been broken there. */
const FULL_LINE = 55;

/**
 * Plain text as a .docx, the way a careless paste makes one: every line a paragraph without any formatting, empty lines included,
 * Word's own defaults for everything else.
 */
export function textToDocx(text: string): Uint8Array {
  return packageOf(linesOf(text));
}

/**
 * The same after somebody has tidied up: lines that were broken in the middle of a sentence are joined, empty lines and the
 * asterisks of Markdown are gone.
 */
export function joinedTextToDocx(text: string): Uint8Array {
  const paragraphs: string[] = [];
  for (const line of linesOf(text)) {
    const trimmed = line.replaceAll('*', '').trim();
    const last = paragraphs.at(-1);
    if (last !== undefined && isBroken(last) && continues(trimmed)) {
      paragraphs[paragraphs.length - 1] = `${last} ${trimmed}`;
    } else if (trimmed !== '') {
      paragraphs.push(trimmed);
    }
  }
  return packageOf(paragraphs);
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, ''));
}

function isBroken(line: string): boolean {
  return line.length >= FULL_LINE && !/[.:;!?]$/u.test(line);
}

function continues(line: string): boolean {
  return line !== '' && !/^(?:[-+•]|\d+(?:\.\d+)*\.\s|\p{Ll}\)|[IVX]+\.)/u.test(line);
}

function packageOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map(
    (text) => `<w:p><w:r>${text.split('\t').map(textElement).join('<w:tab/>')}</w:r></w:p>`,
  );
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part(
      `<w:document xmlns:w="${WORDPROCESSINGML}"><w:body>${body.join('')}${page}</w:body></w:document>`,
    ),
  });
}

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
}

function textElement(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:t xml:space="preserve">${escaped}</w:t>`;
}
