import type { AdministrativeDocument, OutlineItem } from '../../../src/core/administrative';
import type { Edit } from '../../../src/core/edits';
import type { Defect } from '../defect';

/** Gives the label of an item another text. */
function relabel(
  name: string,
  clauses: readonly string[],
  find: (outline: readonly OutlineItem[]) => OutlineItem | undefined,
  label: (item: OutlineItem) => string,
): Defect {
  return {
    name,
    clauses,
    plant: ({ outline, source }: AdministrativeDocument): readonly Edit[] | null => {
      const item = find(
        outline.filter(({ automatic, inTable, part }) => !automatic && !inTable && part === 'body'),
      );
      if (item === undefined) {
        return null;
      }
      const { paragraph, start, end } = item.labelRange;
      const expected = source.main.paragraphs[paragraph]?.text.slice(start, end) ?? '';
      return [{ kind: 'replaceText', range: item.labelRange, expected, text: label(item) }];
    },
  };
}

const nth =
  (style: OutlineItem['style'], ordinal: number) =>
  (outline: readonly OutlineItem[]): OutlineItem | undefined =>
    outline.find((item) => item.style === style && item.ordinal.at(-1) === ordinal);

const SEQUENCE = ['chung-numbering-sequence', 'dang-bocuc'];

/** Numbering that skips, repeats or is written otherwise. */
export const OUTLINE: readonly Defect[] = [
  relabel('Roman numeral skipped', SEQUENCE, nth('roman', 3), () => 'IV.'),
  relabel('Roman numeral repeated', SEQUENCE, nth('roman', 2), () => 'I.'),
  relabel('article skipped', SEQUENCE, nth('article', 2), () => 'Điều 3.'),
  relabel('point skipped', [...SEQUENCE, 'nd30-diem', 'dang-diem'], nth('letter', 3), () => 'd)'),
  relabel('point with a stop', ['nd30-diem', 'dang-diem'], nth('letter', 2), () => 'b.'),
  relabel('section with a bracket', ['nd30-muc-lama'], nth('roman', 2), () => 'II)'),
  relabel('article with a colon', ['nd30-dieu', 'dang-dieu'], nth('article', 2), () => 'Điều 2:'),
];
