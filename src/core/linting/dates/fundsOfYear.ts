import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { PROSE_ROLES, proseOf } from '../text/prose';
import { issueDays } from './plannedDates';

/** Money of last year that a plan of this year is to be paid from. */
export interface OldFunds {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** "trích từ dự toán chi thường xuyên năm 2025", "từ nguồn sự nghiệp giảm nghèo năm 2025" */
const FUNDS =
  /(?<!\p{L})(?:từ|trong|sử dụng|bố trí|trích)(?: từ| trong)? (?:các )?(?:nguồn|dự toán|ngân sách|kinh phí|quỹ)(?!\p{L})[^.;:]{0,80}? (năm (\d{4}))(?! ?[-–—] ?\d)/giu;
/** What was left of last year may be used. */
const CARRIED =
  /(?<!\p{L})(?:chuyển|kết dư|còn dư|tồn|còn lại|năm trước|quyết toán|đã|hết|tiết kiệm|tăng thu)(?!\p{L})/iu;
/** In the first month the money of the year may not be shared out yet. */
const FIRST_MONTH = 1;

/** Sentences of a plan that pay from the money of the year before its issue. */
export function oldFunds(administrative: AdministrativeDocument): readonly OldFunds[] {
  const issued = issueDays(administrative.placeAndDate);
  const { month = null, year = null } = administrative.placeAndDate ?? {};
  if (issued === null || month === null || year === null || month <= FIRST_MONTH) {
    return [];
  }
  const before = String(year - 1);
  return proseOf(administrative)
    .filter(
      ({ appendix, quoted, role, text }) =>
        appendix === null &&
        !quoted &&
        PROSE_ROLES.has(role) &&
        text.text.includes(before) &&
        !CARRIED.test(text.text),
    )
    .flatMap(({ text }) =>
      matchesIn(text.text, FUNDS)
        .filter(({ 2: written }) => written === before)
        .map(({ 0: whole, 1: named = '', index }) => {
          const start = index + whole.length - named.length;
          return {
            actual: named,
            expected: named.replace(before, String(year)),
            range: text.slice(start, start + named.length),
          };
        }),
    );
}
