import type { Paragraph } from '../../document';
import { applySplices, type Splice } from '../../opc';
import { NONE, type XmlTree } from '../../xml';
import { dialectOf, type Dialect } from './dialect';
import { fallbackTwin } from './fallbackTwin';
import type { RevisionWriter } from './revisions';
import { LeafFinder } from './textLeaves';

/** Collects the changes of one XML part. */
export class PartEditor {
  readonly partName: string;
  readonly tree: XmlTree;
  readonly dialect: Dialect;
  readonly revisions: RevisionWriter | null;
  readonly #splices: Splice[] = [];
  /** Places where the last thing inserted is a table. */
  readonly tableEnds = new Set<number>();
  #leaves: LeafFinder | null = null;

  /** @param revisions records the changes as tracked ones; null: they are made untracked. */
  constructor(partName: string, tree: XmlTree, revisions: RevisionWriter | null) {
    this.partName = partName;
    this.tree = tree;
    this.revisions = revisions;
    this.dialect = dialectOf(tree);
  }

  get leaves(): LeafFinder {
    this.#leaves ??= new LeafFinder(this.tree);
    return this.#leaves;
  }

  get changed(): boolean {
    return this.#splices.length > 0;
  }

  add(...splices: readonly Splice[]): void {
    this.#splices.push(...splices);
  }

  /** The copy of a paragraph of a text box that has to stay the same; NONE where there is none. */
  twinOf(node: number, { textBoxAnchor }: Paragraph): number {
    return textBoxAnchor === null ? NONE : fallbackTwin(this.tree, node, this.leaves);
  }

  /** Something in `[from, to)` is going to be replaced already. */
  replacesWithin(from: number, to: number): boolean {
    return this.#splices.some((splice) => splice.from < to && splice.to > from);
  }

  bytes(): Uint8Array {
    return applySplices(this.tree.bytes, this.#splices);
  }
}
