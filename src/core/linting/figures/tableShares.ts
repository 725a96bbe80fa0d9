import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, formatNumber } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { linedTables, type Cell, type LinedTable } from './tableTotals';

/** A percentage in a table with the two numbers of its row that make it. */
export interface TableShare {
  /** The percentage as written, without its sign. */
  readonly percent: string;
  readonly made: number;
  readonly base: number;
  readonly range: Range;
}

const BASE = /^(?:DU TOAN|KE HOACH|CHI TIEU|TONG SO|SO LUONG GIAO)(?! .*THUC HIEN)/u;
const MADE = /^(?:THUC HIEN|KET QUA|DA THU|SO THU|UOC THUC HIEN|(?:DA )?GIAI NGAN|SO DA|DA KET NAP|DA DAT)/u;
const SHARE = /^(?:TY LE|TI LE|DAT TY LE|%|DAT \(?%)/u;

/** Percentages of a table with exactly one column of each kind: what was planned, what was made, which share that is. */
export function tableShares(administrative: AdministrativeDocument): readonly TableShare[] {
  return linedTables(administrative).flatMap(sharesIn);
}

function sharesIn({ rows }: LinedTable): readonly TableShare[] {
  const [header = []] = rows;
  const columnOf = (titles: RegExp): number | null => {
    const found = header.filter(({ text }) => titles.test(fold(text)));
    return found.length === 1 ? (found[0]?.cell.column ?? null) : null;
  };
  const columns = [BASE, MADE, SHARE].map(columnOf);
  if (columns.includes(null)) {
    return [];
  }
  return rows.slice(1).flatMap((row): readonly TableShare[] => {
    const at = (column: number | null | undefined): Cell | undefined =>
      row.find(({ cell }) => cell.column === column);
    const [base, made, share] = columns.map(at);
    const percent = /^(\d{1,3}(?:,\d{1,2})?) ?%?$/u.exec(share?.text ?? '')?.[1];
    return base?.value == null ||
      made?.value == null ||
      base.value === 0 ||
      share?.passage == null ||
      percent === undefined
      ? []
      : [
          {
            percent,
            made: made.value,
            base: base.value,
            range: share.passage.text.range,
          },
        ];
  });
}

/** Smaller numbers are of other things too. */
const FEWEST = 1000;

/** What the text says a number is of its plan, which a table shows with that plan: "đạt 34.506 triệu đồng, bằng 81% kế hoạch". */
export function toldShares(administrative: AdministrativeDocument): readonly TableShare[] {
  const known = tableShares(administrative).filter(({ made }) => made >= FEWEST);
  return known.length === 0
    ? []
    : proseOf(administrative)
        .filter(({ role, quoted }) => role !== 'table' && role !== 'header' && !quoted)
        .flatMap(({ text }) =>
          known.flatMap(({ made, base }): readonly TableShare[] => {
            const number = formatNumber(made).replaceAll('.', String.raw`\.`);
            const told = new RegExp(
              String.raw`(?<![\d.,])${number}(?![.,]?\d)[^.;:()\d]{0,30},? (?:đạt|bằng)(?: tỷ lệ)? (\d{1,3}(?:,\d{1,2})?) ?%(?= (?:kế hoạch|dự toán|chỉ tiêu))`,
              'u',
            ).exec(text.text);
            const percent = told?.[1];
            if (told === null || percent === undefined) {
              return [];
            }
            const start = told.index + told[0].lastIndexOf(percent);
            return [{ percent, made, base, range: text.slice(start, start + percent.length + 1) }];
          }),
        );
}
