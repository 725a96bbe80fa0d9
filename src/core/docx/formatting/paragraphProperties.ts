import type { Alignment, Border, LineRule, ParagraphProperties, TabStop } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import { readShading, setIfKnown } from './runProperties';
import { color, integer, onOff, twips } from '../values';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The paragraph properties that one layer states itself; tab stops are what it adds and clears. */
export type StatedParagraphProperties = Partial<Mutable<Omit<ParagraphProperties, 'tabs'>>>;

/** A reference to automatic numbering as written: either half may be missing. */
export interface NumberingReference {
  readonly list: string | null;
  readonly level: number | null;
}

/** What one `w:pPr` says. */
export interface ParagraphSettings {
  readonly style: string | null;
  readonly numbering: NumberingReference | null;
  readonly properties: StatedParagraphProperties;
  readonly tabs: readonly TabChange[];
}

export type TabChange = TabStop & { readonly cleared: boolean };

export const NO_PARAGRAPH_SETTINGS: ParagraphSettings = {
  style: null,
  numbering: null,
  properties: {},
  tabs: [],
};

/** What Word puts for "automatic" space before or after, as HTML does: 14 points. */
export const AUTOMATIC_SPACING = 280;

/** Reads a `w:pPr` (ECMA-376 17.3.1). A missing node gives empty settings. */
export function readParagraphSettings(tree: XmlTree, pPr: number): ParagraphSettings {
  if (pPr === NONE) {
    return NO_PARAGRAPH_SETTINGS;
  }
  const properties: StatedParagraphProperties = {};
  let style: string | null = null;
  let numbering: NumberingReference | null = null;
  let tabs: readonly TabChange[] = [];
  for (const node of tree.children(pPr)) {
    switch (tree.name(node)) {
      case 'w:pStyle':
        style = tree.attribute(node, 'val');
        break;
      case 'w:numPr':
        numbering = {
          list: tree.attribute(tree.child(node, 'w:numId'), 'val'),
          level: integer(tree, tree.child(node, 'w:ilvl'), 'val'),
        };
        break;
      case 'w:jc':
        setIfKnown(properties, 'alignment', alignment(tree.attribute(node, 'val')));
        break;
      case 'w:ind':
        readIndents(tree, node, properties);
        break;
      case 'w:spacing':
        readSpacing(tree, node, properties);
        break;
      case 'w:contextualSpacing':
        properties.contextualSpacing = onOff(tree, node);
        break;
      case 'w:keepNext':
        properties.keepNext = onOff(tree, node);
        break;
      case 'w:keepLines':
        properties.keepLines = onOff(tree, node);
        break;
      case 'w:pageBreakBefore':
        properties.pageBreakBefore = onOff(tree, node);
        break;
      case 'w:outlineLvl':
        readOutlineLevel(tree, node, properties);
        break;
      case 'w:pBdr':
        readBorders(tree, node, properties);
        break;
      case 'w:shd':
        properties.shading = readShading(tree, node);
        break;
      case 'w:framePr':
        properties.frame = framePlace(tree, node);
        break;
      case 'w:tabs':
        tabs = readTabs(tree, node);
        break;
      default:
        break;
    }
  }
  return { style, numbering, properties, tabs };
}

/** A border element, or null for `none` and `nil`. */
export function readBorder(tree: XmlTree, node: number): Border | null {
  const style = tree.attribute(node, 'val') ?? 'none';
  if (style === 'none' || style === 'nil') {
    return null;
  }
  return {
    style,
    width: integer(tree, node, 'sz') ?? 0,
    color: color(tree.attribute(node, 'color')) ?? 'auto',
  };
}

/** `start` and `end` are the strict edition's words for left and right; the Kashida values are justified Arabic text. */
const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries({
    left: 'left',
    start: 'left',
    numTab: 'left',
    right: 'right',
    end: 'right',
    center: 'center',
    both: 'both',
    lowKashida: 'both',
    mediumKashida: 'both',
    highKashida: 'both',
    distribute: 'distribute',
    thaiDistribute: 'distribute',
  } as const),
);

function alignment(value: string | null): Alignment | null {
  return ALIGNMENTS.get(value ?? '') ?? null;
}

function readIndents(tree: XmlTree, node: number, properties: StatedParagraphProperties): void {
  setIfKnown(properties, 'indentLeft', twips(tree, node, 'left') ?? twips(tree, node, 'start'));
  setIfKnown(properties, 'indentRight', twips(tree, node, 'right') ?? twips(tree, node, 'end'));
  // Hanging wins where both are written (ECMA-376 17.3.1.12).
  const hanging = twips(tree, node, 'hanging');
  setIfKnown(properties, 'firstLine', hanging === null ? twips(tree, node, 'firstLine') : -hanging);
}

function readSpacing(tree: XmlTree, node: number, properties: StatedParagraphProperties): void {
  const spacing = (length: string, automatic: string): number | null => {
    const value = tree.attribute(node, automatic);
    const isAutomatic = value !== null && value !== '0' && value !== 'false' && value !== 'off';
    return isAutomatic ? AUTOMATIC_SPACING : twips(tree, node, length);
  };
  setIfKnown(properties, 'spaceBefore', spacing('before', 'beforeAutospacing'));
  setIfKnown(properties, 'spaceAfter', spacing('after', 'afterAutospacing'));
  const line = twips(tree, node, 'line');
  const rule = lineRule(tree.attribute(node, 'lineRule'));
  if (line !== null) {
    properties.line = Math.abs(line);
    // A negative `auto` height is how some writers say "exactly".
    properties.lineRule = line < 0 ? 'exact' : (rule ?? 'auto');
  } else {
    setIfKnown(properties, 'lineRule', rule);
  }
}

function lineRule(value: string | null): LineRule | null {
  return value === 'auto' || value === 'exact' || value === 'atLeast' ? value : null;
}

/** A `w:framePr` with a drop cap sets large first letters, not a frame of its own (ECMA-376 17.3.1.11). */
function framePlace(tree: XmlTree, node: number): string | null {
  const dropCap = tree.attribute(node, 'dropCap');
  return dropCap === null || dropCap === 'none' ? (tree.attribute(node, 'xAlign') ?? 'free') : null;
}

function readOutlineLevel(tree: XmlTree, node: number, properties: StatedParagraphProperties): void {
  const level = integer(tree, node, 'val');
  if (level !== null) {
    properties.outlineLevel = level >= 0 && level <= 8 ? level : null;
  }
}

function readBorders(tree: XmlTree, node: number, properties: StatedParagraphProperties): void {
  for (const edge of tree.children(node)) {
    if (tree.name(edge) === 'w:top') {
      properties.borderTop = readBorder(tree, edge);
    } else if (tree.name(edge) === 'w:bottom') {
      properties.borderBottom = readBorder(tree, edge);
    }
  }
}

function readTabs(tree: XmlTree, node: number): readonly TabChange[] {
  const tabs: TabChange[] = [];
  for (const tab of tree.children(node)) {
    const position = twips(tree, tab, 'pos');
    if (tree.name(tab) === 'w:tab' && position !== null) {
      const kind = tree.attribute(tab, 'val') ?? 'left';
      tabs.push({
        position,
        alignment: kind === 'start' ? 'left' : kind === 'end' ? 'right' : kind,
        leader: tree.attribute(tab, 'leader') ?? 'none',
        cleared: kind === 'clear',
      });
    }
  }
  return tabs;
}
