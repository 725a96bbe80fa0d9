import type { AdministrativeDocument } from '../../administrative';
import { addable, formatLike } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { exactCountsIn } from './counts';
import { isSameSum } from './sameSum';
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
    return alike && told && exact && left.min <= all.min && !isSameSum(done.min + left.min, all.min)
      ? [
          {
            kind: 'mismatch',
            total: text.slice(all.start, all.end),
            range: passage.text.slice(all.start, all.end),
            sum: formatLike(done.min + left.min, text.slice(all.start, all.end)),
            parts: 2,
            doubtful: false,
          },
        ]
      : [];
  });
}
