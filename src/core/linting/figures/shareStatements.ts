import type { Range } from '../../document';
import { addable, formatNumber, matchesIn, numberOf, sumOf, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { StatedShare } from './baseShares';
import { MAKES_SHARE, PERCENTAGE, SOME_OF_THEM } from './countGrammar';
import { exactCountsIn } from './counts';
import { isVague } from './totalParts';

/** The share is of something else: a plan, what there was before. */
const OF_OTHER = /^ ?(?:so với|kế hoạch|dự toán|chỉ tiêu|mục tiêu|trở lên|cùng kỳ)/u;

/** Children of a school go by two names, and so do those of one house. */
const SAME: readonly RegExp[] = [
  /^(?:học sinh|em|cháu|trẻ)$/u,
  /^(?:hộ|gia đình)$/u,
  /^(?:người|lao động|công dân)$/u,
];

function countsSame(left: string, right: string): boolean {
  return left === right || SAME.some((names) => names.test(left) && names.test(right));
}

/** "798 học sinh, trong đó 791 em được lên lớp, đạt 99,1%" */
const AMONG = new RegExp(String.raw`^(?: \p{L}+){0,8},? ${SOME_OF_THEM}:? (?:[^.;:,()\d]{1,40} )?$`, 'u');
const REACHES = new RegExp(String.raw`^[^.;()\d]{0,90}?,? ${MAKES_SHARE} (${PERCENTAGE}) ?%`, 'u');

/** Shares of a whole that the sentence names before its part. */
export function sharesOfWhole({ text: { text } }: Passage): readonly StatedShare[] {
  const counts = exactCounts(text);
  return counts.flatMap((whole, index): readonly StatedShare[] => {
    const part = counts[index + 1];
    if (
      part === undefined ||
      whole.unit === part.unit ||
      !countsSame(whole.unit, part.unit) ||
      !AMONG.test(text.slice(whole.end, part.start)) ||
      part.min > whole.min
    ) {
      return [];
    }
    const found = REACHES.exec(text.slice(part.end));
    return shareAt(text, part.end, found, (part.min / whole.min) * 100);
  });
}

/** "Tổng số hộ đăng ký là 2.148 hộ; số hộ được đề nghị là 1.976 hộ, đạt 92%" */
const CALLED_TOTAL = /(?<!\p{L})tổng số (?:[^.;:\d]|năm \d{4}){0,90}(?:là|có) $/iu;
const THEN = /^[^.;:,()\d]{0,20}[;,] (?:trong đó )?số [^.;:()\d]{0,120}(?:là|có) $/u;

/** Shares of a total that the sentence names before, part and total being called numbers of one thing. */
export function sharesOfTotal({ text: { text } }: Passage): readonly StatedShare[] {
  const counts = /tổng số/iu.test(text) ? exactCounts(text) : [];
  return counts.flatMap((whole, index): readonly StatedShare[] => {
    const part = counts[index + 1];
    return part !== undefined &&
      part.unit === whole.unit &&
      part.min <= whole.min &&
      CALLED_TOTAL.test(text.slice(0, whole.start)) &&
      THEN.test(text.slice(whole.end, part.start))
      ? shareAt(text, part.end, REACHES.exec(text.slice(part.end)), (part.min / whole.min) * 100)
      : [];
  });
}

/** "70% trong số 360 điểm kinh doanh, tương ứng 252 điểm" */
const SHARE_FIRST = new RegExp(
  String.raw`(?<![\d,.])(${PERCENTAGE}) ?% (?:trong )?(?:tổng )?số (?=\d)`,
  'giu',
);
const AMOUNTS = /^[^.;:()\d]{0,80},? (?:tương ứng|tương đương|tức(?: là)?)(?: với)? $/u;

/** Shares of a whole that stands behind them, and then how much they are. */
export function sharesBeforeWhole({ text: { text } }: Passage): readonly StatedShare[] {
  const matches = matchesIn(text, SHARE_FIRST);
  const counts = matches.length === 0 ? [] : exactCounts(text);
  return matches.flatMap(({ 0: lead, 1: percent = '', index }): readonly StatedShare[] => {
    const at = counts.findIndex(({ start }) => start === index + lead.length);
    const [whole, part] = at === -1 ? [] : counts.slice(at, at + 2);
    return whole !== undefined &&
      part?.unit === whole.unit &&
      whole.min > 0 &&
      AMOUNTS.test(text.slice(whole.end, part.start))
      ? [
          {
            exact: (part.min / whole.min) * 100,
            percent,
            start: index,
            end: index + lead.indexOf('%') + 1,
          },
        ]
      : [];
  });
}

function exactCounts(text: string): readonly Quantity[] {
  return exactCountsIn(text).filter((count) => !isVague(text.slice(0, count.start), count));
}

function shareAt(
  text: string,
  from: number,
  found: RegExpExecArray | null,
  exact: number,
): readonly StatedShare[] {
  const percent = found?.[1];
  if (found === null || percent === undefined) {
    return [];
  }
  const end = from + found.index + found[0].length;
  return OF_OTHER.test(text.slice(end))
    ? []
    : [{ exact, percent, start: from + found.index + found[0].lastIndexOf(percent), end }];
}

/** "ngân sách tỉnh 10.395.000.000 đồng (70%); ngân sách xã 3.712.500.000 đồng (25%)": shares of what they make together. */
const IN_BRACKETS = new RegExp(String.raw`^ ?\((?:chiếm |tỷ lệ |tương ứng |bằng )?(${PERCENTAGE}) ?%\)`, 'u');

/** The one share of a series that its amount has not of the sum of them all, where all the others have theirs. */
export function sharesOfSum({ text: { text } }: Passage): readonly StatedShare[] {
  const amounts = exactCounts(text).flatMap((amount) => {
    const [whole, percent] = IN_BRACKETS.exec(text.slice(amount.end)) ?? [];
    return whole === undefined || percent === undefined
      ? []
      : [{ amount, percent, start: amount.end + whole.indexOf(percent), end: amount.end + whole.length - 1 }];
  });
  const [first] = amounts;
  const sum = sumOf(amounts.map(({ amount }) => amount.min));
  if (
    first === undefined ||
    amounts.some(({ amount }) => !addable(amount.unit, first.amount.unit)) ||
    sum === 0
  ) {
    return [];
  }
  const shares = amounts.map(({ amount, percent, start, end }) => ({
    exact: (amount.min / sum) * 100,
    percent,
    start,
    end,
  }));
  const wrong = shares.filter(({ exact, percent }) => Math.abs(exact - numberOf(percent)) > 1);
  return shares.length > 1 && wrong.length === 1 ? wrong : [];
}

/** "tăng 8,4 tỷ đồng so với ngày 31/12/2025 (84 tỷ đồng), tương ứng tăng 10%" */
const AGAINST = /^ so với[^.;()]{1,60} \([^()\d]{0,20}$/u;
const AMOUNTS_TO = new RegExp(
  String.raw`^\),? (?:tương ứng|tương đương|bằng)(?: với)?(?: mức)?(?: tăng| giảm)? (${PERCENTAGE}) ?%`,
  'u',
);

/** Shares that a change has of what there was before. */
export function sharesOfChange({ text: { text } }: Passage): readonly StatedShare[] {
  const counts = exactCounts(text);
  return counts.flatMap((change, index): readonly StatedShare[] => {
    const base = counts[index + 1];
    return base === undefined ||
      base.min === 0 ||
      !addable(base.unit, change.unit) ||
      !/(?:tăng|giảm) $/u.test(text.slice(0, change.start)) ||
      !AGAINST.test(text.slice(change.end, base.start))
      ? []
      : shareAt(text, base.end, AMOUNTS_TO.exec(text.slice(base.end)), (change.min / base.min) * 100);
  });
}

/** A change between two shares that they do not make. */
export interface ShareChange {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

/** " năm 2025 xuống còn", " đến năm 2026 còn": between the two shares. */
const TO = String.raw`[^.;%\d]{0,40}(?:năm \d{4} )?(?:xuống(?: còn)?|lên|đến|còn)(?: năm \d{4}(?: còn| là)?)?`;
/** "giảm từ 18,5% xuống còn 15,5%, giảm 3 điểm phần trăm" */
const FROM_TO = new RegExp(
  String.raw`từ (${PERCENTAGE}) ?%${TO} (${PERCENTAGE}) ?%[^.;%\d]{0,24}(?:tăng|giảm)(?: được| thêm)? (${PERCENTAGE}) (?:điểm phần trăm|điểm %)`,
  'giu',
);

/** Changes in points between two shares. */
export function shareChanges({ text }: Passage): readonly ShareChange[] {
  return matchesIn(text.text, FROM_TO).flatMap(
    ({ 0: whole, 1: from = '', 2: to = '', 3: step = '', index }) => {
      const made = Math.round(Math.abs(numberOf(from) - numberOf(to)) * 100) / 100;
      const start = index + whole.lastIndexOf(step);
      return Math.abs(made - numberOf(step)) < 0.005
        ? []
        : [{ actual: step, expected: formatNumber(made), range: text.slice(start, start + step.length) }];
    },
  );
}
