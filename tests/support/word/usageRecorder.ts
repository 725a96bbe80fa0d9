import { apiSetsOf } from './apiSets';
import type { OnUse } from './executor';

/** Notes which members of Word's API were really used on the wire. */
export class UsageRecorder {
  readonly #used = new Map<string, Set<string>>();

  readonly record: OnUse = (type, member) => {
    this.#used.set(type, (this.#used.get(type) ?? new Set()).add(member));
  };

  /** `Paragraph.alignment`, … */
  get members(): readonly string[] {
    return Array.from(this.#used, ([type, members]) =>
      Array.from(members, (member) => `${type}.${member}`),
    ).flat();
  }

  /** The requirement sets of what was used; what the documentation does not know shows as itself. */
  get sets(): ReadonlySet<string> {
    const sets = new Set<string>();
    for (const [type, members] of this.#used) {
      const known = apiSetsOf(type);
      for (const member of members) {
        sets.add(known.get(member) ?? `${type}.${member}`);
      }
    }
    return sets;
  }
}
