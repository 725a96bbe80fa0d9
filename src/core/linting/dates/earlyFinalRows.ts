import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { proseOf, type Passage } from '../text/prose';
import { datesOf, daysOf, writtenDate, type DocumentDate } from './dates';
import type { MisplacedDay } from './misplacedDay';

const SUMS_UP = /^[\d.\s]*Tổng kết(?! (?:năm|học kỳ|quý|tháng|đợt|giai đoạn))(?!\p{L})/u;
/** What comes after summing up. */
const FOLLOWS =
  /(?<!\p{L})(?:quyết toán|thanh toán|khen thưởng|báo cáo|lưu trữ|hồ sơ|công khai|rút kinh nghiệm|sau|duy trì|nhân rộng|năm sau)(?!\p{L})/iu;

interface Row {
  readonly texts: readonly string[];
  readonly dates: readonly DocumentDate[];
}

/** The days of rows that sum up while other rows of their table of tasks are still to be done. */
export function earlyFinalRows(administrative: AdministrativeDocument): readonly MisplacedDay[] {
  const cells = proseOf(administrative).filter(
    ({ role, quoted, paragraph }) => role === 'table' && !quoted && paragraph.cell !== null,
  );
  const dates = groupBy(
    datesOf(administrative).filter(({ mention }) => mention.precision === 'day'),
    ({ passage }) => passage,
  );
  return [...groupBy(cells, ({ paragraph }) => paragraph.cell?.table ?? null).values()].flatMap((table) => {
    const rows = [...groupBy(table, ({ paragraph }) => paragraph.cell?.row ?? null).values()].map((row) =>
      rowOf(row, dates),
    );
    const [final, ...others] = rows.filter(({ texts }) => texts.some((text) => SUMS_UP.test(text)));
    const [date, ...further] = final?.dates ?? [];
    return final === undefined || date === undefined || others.length + further.length > 0
      ? []
      : faultOf(
          date,
          rows.filter((row) => row !== final && !row.texts.some((text) => FOLLOWS.test(text))),
        );
  });
}

function rowOf(cells: readonly Passage[], dates: ReadonlyMap<Passage, readonly DocumentDate[]>): Row {
  return {
    texts: cells.map(({ text }) => text.text),
    dates: cells.flatMap((cell) => dates.get(cell) ?? []),
  };
}

function faultOf(date: DocumentDate, rows: readonly Row[]): readonly MisplacedDay[] {
  const own = daysOf(date.mention)?.last ?? '';
  const later = rows
    .flatMap((row) => row.dates)
    .filter((other) => (daysOf(other.mention)?.last ?? '') > own)
    .sort((left, right) =>
      (daysOf(left.mention)?.last ?? '').localeCompare(daysOf(right.mention)?.last ?? ''),
    )
    .at(-1);
  return own === '' || later === undefined
    ? []
    : [{ actual: writtenDate(date), end: writtenDate(later), range: date.range }];
}
