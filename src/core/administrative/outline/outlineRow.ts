import type { OutlineItem } from '../administrativeDocument';

/** Names the row an item stands in: the items of its style under its parent, which are written alike. */
export function outlineRow({ style, parent }: Pick<OutlineItem, 'style' | 'parent'>): string {
  return `${style} ${String(parent)}`;
}
