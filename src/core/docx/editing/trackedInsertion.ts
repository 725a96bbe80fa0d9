import { applySplices, type Splice } from '../../opc';
import { decodeUtf8, NONE, scanXml, type XmlTree } from '../../xml';
import { element } from '../creation/xmlWriting';
import { DOCX_VOCABULARY } from '../vocabulary';
import { expand, insertion } from './childElements';
import type { FormerMark } from './formerProperties';
import type { RevisionWriter } from './revisions';

const ROOT = 'w:body';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Marks new blocks as a tracked insertion: every run, every paragraph mark, every table row. Where the last paragraph takes over the
 * mark of a present one (`takesOver`), that mark is not new: it records what it was.
 */
export function trackedInsertion(
  xml: string,
  revisions: RevisionWriter,
  takesOver: FormerMark | null,
): string {
  const source = new TextEncoder().encode(element(ROOT, { 'xmlns:w': MAIN }, xml));
  const tree = scanXml(source, DOCX_VOCABULARY);
  const last = takesOver === null ? NONE : (tree.children(0).at(-1) ?? NONE);
  const splices: Splice[] = [];
  for (let node = 1; node < tree.next(0); node++) {
    switch (tree.name(node)) {
      case 'w:p':
        splices.push(...markSplices(tree, node, revisions, node === last ? takesOver : null));
        splices.push(...runSplices(tree, node, revisions));
        break;
      case 'w:sdtContent':
        splices.push(...runSplices(tree, node, revisions));
        break;
      case 'w:sdt':
        splices.push(...controlSplices(tree, node, revisions));
        break;
      case 'w:trPr':
        splices.push(insertion(tree.contentEnd(node), revisions.mark('w:ins')));
        break;
    }
  }
  const marked = decodeUtf8(applySplices(tree.bytes, splices));
  return marked.slice(marked.indexOf('>') + 1, marked.lastIndexOf('</'));
}

function markSplices(
  tree: XmlTree,
  paragraph: number,
  revisions: RevisionWriter,
  takesOver: FormerMark | null,
): readonly Splice[] {
  const pPr = tree.child(paragraph, 'w:pPr');
  const rPr = tree.child(pPr, 'w:rPr');
  if (takesOver === null) {
    const mark = revisions.mark('w:ins');
    return rPr === NONE
      ? [expand(tree, paragraph, element('w:pPr', {}, element('w:rPr', {}, mark)))]
      : [insertion(tree.tagEnd(rPr), mark)];
  }
  const formerMark = revisions.former('rPr', takesOver.rPr);
  const former = revisions.former('pPr', takesOver.pPr);
  return rPr === NONE
    ? [expand(tree, paragraph, element('w:pPr', {}, element('w:rPr', {}, formerMark), former))]
    : [insertion(tree.contentEnd(rPr), formerMark), insertion(tree.contentEnd(pPr), former)];
}

/** Puts each row of neighbouring runs into one insertion. */
function runSplices(tree: XmlTree, holder: number, revisions: RevisionWriter): readonly Splice[] {
  const children = tree.children(holder);
  const isRun = (child: number | undefined): boolean => child !== undefined && tree.name(child) === 'w:r';
  return children.flatMap((child, index) => {
    if (!isRun(child)) {
      return [];
    }
    const opens = !isRun(children[index - 1]);
    const closes = !isRun(children[index + 1]);
    return [
      ...(opens ? [insertion(tree.start(child), revisions.mark('w:ins').replace(/\/>$/, '>'))] : []),
      ...(closes ? [insertion(tree.end(child), '</w:ins>')] : []),
    ];
  });
}

/** The tags of a new content control count as markup that is inserted around its content (ECMA-376 17.13.5.4, 17.13.5.5). */
function controlSplices(tree: XmlTree, control: number, revisions: RevisionWriter): readonly Splice[] {
  const content = tree.child(control, 'w:sdtContent');
  const around = (): readonly [string, string] => {
    const id = revisions.takeId();
    const start = revisions.markWithId('w:customXmlInsRangeStart', id);
    return [start, element('w:customXmlInsRangeEnd', { 'w:id': id })];
  };
  const [openingStart, openingEnd] = around();
  const [closingStart, closingEnd] = around();
  return [
    insertion(tree.start(control), openingStart),
    insertion(tree.tagEnd(content), openingEnd),
    insertion(tree.contentEnd(content), closingStart),
    insertion(tree.end(control), closingEnd),
  ];
}
