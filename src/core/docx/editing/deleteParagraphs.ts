import type { Paragraph } from '../../document';
import type { ReplaceText } from '../../edits';
import type { Splice } from '../../opc';
import { NONE, type XmlTree } from '../../xml';
import { ancestorsOf, blocksOf } from './blockTree';
import { replacement } from './childElements';
import { paragraphSplices } from './paragraphEdits';
import type { PartEditor } from './partEditor';

const ANCHORS: ReadonlySet<string> = new Set([
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
]);

/** Deletes paragraphs of one part, one after the other: what may go depends on what has gone before. */
export class ParagraphDeleter {
  readonly #editor: PartEditor;
  readonly #deleted = new Set<number>();

  constructor(editor: PartEditor) {
    this.#editor = editor;
  }

  /** False when something else hangs on the paragraph: a section, a drawing, a field, the end of a cell, the gap between tables. */
  delete(node: number, paragraph: Paragraph): boolean {
    const { tree } = this.#editor;
    if (this.#deleted.has(node) || paragraph.markDeleted) {
      return true;
    }
    const holds = paragraph.drawings.length > 0 || holdsSection(tree, node) || holdsAnchors(tree, node);
    if (holds || !closesItsFields(tree, node) || !this.#canGo(node)) {
      return false;
    }
    const splices = this.#splices(node, paragraph);
    if (splices === null) {
      return false;
    }
    const twin = this.#editor.twinOf(node, paragraph);
    this.#deleted.add(node);
    this.#editor.add(...splices);
    if (twin !== NONE && this.#canGo(twin)) {
      this.#deleted.add(twin);
      this.#editor.add(...(this.#splices(twin, paragraph) ?? []));
    }
    return true;
  }

  /** A tracked deletion leaves the text in place, marked, and the paragraph mark with it. */
  #splices(node: number, paragraph: Paragraph): readonly Splice[] | null {
    const { tree, dialect, revisions, leaves } = this.#editor;
    if (revisions === null) {
      return [replacement(tree.start(node), tree.end(node), '')];
    }
    const { part, index, text } = paragraph;
    const range = { part, paragraph: index, start: 0, end: text.length };
    const replacements: readonly ReplaceText[] =
      text === '' ? [] : [{ kind: 'replaceText', range, expected: text, text: '' }];
    const edits = { replacements, formats: [], paragraphFormats: [], mark: 'w:del' } as const;
    return paragraphSplices({ tree, node, paragraph, dialect, revisions }, edits, leaves);
  }

  /** The paragraph has been deleted by an edit of this run. */
  hasDeleted(node: number): boolean {
    return this.#deleted.has(node);
  }

  #canGo(node: number): boolean {
    const { tree } = this.#editor;
    const container = ancestorsOf(tree, node).at(-1) ?? 0;
    const blocks = blocksOf(tree, container).filter((block) => !this.#deleted.has(block));
    const position = blocks.indexOf(node);
    const previous = blocks[position - 1];
    const next = blocks[position + 1];
    const isTable = (block: number | undefined): boolean =>
      block !== undefined && tree.name(block) === 'w:tbl';
    // Every container ends in a paragraph, and two tables in a row would become one.
    return next !== undefined && !(isTable(previous) && isTable(next));
  }
}

function holdsSection(tree: XmlTree, node: number): boolean {
  return tree.child(tree.child(node, 'w:pPr'), 'w:sectPr') >= 0;
}

/** Notes, comments and bookmarks hang on the paragraph, and would lose their place. Where Word was last (`_GoBack`) does not count. */
function holdsAnchors(tree: XmlTree, node: number): boolean {
  for (let inner = node + 1; inner < tree.next(node); inner++) {
    const name = tree.name(inner);
    const bookmark = name === 'w:bookmarkStart' || name === 'w:bookmarkEnd';
    if (ANCHORS.has(name) || (bookmark && !isLastPlace(tree, node, inner))) {
      return true;
    }
  }
  return false;
}

/** The bookmark `_GoBack`, both of its ends in the paragraph. */
function isLastPlace(tree: XmlTree, paragraph: number, mark: number): boolean {
  const id = tree.attribute(mark, 'id');
  const marks: number[] = [];
  for (let inner = paragraph + 1; inner < tree.next(paragraph); inner++) {
    if (/^w:bookmark(?:Start|End)$/.test(tree.name(inner)) && tree.attribute(inner, 'id') === id) {
      marks.push(inner);
    }
  }
  return marks.length === 2 && marks.some((inner) => tree.attribute(inner, 'name') === '_GoBack');
}

function closesItsFields(tree: XmlTree, node: number): boolean {
  let open = 0;
  for (let inner = node + 1; inner < tree.next(node); inner++) {
    if (tree.name(inner) === 'w:fldChar') {
      const type = tree.attribute(inner, 'fldCharType');
      open += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
  }
  return open === 0;
}
