import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn, oneOf } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import { PROSE_ROLES } from '../text/prose';
import { headsOf, isOtherHead } from './officeHeads';

/** Whom a document reports its difficulties to, and who is none of its own. */
export interface OtherHead {
  readonly actual: string;
  readonly range: Range;
}

const HEAD = 'Giám đốc|Hiệu trưởng|Chủ tịch|Trưởng phòng|Trưởng Công an|Chỉ huy trưởng';
/** What every such place holds: few texts do. */
const HINT = new RegExp(
  String.raw`(?:báo cáo|trình|xin ý kiến) (?:${oneOf(HEAD)}|Ủy ban|Uỷ ban)|(?:Ủy|Uỷ) ban nhân dân [^.;:]{0,80} như sau:|(?:Chủ tịch|Hiệu trưởng) (?:Sở|Phòng|Chi cục|Công an|Ủy ban)`,
  'u',
);
const DECIDES = 'xem xét|giải quyết|chỉ đạo|quyết định|phê duyệt|cho ý kiến|biết';
/** "báo cáo Giám đốc để giải quyết": the head without the name of an office. */
const REPORTED = new RegExp(
  String.raw`(?<!\p{L})(?:báo cáo|trình|xin ý kiến) (${oneOf(HEAD)}),? (?:để )?${oneOf(DECIDES)}(?!\p{L})`,
  'gu',
);
/** Offices that have a head, and bodies that have a chairman: "Chủ tịch Sở", "Hiệu trưởng Phòng". */
const MIXED =
  /(?<!\p{L})(?:Chủ tịch (?:Sở|Phòng|Chi cục|Công an)|Hiệu trưởng (?:Sở|Phòng|Ủy ban|Chi cục))(?!\p{L})/gu;
/** In what the Party issues: to whom difficulties are told. */
const DIFFICULTIES = /(?<!\p{L})(?:khó khăn|vướng mắc|phát sinh)(?!\p{L})/iu;
const TO_COMMITTEE = new RegExp(
  String.raw`(?<!\p{L})báo cáo ((?:Ủy ban|Uỷ ban) nhân dân (?:xã|phường|đặc khu))(?: \p{Lu}\p{L}*)*,? (?:để )?${oneOf(DECIDES)}(?!\p{L})`,
  'gu',
);
/** In what the Party issues: a body of the State that concludes or resolves. */
const COMMITTEE_CONCLUDES =
  /(?<!Đảng (?:ủy|uỷ) )(?<!\p{L})((?:Ủy ban|Uỷ ban) nhân dân (?:xã|phường|đặc khu)(?: \p{Lu}\p{L}*)*) (?:(?:đã )?thảo luận,? (?:và )?)?(?:thống nhất )?(?:kết luận|quyết định|quyết nghị)[^.;:,]{0,40} như sau:/gu;
const OF_PARTY = /^(?:DANG UY|CHI BO|UY BAN KIEM TRA|BAN (?:XAY DUNG DANG|TO CHUC|TUYEN GIAO))(?= |$)/u;

/** Heads and bodies that decide on what others do, in the text of an office that is not theirs. */
export function otherHeads(administrative: AdministrativeDocument): readonly OtherHead[] {
  const issuer = fold(administrative.issuingAgency?.text ?? '').trim();
  const heads = headsOf(issuer);
  const isOfParty = OF_PARTY.test(issuer);
  const passages = passagesWithHint(administrative, HINT).filter(
    ({ role, quoted, appendix }) => !quoted && appendix === null && PROSE_ROLES.has(role),
  );
  return passages.flatMap(({ text }): readonly OtherHead[] => {
    const reported =
      heads === null
        ? []
        : matchesIn(text.text, REPORTED).filter(({ 1: head = '' }) => isOtherHead(fold(head), heads));
    const committees = isOfParty && DIFFICULTIES.test(text.text) ? matchesIn(text.text, TO_COMMITTEE) : [];
    const concluding = isOfParty ? matchesIn(text.text, COMMITTEE_CONCLUDES) : [];
    const named = [...reported, ...committees, ...concluding].map(({ 0: whole, 1: actual = '', index }) => ({
      actual,
      start: index + whole.indexOf(actual),
    }));
    const mixed = matchesIn(text.text, MIXED).map(({ 0: actual, index }) => ({ actual, start: index }));
    return [...named, ...mixed].map(({ actual, start }) => ({
      actual,
      range: text.slice(start, start + actual.length),
    }));
  });
}
