import type { ParagraphFormat, RunFormat } from '../../document';
import { findList, type List, type Numbering, type NumberingLevel } from '../numbering/numbering';
import { cascadeParagraph, type ParagraphLayer } from './paragraphCascade';
import type { NumberingReference, ParagraphSettings } from '../formatting/paragraphProperties';
import { cascadeRun, type RunLayer } from './runCascade';
import type { RunSettings, StatedRunProperties } from '../formatting/runProperties';
import { styleChain, type Style, type StyleSheet } from '../formatting/styleSheet';
import type { TableFormats } from './tableFormats';

/** `w:numId` 0 takes a paragraph out of the list that its style puts it in (ECMA-376 17.9.18). */
const NO_LIST = '0';

interface ParagraphNumbering {
  readonly list: string;
  readonly index: number;
  readonly level: NumberingLevel | null;
  /** The style that brings it in, or null when the paragraph itself does. */
  readonly style: Style | null;
}

/**
 * The style cascade (ECMA-376 17.7.2): document defaults, table style, paragraph style with the styles it is based on, numbering,
 * character style, direct formatting.
 */
export class FormatResolver {
  readonly #sheet: StyleSheet;
  readonly #numbering: Numbering;
  readonly #lists = new Map<string, List | null>();
  readonly #runLayers = new Map<string, StatedRunProperties>();

  constructor(sheet: StyleSheet, numbering: Numbering) {
    this.#sheet = sheet;
    this.#numbering = numbering;
  }

  /** The list with a `w:numId`, or null for an unknown one. */
  list(id: string): List | null {
    let list = this.#lists.get(id);
    if (list === undefined) {
      list = findList(
        this.#numbering,
        id,
        (style) => this.#sheet.styles.get(style)?.paragraph.numbering?.list ?? null,
      );
      this.#lists.set(id, list);
    }
    return list;
  }

  /** The style in force: the named one if it is a paragraph style, else the default one. */
  paragraphStyle(named: string | null): string | null {
    const exists = named !== null && this.#sheet.styles.get(named)?.type === 'paragraph';
    return exists ? named : this.#sheet.defaultParagraphStyle;
  }

  paragraphFormat(direct: ParagraphSettings, table: TableFormats | null): ParagraphFormat {
    const style = this.paragraphStyle(direct.style);
    const chain = styleChain(this.#sheet, style, 'paragraph');
    const numbering = this.#paragraphNumbering(direct.numbering, chain);
    const levelLayer: ParagraphLayer[] =
      numbering?.level == null ? [] : [{ origin: 'numbering', settings: numbering.level.paragraph }];

    const layers: ParagraphLayer[] = [{ origin: 'docDefaults', settings: this.#sheet.defaultParagraph }];
    for (const settings of table?.paragraphs ?? []) {
      layers.push({ origin: 'tableStyle', settings });
    }
    for (const link of chain) {
      // A style that brings in a list says on top of it what it wants otherwise; styles below it do not.
      if (numbering?.style === link) {
        layers.push(...levelLayer);
      }
      const weakened = table !== null && this.#yieldsTo(table, link.id);
      layers.push({
        origin: 'paragraphStyle',
        settings: weakened ? withoutDefaultAlignment(link.paragraph) : link.paragraph,
      });
    }
    if (numbering?.style === null) {
      layers.push(...levelLayer);
    }
    layers.push({ origin: 'direct', settings: direct });
    return cascadeParagraph(
      layers,
      style,
      numbering === null ? null : { list: numbering.list, level: numbering.index },
    );
  }

  runFormat(direct: RunSettings, paragraphStyle: string | null, table: TableFormats | null): RunFormat {
    const characterStyle =
      this.#sheet.styles.get(direct.style ?? '')?.type === 'character' ? direct.style : null;
    const layers: RunLayer[] = [
      { origin: 'docDefaults', properties: this.#sheet.defaultRun.properties },
      { origin: 'tableStyle', properties: table?.run ?? {} },
      { origin: 'paragraphStyle', properties: this.#styleRun(paragraphStyle, 'paragraph', table) },
      { origin: 'characterStyle', properties: this.#styleRun(characterStyle, 'character', null) },
      { origin: 'direct', properties: direct.properties },
    ];
    return cascadeRun(layers, characterStyle);
  }

  /** What a style and the styles it is based on state together. Within one chain the nearest style wins. */
  #styleRun(id: string | null, type: string, table: TableFormats | null): StatedRunProperties {
    if (id === null) {
      return {};
    }
    const key = `${String(table?.beatsDefaultStyle ?? false)} ${id}`;
    let merged = this.#runLayers.get(key);
    if (merged === undefined) {
      merged = {};
      for (const style of styleChain(this.#sheet, id, type)) {
        const weakened = table !== null && this.#yieldsTo(table, style.id);
        Object.assign(merged, weakened ? withoutDefaultSize(style.run.properties) : style.run.properties);
      }
      this.#runLayers.set(key, merged);
    }
    return merged;
  }

  /** See {@link TableFormats.beatsDefaultStyle}. */
  #yieldsTo(table: TableFormats, style: string): boolean {
    return table.beatsDefaultStyle && style === this.#sheet.defaultParagraphStyle;
  }

  #paragraphNumbering(direct: NumberingReference | null, chain: readonly Style[]): ParagraphNumbering | null {
    const nearestFirst = [...chain].reverse();
    const style = nearestFirst.find(({ paragraph }) => paragraph.numbering?.list != null) ?? null;
    const fromStyle = style?.paragraph.numbering ?? null;
    const id = direct?.list ?? fromStyle?.list ?? null;
    const list = id === null || id === NO_LIST ? null : this.list(id);
    if (id === null || list === null) {
      return null;
    }
    const owner = direct?.list == null ? style : null;
    const index =
      direct?.level ?? (owner === null ? null : levelOfStyle(list, nearestFirst)) ?? fromStyle?.level ?? 0;
    return { list: id, index, level: list.levels.get(index) ?? null, style: owner };
  }
}

/** In a list that styles stand for, the level is the one that names the style (`w:lvl/w:pStyle`). */
function levelOfStyle(list: List, nearestFirst: readonly Style[]): number | null {
  for (const style of nearestFirst) {
    for (const [index, level] of list.levels) {
      if (level.style === style.id) {
        return index;
      }
    }
  }
  return null;
}

/** Sizes that Word once took for "not set" in the default paragraph style: 11 and 12 pt. */
const DEFAULT_SIZES = [22, 24];

function withoutDefaultSize(properties: StatedRunProperties): StatedRunProperties {
  const { size, ...rest } = properties;
  return size !== undefined && DEFAULT_SIZES.includes(size) ? rest : properties;
}

function withoutDefaultAlignment(settings: ParagraphSettings): ParagraphSettings {
  const { alignment, ...rest } = settings.properties;
  return alignment === 'left' ? { ...settings, properties: rest } : settings;
}
