import type { AdministrativeDocument } from '../../administrative';
import { documentDate } from '../documentDate';
import { HD05 } from '../hd05';
import { HD36 } from '../hd36';
import type { IsoDate, Regulation } from '../regulation';

/** The guideline for a Party document, and what its date said, as a piece of a Vietnamese sentence. */
export interface DatedGuideline {
  readonly regulation: Regulation;
  readonly because: string;
}

function guidelineOn(date: IsoDate): Regulation {
  return date >= HD05.validFrom ? HD05 : HD36;
}

/** `2026-06-10` → `10/6/2026`; the day has two figures and the month is padded before March, as in date lines. */
export function writtenDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

/** First and last day that a date line with blanks can mean; null when not even the year is there. */
function possibleDays(administrative: AdministrativeDocument): readonly [IsoDate, IsoDate] | null {
  const { month = null, year = null } = administrative.placeAndDate ?? {};
  if (year === null) {
    return null;
  }
  const inYear = String(year).padStart(4, '0');
  if (month === null || month < 1 || month > 12) {
    return [`${inYear}-01-01`, `${inYear}-12-31`];
  }
  const inMonth = `${inYear}-${String(month).padStart(2, '0')}`;
  return [`${inMonth}-01`, `${inMonth}-31`];
}

/** "tháng 6/2026" or "năm 2026", whichever the date line has. */
function writtenPart([first, last]: readonly [IsoDate, IsoDate]): string {
  const [year = '', month = ''] = first.split('-');
  return last.startsWith(`${year}-${month}-`) ? `tháng ${String(Number(month))}/${year}` : `năm ${year}`;
}

/**
 * Guideline 36 until 26 May 2026, Guideline 05 from the day after. A date line with blanks decides when every day it can mean lies
 * on one side; else the day of the check decides, because a document without a date is still to be issued.
 */
export function partyGuideline(administrative: AdministrativeDocument, asOf: IsoDate): DatedGuideline {
  const date = documentDate(administrative);
  if (date !== null) {
    return { regulation: guidelineOn(date), because: `văn bản ghi ngày ${writtenDate(date)}` };
  }
  const days = possibleDays(administrative);
  if (days === null) {
    return {
      regulation: guidelineOn(asOf),
      because: `văn bản chưa ghi ngày nên tính theo ngày kiểm tra ${writtenDate(asOf)}`,
    };
  }
  const [first, last] = days;
  const regulation = guidelineOn(first);
  if (regulation === guidelineOn(last)) {
    return { regulation, because: `văn bản ghi ${writtenPart(days)}` };
  }
  return {
    regulation: guidelineOn(asOf),
    because: `văn bản ghi ${writtenPart(days)} chưa rõ ngày nên tính theo ngày kiểm tra ${writtenDate(asOf)}`,
  };
}
