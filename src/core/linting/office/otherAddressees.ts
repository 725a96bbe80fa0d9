import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn, oneOf } from '../../vietnamese';
import { proseOf } from '../text/prose';

/** A body that the document submits to, reports to or asks, and that it is not addressed to. */
export interface OtherAddressee {
  readonly actual: string;
  readonly range: Range;
}

/** Bodies that decide what is submitted to them, up to the word for their unit or the end of the name. */
const BODY = oneOf(
  'Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ',
  String.raw`Sở \p{Lu}\p{Ll}*(?: (?!quan|xem|cho|tỉnh|thành|sớm|hướng|hỗ|tham|trình|báo)\p{L}+)*`,
);
const LEVEL = oneOf('tỉnh|thành phố|xã|phường|đặc khu');
/** "… kính trình Hội đồng nhân dân xã xem xét, quyết định": who is asked, and what for. */
const ASKED = new RegExp(
  String.raw`(?<=[Kk]ính (?:trình|báo cáo|đề nghị) (?:(?:Chủ tịch|Thường trực|Ban Thường vụ|Giám đốc) )?)(${BODY})(?: (${LEVEL}))?(?=[^.;:]* ${oneOf(
    'xem xét|quan tâm|quyết định|chỉ đạo|phê duyệt|cho ý kiến',
  )})`,
  'gu',
);
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[ .:;,-])UBND(?= |$)/gu, 'UY BAN NHAN DAN'],
  [/(?<=^|[ .:;,-])HDND(?= |$)/gu, 'HOI DONG NHAN DAN'],
];

function whole(name: string): string {
  return WHOLE.reduce((text, [short, long]) => text.replace(short, long), fold(name));
}

/** Whom the text asks although “Kính gửi” names no such body: "kính trình Hội đồng nhân dân xã" above "Kính gửi: Ủy ban nhân dân xã". */
export function otherAddressees(administrative: AdministrativeDocument): readonly OtherAddressee[] {
  const addressed = whole(administrative.addressees?.text ?? '');
  const isOfBodies = / (?:UY BAN NHAN DAN|HOI DONG NHAN DAN|DANG UY|TINH UY|THANH UY|SO) /u.test(
    ` ${addressed} `,
  );
  const passages = proseOf(administrative).filter(
    ({ role, quoted, appendix }) => role === 'running' && !quoted && appendix === null,
  );
  return (isOfBodies ? passages : []).flatMap(({ text }) =>
    matchesIn(text.text, ASKED).flatMap(({ 0: actual, 1: body = '', 2: level = '', index }) => {
      const isNamed = addressed.includes(whole(body));
      // "Kính gửi: Ủy ban nhân dân tỉnh" and "kính trình Ủy ban nhân dân xã" are two; a name without its unit is either.
      const levels = LEVELS.filter((each) => addressed.includes(` ${each}`));
      const isOfLevel = level === '' || levels.length === 0 || levels.includes(fold(level));
      return isNamed && isOfLevel ? [] : [{ actual, range: text.slice(index, index + actual.length) }];
    }),
  );
}

const LEVELS: readonly string[] = ['TINH', 'THANH PHO', 'XA', 'PHUONG', 'DAC KHU'];
