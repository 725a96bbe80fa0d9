import type { FakeWord } from './fakeWord';
import { WordError } from './richObject';
import { child, children, createWordElement, parseXml, W } from './xml';

const LOCATION = 'insertOoxml';

/** Replaces an empty paragraph by the content of a flat OPC package, as Word does. */
export function replaceParagraph(word: FakeWord, paragraph: Element, flatOpc: string): void {
  const blocks = blocksOf(flatOpc, paragraph);
  paragraph.before(...blocks);
  // A table needs a paragraph after it, so then the old one stays in any case.
  const stays = word.quirks.extraParagraphAfterInsertOoxml === true || blocks.at(-1)?.localName === 'tbl';
  if (!stays) {
    paragraph.remove();
  }
}

/** Replaces the content of a header. */
export function replaceStory(word: FakeWord, story: Element, flatOpc: string): void {
  const blocks = blocksOf(flatOpc, story);
  story.replaceChildren(...blocks);
  if (word.quirks.extraParagraphAfterInsertOoxml === true || blocks.at(-1)?.localName !== 'p') {
    story.appendChild(createWordElement(story, 'p'));
  }
}

/**
 * The blocks of the package's main part. Section properties of the content do not count; nor does the format of a paragraph
 * that comes alone.
 */
function blocksOf(flatOpc: string, target: Element): Element[] {
  const tree = parseXml(flatOpc);
  if (tree.getElementsByTagName('parsererror').length > 0) {
    throw new WordError('InvalidArgument', 'the package is not well-formed', LOCATION);
  }
  const names = Array.from(tree.getElementsByTagName('pkg:part')).map((part) =>
    part.getAttribute('pkg:name'),
  );
  if (!names.includes('/_rels/.rels') || !names.includes('/word/document.xml')) {
    throw new WordError('InvalidArgument', 'the package lacks a part', LOCATION);
  }
  const body = tree.getElementsByTagNameNS(W, 'body')[0];
  if (body === undefined) {
    throw new WordError('InvalidArgument', 'the package has no body', LOCATION);
  }
  const owner = target.ownerDocument;
  const blocks = children(body)
    .filter(({ localName }) => localName !== 'sectPr')
    .map((block) => owner.importNode(block, true));
  const [only] = blocks;
  if (only?.localName === 'p' && blocks.length === 1) {
    child(only, 'pPr')?.remove();
  }
  return blocks;
}
