import { scanXml, type XmlTree } from '../../xml';
import { DOCX_VOCABULARY } from '../vocabulary';

/**
 * What every comment of `word/comments.xml` says, its paragraphs on lines of their own (ECMA-376 17.13.4). A reply is a comment too.
 * @throws XmlError
 */
export function readComments(bytes: Uint8Array): readonly string[] {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  return tree
    .children(0)
    .filter((node) => tree.name(node) === 'w:comment')
    .map((comment) =>
      tree
        .children(comment)
        .filter((node) => tree.name(node) === 'w:p')
        .map((paragraph) => lettersOf(tree, paragraph))
        .join('\n'),
    );
}

/** Line breaks inside a paragraph separate like its end does. */
function lettersOf(tree: XmlTree, paragraph: number): string {
  let text = '';
  for (let node = paragraph; node < tree.next(paragraph); node++) {
    const name = tree.name(node);
    if (name === 'w:t') {
      text += tree.text(node);
    } else if (name === 'w:br' || name === 'w:cr') {
      text += '\n';
    }
  }
  return text;
}
