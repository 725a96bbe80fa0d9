import type { OutlineItem } from '../administrativeDocument';

/** A title ends in no such mark. */
const SENTENCE_END = /[.;]\s*$/u;

/** A sentence that is bold by mistake, beside numbered sentences that are not, is an item like them and no heading. */
export function settleKinds(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.map((item) => {
    if (item.kind !== 'heading' || item.runIn || item.automatic || !SENTENCE_END.test(item.title)) {
      return item;
    }
    const siblings = items.filter(
      (other) => other !== item && other.style === item.style && other.parent === item.parent,
    );
    return siblings.length > 0 && siblings.every(({ kind }) => kind === 'item')
      ? { ...item, kind: 'item' }
      : item;
  });
}
