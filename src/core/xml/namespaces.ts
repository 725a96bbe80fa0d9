/** Gives every namespace that a reader knows one fixed prefix, whatever prefix and whichever of its URIs a file uses. */
export type NamespaceTable = ReadonlyMap<string, string>;

interface Override {
  readonly depth: number;
  readonly prefix: string;
  readonly previous: string | undefined;
}

/** The namespace declarations in force while a text is scanned. Prefixes map to the reader's own prefixes. */
export class NamespaceScopes {
  readonly #table: NamespaceTable;
  readonly #bindings = new Map<string, string>();
  readonly #overrides: Override[] = [];

  constructor(table: NamespaceTable) {
    this.#table = table;
  }

  /**
   * Declares a prefix on the element at `depth`. True when a prefix that was in use now means something else,
   * so that names resolved before must be resolved anew.
   */
  declare(prefix: string, uri: string, depth: number): boolean {
    const canonical = uri === '' ? undefined : (this.#table.get(uri) ?? `{${uri}}`);
    const previous = this.#bindings.get(prefix);
    if (canonical === previous) {
      return false;
    }
    // A prefix seen for the first time stays bound after its element: used elsewhere it would be unbound, that is an error.
    const overrides = previous !== undefined || prefix === '';
    if (overrides) {
      this.#overrides.push({ depth, prefix, previous });
    }
    this.#set(prefix, canonical);
    return overrides;
  }

  /** Ends the element at `depth`. True when a prefix got an older meaning back. */
  leave(depth: number): boolean {
    let changed = false;
    for (;;) {
      const last = this.#overrides.at(-1);
      if (last === undefined || last.depth < depth) {
        return changed;
      }
      this.#overrides.pop();
      this.#set(last.prefix, last.previous);
      changed = true;
    }
  }

  /** Depth of the innermost element that changed a prefix, or -1. */
  get deepestOverride(): number {
    return this.#overrides.at(-1)?.depth ?? -1;
  }

  /** `w:p` for any qualified name that means `p` of the namespace whose fixed prefix is `w`. */
  canonicalName(qualifiedName: string): string {
    const colon = qualifiedName.indexOf(':');
    const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
    const local = qualifiedName.slice(colon + 1);
    const canonical = this.#bindings.get(prefix);
    if (canonical === undefined) {
      return qualifiedName;
    }
    return canonical.startsWith('{') ? canonical + local : `${canonical}:${local}`;
  }

  #set(prefix: string, canonical: string | undefined): void {
    if (canonical === undefined) {
      this.#bindings.delete(prefix);
    } else {
      this.#bindings.set(prefix, canonical);
    }
  }
}
