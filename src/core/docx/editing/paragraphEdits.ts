import type { Paragraph } from '../../document';
import type { ParagraphFormatChange, ReplaceText, RunFormatChange, SetRunFormat } from '../../edits';
import { NONE, type XmlTree } from '../../xml';
import type { Splice } from '../../opc';
import { textXml } from '../creation/runXml';
import { element } from '../creation/xmlWriting';
import { changeChildren, expand, insertion, sourceText } from './childElements';
import { inDialect, type Dialect } from './dialect';
import { PARAGRAPH_PROPERTY_ORDER, paragraphPropertyChanges } from './paragraphFormatXml';
import { RUN_PROPERTY_ORDER, runPropertyChanges } from './runFormatXml';
import { runSplices } from './runSplices';
import type { LeafFinder, TextLeaf } from './textLeaves';
import { planText, type TextPlan } from './textPlan';

/** Children of a mark's `w:rPr` that record tracked changes of the mark and are no format. */
const REVISIONS_OF_MARK = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

/** One paragraph and where it stands. */
export interface EditedParagraph {
  readonly tree: XmlTree;
  readonly node: number;
  readonly paragraph: Paragraph;
  readonly dialect: Dialect;
}

/** The edits of one paragraph, already free of overlaps. */
export interface ParagraphEditSet {
  readonly replacements: readonly ReplaceText[];
  readonly formats: readonly SetRunFormat[];
  readonly paragraphFormats: readonly ParagraphFormatChange[];
}

/**
 * Splices for all edits of one paragraph, or null when its text does not lie open enough to be edited: when it stands in a wrapper
 * inside a run, or depends on a field that begins in another paragraph.
 */
export function paragraphSplices(
  edited: EditedParagraph,
  edits: ParagraphEditSet,
  leaves: LeafFinder,
): readonly Splice[] | null {
  const { tree, node, paragraph } = edited;
  const plan = planText(paragraph.text.length, edits.replacements, edits.formats);
  const found = edits.replacements.length + edits.formats.length === 0 ? [] : leaves.leavesOf(node);
  const readAlone = found.reduce((sum, { start, end }) => sum + end - start, 0);
  const text = textSplices(edited, found, plan);
  if (text === null || (found.length > 0 && readAlone !== paragraph.text.length)) {
    return null;
  }
  const markChange: RunFormatChange =
    paragraph.text === '' ? merged(edits.formats.map(({ format }) => format)) : {};
  const properties = propertyChildren(edited, merged(edits.paragraphFormats), markChange);
  const pPr = tree.child(node, 'w:pPr');
  const newRun = plan.whole === '' ? '' : runXml(edited, plan.whole, markChange);
  if (tree.tagEnd(node) === tree.end(node)) {
    const content = newProperties(edited, properties) + newRun;
    return content === '' ? [] : [expand(tree, node, content)];
  }
  const splices: Splice[] = [...text];
  if (pPr !== NONE) {
    splices.push(...changeChildren(tree, pPr, PARAGRAPH_PROPERTY_ORDER, properties));
  } else if (properties.size > 0) {
    splices.push(insertion(tree.tagEnd(node), newProperties(edited, properties)));
  }
  if (newRun !== '') {
    splices.push(insertion(tree.contentEnd(node), newRun));
  }
  return splices;
}

function textSplices(
  { tree, paragraph, dialect }: EditedParagraph,
  leaves: readonly TextLeaf[],
  plan: TextPlan,
): readonly Splice[] | null {
  const splices: Splice[] = [];
  for (const run of new Set(leaves.map((leaf) => leaf.run))) {
    const own = leaves.filter((leaf) => leaf.run === run);
    if (!own.some((leaf) => isTouched(leaf, plan))) {
      continue;
    }
    const children = new Set(tree.children(run));
    if (!own.every((leaf) => children.has(leaf.node))) {
      // Text in a wrapper inside a run, such as a phonetic guide, cannot be split off without taking the wrapper apart.
      return null;
    }
    splices.push(...runSplices(tree, run, own, paragraph.text, plan, dialect));
  }
  return splices;
}

function isTouched({ start, end }: TextLeaf, plan: TextPlan): boolean {
  for (let unit = start; unit < end; unit++) {
    if (
      plan.deleted[unit] === 1 ||
      plan.before.has(unit) ||
      plan.after.has(unit) ||
      (plan.formatOf[unit] ?? 0) > 0
    ) {
      return true;
    }
  }
  return false;
}

function propertyChildren(
  { tree, node, paragraph, dialect }: EditedParagraph,
  change: ParagraphFormatChange,
  markChange: RunFormatChange,
): ReadonlyMap<string, string> {
  const pPr = tree.child(node, 'w:pPr');
  const children = new Map(paragraphPropertyChanges(change, paragraph.format, tree, pPr, dialect));
  if (Object.keys(markChange).length > 0) {
    children.set(
      'w:rPr',
      markPropertiesXml(tree, pPr, markChange, () => true),
    );
  }
  return new Map([...children].map(([name, xml]) => [name, inDialect(xml, dialect)]));
}

function newProperties({ dialect }: EditedParagraph, children: ReadonlyMap<string, string>): string {
  const ordered = PARAGRAPH_PROPERTY_ORDER.map((name) => children.get(name) ?? '');
  return children.size === 0 ? '' : inDialect(element('w:pPr', {}, ...ordered), dialect);
}

/** A run in the format of the paragraph mark. */
function runXml({ tree, node, dialect }: EditedParagraph, text: string, change: RunFormatChange): string {
  const pPr = tree.child(node, 'w:pPr');
  const properties = markPropertiesXml(tree, pPr, change, (name) => !REVISIONS_OF_MARK.has(name));
  return inDialect(element('w:r', {}, properties, textXml(text)), dialect);
}

/** The `w:rPr` of a paragraph mark with a change, made of those of its children that `keep` wants; nothing if it were empty. */
function markPropertiesXml(
  tree: XmlTree,
  pPr: number,
  change: RunFormatChange,
  keep: (name: string) => boolean,
): string {
  const mark = tree.child(pPr, 'w:rPr');
  const changes = runPropertyChanges(change, tree, mark);
  const pieces = new Map<string, string>();
  for (const child of tree.children(mark)) {
    const name = tree.name(child);
    if (!name.startsWith('#') && keep(name)) {
      pieces.set(name, sourceText(tree, tree.start(child), tree.end(child)));
    }
  }
  for (const [name, xml] of changes) {
    pieces.set(name, xml);
  }
  const position = (name: string): number => {
    const index = RUN_PROPERTY_ORDER.indexOf(name);
    return index < 0 ? RUN_PROPERTY_ORDER.length : index;
  };
  const ordered = [...pieces].sort(([a], [b]) => position(a) - position(b)).map(([, xml]) => xml);
  return ordered.length === 0 ? '' : element('w:rPr', {}, ...ordered);
}

function merged<T extends object>(changes: readonly T[]): T | Record<string, never> {
  return Object.assign({}, ...changes) as T | Record<string, never>;
}
