import type { AdministrativeDocument } from '../../administrative';
import { firstIndex, type Range } from '../../document';
import { formatNumber } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { countsIn } from './counts';
import { columnTotals, tableFaults } from './tableTotals';
import { isVague } from './totalParts';

/** A sum of money that the line above a table names, and the table's own total, which is another. */
export interface AnnouncedFault {
  /** The sum as the line writes it, and where. */
  readonly total: string;
  readonly range: Range;
  /** What the table makes, in đồng. */
  readonly expected: string;
}

/** In which unit a column of money counts, by its title; in đồng where it only says that it is money. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/TY DONG/u, 1_000_000_000],
  [/TRIEU DONG|TR\. ?DONG/u, 1_000_000],
  [/(?:NGHIN|NGAN|1\.000) DONG/u, 1000],
  [/DONG|VND/u, 1],
];
/** Announces what follows. */
const ENDS =
  /(?:cụ thể|như sau|trong đó|bao gồm|gồm|phân bổ|chi tiết|theo bảng sau)(?: như sau)?\s*:?\s*$|:\s*$/iu;

function scaleOf(title: string): number | null {
  return SCALES.find(([words]) => words.test(title))?.[1] ?? null;
}

/** Lines that end by announcing a table with a total, and name another sum than that: only where each names one sum of money. */
export function announcedFaults(administrative: AdministrativeDocument): readonly AnnouncedFault[] {
  const money = columnTotals(administrative).filter(({ title }) => scaleOf(title) !== null);
  const columns = new Map<number, number>();
  for (const { firstParagraph } of money) {
    columns.set(firstParagraph, (columns.get(firstParagraph) ?? 0) + 1);
  }
  // A total that is not what its rows make is a slip of its own, told once.
  const wrong = new Set(tableFaults(administrative).map(({ range }) => range.paragraph));
  const lines = proseOf(administrative).filter(({ role }) => role !== 'table');
  return money.flatMap((column): readonly AnnouncedFault[] => {
    const line = lines[firstIndex(lines, ({ paragraph }) => paragraph.index >= column.firstParagraph) - 1];
    const isAlone = columns.get(column.firstParagraph) === 1;
    if (line === undefined || !isAlone || wrong.has(column.range.paragraph) || !ENDS.test(line.text.text)) {
      return [];
    }
    const { text } = line.text;
    const sums = countsIn(text).filter(({ unit }) => unit === 'đồng');
    const [sum] = sums;
    const made = column.value * (scaleOf(column.title) ?? 1);
    return sum === undefined ||
      sums.length > 1 ||
      isVague(text.slice(0, sum.start), sum) ||
      (sum.min <= made + 0.5 && sum.max >= made - 0.5)
      ? []
      : [
          {
            total: text.slice(sum.start, sum.end),
            range: line.text.slice(sum.start, sum.end),
            expected: formatNumber(made),
          },
        ];
  });
}
