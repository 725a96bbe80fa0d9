import { countWords } from '../../vietnamese';
import { groupBy } from '../../document';
import type { OutlineItem } from '../administrativeDocument';
import { countedRow, outlineRow } from './outlineRow';

/** A title ends in no such mark. */
const SENTENCE_END = /[.;]\s*$/u;

/** Longest title of a clause or an article that was seen on paper, in words. */
const LONGEST_TITLE = 14;

/** A short line without an end mark, above something that belongs to it. */
function looksLikeTitle({ title, paragraph, endParagraph }: OutlineItem): boolean {
  return (
    /^\p{Lu}[^.;:!?…]*[^.;:,!?…\s]$/u.test(title) &&
    countWords(title) <= LONGEST_TITLE &&
    endParagraph > paragraph + 1
  );
}

/** Lines whose letters are not those of a heading ("**1.** Phòng Kinh tế", half of them bold), where all others of their row are headings. */
function titlesWithoutTheirLetters(items: readonly OutlineItem[]): ReadonlySet<OutlineItem> {
  const counted = items.filter(({ style }) => style === 'arabic' || style === 'article');
  return new Set(
    [...groupBy(counted, countedRow).values()].flatMap((row) => {
      const plain = row.filter(({ kind, runIn }) => kind === 'item' || runIn);
      return plain.length === 1 && row.length > 1 ? plain.filter(looksLikeTitle) : [];
    }),
  );
}

/** A sentence that is bold by mistake, beside numbered sentences that are not, is an item like them and no heading; a title whose letters are wrong is a heading. */
export function settleKinds(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const loneHeadings = new Set(
    [...groupBy(items, outlineRow).values()].flatMap((row) => {
      const headings = row.filter(({ kind }) => kind === 'heading');
      return headings.length === 1 && row.length > 1 ? headings : [];
    }),
  );
  const titles = titlesWithoutTheirLetters(items);
  return items.map((item) =>
    titles.has(item) && item.kind === 'item'
      ? { ...item, kind: 'heading' }
      : loneHeadings.has(item) && !item.runIn && !item.automatic && SENTENCE_END.test(item.title)
        ? { ...item, kind: 'item' }
        : item,
  );
}
