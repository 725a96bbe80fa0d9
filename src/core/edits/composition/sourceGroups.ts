import type { Edit } from '../edit';
import { compareEdits } from '../editOrder';

/** An edit and those who asked for it. */
export interface SourcedEdit<Source> {
  readonly edit: Edit;
  readonly sources: ReadonlySet<Source>;
}

/** Edits that are made or taken back together, and those who asked for them. */
export interface ComposedEdits<Source> {
  readonly edits: readonly Edit[];
  readonly sources: readonly Source[];
}

/**
 * Gathers edits by what hangs together: a source that asked for two edits joins them, and so does an edit that two sources asked for.
 * An edit that was asked for twice in the same words is one. Edits and groups are in the order of the document.
 */
export function sourceGroups<Source>(all: readonly SourcedEdit<Source>[]): readonly ComposedEdits<Source>[] {
  const groupOf = new Map<Source | string, Group<Source>>();
  const groups = new Set<Group<Source>>();
  for (const { edit, sources } of all) {
    const wording = JSON.stringify(edit);
    const met = new Set(
      [wording, ...sources].flatMap((key) => {
        const group = groupOf.get(key);
        return group === undefined ? [] : [group];
      }),
    );
    // In the place of the first of them.
    const [first = { edits: new Map<string, Edit>(), sources: new Set<Source>() }, ...others] = met;
    const joined = [...others, { edits: new Map([[wording, edit]]), sources }];
    for (const group of joined) {
      group.edits.forEach((each, key) => {
        first.edits.set(key, each);
        groupOf.set(key, first);
      });
      group.sources.forEach((source) => {
        first.sources.add(source);
        groupOf.set(source, first);
      });
    }
    others.forEach((group) => groups.delete(group));
    groups.add(first);
  }
  return [...groups]
    .map(({ edits, sources }) => ({ edits: [...edits.values()].sort(compareEdits), sources: [...sources] }))
    .sort(({ edits: [a] }, { edits: [b] }) => (a === undefined || b === undefined ? 0 : compareEdits(a, b)));
}

interface Group<Source> {
  /** By their wording. */
  readonly edits: Map<string, Edit>;
  readonly sources: Set<Source>;
}
