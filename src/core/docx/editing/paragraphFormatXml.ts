import type { ParagraphFormat } from '../../document';
import type { ParagraphFormatChange } from '../../edits';
import type { XmlTree } from '../../xml';
import { element } from '../creation/xmlWriting';
import { AUTOMATIC_SPACING } from '../formatting/paragraphProperties';
import { changedElement, type AttributeChanges } from './changedElement';
import type { Dialect } from './dialect';

/** The sequence of the children of `w:pPr` (ECMA-376 CT_PPr). */
export const PARAGRAPH_PROPERTY_ORDER: readonly string[] = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
  'w:numPr',
  'w:suppressLineNumbers',
  'w:pBdr',
  'w:shd',
  'w:tabs',
  'w:suppressAutoHyphens',
  'w:kinsoku',
  'w:wordWrap',
  'w:overflowPunct',
  'w:topLinePunct',
  'w:autoSpaceDE',
  'w:autoSpaceDN',
  'w:bidi',
  'w:adjustRightInd',
  'w:snapToGrid',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
  'w:divId',
  'w:cnfStyle',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
];

const STRICT_ALIGNMENTS: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

/** The children of a `w:pPr` that state a change. `pPr` is the present one, or NONE: what is not changed in it is kept. */
export function paragraphPropertyChanges(
  change: ParagraphFormatChange,
  effective: ParagraphFormat,
  tree: XmlTree,
  pPr: number,
  { strict }: Dialect,
): ReadonlyMap<string, string> {
  const children = new Map<string, string>();
  const setSwitch = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) {
      children.set(name, on ? element(name) : element(name, { 'w:val': 0 }));
    }
  };
  setSwitch('w:keepNext', change.keepNext);
  setSwitch('w:keepLines', change.keepLines);
  setSwitch('w:pageBreakBefore', change.pageBreakBefore);
  const spacing = spacingChanges(change, effective);
  if (spacing.size > 0) {
    children.set('w:spacing', changedElement(tree, tree.child(pPr, 'w:spacing'), 'w:spacing', spacing));
  }
  const indents = indentChanges(change, strict);
  if (indents.size > 0) {
    children.set('w:ind', changedElement(tree, tree.child(pPr, 'w:ind'), 'w:ind', indents));
  }
  if (change.alignment !== undefined) {
    const value = strict ? (STRICT_ALIGNMENTS[change.alignment] ?? change.alignment) : change.alignment;
    children.set('w:jc', element('w:jc', { 'w:val': value }));
  }
  return children;
}

/**
 * Lengths in lines and automatic lengths would win over the lengths in twips that are set. Word inherits each attribute by itself: where a
 * style asks for automatic spacing ("Normal (Web)"), leaving it out is not enough.
 */
function spacingChanges(change: ParagraphFormatChange, effective: ParagraphFormat): AttributeChanges {
  const attributes = new Map<string, string | null>();
  const side = (name: 'before' | 'after', value: number | undefined, present: number): void => {
    if (value !== undefined) {
      attributes
        .set(name, String(value))
        .set(`${name}Lines`, null)
        .set(`${name}Autospacing`, present === AUTOMATIC_SPACING ? '0' : null);
    }
  };
  side('before', change.spaceBefore, effective.spaceBefore);
  side('after', change.spaceAfter, effective.spaceAfter);
  if (change.line !== undefined || change.lineRule !== undefined) {
    // A height without a rule means `auto` in the file, whatever a style says, so both are written.
    attributes.set('line', String(change.line ?? effective.line));
    attributes.set('lineRule', change.lineRule ?? effective.lineRule);
  }
  return attributes;
}

function indentChanges(change: ParagraphFormatChange, strict: boolean): AttributeChanges {
  const attributes = new Map<string, string | null>();
  const side = (transitional: string, strictName: string, value: number | undefined): void => {
    if (value !== undefined) {
      attributes.set(strict ? strictName : transitional, String(value));
      attributes.set(strict ? transitional : strictName, null);
      attributes.set(`${transitional}Chars`, null).set(`${strictName}Chars`, null);
    }
  };
  side('left', 'start', change.indentLeft);
  side('right', 'end', change.indentRight);
  if (change.firstLine !== undefined) {
    const hanging = change.firstLine < 0;
    attributes.set('firstLine', hanging ? null : String(change.firstLine));
    attributes.set('hanging', hanging ? String(-change.firstLine) : null);
    attributes.set('firstLineChars', null).set('hangingChars', null);
  }
  return attributes;
}
