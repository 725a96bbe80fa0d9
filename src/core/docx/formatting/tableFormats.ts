import type { ParagraphSettings } from './paragraphProperties';
import type { StatedRunProperties } from './runProperties';
import { styleChain, type StyleSheet } from './styleSheet';
import { TABLE_CONDITIONS, type ConditionalFormatting, type TableCondition } from './tableFormatting';

/** What a table style gives to the text of one cell. Equal objects for cells with the same style and conditions. */
export interface TableFormats {
  /** Distinguishes the formats of one document; 0 is kept for text outside tables. */
  readonly id: number;
  readonly run: StatedRunProperties;
  /** From weakest to strongest. */
  readonly paragraphs: readonly ParagraphSettings[];
}

/** Hands out the {@link TableFormats} of table styles. */
export class TableFormatSource {
  readonly #sheet: StyleSheet;
  readonly #known = new Map<string, TableFormats | null>();

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
  }

  /** The style that a table uses: the named one, else the default one, or null. */
  styleOf(named: string | null): string | null {
    return named !== null && this.#sheet.styles.get(named)?.type === 'table'
      ? named
      : this.#sheet.defaultTableStyle;
  }

  /** What a style says about the parts of a table, most general style first. */
  formatting(style: string | null, condition: TableCondition): readonly ConditionalFormatting[] {
    return styleChain(this.#sheet, style, 'table').flatMap(
      ({ table }) => table?.conditions.get(condition) ?? [],
    );
  }

  /** The style treats some rows, columns or corners differently from the rest. */
  isConditional(style: string | null): boolean {
    return styleChain(this.#sheet, style, 'table').some(({ table }) => (table?.conditions.size ?? 0) > 1);
  }

  bandSizes(style: string | null): { readonly row: number; readonly column: number } {
    const table = styleChain(this.#sheet, style, 'table').at(-1)?.table ?? null;
    return { row: Math.max(1, table?.rowBandSize ?? 1), column: Math.max(1, table?.columnBandSize ?? 1) };
  }

  /** What a style gives to a cell that fulfils `conditions`, or null when it gives nothing. */
  formats(style: string | null, conditions: readonly TableCondition[]): TableFormats | null {
    if (style === null) {
      return null;
    }
    const key = `${conditions.join(' ')}\n${style}`;
    let formats = this.#known.get(key);
    if (formats === undefined) {
      formats = this.#resolve(style, conditions);
      this.#known.set(key, formats);
    }
    return formats;
  }

  #resolve(style: string, conditions: readonly TableCondition[]): TableFormats | null {
    const run: StatedRunProperties = {};
    const paragraphs: ParagraphSettings[] = [];
    for (const condition of TABLE_CONDITIONS) {
      if (!conditions.includes(condition)) {
        continue;
      }
      for (const part of this.formatting(style, condition)) {
        Object.assign(run, part.run.properties);
        paragraphs.push(part.paragraph);
      }
    }
    const empty = Object.keys(run).length === 0 && paragraphs.every(isEmpty);
    return empty ? null : { id: this.#known.size + 1, run, paragraphs };
  }
}

function isEmpty({ properties, tabs }: ParagraphSettings): boolean {
  return Object.keys(properties).length === 0 && tabs.length === 0;
}
