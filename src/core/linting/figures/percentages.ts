import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { formatNumber, matchesIn, numberOf, oneOf, sumOf, WORD_BEGINS, WORD_ENDS } from '../../vietnamese';
import { sentenceAround } from '../dates/pastContext';
import { proseOf, type Passage } from '../text/prose';
import { basedShares, sharesOfParts } from './baseShares';
import {
  AND_NUMBERED,
  COMMA,
  INEXACT,
  MAKES_SHARE,
  NUMBER_BEGINS,
  PERCENTAGE,
  RATIO,
  SOME_OF_THEM,
} from './countGrammar';
import { sharesOfAmount, sharesOfMembers, sharesOfPlan, sharesOfReceived } from './plannedShares';
import { pollShares } from './pollFaults';
import {
  shareChanges,
  sharesBeforeWhole,
  sharesOfChange,
  sharesOfSum,
  sharesOfTotal,
  sharesOfWhole,
} from './shareStatements';
import { tableShares, toldShares } from './tableShares';
import { sharesOfNamed, sharesOfTax, sharesTaken } from './takenShares';
import { sharesBetweenYears } from './yearsCompared';
import { namesQuality } from './totalParts';

/** A percentage that contradicts the numbers beside it. */
export type PercentageFault =
  /** "12/15 thôn, đạt 85%" */
  | { readonly kind: 'share'; readonly actual: string; readonly expected: string; readonly range: Range }
  /** "16/15 thôn" */
  | { readonly kind: 'over'; readonly actual: string; readonly range: Range }
  /** "195% công dân" */
  | { readonly kind: 'beyond'; readonly actual: string; readonly range: Range }
  /** "1.244 ca, tăng 8% so với cùng kỳ (1.352 ca)" */
  | { readonly kind: 'direction'; readonly actual: string; readonly range: Range }
  /** "từ 18,5% xuống còn 15,5%, giảm 4 điểm phần trăm" */
  | { readonly kind: 'change'; readonly actual: string; readonly expected: string; readonly range: Range }
  /** "gồm: tốt 60%, khá 35%, đạt 15%" */
  | { readonly kind: 'parts'; readonly actual: string; readonly expected: string; readonly range: Range };

const COUNT = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,4}`;
/** What can be counted out of so many; "20/11" is a day. */
const COUNTED =
  'thôn|xã|phường|hộ|chỉ tiêu|nhiệm vụ|tiêu chí|đồng chí|đại biểu|đảng viên|đoàn viên|hội viên|chi bộ|học sinh|hồ sơ|người|đơn vị|cơ quan|trường|lớp|tổ|nội dung|ý kiến|kiến nghị|đơn|vụ|phiếu|công trình|dự án|mô hình|khu|trường hợp|thủ tục|văn bản|cuộc|ủy viên|cán bộ|công chức|lao động|cá nhân|tập thể|học viên|cử tri|công dân|giáo viên|ấp|bản|xóm|nhà|phòng|thành viên|trẻ|cháu|em|điểm|nhà trường|cơ sở|chi hội|chi đoàn|tổ chức|sản phẩm|bộ phận|hạng mục|gói thầu|tuyến đường|trang trại|hợp tác xã|doanh nghiệp|hộ gia đình';

/** "đồng ý 09/09, đạt 100%": who votes need not be named. */
const VOTED = oneOf('[Đđ]ồng ý', '[Tt]án thành', '[Nn]hất trí', '[Bb]iểu quyết', '[Cc]ó mặt');

/** "12/15 thôn", "18 trong tổng số 20 nhiệm vụ", and the share of the whole right behind it. */
const OUT_OF = new RegExp(
  String.raw`${NUMBER_BEGINS}(${COUNT})(?:\/| trong (?:tổng )?số )(${COUNT})(?: (?:${COUNTED})${WORD_ENDS}|(?<=${VOTED}(?: là|:)? \d+\/\d+)(?=,| \())`,
  'gu',
);
/** ", đạt tỷ lệ 80%", " (chiếm 80%" */
const SHARE_VERB = oneOf(
  `,? *(?:đạt|chiếm|bằng|tương ứng|tương đương)${RATIO}`,
  String.raw` *\((?:đạt|chiếm|tỷ lệ|bằng)?`,
);
/** The share is one of a plan, or a bound. */
const OF_OTHER = oneOf('so với', 'kế hoạch', 'dự toán', 'chỉ tiêu', 'trở lên');
const SHARE = new RegExp(
  String.raw`^[^.;:,()\d]{0,40}${SHARE_VERB} *(${PERCENTAGE}) ?%(?! *${OF_OTHER})`,
  'u',
);
/** "1.860 hộ, trong đó hộ nghèo 279 hộ, chiếm 15%" */
const SHARE_AMONG = new RegExp(
  String.raw`(?<![\d,.])(${COUNT}) (${COUNTED})${WORD_ENDS},? ${SOME_OF_THEM}:? (?:[^.;:,()\d]{0,40}:? )?(${COUNT}) \2${WORD_ENDS}[^.;:,()\d]{0,30}(?:,? ${MAKES_SHARE} | \((?:${MAKES_SHARE} )?)(${PERCENTAGE}) ?%`,
  'gu',
);
/** "12,5% (150/1.200 hộ)" */
const SHARE_BEFORE = new RegExp(
  String.raw`(?<![\d,.])(${PERCENTAGE}) ?%(?: [^.;:,()\d%]{1,40})? \((${COUNT})/(${COUNT})(?: [^()\d]{1,20})?\)`,
  'gu',
);
/** "không quá 20% số chi bộ (07/38 chi bộ)": a bound, not the share itself. */
const BOUND = new RegExp(`${WORD_BEGINS}${oneOf(INEXACT, 'không dưới|từ')} $`, 'iu');
/** A target may be exceeded: "22/20 hộ, vượt kế hoạch giao". */
const TARGET =
  /(?<!\p{L})(?:vượt|chỉ tiêu|kế hoạch|mục tiêu|dự toán|được giao|giao)(?!\p{L})|(?<!\p{L})(?:đạt|bằng)(?: tỷ lệ| tỉ lệ)? [1-9]\d{2}(?:,\d+)? ?%/iu;
/** Those who are there or vote cannot be more than all: "25/24 đảng viên có mặt biểu quyết tán thành, đạt 100%". */
const VOTERS = /(?:thành viên|đảng viên|đồng chí|đại biểu|ủy viên|uỷ viên|phiếu)$/u;
const VOTE =
  /^(?: chính thức)? (?:có mặt|dự họp|tham dự|biểu quyết|bỏ phiếu|tán thành|đồng ý|nhất trí|hợp lệ)/u;
const BEFORE_DAY = /(?:ngày|sáng|chiều|tối|đêm|từ|đến) ?$/iu;

const ONE_PERCENT = new RegExp(String.raw`(?<![\d,.])(${PERCENTAGE}) ?%`, 'gu');
const BETWEEN_SHARES = new RegExp(oneOf(COMMA, ';', AND_NUMBERED), 'u');
const ANNOUNCED =
  /(?<!\p{L})(?:trong đó|gồm|cơ cấu|chia ra|xếp loại|theo tỷ lệ|phân bổ)(?!\p{L})[^.;%\d]{0,80}:?/iu;
/** Rates and comparisons are no parts of one whole. */
const RATE =
  /(?<!\p{L})(?:tỷ lệ|tỉ lệ|đạt|tăng|giảm|so với|ít nhất|trên|dưới|tối thiểu|tối đa|từ)(?!\p{L})/iu;
/** Parts that make much more than the whole are no parts of one. */
const MOST = 125;
const FEWEST = 3;

/** Percentages of the main part that cannot be right. */
export function percentageFaults(administrative: AdministrativeDocument): readonly PercentageFault[] {
  const inTables = [
    ...tableShares(administrative),
    ...toldShares(administrative),
    ...pollShares(administrative),
  ].flatMap(({ percent, made, base, range }) => wrongShare(made, base, percent, range));
  return proseOf(administrative)
    .filter(
      ({ quoted, role, text }) =>
        !quoted && role !== 'header' && /\d ?[/%]|trong (?:tổng )?số/u.test(text.text),
    )
    .flatMap((passage) => [
      ...shareFaults(passage),
      ...sharesBefore(passage),
      ...sharesAmong(passage),
      ...statedShares(passage),
      ...shareChanges(passage).map((change): PercentageFault => ({ kind: 'change', ...change })),
      ...partsFault(passage),
      ...moreThanAll(passage),
    ])
    .concat(inTables);
}

function shareFaults(passage: Passage): readonly PercentageFault[] {
  const { text } = passage;
  return matchesIn(text.text, OUT_OF).flatMap((match): readonly PercentageFault[] => {
    const [whole, part = '', all = ''] = match;
    const [count, total] = [numberOf(part), numberOf(all)];
    const end = match.index + whole.length;
    if (BEFORE_DAY.test(text.text.slice(0, match.index)) || total === 0) {
      return [];
    }
    if (count > total) {
      const isVote = VOTERS.test(whole) && VOTE.test(text.text.slice(end));
      return !isVote && TARGET.test(sentenceAround(passage, match.index, end).text)
        ? []
        : [{ kind: 'over', actual: whole, range: text.slice(match.index, end) }];
    }
    const share = SHARE.exec(text.text.slice(end));
    const percent = share?.[1];
    if (share === null || percent === undefined) {
      return [];
    }
    const at = end + share[0].lastIndexOf(percent);
    return wrongShare(count, total, percent, text.slice(at, end + share[0].length));
  });
}

/** A share that a part of a whole does not make; one more or less in the last place is rounded, or cut off. */
function wrongShare(part: number, all: number, percent: string, range: Range): readonly PercentageFault[] {
  const exact = (part / all) * 100;
  const tolerance = 10 ** -(percent.split(',')[1]?.length ?? 0);
  const expected = `${formatNumber(Math.round(exact * 100) / 100)}%`;
  return all === 0 || Math.abs(exact - numberOf(percent)) <= tolerance
    ? []
    : [{ kind: 'share', actual: `${percent}%`, expected, range }];
}

/** Shares of a base in brackets, and of the whole that several parts make. */
function statedShares(passage: Passage): readonly PercentageFault[] {
  if (!passage.text.text.includes('%')) {
    return [];
  }
  return [
    ...basedShares(passage),
    ...sharesOfParts(passage),
    ...sharesOfWhole(passage),
    ...sharesOfTotal(passage),
    ...sharesOfSum(passage),
    ...sharesOfChange(passage),
    ...sharesBeforeWhole(passage),
    ...sharesOfPlan(passage),
    ...sharesOfAmount(passage),
    ...sharesOfReceived(passage),
    ...sharesOfMembers(passage),
    ...sharesTaken(passage),
    ...sharesOfNamed(passage),
    ...sharesOfTax(passage),
    ...sharesBetweenYears(passage),
  ].flatMap(({ exact, percent, start, end, reversed = false }): readonly PercentageFault[] => {
    const range = passage.text.slice(start, end);
    return reversed
      ? [{ kind: 'direction', actual: `${percent}%`, range }]
      : wrongShare(exact, 100, percent, range);
  });
}

function sharesBefore({ text }: Passage): readonly PercentageFault[] {
  const matches = /%[^%]*\(\d/u.test(text.text)
    ? matchesIn(text.text, SHARE_BEFORE).filter(({ index }) => !BOUND.test(text.text.slice(0, index)))
    : [];
  return matches.flatMap(({ 1: percent = '', 2: part = '', 3: all = '', index }) =>
    wrongShare(numberOf(part), numberOf(all), percent, text.slice(index, index + percent.length + 1)),
  );
}

function sharesAmong({ text }: Passage): readonly PercentageFault[] {
  const matches = text.text.includes('trong đó') ? matchesIn(text.text, SHARE_AMONG) : [];
  return matches.flatMap(({ 0: found, 1: all = '', 3: part = '', 4: percent = '', index }) => {
    const end = index + found.length;
    const at = index + found.lastIndexOf(percent);
    return numberOf(part) > numberOf(all)
      ? []
      : wrongShare(numberOf(part), numberOf(all), percent, text.slice(at, end));
  });
}

/** "có 195% công dân từ đủ 14 tuổi trở lên": more of them than there are. */
const MORE_THAN_ALL =
  /(?<![\d,.])(?:1(?!00(?!\d))\d{2}|[2-9]\d{2}|[1-9]\d{3})(?:,\d{1,2})? ?%(?= (?:số )?(?:công dân|người dân|người|hộ|học sinh|trẻ em|trẻ|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|giáo viên|lao động|dân số|thôn|tổ dân phố|cơ quan|đơn vị|nhà trường|trường|hồ sơ|thủ tục|văn bản|chi bộ|cơ sở|học viên|khu dân cư|doanh nghiệp|hợp tác xã|phụ nữ|thanh niên|gia đình|tàu thuyền|tàu cá|tổng đàn)(?!\p{L}))/gu;

/** "tỷ lệ hộ nghèo còn 412%": what no share of can be more than all. */
const SHARE_OF_ALL =
  /(?<=(?:tỷ|tỉ) lệ (?:hộ (?:cận )?nghèo|nghèo|hồ sơ|tiêm (?:chủng|phòng)|bao phủ|người dân|thất nghiệp|che phủ|suy dinh dưỡng|đúng hạn|hài lòng)[^.;,:()\d%]{0,60} )(?:1(?!00(?!\d))\d{2}|[2-9]\d{2}|[1-9]\d{3})(?:,\d{1,2})? ?%/giu;

function moreThanAll(passage: Passage): readonly PercentageFault[] {
  const { text } = passage;
  return [MORE_THAN_ALL, SHARE_OF_ALL]
    .flatMap((pattern) => matchesIn(text.text, pattern))
    .flatMap(({ 0: actual, index }): readonly PercentageFault[] => {
      const end = index + actual.length;
      const isOfPlan = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|so với|tăng|giảm|vượt|bằng)(?!\p{L})/iu.test(
        sentenceAround(passage, index, end).text,
      );
      return isOfPlan ? [] : [{ kind: 'beyond', actual, range: text.slice(index, end) }];
    });
}

/** One sentence that divides a whole into shares. */
function partsFault({ text }: Passage): readonly PercentageFault[] {
  const lead = text.text.includes('%') ? ANNOUNCED.exec(text.text) : null;
  if (lead === null) {
    return [];
  }
  const from = lead.index;
  const series = text.text.slice(from).split(/[.](?!\d)/u)[0] ?? '';
  const parts = series.split(BETWEEN_SHARES);
  const shares = parts.map((part) => matchesIn(part, ONE_PERCENT));
  const sum = sumOf(shares.map(([share]) => numberOf(share?.[1] ?? '0')));
  const isSeries = shares.length >= FEWEST && shares.every((found) => found.length === 1);
  const isClosed = /còn lại/iu.test(series);
  const isOff = isClosed ? Math.abs(sum - 100) > 1 : sum > 101;
  return isSeries && isOff && sum < MOST && !RATE.test(series) && !namesQuality(series)
    ? [
        {
          kind: 'parts',
          actual: `${formatNumber(sum)}%`,
          expected: '100%',
          range: text.slice(from, from + series.trimEnd().length),
        },
      ]
    : [];
}
