import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { fold } from '../../vietnamese';
import { columnKey } from '../text/cells';
import { proseOf, type Passage } from '../text/prose';

/** The heading of a column that says until when a task is to be done. */
const UNTIL_WHEN =
  /^(?:THOI HAN|HAN(?: HOAN THANH| THUC HIEN| CUOI)?$|THOI GIAN (?:THUC HIEN|HOAN THANH|TRIEN KHAI)|HOAN THANH|TIEN DO(?: HOAN THANH| THUC HIEN)?$)/u;

/** Types that set times for tasks in tables. */
const TASKS: ReadonlySet<string> = new Set([
  ...['ke-hoach', 'chuong-trinh', 'thong-bao', 'huong-dan', 'phuong-an', 'cong-van'],
  ...['cong-dien', 'chi-thi', 'ket-luan', 'quyet-dinh'],
]);

/** The cells of tables of tasks in which the time of a task stands. */
export const dueCells = oncePer((administrative: AdministrativeDocument): ReadonlySet<Passage> => {
  if (!TASKS.has(administrative.type ?? '')) {
    return new Set();
  }
  const cells = proseOf(administrative).filter(({ role }) => role === 'table');
  const columns = new Set(
    cells.flatMap(({ paragraph: { cell }, text }) =>
      cell?.row === 0 && /^\s*[HhTt]/u.test(text.text) && UNTIL_WHEN.test(fold(text.text).trim())
        ? [columnKey(cell)]
        : [],
    ),
  );
  return new Set(
    columns.size === 0
      ? []
      : cells.filter(
          ({ paragraph: { cell } }) => cell !== null && cell.row > 0 && columns.has(columnKey(cell)),
        ),
  );
});
