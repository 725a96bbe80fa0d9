import type { OutlineItem } from '../administrativeDocument';

type Place = Pick<OutlineItem, 'style' | 'parent' | 'part' | 'appendix' | 'attachment'>;

/** Names the row an item stands in: the items of its style under its parent, in one text, which are written alike. */
export function outlineRow({ style, parent, part, appendix, attachment }: Place): string {
  return [style, parent, part, appendix, attachment].map(String).join(' ');
}

/** As {@link outlineRow}; articles count on through the chapters of a text. */
export function countedRow(item: OutlineItem): string {
  return outlineRow(item.style === 'article' ? { ...item, parent: null } : item);
}
