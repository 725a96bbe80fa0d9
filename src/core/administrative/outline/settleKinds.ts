import { groupBy } from '../../document';
import type { OutlineItem } from '../administrativeDocument';
import { outlineRow } from './outlineRow';

/** A title ends in no such mark. */
const SENTENCE_END = /[.;]\s*$/u;

/** A sentence that is bold by mistake, beside numbered sentences that are not, is an item like them and no heading. */
export function settleKinds(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const loneHeadings = new Set(
    [...groupBy(items, outlineRow).values()].flatMap((row) => {
      const headings = row.filter(({ kind }) => kind === 'heading');
      return headings.length === 1 && row.length > 1 ? headings : [];
    }),
  );
  return items.map((item) =>
    loneHeadings.has(item) && !item.runIn && !item.automatic && SENTENCE_END.test(item.title)
      ? { ...item, kind: 'item' }
      : item,
  );
}
