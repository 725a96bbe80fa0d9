import type { RunProperties, VerticalPosition } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import { themeFont, type Theme } from './theme';
import { color, halfPoints, onOff, twips } from '../values';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The character properties that one layer (a style, a run …) states itself. */
export type StatedRunProperties = Partial<Mutable<RunProperties>>;

/** What one `w:rPr` says: its properties and the character style it names. */
export interface RunSettings {
  readonly style: string | null;
  readonly properties: StatedRunProperties;
}

export const NO_RUN_SETTINGS: RunSettings = { style: null, properties: {} };

/** Reads a `w:rPr` (ECMA-376 17.3.2). A missing node gives empty settings. */
export function readRunSettings(tree: XmlTree, rPr: number, theme: Theme): RunSettings {
  if (rPr === NONE) {
    return NO_RUN_SETTINGS;
  }
  const properties: StatedRunProperties = {};
  let style: string | null = null;
  for (const node of tree.children(rPr)) {
    switch (tree.name(node)) {
      case 'w:rStyle':
        style = tree.attribute(node, 'val');
        break;
      case 'w:rFonts':
        readFonts(tree, node, theme, properties);
        break;
      case 'w:sz':
        setIfKnown(properties, 'size', halfPoints(tree, node, 'val'));
        break;
      case 'w:b':
        properties.bold = onOff(tree, node);
        break;
      case 'w:i':
        properties.italic = onOff(tree, node);
        break;
      case 'w:caps':
        properties.caps = onOff(tree, node);
        break;
      case 'w:smallCaps':
        properties.smallCaps = onOff(tree, node);
        break;
      case 'w:strike':
      case 'w:dstrike':
        properties.strike = onOff(tree, node) || properties.strike === true;
        break;
      case 'w:vanish':
        properties.hidden = onOff(tree, node);
        break;
      case 'w:u':
        setIfKnown(properties, 'underline', tree.attribute(node, 'val'));
        break;
      case 'w:vertAlign':
        setIfKnown(properties, 'verticalPosition', verticalPosition(tree.attribute(node, 'val')));
        break;
      case 'w:color':
        setIfKnown(properties, 'color', color(tree.attribute(node, 'val')));
        break;
      case 'w:highlight':
        setIfKnown(properties, 'highlight', tree.attribute(node, 'val'));
        break;
      case 'w:shd':
        properties.shading = readShading(tree, node);
        break;
      case 'w:bdr':
        properties.bordered = !['none', 'nil', null].includes(tree.attribute(node, 'val'));
        break;
      case 'w:spacing':
        setIfKnown(properties, 'characterSpacing', twips(tree, node, 'val'));
        break;
      default:
        break;
    }
  }
  return { style, properties };
}

/** Fill of a `w:shd`; a pattern of solid colour counts as its colour. */
export function readShading(tree: XmlTree, node: number): string {
  const fill = tree.attribute(node, 'val') === 'solid' ? 'color' : 'fill';
  return color(tree.attribute(node, fill)) ?? 'auto';
}

export function setIfKnown<T, K extends keyof T>(target: T, key: K, value: T[K] | null): void {
  if (value !== null) {
    target[key] = value;
  }
}

/** A theme reference wins over a name in the same element (ECMA-376 17.3.2.26). */
function readFonts(tree: XmlTree, node: number, theme: Theme, properties: StatedRunProperties): void {
  const font = (name: string, themed: string): string | null => {
    const reference = tree.attribute(node, themed);
    return (reference === null ? null : themeFont(theme, reference)) ?? tree.attribute(node, name);
  };
  setIfKnown(properties, 'font', font('ascii', 'asciiTheme'));
  setIfKnown(properties, 'fontHighAnsi', font('hAnsi', 'hAnsiTheme'));
  setIfKnown(properties, 'fontComplexScript', font('cs', 'cstheme'));
}

function verticalPosition(value: string | null): VerticalPosition | null {
  return value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : null;
}
