import type { TableCell } from '../document';
import { FlatStory } from '../document';
import { NONE, type XmlTree } from '../xml';
import { readDrawingml, type DrawingShape, type MediaLookup } from './drawingml';
import { FieldTracker } from './fieldTracker';
import type { FormatCatalogue } from './formatCatalogue';
import { numberParagraphs } from './numberLabels';
import { StoryBuffers } from './storyBuffers';
import { surveyStory, type StorySurvey } from './storySurvey';
import { symbolCharacter } from './symbolFonts';
import { TableBuilder } from './tableBuilder';
import type { TableFormats, TableFormatSource } from './tableFormats';
import { readVml } from './vml';
import { symbolOf } from './vocabulary';

const PARAGRAPH = symbolOf('w:p');
const PARAGRAPH_PROPERTIES = symbolOf('w:pPr');
const RUN = symbolOf('w:r');
const RUN_PROPERTIES = symbolOf('w:rPr');
const TEXT = symbolOf('w:t');
const TAB = symbolOf('w:tab');
const POSITION_TAB = symbolOf('w:ptab');
const BREAK = symbolOf('w:br');
const CARRIAGE_RETURN = symbolOf('w:cr');
const SYMBOL = symbolOf('w:sym');
const NO_BREAK_HYPHEN = symbolOf('w:noBreakHyphen');
const SOFT_HYPHEN = symbolOf('w:softHyphen');
const FIELD_CHARACTER = symbolOf('w:fldChar');
const FIELD_CODE = symbolOf('w:instrText');
const SIMPLE_FIELD = symbolOf('w:fldSimple');
const TABLE = symbolOf('w:tbl');
const ROW = symbolOf('w:tr');
const CELL = symbolOf('w:tc');
const CONTENT_CONTROL = symbolOf('w:sdt');
const CONTENT_CONTROL_PROPERTIES = symbolOf('w:sdtPr');
const INSERTED = symbolOf('w:ins');
const MOVED_TO = symbolOf('w:moveTo');
const DELETED = symbolOf('w:del');
const MOVED_FROM = symbolOf('w:moveFrom');
const DRAWING = symbolOf('w:drawing');
const PICTURE = symbolOf('w:pict');
const OBJECT = symbolOf('w:object');
const TEXT_BOX = symbolOf('w:txbxContent');
const SECTION = symbolOf('w:sectPr');
const BOOKMARK = symbolOf('w:bookmarkStart');
const RENDERED_PAGE_BREAK = symbolOf('w:lastRenderedPageBreak');
const PHONETIC_GUIDE = symbolOf('w:rt');
const FALLBACK = symbolOf('mc:Fallback');

const TAB_UNIT = 0x09;
const BREAK_UNIT = 0x0a;
const NO_BREAK_HYPHEN_UNIT = 0x2011;
const SOFT_HYPHEN_UNIT = 0x00ad;

/** Where blocks stand. */
interface BlockScope {
  readonly table: TableBuilder | null;
  readonly cell: TableCell | null;
  readonly cellNumber: number;
  readonly formats: TableFormats | null;
  readonly anchor: number;
  /** Inside a tracked deletion: paragraphs count, their text does not. */
  readonly deleted: boolean;
  readonly controls: readonly ControlProperties[];
}

interface ControlProperties {
  readonly tag: string;
  readonly title: string;
  readonly placeholder: boolean;
}

/** Where inline content stands: the paragraph, and what surrounds the run. */
interface InlineScope {
  readonly paragraph: number;
  readonly runContext: number;
  readonly inserted: boolean;
  readonly deleted: boolean;
}

/** The content of a text box met in a paragraph. */
interface PendingTextBox {
  readonly node: number;
  readonly deleted: boolean;
}

const OUTSIDE: BlockScope = {
  table: null,
  cell: null,
  cellNumber: -1,
  formats: null,
  anchor: -1,
  deleted: false,
  controls: [],
};

/** What reading a story gives besides the story itself. */
export interface ReadStory {
  readonly story: FlatStory;
  /** Nodes of the `w:sectPr`, each with the paragraph after its section. */
  readonly sections: readonly SectionMark[];
  readonly revisionCount: number;
  /** Per paragraph: its node in the tree. */
  readonly nodes: Int32Array;
}

export interface SectionMark {
  readonly node: number;
  readonly endParagraph: number;
}

/** Reads the paragraphs and tables of one part. */
export function readStory(
  tree: XmlTree,
  part: string,
  formats: FormatCatalogue,
  tables: TableFormatSource,
  media: MediaLookup,
): ReadStory {
  return new StoryReader(tree, part, formats, tables, media).read();
}

class StoryReader {
  readonly #tree: XmlTree;
  readonly #part: string;
  readonly #formats: FormatCatalogue;
  readonly #tables: TableFormatSource;
  readonly #media: MediaLookup;
  readonly #survey: StorySurvey;
  readonly #out: StoryBuffers;
  readonly #sections: SectionMark[] = [];
  #fields = new FieldTracker();
  /** Contents of text boxes met in the current paragraph. They are read after it, so that its text stays in one piece. */
  #textBoxes: PendingTextBox[] = [];
  #floatingBookmarks: string[] = [];

  constructor(
    tree: XmlTree,
    part: string,
    formats: FormatCatalogue,
    tables: TableFormatSource,
    media: MediaLookup,
  ) {
    this.#tree = tree;
    this.#part = part;
    this.#formats = formats;
    this.#tables = tables;
    this.#media = media;
    this.#survey = surveyStory(tree);
    this.#out = new StoryBuffers(tree, this.#survey.paragraphs, this.#survey.runs);
  }

  read(): ReadStory {
    const out = this.#out;
    this.#blocks(0, OUTSIDE);
    out.textStarts[out.paragraphCount] = out.text.length;
    out.runStarts[out.paragraphCount] = out.runCount;
    const story = new FlatStory({
      ...out,
      part: this.#part,
      text: out.text.toString(),
      paragraphFormats: this.#formats.paragraphEntries.map(({ format }) => format),
      runFormats: this.#formats.runFormats,
      labels: numberParagraphs(out, this.#formats),
      fields: out.fields.lists,
      drawings: out.drawings.lists,
      contentControls: out.contentControls.lists,
      bookmarks: out.bookmarks.lists,
      pageBreaks: out.pageBreaks.lists,
    });
    return { story, sections: this.#sections, revisionCount: this.#survey.revisions, nodes: out.nodes };
  }

  /** Reads the blocks below a node. What is not known is passed through, so that no paragraph goes missing. */
  #blocks(parent: number, scope: BlockScope): void {
    const tree = this.#tree;
    const end = tree.next(parent);
    for (let node = parent + 1; node < end; node = tree.next(node)) {
      switch (tree.symbol(node)) {
        case PARAGRAPH:
          this.#paragraph(node, scope);
          break;
        case TABLE:
          this.#table(node, scope);
          break;
        case ROW:
          scope.table?.startRow(node);
          this.#blocks(node, scope);
          break;
        case CELL:
          this.#cell(node, scope);
          break;
        case CONTENT_CONTROL:
          this.#blocks(node, { ...scope, controls: [...scope.controls, readControl(tree, node)] });
          break;
        case SECTION:
          this.#sections.push({ node, endParagraph: this.#out.paragraphCount });
          break;
        case BOOKMARK:
          this.#floatingBookmarks.push(tree.attribute(node, 'name') ?? '');
          break;
        case CONTENT_CONTROL_PROPERTIES:
        case FALLBACK:
          break;
        default:
          this.#blocks(node, scope);
      }
    }
  }

  #table(node: number, scope: BlockScope): void {
    const out = this.#out;
    const table = new TableBuilder(
      this.#tree,
      node,
      { index: out.tables.length, part: this.#part, parent: scope.cell, firstParagraph: out.paragraphCount },
      this.#tables,
    );
    out.tables.push(table.table);
    this.#blocks(node, { ...scope, table });
    table.finish(out.paragraphCount);
  }

  #cell(node: number, scope: BlockScope): void {
    const out = this.#out;
    if (scope.table === null) {
      this.#blocks(node, scope);
      return;
    }
    const { cell, formats } = scope.table.startCell(node, out.paragraphCount);
    const cellNumber = out.cells.length;
    out.cells.push(cell);
    this.#blocks(node, { ...scope, table: null, cell, cellNumber, formats });
    cell.endParagraph = out.paragraphCount;
  }

  #paragraph(node: number, scope: BlockScope): void {
    const tree = this.#tree;
    const out = this.#out;
    const paragraph = out.paragraphCount++;
    const properties = this.#firstElement(node, PARAGRAPH_PROPERTIES);
    const entryNumber = this.#formats.paragraph(tree, properties, scope.formats);
    const entry = this.#formats.paragraphEntries[entryNumber];
    const textStart = out.text.length;
    out.nodes[paragraph] = node;
    out.textStarts[paragraph] = textStart;
    out.runStarts[paragraph] = out.runCount;
    out.formatOfParagraph[paragraph] = entryNumber;
    out.formatOfMark[paragraph] = entry?.markFormat ?? 0;
    out.cellOfParagraph[paragraph] = scope.cellNumber;
    out.textBoxAnchors[paragraph] = scope.anchor;
    out.sectionOfParagraph[paragraph] = this.#sections.length;
    if (entry?.markDeleted === true) {
      out.deletedMarks.add(paragraph);
    }
    for (const name of this.#floatingBookmarks) {
      out.bookmarks.add(paragraph, name);
    }
    this.#floatingBookmarks = [];

    this.#inlines(node, {
      paragraph,
      runContext: entry?.runContext ?? 0,
      inserted: false,
      deleted: scope.deleted,
    });

    const length = out.text.length - textStart;
    for (const field of this.#fields.goingOn(paragraph, length)) {
      out.fields.add(paragraph, field);
    }
    for (const control of scope.controls) {
      out.contentControls.add(paragraph, { ...control, start: 0, end: length });
    }
    this.#readTextBoxes(paragraph);
    if (entry?.endsSection === true) {
      this.#sections.push({ node: tree.child(properties, 'w:sectPr'), endParagraph: out.paragraphCount });
    }
  }

  #readTextBoxes(anchor: number): void {
    const textBoxes = this.#textBoxes;
    if (textBoxes.length === 0) {
      return;
    }
    const fields = this.#fields;
    this.#textBoxes = [];
    for (const { node, deleted } of textBoxes) {
      this.#fields = new FieldTracker();
      const scope = { ...OUTSIDE, anchor, deleted };
      if (this.#tree.symbol(node) === PARAGRAPH) {
        this.#paragraph(node, scope);
      } else if (this.#tree.symbol(node) === TABLE) {
        this.#table(node, scope);
      } else {
        this.#blocks(node, scope);
      }
    }
    this.#fields = fields;
  }

  #inlines(parent: number, scope: InlineScope): void {
    const tree = this.#tree;
    const end = tree.next(parent);
    for (let node = parent + 1; node < end; node = tree.next(node)) {
      switch (tree.symbol(node)) {
        case RUN:
          if (scope.deleted) {
            // A deleted drawing may still hold a text box, whose paragraphs are counted.
            this.#inlines(node, scope);
          } else {
            this.#run(node, scope);
          }
          break;
        case INSERTED:
        case MOVED_TO:
          this.#inlines(node, { ...scope, inserted: true });
          break;
        case CONTENT_CONTROL:
          this.#inlineControl(node, scope);
          break;
        case SIMPLE_FIELD:
          this.#simpleField(node, scope);
          break;
        case BOOKMARK:
          this.#out.bookmarks.add(scope.paragraph, tree.attribute(node, 'name') ?? '');
          break;
        case TEXT_BOX:
        case PARAGRAPH:
        case TABLE:
          this.#textBoxes.push({ node, deleted: scope.deleted });
          break;
        case DELETED:
        case MOVED_FROM:
          this.#inlines(node, { ...scope, deleted: true });
          break;
        case PARAGRAPH_PROPERTIES:
        case CONTENT_CONTROL_PROPERTIES:
        case PHONETIC_GUIDE:
        case FALLBACK:
          break;
        default:
          this.#inlines(node, scope);
      }
    }
  }

  #inlineControl(node: number, scope: InlineScope): void {
    const start = this.#offset(scope);
    const control = readControl(this.#tree, node);
    this.#inlines(node, scope);
    this.#out.contentControls.add(scope.paragraph, { ...control, start, end: this.#offset(scope) });
  }

  #simpleField(node: number, scope: InlineScope): void {
    this.#fields.begin();
    this.#fields.code(this.#tree.attribute(node, 'instr') ?? '');
    this.#fields.separate(scope.paragraph, this.#offset(scope));
    this.#inlines(node, scope);
    this.#endField(scope);
  }

  #run(node: number, scope: InlineScope): void {
    const out = this.#out;
    const start = out.text.length;
    this.#runContent(node, scope);
    if (out.text.length > start) {
      const run = out.runCount++;
      const properties = this.#firstElement(node, RUN_PROPERTIES);
      out.runTextStarts[run] = start;
      out.runTextEnds[run] = out.text.length;
      out.formatOfRun[run] = this.#formats.run(this.#tree, properties, scope.runContext);
      out.runInserted[run] = scope.inserted ? 1 : 0;
    }
  }

  #runContent(parent: number, scope: InlineScope): void {
    const tree = this.#tree;
    const text = this.#out.text;
    const end = tree.next(parent);
    for (let node = parent + 1; node < end; node = tree.next(node)) {
      const symbol = tree.symbol(node);
      if (this.#fields.inCode && isText(symbol)) {
        continue;
      }
      switch (symbol) {
        case TEXT:
          tree.appendText(node, text);
          break;
        case TAB:
        case POSITION_TAB:
          text.pushUnit(TAB_UNIT);
          break;
        case BREAK:
          this.#break(node, scope);
          break;
        case CARRIAGE_RETURN:
          text.pushUnit(BREAK_UNIT);
          break;
        case NO_BREAK_HYPHEN:
          text.pushUnit(NO_BREAK_HYPHEN_UNIT);
          break;
        case SOFT_HYPHEN:
          text.pushUnit(SOFT_HYPHEN_UNIT);
          break;
        case SYMBOL:
          text.pushString(
            symbolCharacter(
              tree.attribute(node, 'font') ?? '',
              parseInt(tree.attribute(node, 'char') ?? '', 16),
            ),
          );
          break;
        case FIELD_CHARACTER:
          this.#fieldCharacter(node, scope);
          break;
        case FIELD_CODE:
          this.#fields.code(tree.text(node));
          break;
        case RENDERED_PAGE_BREAK:
          this.#out.pageBreaks.add(scope.paragraph, this.#offset(scope));
          break;
        case DRAWING:
          this.#drawings(readDrawingml(tree, node, this.#media), scope);
          this.#inlines(node, scope);
          break;
        case PICTURE:
        case OBJECT:
          this.#drawings(readVml(tree, node, this.#media), scope);
          this.#inlines(node, scope);
          break;
        case TEXT_BOX:
        case PARAGRAPH:
        case TABLE:
          this.#textBoxes.push({ node, deleted: scope.deleted });
          break;
        case RUN_PROPERTIES:
        case FALLBACK:
        case PHONETIC_GUIDE:
          break;
        default:
          this.#runContent(node, scope);
      }
    }
  }

  #break(node: number, scope: InlineScope): void {
    const { text, pageBreaks, pageStarts } = this.#out;
    if (this.#tree.attribute(node, 'type') === 'page') {
      pageBreaks.add(scope.paragraph, this.#offset(scope));
      if (text.isBlankFrom(this.#out.textStarts[scope.paragraph] ?? 0)) {
        pageStarts.add(scope.paragraph);
      }
    }
    text.pushUnit(BREAK_UNIT);
  }

  #fieldCharacter(node: number, scope: InlineScope): void {
    if (this.#survey.strayFieldCharacters.has(node)) {
      return;
    }
    const type = this.#tree.attribute(node, 'fldCharType');
    if (type === 'begin') {
      this.#fields.begin();
    } else if (type === 'separate') {
      this.#fields.separate(scope.paragraph, this.#offset(scope));
    } else if (type === 'end') {
      this.#endField(scope);
    }
  }

  #endField(scope: InlineScope): void {
    const field = this.#fields.end(scope.paragraph, this.#offset(scope));
    if (field !== null) {
      this.#out.fields.add(scope.paragraph, field);
    }
  }

  #drawings(shapes: readonly DrawingShape[], scope: InlineScope): void {
    const at = this.#offset(scope);
    for (const shape of shapes) {
      this.#out.drawings.add(scope.paragraph, { ...shape, at });
    }
  }

  #offset({ paragraph }: InlineScope): number {
    return this.#out.text.length - (this.#out.textStarts[paragraph] ?? 0);
  }

  /** Properties come first in their element (after white space, if the file is indented). */
  #firstElement(parent: number, symbol: number): number {
    const tree = this.#tree;
    const end = tree.next(parent);
    for (let node = parent + 1; node < end; node = tree.next(node)) {
      if (tree.symbol(node) === symbol) {
        return node;
      }
      if (tree.symbol(node) > 1) {
        return NONE;
      }
    }
    return NONE;
  }
}

function isText(symbol: number): boolean {
  return (
    symbol === TEXT ||
    symbol === TAB ||
    symbol === POSITION_TAB ||
    symbol === BREAK ||
    symbol === CARRIAGE_RETURN ||
    symbol === NO_BREAK_HYPHEN ||
    symbol === SOFT_HYPHEN ||
    symbol === SYMBOL
  );
}

function readControl(tree: XmlTree, node: number): ControlProperties {
  const properties = tree.child(node, 'w:sdtPr');
  return {
    tag: tree.attribute(tree.child(properties, 'w:tag'), 'val') ?? '',
    title: tree.attribute(tree.child(properties, 'w:alias'), 'val') ?? '',
    placeholder: tree.child(properties, 'w:showingPlcHdr') !== NONE,
  };
}
