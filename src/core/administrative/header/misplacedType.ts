import { isCapitals, type Line } from '../reading/line';
import type { FoundTypeName } from './documentTypeName';

/** The nation's or the Party's title, with which every header begins on the right. */
const TITLE = /CONG HOA XA HOI CHU NGHIA VIET NAM|DANG CONG SAN VIET NAM$/u;

/** What a header without a table ends with. */
const LAST_PARTS = /, NGAY [^,]{0,12}THANG [^,]{0,10}NAM[^,]{0,5}$|^SO(?: ?:| \d+-)|^V\/V /u;

/** Lines of agencies between a type that slipped above the header and the title, at most. */
const AGENCY_LINES = 8;
/** Lines of the header below its title, at most. */
const HEADER_LINES = 12;
/** Lines from the title to the date in a header without a table, at most. */
const PARTS_BELOW_TITLE = 5;

/**
 * The lines with the name of the type below the header, where it belongs. One that was moved above the agency would otherwise cut off
 * the whole header.
 */
export function withTypeBelowHeader(lines: readonly Line[], typeName: FoundTypeName | null): readonly Line[] {
  const at = typeName?.type == null ? -1 : lines.indexOf(typeName.line);
  const line = lines[at];
  if (line === undefined || at > 1 || line.paragraph.cell !== null || line.paragraph.textBoxAnchor !== null) {
    return lines;
  }
  const below = lines.slice(at + 1, at + 1 + AGENCY_LINES + HEADER_LINES);
  const titleAt = below.slice(0, AGENCY_LINES).findIndex(({ key }) => TITLE.test(key));
  const title = below[titleAt];
  const { cell = null } = title?.paragraph ?? {};
  const isHeader = (other: Line): boolean =>
    cell === null ? isCapitals(other) : other.paragraph.cell?.table === cell.table;
  if (title === undefined || !below.slice(0, titleAt).every(isHeader)) {
    return lines;
  }
  const isPart = (other: Line, index: number): boolean =>
    cell === null
      ? index <= titleAt + PARTS_BELOW_TITLE && LAST_PARTS.test(other.key)
      : other.paragraph.cell?.table === cell.table;
  const last = below.filter(isPart).at(-1);
  const end = last === undefined ? -1 : below.indexOf(last);
  return end < titleAt
    ? lines
    : [...lines.slice(0, at), ...below.slice(0, end + 1), line, ...lines.slice(at + end + 2)];
}
