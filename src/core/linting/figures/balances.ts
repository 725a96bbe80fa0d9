import type { AdministrativeDocument } from '../../administrative';
import { addable, formatNumber } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { exactCountsIn } from './counts';
import { isVague, type TotalFault } from './totalParts';

/** What has been done with some of it, and what is left: "đã chi …; còn lại …". */
const DONE =
  /(?<!\p{L})(?:đã )?(?:chi|sử dụng|giải quyết|xử lý|trả(?: lời)?|giải ngân|hoàn thành|thực hiện xong|cấp|trao|bàn giao|(?<=đã )(?:kết nạp|trồng|tiêm|lập|xây dựng|đào tạo|vận động|hỗ trợ))[^\d,;]{0,30}$/iu;
const LEFT =
  /(?<!\p{L})(?:còn(?: lại)?|đang giải quyết|chưa giải quyết|đang xử lý|chưa xử lý|tồn)[^\d,;]{0,20}$/iu;
const ALL =
  /(?<!\p{L})(?:thu|tiếp nhận|nhận|tổng|có|khởi công|được giao|triển khai|chỉ tiêu)[^\d,;]{0,40}$/iu;
/** "37 hộ, đến nay 35 hộ đã nhận tiền …; còn 02 hộ": what has been done with some of them stands behind their number. */
const SO_FAR = /(?:,|;) (?:đến nay|hiện nay|hiện)(?: đã)?(?: có)?,? $/iu;
const HAS_DONE = /^[^\d.]{0,20}(?<!\p{L})đã (?!có)/iu;
/** Bracketed parts, and those behind "trong đó": they are no steps of the balance. */
const ASIDE = /\([^()]*\)|,? trong đó[^;.]*(?=;)/gu;

/** What came in, what was done and what is left: the last two make the first. */
export function balanceFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  return proseOf(administrative)
    .filter(({ role }) => role !== 'table' && role !== 'header')
    .flatMap(balancesIn);
}

/** "có 145 hộ nghèo, … giảm 38 hộ, còn 107 hộ": what there was, what changed, what there is. */
const CHANGED = /(?<!\p{L})(tăng|giảm)(?: được| thêm)? $/iu;
const NOW =
  /^[^\d.;%]{0,20}, (?:hiện |nay )?(?:chỉ )?(?:(?:còn(?: lại)?|lên|nâng tổng số lên|nâng lên)(?: thành)?|thành) $/iu;
/** "đã giao là 62.450 triệu đồng; điều chỉnh tăng 8.350 triệu đồng, thành …": the change goes on with the number before the semicolon. */
const ADJUSTED = /; (?:nay )?(?:đề nghị )?(?:điều chỉnh|bổ sung)(?= (?:tăng|giảm) $)/iu;
/** "06 vụ, giảm 02 vụ so với cùng kỳ năm 2025 (08 vụ)": what there is, what changed, what there was. */
const AGAINST = /^[^\d.;%()]{0,10} so với[^.;()]{0,50} \([^()\d]{0,10}$/iu;
/** Between what there is and the change: its share, "chiếm 12,0%;", "(3,6%),". */
const SHARE = /(?:,? chiếm| đạt|,? bằng) \d[\d,]* ?%|\(\d[\d,]* ?%\)/gu;

/** A number that a change leads from, or to; the three of them must agree. */
function changesIn({ text }: Passage): readonly TotalFault[] {
  const quantities = exactCountsIn(text.text);
  return quantities.flatMap((change, index): readonly TotalFault[] => {
    const [before, after] = [quantities[index - 1], quantities[index + 1]];
    const verb = CHANGED.exec(text.text.slice(0, change.start))?.[1]?.toLowerCase();
    if (verb === undefined || before === undefined || after === undefined) {
      return [];
    }
    const alike = [before, after].every(({ unit }) => addable(unit, change.unit));
    const lead = text.text.slice(before.end, change.start);
    const between = text.text.slice(change.end, after.start);
    const against = AGAINST.test(between);
    const told =
      alike && !(against ? /[.()]|;.*;/u : /[.;()]/u).test(lead.replace(SHARE, '').replace(ADJUSTED, ','));
    const step = verb === 'tăng' ? change.min : -change.min;
    const made = NOW.test(between) ? before.min + step : against ? before.min - step : after.min;
    return told && made !== after.min && made >= 0
      ? [
          {
            kind: 'mismatch',
            total: text.text.slice(after.start, after.end),
            range: text.slice(after.start, after.end),
            sum: formatNumber(made),
            parts: 2,
            doubtful: false,
          },
        ]
      : [];
  });
}

/** What was there before or after a change, where the change does not lead to it. */
export function changeFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  return proseOf(administrative)
    .filter(({ role, text }) => role !== 'table' && role !== 'header' && /(?:tăng|giảm) /iu.test(text.text))
    .flatMap(changesIn);
}

function balancesIn(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  if (!/(?<!\p{L})còn|đang|chưa|tồn/iu.test(text)) {
    return [];
  }
  const bare = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const quantities = exactCountsIn(bare);
  return quantities.flatMap((all, index): readonly TotalFault[] => {
    const [done, left] = [quantities[index + 1], quantities[index + 2]];
    if (done === undefined || left === undefined) {
      return [];
    }
    const alike = addable(all.unit, done.unit) && addable(all.unit, left.unit);
    const isDone = DONE.test(bare.slice(all.end, done.start)) && ALL.test(bare.slice(0, all.start));
    const isSoFar =
      SO_FAR.test(bare.slice(all.end, done.start)) &&
      HAS_DONE.test(bare.slice(done.end, left.start)) &&
      all.unit === left.unit;
    const told =
      (isDone || isSoFar) &&
      LEFT.test(bare.slice(done.end, left.start)) &&
      !/\. /u.test(bare.slice(all.end, left.start));
    const exact = [all, done, left].every((each) => !isVague(bare.slice(0, each.start), each));
    return alike && told && exact && left.min <= all.min && done.min + left.min !== all.min
      ? [
          {
            kind: 'mismatch',
            total: text.slice(all.start, all.end),
            range: passage.text.slice(all.start, all.end),
            sum: formatNumber(done.min + left.min),
            parts: 2,
            doubtful: false,
          },
        ]
      : [];
  });
}
