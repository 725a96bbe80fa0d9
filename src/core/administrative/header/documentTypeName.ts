import type { TableCell } from '../../document';
import { DOCUMENT_TYPES, type DocumentTypeSlug } from '../../reference';
import { fold } from '../../vietnamese';
import { isLegalBasisStart } from '../reading/legalBasisLead';
import { formatOf, isCapitals, isCentred, type Line } from '../reading/line';

/** Where the name of the type stands: the whole line, or its first words when the abstract goes on in the same line. */
export interface FoundTypeName {
  readonly line: Line;
  /** Offset in `line.text` at which the name ends. */
  readonly end: number;
  /** Null: a name in the right place that no catalogue knows ("BẢN PHÂN CÔNG"), or nothing but its place ("[TÊN LOẠI VĂN BẢN]"). */
  readonly type: DocumentTypeSlug | null;
}

interface TypeKey {
  readonly slug: DocumentTypeSlug;
  readonly key: string;
  /** Without blanks. */
  readonly solid: string;
}

const TYPE_KEYS: readonly TypeKey[] = DOCUMENT_TYPES.map(({ slug, name }) => {
  const key = fold(name);
  return { slug, key, solid: key.replace(/ /gu, '') };
});

/** Types whose name also begins other words or other titles: recognised only when nothing follows. */
const WHOLE_LINE_ONLY: ReadonlySet<DocumentTypeSlug> = new Set([
  'luat',
  'thong-tu',
  'nghi-dinh',
  'du-an',
  'quy-hoach',
  'phuong-an',
  'chien-luoc',
  'tuyen-bo',
  'hop-dong',
  'cong-van',
]);

/** Words that go on the name of a type, as it is printed and spoken of: "CHƯƠNG TRÌNH HÀNH ĐỘNG"; on folded text. */
const LONGER_NAME =
  /^(?:(?:CHUONG TRINH|KE HOACH) (?:HANH DONG|CONG TAC|PHOI HOP|LAM VIEC)|THONG BAO KET LUAN|BAO CAO (?:CHINH TRI|TONG KET|SO KET|TONG HOP|KIEM DIEM|GIAI TRINH|THAM TRA))$/u;

/** "[TÊN LOẠI VĂN BẢN]": the place of a name that is still to be written. */
const KEPT_FOR_NAME = /^\[(?:TEN )?LOAI(?: VAN BAN)?\]$/u;

/** Lines to look at: headers are short; beyond this a type name is a quotation. */
const SEARCH_LIMIT = 60;

/**
 * The first line that is the name of a type: capitals, before any legal basis or running text. `titleCell` (the cell of the national
 * or Party title) and cells with claimed lines are the header, where "CHƯƠNG TRÌNH …" may be part of an agency's name.
 */
export function recogniseTypeName(
  lines: readonly Line[],
  headerCells: ReadonlySet<TableCell>,
): FoundTypeName | null {
  let unknown: FoundTypeName | null = null;
  for (const [index, line] of lines.slice(0, SEARCH_LIMIT).entries()) {
    if (line.paragraph.cell !== null && headerCells.has(line.paragraph.cell)) {
      continue;
    }
    const known = KEPT_FOR_NAME.test(line.key)
      ? { line, end: line.text.length, type: null }
      : knownTypeIn(line);
    if (known !== null) {
      return isLongerName(line, lines[index + 1]) ? { ...known, end: line.text.length } : known;
    }
    if (endsHeader(line)) {
      break;
    }
    if (unknown === null && (looksLikeTypeName(line) || isAboveDashes(line, lines.slice(index + 1)))) {
      unknown = { line, end: line.text.length, type: null };
    }
  }
  return unknown;
}

/** Whether the whole line names the type: the abstract begins below it, in small letters. */
function isLongerName(line: Line, next: Line | undefined): boolean {
  return (
    LONGER_NAME.test(line.key) && next !== undefined && isCentred(next) && /^\p{L}.*\p{Ll}/u.test(next.text)
  );
}

/** Running text: what comes after the header and the title. */
export function endsHeader(line: Line): boolean {
  return (
    isLegalBasisStart(line) ||
    (line.text.length >= 110 && !isCentred(line) && !isCapitals(line)) ||
    (/ NHU SAU ?:$/u.test(line.key) && !isCapitals(line)) ||
    /^(?:[IVX]+\s*[.-]|1\.|DIEU \d+)\s*\S/u.test(line.key)
  );
}

function knownTypeIn(line: Line): FoundTypeName | null {
  const compact = line.key.replace(/[:.\s]+$/u, '');
  // Letters set apart for emphasis: "K Ế  H O Ạ C H".
  const solid = /^(?:\S )+\S$/u.test(compact) ? compact.replace(/ /gu, '') : null;
  for (const { slug, key, solid: solidKey } of TYPE_KEYS) {
    if (compact === key || solid === solidKey) {
      return isCapitals(line) || (isCentred(line) && formatOf(line).bold)
        ? { line, end: line.text.length, type: slug }
        : null;
    }
    if (compact.startsWith(`${key} `) && !WHOLE_LINE_ONLY.has(slug) && isTitleLine(line)) {
      return { line, end: wordsEnd(line.text, key.split(' ').length), type: slug };
    }
  }
  return null;
}

/** A line of capitals that stands as a title: centred, or bold, or short. */
function isTitleLine(line: Line): boolean {
  return (
    isCapitals(line) &&
    (isCentred(line) || formatOf(line).bold || line.text.length <= 60) &&
    !/[;,]$/u.test(line.text)
  );
}

function wordsEnd(text: string, words: number): number {
  const match = new RegExp(String.raw`^(?:\S+\s+){${String(words - 1)}}\S+`, 'u').exec(text);
  return match?.[0].length ?? text.length;
}

/** Lines of an abstract at most, and the row of hyphens below it. */
const ABSTRACT_REACH = 5;

/** Documents of the Party set their type in the middle, in capitals, and a row of hyphens below the abstract: whatever the type is called. */
function isAboveDashes(line: Line, below: readonly Line[]): boolean {
  const at = below.slice(0, ABSTRACT_REACH).findIndex(({ text }) => /^-{3,}$/u.test(text.trim()));
  return (
    at > 0 &&
    isCapitals(line) &&
    isCentred(line) &&
    formatOf(line).bold &&
    line.paragraph.cell === null &&
    line.paragraph.textBoxAnchor === null &&
    line.key.split(' ').length <= 5 &&
    line.key !== 'DANG CONG SAN VIET NAM' &&
    below.slice(0, at).every((each) => isCentred(each) && !isCapitals(each))
  );
}

function looksLikeTypeName(line: Line): boolean {
  return (
    isCapitals(line) &&
    isCentred(line) &&
    formatOf(line).bold &&
    line.paragraph.cell === null &&
    // A text box of the header holds the agency ("BAN XÂY DỰNG ĐẢNG"), as a cell does.
    line.paragraph.textBoxAnchor === null &&
    /^(?:BAN|DON|TO|PHIEU|GIAY|DANH SACH|LICH|NOI QUY|DIEU LE|QUY TRINH|DE CUONG|KICH BAN|BANG|THU|LENH|DE NGHI|CAM KET|GIAI TRINH|TRICH|BIEN) /u.test(
      `${line.key} `,
    ) &&
    line.key.split(' ').length <= 8
  );
}
