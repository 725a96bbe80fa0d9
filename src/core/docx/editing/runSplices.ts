import { applySplices, type Splice } from '../../opc';
import { decodeUtf8, NONE, type XmlTree } from '../../xml';
import { textXml } from '../creation/runXml';
import { element } from '../creation/xmlWriting';
import { symbolOf } from '../vocabulary';
import { changeChildren, insertion, replacement, sourceText } from './childElements';
import { inDialect, type Dialect } from './dialect';
import { RUN_PROPERTY_ORDER, runPropertyChanges } from './runFormatXml';
import type { TextLeaf } from './textLeaves';
import type { TextPlan } from './textPlan';

const TEXT = symbolOf('w:t');

/** A stretch of one format in what a leaf becomes: new or kept text, or the leaf as it is. */
type Piece = { readonly format: number } & ({ readonly text: string } | { readonly asItIs: true });

/** What stands around the text of one run, and is repeated when the run is split. */
interface RunFrame {
  readonly tree: XmlTree;
  readonly run: number;
  readonly properties: number;
  readonly dialect: Dialect;
  readonly plan: TextPlan;
}

/**
 * Splices that carry out a plan in one run. The run is split where formats part; what is not text in it keeps its place.
 * `leaves` are the text elements of the run, `text` the text of the paragraph.
 */
export function runSplices(
  tree: XmlTree,
  run: number,
  leaves: readonly TextLeaf[],
  text: string,
  plan: TextPlan,
  dialect: Dialect,
): readonly Splice[] {
  const frame: RunFrame = { tree, run, properties: tree.child(run, 'w:rPr'), dialect, plan };
  const pieces = leaves.map((leaf) => piecesOf(tree, leaf, text, plan));
  const first = pieces.flat()[0];
  if (first === undefined && holdsNothingElse(tree, run, leaves)) {
    return [replacement(tree.start(run), tree.end(run), '')];
  }
  let format = first?.format ?? 0;
  const splices: Splice[] = [...propertySplices(frame, format)];
  for (const [index, leaf] of leaves.entries()) {
    let xml = '';
    let changed = false;
    for (const piece of pieces[index] ?? []) {
      if (piece.format !== format) {
        format = piece.format;
        xml += splitXml(frame, format);
      }
      if ('text' in piece) {
        changed = true;
        xml += inDialect(textXml(piece.text), dialect);
      } else if (changed || pieces[index]?.length !== 1) {
        changed = true;
        xml += sourceText(tree, tree.start(leaf.node), tree.end(leaf.node));
      }
    }
    if (changed || pieces[index]?.length === 0) {
      splices.push(replacement(tree.start(leaf.node), tree.end(leaf.node), xml));
    } else if (xml !== '') {
      splices.push(insertion(tree.start(leaf.node), xml));
    }
  }
  return splices;
}

function piecesOf(tree: XmlTree, leaf: TextLeaf, text: string, plan: TextPlan): readonly Piece[] {
  if (isUntouched(leaf, plan)) {
    return [{ format: plan.formatOf[leaf.start] ?? 0, asItIs: true }];
  }
  const pieces: Piece[] = [];
  const push = (added: string | undefined, format: number): void => {
    const last = pieces.at(-1);
    if (added === undefined || added === '') {
      return;
    }
    if (last !== undefined && 'text' in last && last.format === format) {
      pieces[pieces.length - 1] = { format, text: last.text + added };
    } else {
      pieces.push({ format, text: added });
    }
  };
  for (let unit = leaf.start; unit < leaf.end; unit++) {
    const format = plan.formatOf[unit] ?? 0;
    push(plan.before.get(unit), format);
    if (plan.deleted[unit] === 0) {
      if (tree.symbol(leaf.node) === TEXT) {
        push(text[unit], format);
      } else {
        pieces.push({ format, asItIs: true });
      }
    }
    push(plan.after.get(unit), format);
  }
  return pieces;
}

/** All of the leaf stays, in one format. */
function isUntouched(leaf: TextLeaf, plan: TextPlan): boolean {
  const format = plan.formatOf[leaf.start];
  for (let unit = leaf.start; unit < leaf.end; unit++) {
    if (
      plan.deleted[unit] === 1 ||
      plan.before.has(unit) ||
      plan.after.has(unit) ||
      plan.formatOf[unit] !== format
    ) {
      return false;
    }
  }
  return true;
}

function holdsNothingElse(tree: XmlTree, run: number, leaves: readonly TextLeaf[]): boolean {
  const texts = new Set(leaves.map(({ node }) => node));
  return tree
    .children(run)
    .every((child) => tree.name(child).startsWith('#') || tree.name(child) === 'w:rPr' || texts.has(child));
}

function propertySplices(
  { tree, run, properties, dialect, plan }: RunFrame,
  format: number,
): readonly Splice[] {
  const changes = runPropertyChanges(plan.formats[format] ?? {}, tree, properties);
  if (changes.size === 0) {
    return [];
  }
  if (properties === NONE) {
    return [insertion(tree.tagEnd(run), inDialect(element('w:rPr', {}, ...changes.values()), dialect))];
  }
  const declared = new Map([...changes].map(([name, xml]) => [name, inDialect(xml, dialect)]));
  return changeChildren(tree, properties, RUN_PROPERTY_ORDER, declared);
}

/** Ends the run and begins another like it with the changed properties. */
function splitXml(frame: RunFrame, format: number): string {
  const { tree, run, properties } = frame;
  const tag = sourceText(tree, tree.start(run), tree.tagEnd(run));
  return `</${tree.rawName(run)}>${tag}${properties === NONE ? newProperties(frame, format) : changedProperties(frame, format)}`;
}

function newProperties({ tree, dialect, plan }: RunFrame, format: number): string {
  const changes = runPropertyChanges(plan.formats[format] ?? {}, tree, NONE);
  return changes.size === 0 ? '' : inDialect(element('w:rPr', {}, ...changes.values()), dialect);
}

function changedProperties(frame: RunFrame, format: number): string {
  const { tree, properties } = frame;
  const start = tree.start(properties);
  const splices = propertySplices(frame, format).map(({ from, to, bytes }) => ({
    from: from - start,
    to: to - start,
    bytes,
  }));
  return decodeUtf8(applySplices(tree.bytes.subarray(start, tree.end(properties)), splices));
}
