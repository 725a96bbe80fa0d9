import { isPageField, type Document, type Story } from '../../document';
import { applySplices, type Splice } from '../../opc';
import type { XmlTree } from '../../xml';
import { paragraphXml } from '../creation/paragraphXml';
import { element } from '../creation/xmlWriting';
import { sourceOf, type StorySource } from '../story/storySource';
import { expand, insertion, replacement } from './childElements';
import { dialectOf, inDialect, type Dialect } from './dialect';
import { formerMarkOf, type FormerMark } from './formerProperties';
import type { PackageEditor } from './packageEditor';
import type { PartEditor } from './partEditor';
import type { RevisionWriter } from './revisions';
import type { FurnitureKind, FurnitureUse, SectionEditor } from './sectionEditor';
import { trackedInsertion } from './trackedInsertion';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The paragraph with the number; it may take over the mark of an empty paragraph. */
type NumberXml = (takesOver: FormerMark | null) => string;

/** What putting page numbers into a document needs of the edit run. */
export interface PageNumberContext {
  readonly document: Document;
  readonly package: PackageEditor;
  readonly dialect: Dialect;
  /** Records the number as a tracked insertion; null: it is put in untracked. */
  readonly revisions: RevisionWriter | null;
  /** The editor of a story's part, or null for a story without a source. */
  editorOf(story: Story): PartEditor | null;
  /** Parts that have got their number in this run: sections may share a header. */
  readonly numbered: Set<string>;
}

/**
 * Puts a centred page number into the header of a section, from its second page on. The first page gets parts of its own that show
 * what it showed before.
 */
export function setPageNumber(context: PageNumberContext, section: SectionEditor, size: number): void {
  const { headers, footers, titlePage } = section.section;
  if (!titlePage) {
    section.setTitlePage(true);
    keepFirstPage(context, section, 'header', headers.default, true);
    keepFirstPage(context, section, 'footer', footers.default, footers.first !== null);
  }
  const uses: readonly FurnitureUse[] = context.document.settings.evenAndOddHeaders
    ? ['default', 'even']
    : ['default'];
  for (const use of uses) {
    addNumber(context, section, use, headers[use], size);
  }
}

/** A first page that had the ordinary header or footer keeps a copy of it; `blankIfNone` hides one that was not shown before. */
function keepFirstPage(
  context: PageNumberContext,
  section: SectionEditor,
  kind: FurnitureKind,
  shown: string | null,
  blankIfNone: boolean,
): void {
  const story = shown === null ? undefined : context.document.stories.get(shown);
  const source = story === undefined ? null : sourceOf(story);
  if (story !== undefined && source !== null && !isBlank(story, true)) {
    section.setReference(
      kind,
      'first',
      context.package.addFurniture(kind, source.tree.bytes, source.partName),
    );
  } else if (blankIfNone) {
    const bytes = newPart(context.dialect, kind, element('w:p'));
    section.setReference(kind, 'first', context.package.addFurniture(kind, bytes, null));
  }
}

function addNumber(
  context: PageNumberContext,
  section: SectionEditor,
  use: FurnitureUse,
  shown: string | null,
  size: number,
): void {
  const story = shown === null ? undefined : context.document.stories.get(shown);
  const source = story === undefined ? null : sourceOf(story);
  const { revisions } = context;
  const number: NumberXml = (takesOver) =>
    revisions === null ? numberXml(size) : trackedInsertion(numberXml(size), revisions, takesOver);
  if (story === undefined || source === null) {
    const bytes = newPart(context.dialect, 'header', number({ pPr: '', rPr: '' }));
    section.setReference('header', use, context.package.addFurniture('header', bytes, null));
    return;
  }
  if (story.paragraphs.some(({ fields }) => fields.some(({ instruction }) => isPageField(instruction)))) {
    return;
  }
  const editor = section.refersTo('header', use) ? context.editorOf(story) : null;
  if (editor !== null) {
    if (!context.numbered.has(editor.partName)) {
      context.numbered.add(editor.partName);
      const place = blankParagraph(source, story);
      const free = place !== null && !editor.replacesWithin(place.from, place.to);
      editor.add(numberSplice(source.tree, free ? place : null, number));
    }
    return;
  }
  // The header belongs to an earlier section, whose pages must stay as they are.
  const copy = applySplices(source.tree.bytes, [
    numberSplice(source.tree, blankParagraph(source, story), number),
  ]);
  section.setReference('header', use, context.package.addFurniture('header', copy, source.partName));
}

interface BlankParagraph {
  readonly from: number;
  readonly to: number;
  readonly mark: FormerMark;
}

/** The first paragraph of a header in which nothing can be seen. */
function blankParagraph({ tree, nodes }: StorySource, story: Story): BlankParagraph | null {
  const first = nodes[0];
  return first !== undefined && story.paragraphs.length > 0 && isBlank(story, false)
    ? { from: tree.start(first), to: tree.end(first), mark: formerMarkOf(tree, first) }
    : null;
}

/** Into the place of an empty paragraph, else above what the header holds. */
function numberSplice(tree: XmlTree, place: BlankParagraph | null, number: NumberXml): Splice {
  const written = (takesOver: FormerMark | null): string => inDialect(number(takesOver), dialectOf(tree));
  if (tree.tagEnd(0) === tree.end(0)) {
    return expand(tree, 0, written(null));
  }
  return place === null
    ? insertion(tree.tagEnd(0), written(null))
    : replacement(place.from, place.to, written(place.mark));
}

/** Nothing can be seen in the story, or nothing but page numbers. */
function isBlank(story: Story, exceptPageNumbers: boolean): boolean {
  return story.paragraphs.every(({ text, drawings, fields }) => {
    const numbers = exceptPageNumbers ? fields.filter(({ instruction }) => isPageField(instruction)) : [];
    const rest = numbers.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
    return rest.trim() === '' && drawings.length === 0 && fields.length === numbers.length;
  });
}

function numberXml(size: number): string {
  return paragraphXml({
    kind: 'paragraph',
    format: { alignment: 'center' },
    content: [{ kind: 'pageNumber', format: { size } }],
  });
}

function newPart({ strict }: Dialect, kind: FurnitureKind, content: string): Uint8Array {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const xml = element(root, { 'xmlns:w': strict ? STRICT : TRANSITIONAL }, content);
  return new TextEncoder().encode(declaration + xml);
}
