import { normalise } from '../../vietnamese';
import type { AdministrativeDocument, Component } from '../administrativeDocument';
import { columnsOf } from '../reading/columns';
import { partOf, type Line } from '../reading/line';
import type { Claims } from './claims';

const URGENCY = /^(?:(?:RẤT |THƯỢNG |TỐI )?KHẨN(?: CẤP)?|H(?:ỎA|OẢ) TỐC(?: HẸN GIỜ)?)$/u;
const SECRECY = /^(?:(?:MỨC )?ĐỘ MẬT ?: ?)?(?:MẬT|TỐI MẬT|TUYỆT MẬT)$/u;
const CIRCULATION =
  /^(?:(?:TAI LIEU )?LUU HANH NOI BO|TAI LIEU (?:THU HOI|HOI NGHI|NOI BO)|(?:XEM|DOC|DUNG) XONG TRA LAI|XONG (?:HOI NGHI|VIEC) TRA LAI)$/u;
const DRAFT = /^\(?DU THAO(?: (?:LAN )?(?:THU )?(?:\d{1,2}|[IVX]{1,4}))?\)?(?:[ :,-].{0,25})?$/u;

export type Marks = Pick<
  AdministrativeDocument,
  'urgencyMark' | 'secrecyMark' | 'draftMark' | 'circulationMark'
>;

/** The whole of a column: a mark in running text is a word. */
type IsMark = (column: Line) => boolean;

const isUrgency: IsMark = (column) => column.text.length <= 20 && URGENCY.test(inCapitals(column));
const isSecrecy: IsMark = (column) => column.text.length <= 25 && SECRECY.test(inCapitals(column));
const isDraft: IsMark = (column) => DRAFT.test(column.key);
const isCirculation: IsMark = (column) => CIRCULATION.test(bare(column.key));

/** Letters with their marks decide: "MẶT", "KHĂN" are other words. */
function inCapitals(column: Line): string {
  return bare(normalise(column.text).toUpperCase());
}

function bare(text: string): string {
  return text.replace(/^[("“[]\s*|\s*[)"”\].!]$/gu, '');
}

/** Whether the whole line is a mark of any kind. */
export function isMark(line: Line): boolean {
  return [isUrgency, isSecrecy, isDraft, isCirculation].some((accepts) => accepts(line));
}

/**
 * Marks of urgency, secrecy, draft and circulation. They stand in the header's lines, in a text box that may be anchored in a line
 * further down (`below`), or in the page header (`pageHeader`).
 */
export function recogniseMarks(
  lines: readonly Line[],
  below: readonly Line[],
  pageHeader: readonly Line[],
  claims: Claims,
): Marks {
  const boxes = below.filter(({ paragraph }) => paragraph.textBoxAnchor !== null);
  const find = (accepts: IsMark): Component | null =>
    inLines(lines, claims, accepts) ?? wholeLine(boxes, accepts) ?? wholeLine(pageHeader, accepts);
  return {
    urgencyMark: find(isUrgency),
    secrecyMark: find(isSecrecy),
    draftMark: find(isDraft),
    circulationMark: find(isCirculation),
  };
}

function inLines(lines: readonly Line[], claims: Claims, accepts: IsMark): Component | null {
  for (const line of lines) {
    for (const column of columnsOf(line)) {
      if (accepts(column)) {
        const start = column.offset - line.offset;
        return claims.take(line, start, start + column.text.length);
      }
    }
  }
  return null;
}

function wholeLine(lines: readonly Line[], accepts: IsMark): Component | null {
  const line = lines.find(accepts);
  return line === undefined ? null : partOf(line, 0, line.text.length);
}
