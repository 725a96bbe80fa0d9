import type {
  BlockControl,
  ContentControl,
  Drawing,
  Field,
  NumberLabel,
  Paragraph,
  Run,
  Story,
  Table,
  TableCell,
} from './document';
import type { ParagraphFormat, RunFormat } from './format';

/**
 * The flat storage of a story: one string, and one array entry per paragraph or run instead of objects. Paragraph `i` has the text
 * `[textStarts[i], textStarts[i + 1])` and the runs `[runStarts[i], runStarts[i + 1])`; run `r` reaches from its start to that of
 * the next one. What few paragraphs have stands in maps by paragraph.
 */
export interface FlatStoryData {
  readonly part: string;
  readonly text: string;
  readonly paragraphCount: number;
  readonly textStarts: Int32Array;
  readonly runStarts: Int32Array;
  readonly paragraphFormats: readonly ParagraphFormat[];
  readonly runFormats: readonly RunFormat[];
  /** Per paragraph: positions in `paragraphFormats` and `runFormats`. */
  readonly formatOfParagraph: Int32Array;
  readonly formatOfMark: Int32Array;
  readonly cells: readonly TableCell[];
  /** Per paragraph: position in `cells`, or -1. */
  readonly cellOfParagraph: Int32Array;
  /** Per paragraph: the anchoring paragraph, or -1. */
  readonly textBoxAnchors: Int32Array;
  readonly sectionOfParagraph: Int32Array;
  /** Per run. */
  readonly runTextStarts: Int32Array;
  readonly runTextEnds: Int32Array;
  readonly formatOfRun: Int32Array;
  /** Per run: 1 inside a tracked insertion. */
  readonly runInserted: Uint8Array;
  readonly tables: readonly Table[];
  readonly controls: readonly BlockControl[];
  readonly labels: ReadonlyMap<number, NumberLabel>;
  readonly fields: ReadonlyMap<number, readonly Field[]>;
  readonly drawings: ReadonlyMap<number, readonly Drawing[]>;
  readonly contentControls: ReadonlyMap<number, readonly ContentControl[]>;
  readonly bookmarks: ReadonlyMap<number, readonly string[]>;
  readonly pageBreaks: ReadonlyMap<number, readonly number[]>;
  /** Paragraphs with an explicit page break before their first visible character. */
  readonly pageStarts: ReadonlySet<number>;
  readonly deletedMarks: ReadonlySet<number>;
}

/** A story over flat storage. Paragraphs are thin views; their texts and runs are made when they are first asked for. */
export class FlatStory implements Story {
  readonly part: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly controls: readonly BlockControl[];
  readonly #data: FlatStoryData;

  constructor(data: FlatStoryData) {
    this.#data = data;
    this.part = data.part;
    this.tables = data.tables;
    this.controls = data.controls;
    this.paragraphs = Array.from(
      { length: data.paragraphCount },
      (_, index) => new ParagraphView(data, index),
    );
  }

  withoutCell(cell: TableCell): FlatStory {
    const { cells, cellOfParagraph } = this.#data;
    const left = cells.indexOf(cell);
    return new FlatStory({
      ...this.#data,
      cellOfParagraph: cellOfParagraph.map((each) => (each === left ? -1 : each)),
    });
  }
}

class ParagraphView implements Paragraph {
  readonly index: number;
  readonly #data: FlatStoryData;
  #text: string | null = null;
  #runs: readonly Run[] | null = null;

  constructor(data: FlatStoryData, index: number) {
    this.#data = data;
    this.index = index;
  }

  get part(): string {
    return this.#data.part;
  }

  get text(): string {
    this.#text ??= this.#data.text.slice(
      at(this.#data.textStarts, this.index),
      at(this.#data.textStarts, this.index + 1),
    );
    return this.#text;
  }

  get runs(): readonly Run[] {
    this.#runs ??= this.#makeRuns();
    return this.#runs;
  }

  get format(): ParagraphFormat {
    return entry(this.#data.paragraphFormats, at(this.#data.formatOfParagraph, this.index));
  }

  get markFormat(): RunFormat {
    return entry(this.#data.runFormats, at(this.#data.formatOfMark, this.index));
  }

  get label(): NumberLabel | null {
    return this.#data.labels.get(this.index) ?? null;
  }

  get fields(): readonly Field[] {
    return this.#data.fields.get(this.index) ?? [];
  }

  get drawings(): readonly Drawing[] {
    return this.#data.drawings.get(this.index) ?? [];
  }

  get contentControls(): readonly ContentControl[] {
    return this.#data.contentControls.get(this.index) ?? [];
  }

  get cell(): TableCell | null {
    return this.#data.cells[at(this.#data.cellOfParagraph, this.index)] ?? null;
  }

  get textBoxAnchor(): number | null {
    const anchor = at(this.#data.textBoxAnchors, this.index);
    return anchor < 0 ? null : anchor;
  }

  get section(): number {
    return at(this.#data.sectionOfParagraph, this.index);
  }

  get startsPage(): boolean {
    return this.#data.pageStarts.has(this.index) || this.format.pageBreakBefore;
  }

  get renderedPageBreaks(): readonly number[] {
    return this.#data.pageBreaks.get(this.index) ?? [];
  }

  get bookmarks(): readonly string[] {
    return this.#data.bookmarks.get(this.index) ?? [];
  }

  get markDeleted(): boolean {
    return this.#data.deletedMarks.has(this.index);
  }

  #makeRuns(): readonly Run[] {
    const data = this.#data;
    const from = at(data.runStarts, this.index);
    const to = at(data.runStarts, this.index + 1);
    const base = at(data.textStarts, this.index);
    const runs: Run[] = [];
    for (let run = from; run < to; run++) {
      const start = at(data.runTextStarts, run) - base;
      const end = at(data.runTextEnds, run) - base;
      runs.push({
        start,
        end,
        text: this.text.slice(start, end),
        format: entry(data.runFormats, at(data.formatOfRun, run)),
        inserted: data.runInserted[run] === 1,
      });
    }
    return runs;
  }
}

function at(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

function entry<T>(entries: readonly T[], index: number): T {
  const found = entries[index];
  if (found === undefined) {
    throw new RangeError(`No format ${String(index)}`);
  }
  return found;
}
