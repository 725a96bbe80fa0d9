import { matchesIn, numberOf, oneOf } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { numberBefore, type StatedShare } from './baseShares';
import { MAKES_SHARE, NUMBER_BEGINS, PERCENTAGE } from './countGrammar';
import { countsIn } from './counts';

const SHARE = String.raw`${MAKES_SHARE} (${PERCENTAGE}) ?%`;
const AMOUNT = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d{1,2})?`;
const PLAN = oneOf('dự toán', 'kế hoạch', 'chỉ tiêu', 'nhiệm vụ');
/** Beyond these the number is of something else. */
const LARGEST = 400;

/** "42,5 tỷ đồng, bằng 85% dự toán năm 50 tỷ đồng": the number that the share is of follows at once. */
const OF_PLAN = new RegExp(
  String.raw`${SHARE} ${PLAN}(?: (?:được )?giao| đề ra| pháp lệnh)?(?: (?:cả )?năm(?: \d{4})?)?(?: (?:được )?giao| là)? (?=\d)`,
  'gu',
);

/** Shares of a plan whose number stands right behind it. */
export function sharesOfPlan({ text: { text } }: Passage): readonly StatedShare[] {
  return matchesIn(text, OF_PLAN).flatMap(({ 0: words, 1: percent = '', index }): readonly StatedShare[] => {
    const from = index + words.length;
    const [plan] = countsIn(text.slice(from));
    if (plan === undefined || plan.start > 0 || plan.unit === '' || plan.unit === '%' || plan.min === 0) {
      return [];
    }
    const made = numberBefore(text, index, plan);
    const exact = made === null ? Infinity : (made.min / plan.min) * 100;
    return exact > LARGEST ? [] : [shareIn(words, percent, index, exact)];
  });
}

/** "đạt 42,5/50 tỷ đồng, bằng 85% dự toán" */
const OF_AMOUNT = new RegExp(
  String.raw`${NUMBER_BEGINS}(${AMOUNT})/(${AMOUNT}) (?:(?:nghìn |triệu |tỷ |tỉ )đồng|ha|tấn|km),? ${SHARE}(?! (?:so với|cùng kỳ))`,
  'gu',
);

/** Shares of so much out of so much money, land or weight. */
export function sharesOfAmount({ text: { text } }: Passage): readonly StatedShare[] {
  return matchesIn(text, OF_AMOUNT).map(({ 0: words, 1: part = '', 2: all = '', 3: percent = '', index }) =>
    shareIn(words, percent, index, (numberOf(part) / numberOf(all)) * 100),
  );
}

/** "tiếp nhận 6.240 hồ sơ, giải quyết đúng hạn 6.115 hồ sơ, đạt 98%" */
const OF_RECEIVED = new RegExp(
  String.raw`(?<!\p{L})tiếp nhận(?: (?:và giải quyết|mới|tổng số|được))?:? (${AMOUNT}) (hồ sơ|đơn|ý kiến|kiến nghị|phản ánh)[,;] (?:đã )?(?:giải quyết|xử lý|trả lời|trả kết quả)(?: (?:trước và |trước hạn và )?đúng hạn)?:? (${AMOUNT}) \2,? ${SHARE}`,
  'giu',
);

/** Shares of what was received that has been dealt with. */
export function sharesOfReceived({ text: { text } }: Passage): readonly StatedShare[] {
  return matchesIn(text, OF_RECEIVED).map(({ 0: words, 1: all = '', 3: part = '', 4: percent = '', index }) =>
    shareIn(words, percent, index, (numberOf(part) / numberOf(all)) * 100),
  );
}

/** "35/35 đồng chí có mặt tán thành (bằng 92,1% tổng số đảng viên chính thức)" */
const OF_MEMBERS = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,4})/\d{1,4} [^.;%]{0,60}(?:đạt 100%,? )?\(?${SHARE}(?: so với)? tổng số (đảng viên chính thức|đảng viên|đại biểu|thành viên|hội viên|đoàn viên|cử tri|ủy viên|uỷ viên)`,
  'gu',
);

/** Shares of all members that a vote makes, whose number the paragraph tells once before. */
export function sharesOfMembers({ text: { text } }: Passage): readonly StatedShare[] {
  return matchesIn(text, OF_MEMBERS).flatMap(
    ({ 0: words, 1: part = '', 2: percent = '', 3: members = '', index }): readonly StatedShare[] => {
      const told = matchesIn(text.slice(0, index), /(?<![\d./])(\d{1,4}) (?=\p{L})/gu).filter(
        ({ 0: figures, index: at }) => text.slice(at + figures.length).startsWith(members),
      );
      const [all, ...others] = told.map(([figures]) => Number(figures));
      return all === undefined || others.length > 0 || all === 0
        ? []
        : [shareIn(words, percent, index, (Number(part) / all) * 100)];
    },
  );
}

function shareIn(words: string, percent: string, index: number, exact: number): StatedShare {
  const { 0: written, index: at } = new RegExp(`${percent} ?%`, 'u').exec(words) ?? { 0: percent, index: 0 };
  return { exact, percent, start: index + at, end: index + at + written.length };
}
