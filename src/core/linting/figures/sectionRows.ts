import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { linedTables } from './tableTotals';

/** The label of a row that heads those below it: "A", "II." */
export const HEADS_ROWS = /^(?:[IVX]{1,4}|[A-H])\.?$/u;
const COUNTED = /^\d{1,3}\.?$/u;
/** "Quý II (05 nội dung)" */
const SAYS_HOW_MANY = /\((\d{1,3}) \p{L}[^()\d]*\)$/u;

/** The number of rows that the head of a section names, where another number of them follows. */
export interface SectionCount {
  readonly actual: string;
  readonly range: Range;
  readonly rows: number;
}

/** The one section of a table that has more or fewer rows than its head says, though the others have as many. */
export function sectionCounts(administrative: AdministrativeDocument): readonly SectionCount[] {
  return linedTables(administrative).flatMap(({ rows }): readonly SectionCount[] => {
    const [, ...body] = rows;
    const labels = body.map(([first]) => first?.text.trim() ?? '');
    const sections = body.flatMap((row, at) => {
      const head = row.find(({ text }) => SAYS_HOW_MANY.test(text.trim()));
      const [told = '', figures = ''] = SAYS_HOW_MANY.exec(head?.text.trim() ?? '') ?? [];
      if (head?.passage == null || !HEADS_ROWS.test(labels[at] ?? '')) {
        return [];
      }
      const below = labels.slice(at + 1);
      const end = below.findIndex((label) => !COUNTED.test(label));
      const start = head.passage.text.text.lastIndexOf(told) + 1;
      const count = { rows: end === -1 ? below.length : end, says: Number(figures) };
      const actual = told.slice(1, -1);
      return [{ ...count, actual, range: head.passage.text.slice(start, start + actual.length) }];
    });
    const odd = sections.filter(({ rows: count, says }) => count !== says);
    return odd.length === 1 && sections.length - odd.length > 1 ? odd : [];
  });
}
