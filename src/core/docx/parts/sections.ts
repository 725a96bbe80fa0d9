import type { HeaderFooterSet, Section } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import type { SectionMark } from '../story/storyReader';
import { integer, onOff, twips } from '../values';

/** Name of the story behind a relationship id, or null. */
export type StoryLookup = (relationshipId: string | null) => string | null;

/** What Word takes where a section does not say: Letter paper, margins of 1 and 1.25 inches ([MS-DOC] 2.6.4, initial SEP). */
const PAGE_WIDTH = 12_240;
const PAGE_HEIGHT = 15_840;
const MARGIN_VERTICAL = 1440;
const MARGIN_HORIZONTAL = 1800;
const MARGIN_HEADER = 720;

const NO_HEADERS: HeaderFooterSet = { default: null, first: null, even: null };

/**
 * The sections of the main story. Paragraphs after the last section mark form a section with Word's defaults,
 * so that every paragraph has one.
 */
export function readSections(
  tree: XmlTree,
  marks: readonly SectionMark[],
  paragraphCount: number,
  storyOf: StoryLookup,
): readonly Section[] {
  const last = marks.at(-1);
  const complete = last === undefined || last.endParagraph < paragraphCount;
  const all = complete ? [...marks, { node: NONE, endParagraph: paragraphCount }] : marks;
  const sections: Section[] = [];
  for (const [index, { node, endParagraph }] of all.entries()) {
    const previous = sections.at(-1);
    sections.push({
      index,
      firstParagraph: previous?.endParagraph ?? 0,
      endParagraph,
      ...readLayout(tree, node),
      headers: readReferences(tree, node, 'w:headerReference', previous?.headers ?? NO_HEADERS, storyOf),
      footers: readReferences(tree, node, 'w:footerReference', previous?.footers ?? NO_HEADERS, storyOf),
    });
  }
  return sections;
}

function readLayout(
  tree: XmlTree,
  node: number,
): Pick<Section, 'page' | 'margins' | 'titlePage' | 'pageNumbering' | 'breakType' | 'columns'> {
  const size = tree.child(node, 'w:pgSz');
  const margins = tree.child(node, 'w:pgMar');
  const titlePage = tree.child(node, 'w:titlePg');
  const numbering = tree.child(node, 'w:pgNumType');
  const margin = (name: string, missing: number): number => twips(tree, margins, name) ?? missing;
  return {
    page: {
      width: twips(tree, size, 'w') ?? PAGE_WIDTH,
      height: twips(tree, size, 'h') ?? PAGE_HEIGHT,
      landscape: tree.attribute(size, 'orient') === 'landscape',
    },
    margins: {
      top: margin('top', MARGIN_VERTICAL),
      bottom: margin('bottom', MARGIN_VERTICAL),
      left: margin('left', MARGIN_HORIZONTAL),
      right: margin('right', MARGIN_HORIZONTAL),
      header: margin('header', MARGIN_HEADER),
      footer: margin('footer', MARGIN_HEADER),
      gutter: margin('gutter', 0),
    },
    titlePage: titlePage !== NONE && onOff(tree, titlePage),
    pageNumbering: {
      format: tree.attribute(numbering, 'fmt') ?? 'decimal',
      start: integer(tree, numbering, 'start'),
    },
    breakType: tree.attribute(tree.child(node, 'w:type'), 'val') ?? 'nextPage',
    columns: Math.max(1, integer(tree, tree.child(node, 'w:cols'), 'num') ?? 1),
  };
}

/** A section without a header of a kind uses that of the section before it (ECMA-376 17.10.5). */
function readReferences(
  tree: XmlTree,
  node: number,
  name: string,
  inherited: HeaderFooterSet,
  storyOf: StoryLookup,
): HeaderFooterSet {
  const set = { ...inherited };
  for (const child of tree.children(node)) {
    if (tree.name(child) === name) {
      const type = tree.attribute(child, 'type');
      const kind = type === 'first' || type === 'even' ? type : 'default';
      set[kind] = storyOf(tree.attribute(child, 'id'));
    }
  }
  return set;
}
