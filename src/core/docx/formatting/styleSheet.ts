import type { StyleInfo } from '../../document';
import { scanXml, type XmlTree } from '../../xml';
import { NO_PARAGRAPH_SETTINGS, readParagraphSettings, type ParagraphSettings } from './paragraphProperties';
import { NO_RUN_SETTINGS, readRunSettings, type RunSettings } from './runProperties';
import { readTableFormatting, type TableFormatting } from './tableFormatting';
import type { Theme } from './theme';
import { DOCX_VOCABULARY } from '../vocabulary';

/** One `w:style`, as written. */
export interface Style extends StyleInfo {
  readonly basedOn: string | null;
  readonly run: RunSettings;
  readonly paragraph: ParagraphSettings;
  /** Table styles only. */
  readonly table: TableFormatting | null;
}

/** `word/styles.xml`: document defaults and styles. */
export interface StyleSheet {
  readonly defaultRun: RunSettings;
  readonly defaultParagraph: ParagraphSettings;
  readonly styles: ReadonlyMap<string, Style>;
  readonly defaultParagraphStyle: string | null;
  readonly defaultTableStyle: string | null;
}

export const NO_STYLES: StyleSheet = {
  defaultRun: NO_RUN_SETTINGS,
  defaultParagraph: NO_PARAGRAPH_SETTINGS,
  styles: new Map(),
  defaultParagraphStyle: null,
  defaultTableStyle: null,
};

/** Word itself stops at eleven levels; the bound also ends circles of `w:basedOn`. */
const LONGEST_CHAIN = 64;

/**
 * Reads a styles part.
 * @throws XmlError
 */
export function readStyleSheet(bytes: Uint8Array, theme: Theme): StyleSheet {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  const defaults = tree.child(0, 'w:docDefaults');
  const styles = new Map<string, Style>();
  let defaultParagraphStyle: string | null = null;
  let defaultTableStyle: string | null = null;
  for (const node of tree.children(0)) {
    if (tree.name(node) !== 'w:style') {
      continue;
    }
    const style = readStyle(tree, node, theme);
    styles.set(style.id, style);
    const flag = tree.attribute(node, 'default');
    if (flag === '1' || flag === 'true' || flag === 'on') {
      if (style.type === 'paragraph') {
        defaultParagraphStyle = style.id;
      } else if (style.type === 'table') {
        defaultTableStyle = style.id;
      }
    }
  }
  const runDefaults = tree.child(tree.child(defaults, 'w:rPrDefault'), 'w:rPr');
  const paragraphDefaults = tree.child(tree.child(defaults, 'w:pPrDefault'), 'w:pPr');
  return {
    defaultRun: readRunSettings(tree, runDefaults, theme),
    defaultParagraph: readParagraphSettings(tree, paragraphDefaults),
    styles,
    defaultParagraphStyle,
    defaultTableStyle,
  };
}

/** The styles that a style inherits from, most general first, itself last. Only styles of the same type inherit. */
export function styleChain(sheet: StyleSheet, id: string | null, type: string): readonly Style[] {
  const chain: Style[] = [];
  let style = id === null ? undefined : sheet.styles.get(id);
  while (style?.type === type && !chain.includes(style) && chain.length < LONGEST_CHAIN) {
    chain.unshift(style);
    style = style.basedOn === null ? undefined : sheet.styles.get(style.basedOn);
  }
  return chain;
}

function readStyle(tree: XmlTree, node: number, theme: Theme): Style {
  const type = tree.attribute(node, 'type') ?? 'paragraph';
  const id = tree.attribute(node, 'styleId') ?? '';
  return {
    id,
    name: tree.attribute(tree.child(node, 'w:name'), 'val') ?? id,
    type,
    basedOn: tree.attribute(tree.child(node, 'w:basedOn'), 'val'),
    run: readRunSettings(tree, tree.child(node, 'w:rPr'), theme),
    paragraph: readParagraphSettings(tree, tree.child(node, 'w:pPr')),
    table: type === 'table' ? readTableFormatting(tree, node, theme) : null,
  };
}
