import type { CheckedDocument } from '../../src/core/check';
import type { Layout } from '../../src/core/samples';

/** Parts of a .docx as text, and what a defect makes of them. */
type Rewriting = (parts: Parts) => void;

/** A defect that no edit of ours can plant: it rewrites the file's XML, as another program would have written it. */
export interface FileDefect {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly samples: readonly string[];
  readonly layout: Layout;
  readonly rewrite: Rewriting;
}

const DOCUMENT = 'word/document.xml';

/** The text parts of one file while they are rewritten. */
export class Parts {
  readonly #checked: CheckedDocument;
  readonly #changed = new Map<string, string>();

  constructor(checked: CheckedDocument) {
    this.#checked = checked;
  }

  /** Text of a part; empty where there is none. */
  read(name: string): string {
    return (
      this.#changed.get(name) ??
      new TextDecoder().decode(this.#checked.package.read(name) ?? new Uint8Array())
    );
  }

  /** Rewrites every part whose name matches. */
  rewrite(parts: RegExp, change: (text: string) => string): void {
    for (const name of this.#checked.package.partNames.filter((each) => parts.test(each))) {
      const text = this.read(name);
      const changed = change(text);
      if (changed !== text) {
        this.#changed.set(name, changed);
      }
    }
  }

  /** Replaces in every part whose name matches; a text once. */
  replace(parts: RegExp, from: RegExp | string, to: string): void {
    this.rewrite(parts, (text) =>
      typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to),
    );
  }

  /** Rewrites the paragraph of the main part that holds `text`, and with `offset` one after or before it. */
  paragraph(text: string, change: (xml: string) => string, offset = 0): void {
    const xml = this.read(DOCUMENT);
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)];
    const at = paragraphs.findIndex(([each]) => each.includes(`>${text}</w:t>`));
    const found = at < 0 ? undefined : paragraphs[at + offset];
    if (found !== undefined) {
      const [old] = found;
      const changed = change(old);
      if (changed !== old) {
        this.#changed.set(
          DOCUMENT,
          xml.slice(0, found.index) + changed + xml.slice(found.index + old.length),
        );
      }
    }
  }

  /** The whole file with what was changed, or null where nothing was. */
  bytes(): Uint8Array | null {
    const encoder = new TextEncoder();
    const replaced = new Map([...this.#changed].map(([name, text]) => [name, encoder.encode(text)]));
    return replaced.size === 0 ? null : this.#checked.package.rewrite({ replaced, added: [] });
  }
}

/** Defects of one clause or clauses in the same samples. */
export function fileDefects(
  clauses: string | readonly string[],
  samples: readonly string[],
  rewritings: Readonly<Record<string, Rewriting>>,
  layout: Layout = {},
): readonly FileDefect[] {
  return Object.entries(rewritings).map(([name, rewrite]) => ({
    name,
    clauses: typeof clauses === 'string' ? [clauses] : clauses,
    samples,
    layout,
    rewrite,
  }));
}
