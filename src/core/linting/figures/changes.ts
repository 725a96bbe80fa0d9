import type { AdministrativeDocument } from '../../administrative';
import { addable, exactly, formatLike, type Quantity } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { exactCountsIn } from './counts';
import { isSameSum } from './sameSum';
import type { TotalFault } from './totalParts';

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
/** Numbers of other things between them: the whole, the mean, the plan: "trên tổng số 3.500 hộ", "; bình quân mỗi thôn có 775 hộ", "(dự toán là 12.000 triệu đồng)". */
const ASIDE =
  /(?: trên| trong)(?: tổng)? số [^.;,()]{0,60}(?:\.\d{3}[^.;,()]{0,40})*|[,;] (?:bình quân|trung bình)[^.;,()]*(?:[.,]\d+[^.;,()]*)*| \([^()\d]*(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)[^()]*\)/gu;

/** What was there before or after a change, where the change does not lead to it. */
export function changeFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  return proseOf(administrative)
    .filter(({ role, text }) => role !== 'table' && role !== 'header' && /(?:tăng|giảm) /iu.test(text.text))
    .flatMap(changesIn);
}

/** A number that a change leads from, or to; the three of them must agree. */
function changesIn({ text }: Passage): readonly TotalFault[] {
  const quantities = exactCountsIn(text.text);
  return quantities.flatMap((change, index): readonly TotalFault[] => {
    const after = quantities[index + 1];
    const verb = CHANGED.exec(text.text.slice(0, change.start))?.[1]?.toLowerCase();
    if (verb === undefined || after === undefined || !addable(after.unit, change.unit)) {
      return [];
    }
    const between = text.text.slice(change.end, after.start);
    const against = AGAINST.test(between);
    const before = numberBefore(text.text.slice(0, change.start), change, against);
    if (before === null || !(against || NOW.test(between))) {
      return [];
    }
    const step = verb === 'tăng' ? change.min : -change.min;
    const made = exactly(against ? before.min - step : before.min + step);
    const total = text.text.slice(after.start, after.end);
    return made < 0 || isSameSum(made, after.min)
      ? []
      : [
          {
            kind: 'mismatch',
            total,
            range: text.slice(after.start, after.end),
            sum: formatLike(made, total),
            parts: 2,
            doubtful: false,
          },
        ];
  });
}

/** The number that a change goes on with: the last one before it that is of the thing itself. */
function numberBefore(text: string, { unit }: Quantity, against: boolean): Quantity | null {
  const bare = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const before = exactCountsIn(bare).at(-1);
  if (before === undefined || !addable(before.unit, unit)) {
    return null;
  }
  const lead = bare.slice(before.end).replace(SHARE, '').replace(ADJUSTED, ',');
  return (against ? /[.()]|;.*;/u : /[.;()]/u).test(lead) ? null : before;
}
