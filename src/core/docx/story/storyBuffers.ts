import type { BlockControl, ContentControl, Drawing, Field, Table, TableCell } from '../../document';
import { Utf16Buffer, type XmlTree } from '../../xml';
import { SparseLists } from './sparse';

/** What the reader of a story writes into: the flat storage while it grows. */
export class StoryBuffers {
  readonly text: Utf16Buffer;
  paragraphCount = 0;
  runCount = 0;
  readonly textStarts: Int32Array;
  readonly runStarts: Int32Array;
  readonly formatOfParagraph: Int32Array;
  readonly formatOfMark: Int32Array;
  readonly cellOfParagraph: Int32Array;
  readonly textBoxAnchors: Int32Array;
  readonly sectionOfParagraph: Int32Array;
  readonly runTextStarts: Int32Array;
  readonly runTextEnds: Int32Array;
  readonly formatOfRun: Int32Array;
  readonly runInserted: Uint8Array;
  /** Per paragraph: its node. Kept for the writer. */
  readonly nodes: Int32Array;
  readonly cells: TableCell[] = [];
  readonly tables: Table[] = [];
  readonly controls: BlockControl[] = [];
  readonly fields = new SparseLists<Field>();
  readonly drawings = new SparseLists<Drawing>();
  readonly contentControls = new SparseLists<ContentControl>();
  readonly bookmarks = new SparseLists<string>();
  readonly pageBreaks = new SparseLists<number>();
  readonly pageStarts = new Set<number>();
  readonly deletedMarks = new Set<number>();

  constructor(tree: XmlTree, paragraphs: number, runs: number) {
    this.text = new Utf16Buffer(tree.bytes.length >> 3);
    this.textStarts = new Int32Array(paragraphs + 1);
    this.runStarts = new Int32Array(paragraphs + 1);
    this.formatOfParagraph = new Int32Array(paragraphs);
    this.formatOfMark = new Int32Array(paragraphs);
    this.cellOfParagraph = new Int32Array(paragraphs);
    this.textBoxAnchors = new Int32Array(paragraphs);
    this.sectionOfParagraph = new Int32Array(paragraphs);
    this.nodes = new Int32Array(paragraphs);
    this.runTextStarts = new Int32Array(runs);
    this.runTextEnds = new Int32Array(runs);
    this.formatOfRun = new Int32Array(runs);
    this.runInserted = new Uint8Array(runs);
  }
}
