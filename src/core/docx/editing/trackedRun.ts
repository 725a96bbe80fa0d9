import { applySplices, type Splice } from '../../opc';
import { decodeUtf8, NONE, type XmlTree } from '../../xml';
import { textXml } from '../creation/runXml';
import { element } from '../creation/xmlWriting';
import { symbolOf } from '../vocabulary';
import { changeChildren, insertion, replacement, sourceText } from './childElements';
import { inDialect, type Dialect } from './dialect';
import type { RevisionWriter } from './revisions';
import { RUN_PROPERTY_ORDER, runPropertyChanges } from './runFormatXml';
import type { TextLeaf } from './textLeaves';
import type { TextPlan } from './textPlan';

const TEXT = symbolOf('w:t');

type Fate = 'kept' | 'deleted' | 'inserted';

/** A stretch of the run with one fate and one format: it becomes a run of its own. */
interface Segment {
  readonly fate: Fate;
  /** Number of its format change in the plan; what is deleted keeps its format. */
  readonly format: number;
  /** Children of the run, as XML. */
  content: string;
}

/** A run, what surrounds its text, and how changes of it are recorded. */
export interface TrackedRun {
  readonly tree: XmlTree;
  readonly run: number;
  /** The element that holds the run. */
  readonly parent: number;
  readonly dialect: Dialect;
  readonly plan: TextPlan;
  readonly revisions: RevisionWriter;
}

/**
 * Splices that carry out a plan in one run as tracked changes: the run is written anew as runs that stay, go or are new. What is not
 * text in it stays. Null where the run belongs to a tracked move, whose two ends must stay alike.
 */
export function trackedRunSplices(
  tracked: TrackedRun,
  leaves: readonly TextLeaf[],
  text: string,
): readonly Splice[] | null {
  const { tree, run, parent } = tracked;
  if (tree.name(parent) === 'w:moveTo' || tree.name(parent) === 'w:moveFrom') {
    return null;
  }
  const byNode = new Map(leaves.map((leaf) => [leaf.node, leaf]));
  const segments = new Segments();
  for (const child of tree.children(run)) {
    const leaf = byNode.get(child);
    if (leaf !== undefined) {
      addLeaf(segments, tracked, leaf, text);
    } else if (tree.name(child) !== 'w:rPr') {
      segments.flush();
      segments.add('kept', segments.lastFormat, sourceText(tree, tree.start(child), tree.end(child)));
    }
  }
  segments.flush();
  const xml = segments.all.map((segment) => segmentXml(tracked, segment)).join('');
  return [replacement(tree.start(run), tree.end(run), xml)];
}

/** Gathers segments; neighbours alike become one. New text waits until what it replaces has been written. */
class Segments {
  readonly all: Segment[] = [];
  #waiting: { readonly format: number; readonly content: string } | null = null;

  /** The format of the last text that stays. */
  get lastFormat(): number {
    return [...this.all].reverse().find(({ fate }) => fate === 'kept')?.format ?? 0;
  }

  add(fate: Fate, format: number, content: string): void {
    const last = this.all.at(-1);
    if (last?.fate === fate && last.format === format) {
      last.content += content;
    } else {
      this.all.push({ fate, format, content });
    }
  }

  wait(format: number, content: string): void {
    this.flush();
    this.#waiting = { format, content };
  }

  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) {
      this.add('inserted', waiting.format, waiting.content);
    }
  }
}

function addLeaf(
  segments: Segments,
  { tree, plan, dialect }: TrackedRun,
  leaf: TextLeaf,
  text: string,
): void {
  const newText = (added: string): string => inDialect(textXml(added), dialect);
  const isText = tree.symbol(leaf.node) === TEXT;
  let from = leaf.start;
  while (from < leaf.end) {
    const format = plan.formatOf[from] ?? 0;
    const deleted = plan.deleted[from] === 1;
    const before = plan.before.get(from) ?? '';
    if (before !== '') {
      segments.wait(format, newText(before));
    }
    if (!deleted) {
      segments.flush();
    }
    let to = from + 1;
    while (
      to < leaf.end &&
      !plan.after.has(to - 1) &&
      !plan.before.has(to) &&
      (plan.formatOf[to] ?? 0) === format &&
      (plan.deleted[to] === 1) === deleted
    ) {
      to++;
    }
    const whole = !isText || (from === leaf.start && to === leaf.end);
    const content = whole
      ? sourceText(tree, tree.start(leaf.node), tree.end(leaf.node))
      : newText(text.slice(from, to));
    if (deleted) {
      segments.add('deleted', 0, isText ? deletedText(newText(text.slice(from, to))) : content);
    } else {
      segments.add('kept', format, content);
    }
    const after = plan.after.get(to - 1) ?? '';
    if (after !== '') {
      segments.flush();
      segments.add('inserted', plan.formatOf[to - 1] ?? 0, newText(after));
    }
    from = to;
  }
}

/** Text that is deleted has an element of its own, which no reader takes for text. Tabs and breaks in it stay what they are. */
function deletedText(xml: string): string {
  return xml.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText');
}

function segmentXml(tracked: TrackedRun, { fate, format, content }: Segment): string {
  const { tree, run, parent, dialect, revisions } = tracked;
  const tag = sourceText(tree, tree.start(run), tree.tagEnd(run));
  const xml = `${tag}${propertiesXml(tracked, fate, format)}${content}</${tree.rawName(run)}>`;
  if (fate === 'kept') {
    return xml;
  }
  const wrapped = revisions.around(fate === 'inserted' ? 'w:ins' : 'w:del', xml, dialect.declareW);
  return fate === 'inserted' && tree.name(parent) === 'w:ins' ? besideParent(tracked, wrapped) : wrapped;
}

/** New text inside another insertion stands between two halves of it: each insertion has one author. */
function besideParent({ tree, parent, revisions }: TrackedRun, xml: string): string {
  const opening = sourceText(tree, tree.start(parent), tree.tagEnd(parent)).replace(
    /(?<=\sw:id=["'])[^"']*/,
    String(revisions.takeId()),
  );
  return `</${tree.rawName(parent)}>${xml}${opening}`;
}

function propertiesXml(
  { tree, run, dialect, plan, revisions }: TrackedRun,
  fate: Fate,
  format: number,
): string {
  const properties = tree.child(run, 'w:rPr');
  const changes = runPropertyChanges(plan.formats[format] ?? {}, tree, properties);
  const source = properties === NONE ? '' : sourceText(tree, tree.start(properties), tree.end(properties));
  if (changes.size === 0 && (fate !== 'inserted' || tree.child(properties, 'w:rPrChange') === NONE)) {
    return source;
  }
  const former = fate === 'kept' ? formerProperties(tree, properties) : null;
  const record = former === null ? '' : revisions.former('rPr', former);
  if (properties === NONE) {
    return inDialect(element('w:rPr', {}, ...changes.values(), record), dialect);
  }
  const start = tree.start(properties);
  const splices = propertySplices(tree, properties, changes, record, fate, dialect);
  const moved = splices.map(({ from, to, bytes }) => ({ from: from - start, to: to - start, bytes }));
  return decodeUtf8(applySplices(tree.bytes.subarray(start, tree.end(properties)), moved));
}

function propertySplices(
  tree: XmlTree,
  properties: number,
  changes: ReadonlyMap<string, string>,
  record: string,
  fate: Fate,
  dialect: Dialect,
): readonly Splice[] {
  const declared = new Map([...changes].map(([name, xml]) => [name, inDialect(xml, dialect)]));
  if (tree.tagEnd(properties) === tree.end(properties)) {
    // `<w:rPr/>`: everything goes into it at once.
    const withRecord = new Map([...declared, ['w:rPrChange', inDialect(record, dialect)] as const]);
    return changeChildren(tree, properties, [...RUN_PROPERTY_ORDER, 'w:rPrChange'], withRecord);
  }
  const splices = [...changeChildren(tree, properties, RUN_PROPERTY_ORDER, declared)];
  const present = tree.child(properties, 'w:rPrChange');
  if (present !== NONE && fate === 'inserted') {
    splices.push(replacement(tree.start(present), tree.end(present), ''));
  }
  if (record !== '') {
    splices.push(insertion(tree.contentEnd(properties), inDialect(record, dialect)));
  }
  return splices;
}

/** What the properties were; null where an earlier change of them is recorded already, which tells what they were at first. */
function formerProperties(tree: XmlTree, properties: number): string | null {
  if (tree.child(properties, 'w:rPrChange') !== NONE) {
    return null;
  }
  return tree
    .children(properties)
    .map((child) => sourceText(tree, tree.start(child), tree.end(child)))
    .join('');
}
