import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** An anniversary whose number of years is not that of the days beside it, or of the day that everybody knows. */
export interface AnniversaryFault {
  readonly kind: 'stretch' | 'known';
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** "96 năm Ngày truyền thống … (18/11/1930 - 18/11/2026)" */
const WITH_DAYS =
  /(?<![\d\p{L}/.,-])(\d{1,3}) năm (?=\p{L})([^.;()\d]{3,160}|[^.;()]{3,160}) \((?:ngày )?(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2}[/.-]|năm )?(\d{4}) ?[-–—] ?(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2}[/.-]|năm )?(\d{4})\)/gu;

/** Years of what is commemorated every year, by the folded words that name it. */
const KNOWN: readonly (readonly [RegExp, number])[] = [
  [/^(?:NGAY )?CACH MANG THANG TAM/u, 1945],
  [/^(?:NGAY )?(?:QUOC KHANH|THANH LAP NUOC)/u, 1945],
  [/^(?:NGAY )?THANH LAP DANG CONG SAN VIET NAM/u, 1930],
  [/^(?:NGAY )?GIAI PHONG (?:HOAN TOAN )?MIEN NAM/u, 1975],
  [/^(?:NGAY )?(?:THUONG BINH|THUONG BINH - LIET SI|THUONG BINH LIET SI)/u, 1947],
  [/^(?:NGAY )?THANH LAP QUAN DOI NHAN DAN/u, 1944],
  [/^(?:NGAY )?(?:THANH LAP|TRUYEN THONG) (?:LUC LUONG )?CONG AN NHAN DAN/u, 1945],
  [/^(?:NGAY )?THANH LAP DOAN (?:TNCS|THANH NIEN)/u, 1931],
  [/^(?:NGAY )?THANH LAP (?:HOI )?(?:LIEN HIEP )?PHU NU VIET NAM/u, 1930],
  [/^(?:NGAY )?SINH (?:CUA )?(?:CHU TICH HO CHI MINH|BAC HO)/u, 1890],
  [/^CHIEN THANG (?:LICH SU )?DIEN BIEN PHU/u, 1954],
];
const COMMEMORATES =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|chào mừng|mừng)(?: \p{L}+){0,3} (\d{2,3}) năm (?=\p{L})/giu;
/** The year is told otherwise, or the feast is over. */
const OTHERWISE = /(?<!\p{L})(?:năm \d{4}|đã|vừa qua|nhân dịp năm)(?!\p{L})/iu;
const NAME_LENGTH = 60;

/** Numbers of years commemorated that fit neither the two years beside them nor, of well-known days, the year of issue. */
export function anniversaryFaults(administrative: AdministrativeDocument): readonly AnniversaryFault[] {
  const year = administrative.placeAndDate?.year ?? null;
  return proseOf(administrative)
    .filter(({ quoted, role, text }) => !quoted && role !== 'legalBasis' && text.text.includes(' năm '))
    .flatMap((passage) => {
      const stretches = stretchFaults(passage);
      return [...stretches, ...(year === null || stretches.length > 0 ? [] : knownFaults(passage, year))];
    });
}

/** What is commemorated is counted from one day to the same day; what goes on year by year counts its first year too. */
const COMMEMORATED =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|chào mừng|mừng)[^.;]{0,30}$|^(?:Ngày|ngày|thành lập|truyền thống)(?!\p{L})/iu;
const BY_DAY = /\((?:ngày )?\d{1,2}[/.-]/u;

function stretchFaults({ text }: Passage): readonly AnniversaryFault[] {
  return matchesIn(text.text, WITH_DAYS).flatMap(
    ({ 0: whole, 1: figures = '', 2: words = '', 3: from = '', 4: to = '', index }) => {
      const years = Number(to) - Number(from);
      const before = text.text.slice(Math.max(0, index - NAME_LENGTH), index);
      const isCommemorated = BY_DAY.test(whole) || COMMEMORATED.test(before) || COMMEMORATED.test(words);
      return years === Number(figures) || years <= 0 || (!isCommemorated && years + 1 === Number(figures))
        ? []
        : [fault('stretch', figures, String(years), text.slice(index, index + `${figures} năm`.length))];
    },
  );
}

function fault(
  kind: AnniversaryFault['kind'],
  figures: string,
  years: string,
  range: Range,
): AnniversaryFault {
  return { kind, actual: `${figures} năm`, expected: `${years} năm`, range };
}

function knownFaults({ text }: Passage, year: number): readonly AnniversaryFault[] {
  return matchesIn(text.text, COMMEMORATES).flatMap(({ 0: whole, 1: figures = '', index }) => {
    const end = index + whole.length;
    const name = text.text.slice(end, end + NAME_LENGTH);
    const founded = KNOWN.find(([names]) => names.test(fold(name)))?.[1];
    const years = year - (founded ?? year);
    const said = Number(figures);
    const start = index + whole.lastIndexOf(figures);
    // A document at the end of a year speaks of the feasts of the next.
    return founded === undefined || said === years || said === years + 1 || OTHERWISE.test(text.text)
      ? []
      : [fault('known', figures, String(years), text.slice(start, start + `${figures} năm`.length))];
  });
}
