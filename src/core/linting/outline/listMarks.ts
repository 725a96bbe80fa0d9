import { closingMark, type ListItem, type ProseList } from './lists';

/** Items whose own paragraph is all there is: what follows the others decides how they end. */
export function simpleItems({ items }: ProseList): readonly ListItem[] {
  return items.filter(({ hasContent, mark }) => !hasContent && mark !== ':');
}

/** Of marks that as many items have, the one that likelier is meant stands first. */
const LIKELIEST = [';', '.', ','];

/** The mark that most of a list's items have before the last one; a semicolon where there is nothing to go by. */
export function usualMark(list: ProseList): string {
  const marks = simpleItems(list)
    .filter((item) => item !== list.items.at(-1))
    .map(({ mark }) => mark)
    .filter((mark) => mark === ';' || mark === '.' || mark === ',');
  const counts = new Map<string, number>();
  for (const mark of marks) {
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const usual = LIKELIEST.find((mark) => counts.get(mark) === most);
  return usual ?? (list.items.at(-1)?.mark === '.' && list.items.length < 3 ? '.' : ';');
}

/** The mark that an item of the list should end with. */
export function expectedMark(list: ProseList, item: ListItem): string {
  return item === list.items.at(-1) ? (closingMark(list) ?? usualMark(list)) : usualMark(list);
}
