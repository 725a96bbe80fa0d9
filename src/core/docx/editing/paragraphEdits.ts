import type { Paragraph } from '../../document';
import {
  lockAt,
  type ParagraphFormatChange,
  type ReplaceText,
  type RunFormatChange,
  type SetRunFormat,
} from '../../edits';
import { NONE, type XmlTree } from '../../xml';
import type { Splice } from '../../opc';
import { textXml } from '../creation/runXml';
import { element } from '../creation/xmlWriting';
import { ancestorsOf } from './blockTree';
import { changeChildren, expand, insertion, sourceText } from './childElements';
import { inDialect, type Dialect } from './dialect';
import { PARAGRAPH_PROPERTY_ORDER, paragraphPropertyChanges } from './paragraphFormatXml';
import { formerMarkProperties, formerParagraphProperties } from './formerProperties';
import { isRevision, type RevisionWriter } from './revisions';
import { RUN_PROPERTY_ORDER, runPropertyChanges } from './runFormatXml';
import { runSplices } from './runSplices';
import type { LeafFinder, TextLeaf } from './textLeaves';
import { planText, type TextPlan } from './textPlan';
import { trackedRunSplices } from './trackedRun';

/** One paragraph and where it stands. */
export interface EditedParagraph {
  readonly tree: XmlTree;
  readonly node: number;
  readonly paragraph: Paragraph;
  readonly dialect: Dialect;
  /** Records the changes as tracked ones; null: they are made untracked. */
  readonly revisions: RevisionWriter | null;
}

/** The edits of one paragraph, already free of overlaps. */
export interface ParagraphEditSet {
  readonly replacements: readonly ReplaceText[];
  readonly formats: readonly SetRunFormat[];
  readonly paragraphFormats: readonly ParagraphFormatChange[];
  /** The paragraph mark becomes a tracked insertion or deletion. */
  readonly mark?: 'w:ins' | 'w:del';
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
  const found = edits.replacements.length + edits.formats.length === 0 ? [] : leaves.leavesOf(node);
  const isClosed = (unit: number): boolean =>
    lockAt(paragraph, unit) !== null ||
    found.some(
      (leaf) => leaf.start <= unit && unit < leaf.end && !tree.children(leaf.run).includes(leaf.node),
    );
  const plan = planText(paragraph.text.length, edits.replacements, edits.formats, isClosed);
  const readAlone = found.reduce((sum, { start, end }) => sum + end - start, 0);
  const text = textSplices(edited, found, plan);
  if (text === null || (found.length > 0 && readAlone !== paragraph.text.length)) {
    return null;
  }
  const markChange: RunFormatChange =
    paragraph.text === '' ? merged(edits.formats.map(({ format }) => format)) : {};
  const properties = propertyChildren(edited, merged(edits.paragraphFormats), markChange, edits.mark ?? null);
  const pPr = tree.child(node, 'w:pPr');
  const newRun = plan.whole === '' ? '' : newRunXml(edited, plan.whole, markChange);
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
  { tree, paragraph, dialect, revisions }: EditedParagraph,
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
    if (revisions === null) {
      splices.push(...runSplices(tree, run, own, paragraph.text, plan, dialect));
      continue;
    }
    const parent = ancestorsOf(tree, run).at(-1) ?? 0;
    const tracked = trackedRunSplices({ tree, run, parent, dialect, plan, revisions }, own, paragraph.text);
    if (tracked === null) {
      return null;
    }
    splices.push(...tracked);
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
  { tree, node, paragraph, dialect, revisions }: EditedParagraph,
  change: ParagraphFormatChange,
  markChange: RunFormatChange,
  mark: 'w:ins' | 'w:del' | null,
): ReadonlyMap<string, string> {
  const pPr = tree.child(node, 'w:pPr');
  const children = new Map(paragraphPropertyChanges(change, paragraph.format, tree, pPr, dialect));
  if (revisions !== null && children.size > 0 && tree.child(pPr, 'w:pPrChange') === NONE) {
    children.set('w:pPrChange', revisions.former('pPr', formerParagraphProperties(tree, pPr)));
  }
  if (Object.keys(markChange).length > 0 || mark !== null) {
    const records = markRecords(tree, pPr, Object.keys(markChange).length > 0, mark, revisions);
    children.set(
      'w:rPr',
      markPropertiesXml(tree, pPr, markChange, () => true, records),
    );
  }
  return new Map([...children].map(([name, xml]) => [name, inDialect(xml, dialect)]));
}

/** What is tracked of a paragraph mark: that it is new or goes, and what its format was. An earlier record of the same stays. */
function markRecords(
  tree: XmlTree,
  pPr: number,
  formatted: boolean,
  mark: 'w:ins' | 'w:del' | null,
  revisions: RevisionWriter | null,
): ReadonlyMap<string, string> {
  const properties = tree.child(pPr, 'w:rPr');
  const records = new Map<string, string>();
  if (revisions === null) {
    return records;
  }
  if (mark !== null && tree.child(properties, mark) === NONE) {
    records.set(mark, revisions.mark(mark));
  }
  if (formatted && tree.child(properties, 'w:rPrChange') === NONE) {
    records.set('w:rPrChange', revisions.former('rPr', formerMarkProperties(tree, pPr)));
  }
  return records;
}

function newProperties({ dialect }: EditedParagraph, children: ReadonlyMap<string, string>): string {
  const ordered = PARAGRAPH_PROPERTY_ORDER.map((name) => children.get(name) ?? '');
  return children.size === 0 ? '' : inDialect(element('w:pPr', {}, ...ordered), dialect);
}

/** A run in the format of the paragraph mark. */
function newRunXml(
  { tree, node, dialect, revisions }: EditedParagraph,
  text: string,
  change: RunFormatChange,
): string {
  const pPr = tree.child(node, 'w:pPr');
  const properties = markPropertiesXml(tree, pPr, change, (name) => !isRevision(name), new Map());
  const run = inDialect(element('w:r', {}, properties, textXml(text)), dialect);
  return revisions === null ? run : revisions.around('w:ins', run, dialect.declareW);
}

/** The `w:rPr` of a paragraph mark with a change, made of those of its children that `keep` wants, and records; nothing if it were empty. */
function markPropertiesXml(
  tree: XmlTree,
  pPr: number,
  change: RunFormatChange,
  keep: (name: string) => boolean,
  records: ReadonlyMap<string, string>,
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
  for (const [name, xml] of [...changes, ...records]) {
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
