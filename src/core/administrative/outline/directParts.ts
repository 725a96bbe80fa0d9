import { groupBy, oncePer } from '../../document';
import type { OutlineItem } from '../administrativeDocument';

const partsByParent = oncePer((outline: readonly OutlineItem[]) =>
  groupBy(outline, ({ parent }) => outline[parent ?? -1] ?? null),
);

/** The items of an outline whose parent an item is, in order: of "II." its "1.", "2.", but nothing of those. */
export function directParts(outline: readonly OutlineItem[], item: OutlineItem): readonly OutlineItem[] {
  return partsByParent(outline).get(item) ?? [];
}
