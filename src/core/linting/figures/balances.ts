import type { AdministrativeDocument } from '../../administrative';
import { addable, formatNumber } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { isVague, type TotalFault } from './totalParts';

/** What has been done with some of it, and what is left: "đã chi …; còn lại …". */
const DONE = /(?<!\p{L})(?:đã )?(?:chi|sử dụng|giải quyết|xử lý|trả|giải ngân)[^\d,;]{0,30}$/iu;
const LEFT =
  /(?<!\p{L})(?:còn lại|đang giải quyết|chưa giải quyết|đang xử lý|chưa xử lý|tồn)[^\d,;]{0,20}$/iu;
const ALL = /(?<!\p{L})(?:thu|tiếp nhận|nhận|tổng|có)[^\d,;]{0,40}$/iu;
const ASIDE = /\([^()]*\)/gu;

/** What came in, what was done and what is left: the last two make the first. */
export function balanceFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  return proseOf(administrative)
    .filter(({ role }) => role !== 'table' && role !== 'header')
    .flatMap(balancesIn);
}

function balancesIn(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  if (!/còn lại|đang|chưa|tồn/iu.test(text)) {
    return [];
  }
  const bare = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const quantities = countsIn(bare).filter(
    ({ unit, min, max }) => unit !== '' && unit !== '%' && min === max,
  );
  return quantities.flatMap((all, index): readonly TotalFault[] => {
    const [done, left] = [quantities[index + 1], quantities[index + 2]];
    if (done === undefined || left === undefined) {
      return [];
    }
    const alike = addable(all.unit, done.unit) && addable(all.unit, left.unit);
    const told =
      ALL.test(bare.slice(0, all.start)) &&
      DONE.test(bare.slice(all.end, done.start)) &&
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
