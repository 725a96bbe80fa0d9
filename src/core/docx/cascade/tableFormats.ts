import type { ParagraphSettings } from '../formatting/paragraphProperties';
import type { StatedRunProperties } from '../formatting/runProperties';
import { styleChain, type StyleSheet } from '../formatting/styleSheet';
import {
  TABLE_CONDITIONS,
  type CellMargins,
  type ConditionalFormatting,
  type TableBorders,
  type TableCondition,
} from '../formatting/tableFormatting';

/** What a table style gives to the text of one cell. Equal objects for cells with the same style and conditions. */
export interface TableFormats {
  /** Distinguishes the formats of one document; 0 is kept for text outside tables. */
  readonly id: number;
  readonly run: StatedRunProperties;
  /** From weakest to strongest. */
  readonly paragraphs: readonly ParagraphSettings[];
  /** See {@link TableStyle.beatsDefaultStyle}. */
  readonly beatsDefaultStyle: boolean;
}

/** The style that a table uses. */
export interface TableStyle {
  readonly id: string | null;
  /**
   * In a document without `overrideTableStyleFontSizeAndJustification`, a table that names its style does not take a size of 11 or
   * 12 pt nor left alignment from the default paragraph style, which Word held for unset there. Sizes and alignment as LibreOffice
   * takes them, which follows Word here.
   */
  readonly beatsDefaultStyle: boolean;
}

/** Hands out the {@link TableFormats} of table styles. */
export class TableFormatSource {
  readonly #sheet: StyleSheet;
  readonly #paragraphStylesWin: boolean;
  readonly #known = new Map<string, TableFormats | null>();
  readonly #cellBorders = new Map<string, TableBorders>();

  constructor(sheet: StyleSheet, paragraphStylesWin: boolean) {
    this.#sheet = sheet;
    this.#paragraphStylesWin = paragraphStylesWin;
  }

  /** The style that a table uses: the named one, else the default one, if there is one. */
  styleOf(named: string | null): TableStyle {
    return named !== null && this.#sheet.styles.get(named)?.type === 'table'
      ? { id: named, beatsDefaultStyle: !this.#paragraphStylesWin }
      : { id: this.#sheet.defaultTableStyle, beatsDefaultStyle: false };
  }

  /** The lines that a style draws around and inside a table. */
  tableBorders(style: TableStyle): TableBorders {
    return Object.assign(
      {},
      ...this.#formatting(style, 'wholeTable').map(({ tableBorders }) => tableBorders),
    ) as TableBorders;
  }

  /** The lines that a style draws around a cell that fulfils `conditions` (weakest first). */
  cellBorders(style: TableStyle, conditions: readonly TableCondition[]): TableBorders {
    const key = keyOf(style, conditions);
    let borders = this.#cellBorders.get(key);
    if (borders === undefined) {
      const stated = conditions.flatMap((condition) => this.#formatting(style, condition));
      borders = Object.assign({}, ...stated.map(({ cellBorders }) => cellBorders)) as TableBorders;
      this.#cellBorders.set(key, borders);
    }
    return borders;
  }

  /** The inner margins that a style gives to cells. */
  cellMargins({ id }: TableStyle): CellMargins {
    return Object.assign(
      {},
      ...styleChain(this.#sheet, id, 'table').map(({ table }) => table?.cellMargins ?? {}),
    ) as CellMargins;
  }

  /** What a style says about the parts of a table, most general style first. */
  #formatting({ id }: TableStyle, condition: TableCondition): readonly ConditionalFormatting[] {
    return styleChain(this.#sheet, id, 'table').flatMap(
      ({ table }) => table?.conditions.get(condition) ?? [],
    );
  }

  /** The style treats some rows, columns or corners differently from the rest. */
  isConditional({ id }: TableStyle): boolean {
    return styleChain(this.#sheet, id, 'table').some(({ table }) => (table?.conditions.size ?? 0) > 1);
  }

  bandSizes({ id }: TableStyle): { readonly row: number; readonly column: number } {
    const table = styleChain(this.#sheet, id, 'table').at(-1)?.table ?? null;
    return { row: Math.max(1, table?.rowBandSize ?? 1), column: Math.max(1, table?.columnBandSize ?? 1) };
  }

  /** What a style gives to a cell that fulfils `conditions`, or null when it gives nothing. */
  formats(style: TableStyle, conditions: readonly TableCondition[]): TableFormats | null {
    if (style.id === null) {
      return null;
    }
    const key = keyOf(style, conditions);
    let formats = this.#known.get(key);
    if (formats === undefined) {
      formats = this.#resolve(style, conditions);
      this.#known.set(key, formats);
    }
    return formats;
  }

  #resolve(style: TableStyle, conditions: readonly TableCondition[]): TableFormats | null {
    const run: StatedRunProperties = {};
    const paragraphs: ParagraphSettings[] = [];
    for (const condition of TABLE_CONDITIONS) {
      if (!conditions.includes(condition)) {
        continue;
      }
      for (const part of this.#formatting(style, condition)) {
        Object.assign(run, part.run.properties);
        paragraphs.push(part.paragraph);
      }
    }
    const { beatsDefaultStyle } = style;
    const changesNothing = !beatsDefaultStyle && Object.keys(run).length === 0 && paragraphs.every(isEmpty);
    return changesNothing ? null : { id: this.#known.size + 1, run, paragraphs, beatsDefaultStyle };
  }
}

function keyOf({ id, beatsDefaultStyle }: TableStyle, conditions: readonly TableCondition[]): string {
  return `${String(beatsDefaultStyle)} ${conditions.join(' ')} ${id ?? ''}`;
}

function isEmpty({ properties, tabs }: ParagraphSettings): boolean {
  return Object.keys(properties).length === 0 && tabs.length === 0;
}
