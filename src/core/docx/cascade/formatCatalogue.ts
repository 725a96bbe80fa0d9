import type { ParagraphFormat, RunFormat } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import type { FormatResolver } from './formatResolver';
import { readParagraphSettings } from '../formatting/paragraphProperties';
import { readRunSettings } from '../formatting/runProperties';
import { SourceInterner } from './sourceInterner';
import type { TableFormats } from './tableFormats';
import type { Theme } from '../formatting/theme';

/** Everything that follows from one `w:pPr` in one place. */
export interface ParagraphEntry {
  readonly format: ParagraphFormat;
  /** Number of the paragraph mark's format in {@link FormatCatalogue.runFormats}. */
  readonly markFormat: number;
  readonly markDeleted: boolean;
  readonly endsSection: boolean;
  /** For {@link FormatCatalogue.run}: the style and table that runs of the paragraph inherit from. */
  readonly runContext: number;
}

interface RunContext {
  readonly paragraphStyle: string | null;
  readonly table: TableFormats | null;
}

/** The distinct formats of a document, each resolved once and then known by number. */
export class FormatCatalogue {
  /** By the number that {@link paragraph} gives. */
  readonly paragraphFormats: ParagraphFormat[] = [];
  /** By the number that {@link run} gives. */
  readonly runFormats: RunFormat[] = [];
  readonly resolver: FormatResolver;
  readonly #entries: ParagraphEntry[] = [];
  readonly #theme: Theme;
  readonly #paragraphs = new SourceInterner();
  readonly #runs = new SourceInterner();
  readonly #contexts: RunContext[] = [];
  readonly #contextNumbers = new Map<string, number>();

  constructor(resolver: FormatResolver, theme: Theme) {
    this.resolver = resolver;
    this.#theme = theme;
  }

  /** What follows from a `w:pPr` ({@link NONE} for a paragraph without one), and its number. */
  paragraph(
    tree: XmlTree,
    pPr: number,
    table: TableFormats | null,
  ): { readonly entry: ParagraphEntry; readonly number: number } {
    const number =
      pPr === NONE
        ? this.#paragraphs.intern(tree.bytes, 0, 0, table?.id ?? 0)
        : this.#paragraphs.intern(tree.bytes, tree.start(pPr), tree.end(pPr), table?.id ?? 0);
    let entry = this.#entries[number];
    if (entry === undefined) {
      entry = this.#paragraphEntry(tree, pPr, table);
      this.#entries.push(entry);
      this.paragraphFormats.push(entry.format);
    }
    return { entry, number };
  }

  /** The number of the format for a `w:rPr` ({@link NONE} for a run without one). */
  run(tree: XmlTree, rPr: number, context: number): number {
    const id =
      rPr === NONE
        ? this.#runs.intern(tree.bytes, 0, 0, context)
        : this.#runs.intern(tree.bytes, tree.start(rPr), tree.end(rPr), context);
    if (id === this.runFormats.length) {
      const { paragraphStyle = null, table = null } = this.#contexts[context] ?? {};
      const settings = readRunSettings(tree, rPr, this.#theme);
      this.runFormats.push(this.resolver.runFormat(settings, paragraphStyle, table));
    }
    return id;
  }

  #paragraphEntry(tree: XmlTree, pPr: number, table: TableFormats | null): ParagraphEntry {
    const format = this.resolver.paragraphFormat(readParagraphSettings(tree, pPr), table);
    const runContext = this.#context(format.style, table);
    const mark = tree.child(pPr, 'w:rPr');
    return {
      format,
      markFormat: this.run(tree, mark, runContext),
      markDeleted: tree.child(mark, 'w:del') !== NONE || tree.child(mark, 'w:moveFrom') !== NONE,
      endsSection: tree.child(pPr, 'w:sectPr') !== NONE,
      runContext,
    };
  }

  #context(paragraphStyle: string | null, table: TableFormats | null): number {
    const key = `${String(table?.id ?? 0)} ${paragraphStyle ?? ''}`;
    let number = this.#contextNumbers.get(key);
    if (number === undefined) {
      number = this.#contexts.length;
      this.#contexts.push({ paragraphStyle, table });
      this.#contextNumbers.set(key, number);
    }
    return number;
  }
}
