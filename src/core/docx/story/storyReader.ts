import { FlatStory, type BlockControl, type TableCell } from '../../document';
import type { XmlTree } from '../../xml';
import type { MediaLookup } from '../drawings/drawingml';
import type { FormatCatalogue } from '../cascade/formatCatalogue';
import type { TableFormats, TableFormatSource } from '../cascade/tableFormats';
import { numberParagraphs } from './numberLabels';
import { symbolOf } from '../vocabulary';
import { readContentControl, type ControlProperties } from './contentControl';
import { FieldTracker } from './fieldTracker';
import { InlineReader } from './inlineReader';
import { StoryState } from './storyState';
import { TableBuilder } from './tableBuilder';

const PARAGRAPH = symbolOf('w:p');
const PARAGRAPH_PROPERTIES = symbolOf('w:pPr');
const TABLE = symbolOf('w:tbl');
const ROW = symbolOf('w:tr');
const CELL = symbolOf('w:tc');
const CONTENT_CONTROL = symbolOf('w:sdt');
const CONTENT_CONTROL_PROPERTIES = symbolOf('w:sdtPr');
const SECTION = symbolOf('w:sectPr');
const BOOKMARK = symbolOf('w:bookmarkStart');
const FALLBACK = symbolOf('mc:Fallback');

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
  readonly sections: readonly SectionMark[];
  readonly revisionCount: number;
  /** Per paragraph: its node in the tree. */
  readonly nodes: Int32Array;
}

/** A `w:sectPr` and the paragraph after the section that it ends. */
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
  return new StoryReader(new StoryState(tree, formats, media), part, tables).read();
}

class StoryReader {
  readonly #state: StoryState;
  readonly #part: string;
  readonly #tables: TableFormatSource;
  readonly #inlines: InlineReader;
  readonly #sections: SectionMark[] = [];
  /** Bookmarks that start between blocks belong to the next paragraph. */
  #bookmarks: string[] = [];

  constructor(state: StoryState, part: string, tables: TableFormatSource) {
    this.#state = state;
    this.#part = part;
    this.#tables = tables;
    this.#inlines = new InlineReader(state);
  }

  read(): ReadStory {
    const { out, formats, survey } = this.#state;
    this.#blocks(0, OUTSIDE);
    out.textStarts[out.paragraphCount] = out.text.length;
    out.runStarts[out.paragraphCount] = out.runCount;
    const story = new FlatStory({
      part: this.#part,
      text: out.text.toString(),
      paragraphCount: out.paragraphCount,
      textStarts: out.textStarts,
      runStarts: out.runStarts,
      paragraphFormats: formats.paragraphFormats,
      runFormats: formats.runFormats,
      formatOfParagraph: out.formatOfParagraph,
      formatOfMark: out.formatOfMark,
      cells: out.cells,
      cellOfParagraph: out.cellOfParagraph,
      textBoxAnchors: out.textBoxAnchors,
      sectionOfParagraph: out.sectionOfParagraph,
      runTextStarts: out.runTextStarts,
      runTextEnds: out.runTextEnds,
      formatOfRun: out.formatOfRun,
      runInserted: out.runInserted,
      tables: out.tables,
      controls: out.controls,
      labels: numberParagraphs(out, formats),
      fields: out.fields.lists,
      drawings: out.drawings.lists,
      contentControls: out.contentControls.lists,
      bookmarks: out.bookmarks.lists,
      pageBreaks: out.pageBreaks.lists,
      pageStarts: out.pageStarts,
      deletedMarks: out.deletedMarks,
    });
    return { story, sections: this.#sections, revisionCount: survey.revisions, nodes: out.nodes };
  }

  /** Reads the blocks below a node. What is not known is passed through, so that no paragraph goes missing. */
  #blocks(parent: number, scope: BlockScope): void {
    const { tree, out } = this.#state;
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
          this.#contentControl(node, scope);
          break;
        case SECTION:
          this.#sections.push({ node, endParagraph: out.paragraphCount });
          break;
        case BOOKMARK:
          this.#bookmarks.push(tree.attribute(node, 'name') ?? '');
          break;
        case CONTENT_CONTROL_PROPERTIES:
        case FALLBACK:
          break;
        default:
          this.#blocks(node, scope);
      }
    }
  }

  #contentControl(node: number, scope: BlockScope): void {
    const { tree, out } = this.#state;
    const properties = readContentControl(tree, node);
    const { locked, placeholder } = properties;
    const firstParagraph = out.paragraphCount;
    const position = out.controls.length;
    const control: BlockControl = {
      around: scope.table === null ? 'blocks' : 'cells',
      locked,
      placeholder,
      cell: scope.cell,
      textBoxAnchor: scope.anchor < 0 ? null : scope.anchor,
      firstParagraph,
      endParagraph: firstParagraph,
    };
    out.controls.push(control);
    this.#blocks(node, { ...scope, controls: [...scope.controls, properties] });
    out.controls[position] = { ...control, endParagraph: out.paragraphCount };
  }

  #table(node: number, scope: BlockScope): void {
    const { tree, out } = this.#state;
    const place = {
      index: out.tables.length,
      part: this.#part,
      parent: scope.cell,
      firstParagraph: out.paragraphCount,
    };
    const builder = new TableBuilder(tree, node, place, this.#tables);
    out.tables.push(builder.table);
    this.#blocks(node, { ...scope, table: builder });
    builder.finish(out.paragraphCount);
  }

  #cell(node: number, scope: BlockScope): void {
    const { out } = this.#state;
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
    const { tree, out, formats } = this.#state;
    const paragraph = out.paragraphCount++;
    const properties = tree.leadingChild(node, PARAGRAPH_PROPERTIES);
    const { entry, number } = formats.paragraph(tree, properties, scope.formats);
    out.nodes[paragraph] = node;
    out.textStarts[paragraph] = out.text.length;
    out.runStarts[paragraph] = out.runCount;
    out.formatOfParagraph[paragraph] = number;
    out.formatOfMark[paragraph] = entry.markFormat;
    out.cellOfParagraph[paragraph] = scope.cellNumber;
    out.textBoxAnchors[paragraph] = scope.anchor;
    out.sectionOfParagraph[paragraph] = this.#sections.length;
    if (entry.markDeleted) {
      out.deletedMarks.add(paragraph);
    }
    if (scope.deleted) {
      this.#state.keepTextBoxes(node, true);
    } else {
      this.#inlines.read(node, { paragraph, runContext: entry.runContext, inserted: false });
    }
    this.#finishParagraph(paragraph, scope);
    this.#readTextBoxes(paragraph);
    if (entry.endsSection) {
      this.#sections.push({ node: tree.child(properties, 'w:sectPr'), endParagraph: out.paragraphCount });
    }
  }

  /** Adds what began before the paragraph or goes on after it. */
  #finishParagraph(paragraph: number, scope: BlockScope): void {
    const { out, fields } = this.#state;
    const length = this.#state.offset(paragraph);
    for (const field of fields.goingOn(paragraph, length)) {
      out.fields.add(paragraph, field);
    }
    for (const control of scope.controls) {
      out.contentControls.add(paragraph, { ...control, start: 0, end: length });
    }
    for (const name of this.#bookmarks) {
      out.bookmarks.add(paragraph, name);
    }
    this.#bookmarks = [];
  }

  #readTextBoxes(anchor: number): void {
    const { textBoxes, fields, tree } = this.#state;
    if (textBoxes.length === 0) {
      return;
    }
    this.#state.textBoxes = [];
    for (const { node, deleted } of textBoxes) {
      this.#state.fields = new FieldTracker();
      const scope = { ...OUTSIDE, anchor, deleted };
      if (tree.symbol(node) === PARAGRAPH) {
        this.#paragraph(node, scope);
      } else if (tree.symbol(node) === TABLE) {
        this.#table(node, scope);
      } else {
        this.#blocks(node, scope);
      }
    }
    this.#state.fields = fields;
  }
}
