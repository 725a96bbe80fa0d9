import type { RunFormatChange } from '../../edits';
import type { XmlTree } from '../../xml';
import { element } from '../creation/xmlWriting';

/** The sequence in which Word writes the children of `w:rPr` (ECMA-376 CT_RPr, EG_RPrBase). */
export const RUN_PROPERTY_ORDER: readonly string[] = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rStyle',
  'w:rFonts',
  'w:b',
  'w:bCs',
  'w:i',
  'w:iCs',
  'w:caps',
  'w:smallCaps',
  'w:strike',
  'w:dstrike',
  'w:outline',
  'w:shadow',
  'w:emboss',
  'w:imprint',
  'w:noProof',
  'w:snapToGrid',
  'w:vanish',
  'w:webHidden',
  'w:color',
  'w:spacing',
  'w:w',
  'w:kern',
  'w:position',
  'w:sz',
  'w:szCs',
  'w:highlight',
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:fitText',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
];

/** The children of a `w:rPr` that state a change. `rPr` is the present one, or NONE: East Asian fonts in it are kept. */
export function runPropertyChanges(
  change: RunFormatChange,
  tree: XmlTree,
  rPr: number,
): ReadonlyMap<string, string> {
  const children = new Map<string, string>();
  const set = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) {
      children.set(name, element(name, { 'w:val': value }));
    }
  };
  const setSwitch = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) {
      // Written out when off, too: a style below may switch it on.
      children.set(name, on ? element(name) : element(name, { 'w:val': 0 }));
    }
  };
  if (change.font !== undefined) {
    children.set('w:rFonts', fontsXml(change.font, tree, tree.child(rPr, 'w:rFonts')));
  }
  setSwitch('w:b', change.bold);
  setSwitch('w:bCs', change.bold);
  setSwitch('w:i', change.italic);
  setSwitch('w:iCs', change.italic);
  set('w:color', change.color);
  set('w:sz', change.size);
  set('w:szCs', change.size);
  set('w:highlight', change.highlight);
  set('w:u', change.underline);
  if (change.shading !== undefined) {
    children.set(
      'w:shd',
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': change.shading }),
    );
  }
  set('w:vertAlign', change.verticalPosition);
  return children;
}

/** Theme references go, since they would win over the names. */
function fontsXml(font: string, tree: XmlTree, present: number): string {
  return element('w:rFonts', {
    'w:hint': tree.attribute(present, 'hint') ?? undefined,
    'w:ascii': font,
    'w:hAnsi': font,
    'w:eastAsia': tree.attribute(present, 'eastAsia') ?? undefined,
    'w:eastAsiaTheme': tree.attribute(present, 'eastAsiaTheme') ?? undefined,
    'w:cs': font,
  });
}
