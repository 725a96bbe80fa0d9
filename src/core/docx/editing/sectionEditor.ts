import type { Section } from '../../document';
import type { SetPageSetup } from '../../edits';
import { NONE } from '../../xml';
import { element } from '../creation/xmlWriting';
import { changedElement } from './changedElement';
import { changeChildren, expand, insertion, replacement, sourceText } from './childElements';
import { inDialect } from './dialect';
import type { PartEditor } from './partEditor';

/** The sequence of the children of `w:sectPr` (ECMA-376 CT_SectPr), header and footer references first. */
const SECTION_ORDER: readonly string[] = [
  'w:headerReference',
  'w:footerReference',
  'w:footnotePr',
  'w:endnotePr',
  'w:type',
  'w:pgSz',
  'w:pgMar',
  'w:paperSrc',
  'w:pgBorders',
  'w:lnNumType',
  'w:pgNumType',
  'w:cols',
  'w:formProt',
  'w:vAlign',
  'w:noEndnote',
  'w:titlePg',
  'w:textDirection',
  'w:bidi',
  'w:rtlGutter',
  'w:docGrid',
  'w:printerSettings',
  'w:sectPrChange',
];

const UNTRACKED: ReadonlySet<string> = new Set(['w:headerReference', 'w:footerReference']);

export type FurnitureKind = 'header' | 'footer';
export type FurnitureUse = 'default' | 'first' | 'even';

/** Collects the changes of one section's `w:sectPr`, which several edits may touch. */
export class SectionEditor {
  readonly section: Section;
  readonly #editor: PartEditor;
  readonly #node: number;
  readonly #children = new Map<string, string>();
  readonly #references = new Map<string, string>();
  /** What the margins are after the edits so far: each edit may name one side only. */
  #margins: Section['margins'];

  /** `node` is the `w:sectPr`, or NONE when the section has none. */
  constructor(editor: PartEditor, section: Section, node: number) {
    this.#editor = editor;
    this.section = section;
    this.#margins = section.margins;
    this.#node = node;
  }

  setPageSetup({ page, margins, titlePage }: SetPageSetup): void {
    if (page !== undefined) {
      this.#change('w:pgSz', [
        ['w', String(page.width)],
        ['h', String(page.height)],
        ['orient', page.landscape ? 'landscape' : null],
        // The number of the paper in the printer's list, which no longer holds.
        ['code', null],
      ]);
    }
    if (margins !== undefined) {
      // All margins are required where one is stated (ECMA-376 17.6.11).
      this.#margins = { ...this.#margins, ...margins };
      this.#change(
        'w:pgMar',
        Object.entries(this.#margins).map(([side, value]) => [side, String(value)]),
      );
    }
    if (titlePage !== undefined) {
      this.setTitlePage(titlePage);
    }
  }

  setTitlePage(on: boolean): void {
    this.#children.set('w:titlePg', on ? element('w:titlePg') : '');
  }

  #change(name: string, attributes: readonly (readonly [string, string | null])[]): void {
    const { tree } = this.#editor;
    this.#children.set(name, changedElement(tree, tree.child(this.#node, name), name, new Map(attributes)));
  }

  /** The section itself, not one before it, names a header or footer for a use. */
  refersTo(kind: FurnitureKind, use: FurnitureUse): boolean {
    return this.#reference(kind, use) !== NONE;
  }

  setReference(kind: FurnitureKind, use: FurnitureUse, relationshipId: string): void {
    this.#references.set(`${kind} ${use}`, relationshipId);
  }

  /** Hands the splices over to the part. */
  finish(): void {
    const editor = this.#editor;
    const { tree, dialect } = editor;
    const added: string[] = [];
    for (const [key, id] of this.#references) {
      const [kind, use] = key.split(' ') as [FurnitureKind, FurnitureUse];
      const xml = this.#referenceXml(kind, use, id);
      const present = this.#reference(kind, use);
      if (present === NONE) {
        added.push(xml);
      } else {
        editor.add(replacement(tree.start(present), tree.end(present), xml));
      }
    }
    const changed = [...this.#children, ...this.#formerSection()];
    const children = new Map(changed.map(([name, xml]) => [name, inDialect(xml, dialect)]));
    if (this.#node === NONE) {
      this.#addSection(added, children);
    } else if (tree.tagEnd(this.#node) === tree.end(this.#node)) {
      editor.add(expand(tree, this.#node, added.join('') + inOrder(children)));
    } else {
      if (added.length > 0) {
        editor.add(insertion(tree.tagEnd(this.#node), added.join('')));
      }
      editor.add(...changeChildren(tree, this.#node, SECTION_ORDER, children));
    }
  }

  /** What the section was, for a tracked change. References to headers and footers cannot be tracked (CT_SectPrBase). */
  #formerSection(): ReadonlyMap<string, string> {
    const { revisions, tree } = this.#editor;
    if (
      revisions === null ||
      this.#children.size === 0 ||
      tree.child(this.#node, 'w:sectPrChange') !== NONE
    ) {
      return new Map();
    }
    const former = tree
      .children(this.#node)
      .filter((child) => !UNTRACKED.has(tree.name(child)))
      .map((child) => sourceText(tree, tree.start(child), tree.end(child)));
    return new Map([['w:sectPrChange', revisions.former('sectPr', former.join(''))]]);
  }

  #addSection(references: readonly string[], children: ReadonlyMap<string, string>): void {
    const { tree, dialect } = this.#editor;
    const body = tree.child(0, 'w:body');
    const xml = inDialect(element('w:sectPr', {}, ...references, inOrder(children)), dialect);
    const empty = body !== NONE && tree.tagEnd(body) === tree.end(body);
    this.#editor.add(empty ? expand(tree, body, xml) : insertion(tree.contentEnd(body), xml));
  }

  #reference(kind: FurnitureKind, use: FurnitureUse): number {
    const { tree } = this.#editor;
    return (
      tree
        .children(this.#node)
        .find(
          (child) =>
            tree.name(child) === `w:${kind}Reference` && (tree.attribute(child, 'type') ?? 'default') === use,
        ) ?? NONE
    );
  }

  #referenceXml(kind: FurnitureKind, use: FurnitureUse, id: string): string {
    const xml = element(`w:${kind}Reference`, { 'w:type': use, 'r:id': id });
    const { dialect } = this.#editor;
    return inDialect(xml.replace(/\/>$/, `${dialect.declareR}/>`), dialect);
  }
}

function inOrder(children: ReadonlyMap<string, string>): string {
  return SECTION_ORDER.map((name) => children.get(name) ?? '').join('');
}
