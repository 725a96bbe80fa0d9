import {
  countedStretches,
  datesOf,
  daysOf,
  defineRule,
  lifeDates,
  passagesWithHint,
  textPlace,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { numberOf, readTimes } from '../../vietnamese';

const clause = 'noibo-range-order';

/** Years of a term, a stage, a school year: "giai đoạn 2026 - 2030". */
const YEARS = /(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|khóa)[^.;\d]{0,12}(\d{4}) ?[-–—] ?(\d{4})(?!\d)/giu;

/** What every time of day and every stretch of years has. */
const HINT = /\d ?[gh:]|\d{4} ?[-–—] ?\d{4}/iu;

/** From the evening into the morning: the next day. */
const EVENING = 16 * 60;
const NOON = 12 * 60;
/** "11h30 - 1h30" ends in the afternoon in the old way of counting. */
const OLD_COUNT = 6 * 60;

/** Stretches of a text between two times of day that run backwards. */
function backwardTimes(text: string): readonly { readonly start: number; readonly end: number }[] {
  const times = readTimes(text);
  return times.flatMap((from) => {
    const to = from.until === null ? undefined : times[from.until];
    const isOvernight = from.minutes >= EVENING && (to?.minutes ?? 0) < NOON;
    return to !== undefined && from.minutes > to.minutes && !isOvernight && to.minutes >= OLD_COUNT
      ? [{ start: from.start, end: to.end }]
      : [];
  });
}

/** "từ 05 đến 07 người": from the smaller number to the larger one. */
const NUMBERS = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:giảm|hạ|rút|xuống)[^.;]{0,40})từ (\d{1,4}) (?:đến|tới) (\d{1,4}) (?!giờ|phút|tháng|ngày|năm|triệu|tỷ|nghìn|trở)\p{Ll}\p{L}*`,
  'giu',
);

/** "từ 0,3 m đến 1,2 m": likewise of a measure. */
const MEASURES = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:giảm|hạ|rút|xuống)[^.;]{0,40})từ (\d{1,4}(?:,\d{1,2})?) ?(mm|cm|km|m|kg|ha|tấn|tạ|lít|mét) (?:đến|tới) (\d{1,4}(?:,\d{1,2})?) ?\2(?![\p{L}\d²³])`,
  'giu',
);

export const rangeOrder = defineRule({
  id: 'range-order',
  title: 'Khoảng thời gian có mốc đầu trước mốc cuối',
  rationale: 'Khoảng thời gian ngược làm người đọc không biết mốc nào đúng.',
  clauses: [clause],
  messages: {
    counted:
      'Ở đây ghi “{actual}” nhưng khoảng thời gian nêu bên cạnh dài {expected}. Số ngày và hai mốc phải khớp nhau. Hãy kiểm tra lại.',
    order:
      'Mốc “{actual}” ở trước mốc “{other}”. Ngày sinh, ngày vào Đảng, ngày chính thức phải theo thứ tự trước sau. Hãy kiểm tra lại hai mốc.',
    unborn: 'Ngày sinh “{actual}” ở sau ngày ban hành văn bản. Hãy kiểm tra lại ngày này, nhất là năm.',
    numbers:
      'Khoảng “{actual}” có số đầu lớn hơn số cuối. Một khoảng ghi từ số nhỏ đến số lớn. Hãy kiểm tra lại hai số.',
    backwards:
      'Khoảng thời gian “{actual}” có mốc đầu ở sau mốc cuối. Một khoảng thời gian phải đi từ trước đến sau. Hãy kiểm tra lại hai mốc.',
  },
  *check({ administrative }) {
    for (const { actual, expected, range } of countedStretches(administrative)) {
      yield { clause, message: 'counted', data: { actual, expected }, at: textPlace(range) };
    }
    for (const { kind, actual, other, range } of lifeDates(administrative)) {
      yield { clause, message: kind, data: { actual, other }, at: textPlace(range) };
    }
    for (const date of datesOf(administrative)) {
      const first = daysOf(date.mention);
      const last = date.until === null ? null : daysOf(date.until.mention);
      if (date.until !== null && first !== null && last !== null && first.first > last.last) {
        const { start } = date.mention;
        const { end } = date.until.mention;
        yield {
          clause,
          message: 'backwards',
          data: { actual: date.passage.text.text.slice(start, end) },
          at: textPlace(date.passage.text.slice(start, end)),
        };
      }
    }
    for (const { text } of passagesWithHint(administrative, /[Tt]ừ \d/u)) {
      for (const { range, text: actual, groups } of [...text.matchAll(NUMBERS), ...text.matchAll(MEASURES)]) {
        if (numberOf(groups[0] ?? '') > numberOf(groups.at(-1) ?? '')) {
          yield { clause, message: 'numbers', data: { actual }, at: textPlace(range) };
        }
      }
    }
    for (const { text } of passagesWithHint(administrative, HINT)) {
      for (const { start, end } of backwardTimes(text.text)) {
        yield {
          clause,
          message: 'backwards',
          data: { actual: text.text.slice(start, end) },
          at: textPlace(text.slice(start, end)),
        };
      }
      for (const { range, text: actual, groups } of text.matchAll(YEARS)) {
        const [from = '', to = ''] = groups;
        if (from > to) {
          yield { clause, message: 'backwards', data: { actual }, at: textPlace(range) };
        }
      }
    }
  },
  examples: [
    {
      name: 'khoảng số người viết ngược; giảm từ số lớn xuống số nhỏ thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mỗi tổ có từ 07 đến 05 người; giảm số hộ nghèo từ 12 đến 10 hộ; mỗi đội có từ 03 đến 05 người. Ngập từ 1,2 m đến 0,3 m; mưa từ 200 mm đến 350 mm.',
      ),
      reports: [
        { clause, text: 'từ 07 đến 05 người' },
        { clause, text: 'từ 1,2 m đến 0,3 m' },
      ],
    },
    {
      name: 'giờ và thứ đứng giữa hai ngày của một khoảng',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Ngừng cấp nước từ 22 giờ 00 phút, thứ Sáu, ngày 02/10/2026 đến 05 giờ 00 phút, thứ Năm, ngày 01/10/2026./.',
      ),
      reports: [{ clause, text: '02/10/2026 đến 05 giờ 00 phút, thứ Năm, ngày 01/10/2026' }],
    },
    {
      name: 'từ tháng 4 đến tháng 12',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'mốc đầu sau mốc cuối',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText('section.III.text.1', 'Từ ngày 15 tháng 12 năm 2026 đến ngày 30 tháng 4 năm 2026.'),
      reports: [{ clause, text: '15 tháng 12 năm 2026 đến ngày 30 tháng 4 năm 2026' }],
    },
    {
      name: 'giờ bắt đầu sau giờ kết thúc',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'Từ 08 giờ 00 phút', 'Từ 13 giờ 00 phút'),
      reports: [{ clause, text: '13 giờ 00 phút đến 11 giờ 00 phút' }],
    },
    {
      name: 'cuối buổi chiều viết ngược; qua đêm thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Bế mạc từ 16 giờ 20 phút đến 16 giờ 00 phút; trực từ 18 giờ 00 phút đến 7 giờ 00 phút hôm sau.',
      ),
      reports: [{ clause, text: '16 giờ 20 phút đến 16 giờ 00 phút' }],
    },
    {
      name: 'phút đứng trước ngày của mốc đầu, mốc cuối',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thời gian: từ 07 giờ 00 ngày 24/3/2026 đến 17 giờ 30 ngày 26/3/2026; dự phòng từ 7h 30 ngày 27/3/2026 đến ngày 28/3/2026.',
      ),
      reports: [],
    },
    {
      name: 'số ngày, số năm không khớp với hai mốc; ngày nghỉ không tính, hai cách đếm năm thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tập huấn trong 03 ngày, từ ngày 16/3/2026 đến ngày 17/3/2026; kiểm tra 10 ngày, từ ngày 16/3/2026 đến ngày 27/3/2026; thực hiện trong 05 năm, từ năm 2026 đến năm 2030; theo dõi 02 năm, từ năm 2026 đến năm 2030.',
      ),
      reports: [
        { clause, text: '03 ngày' },
        { clause, text: '02 năm' },
      ],
    },
    {
      name: 'giai đoạn viết ngược',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'năm 2026', 'giai đoạn 2030 - 2026, năm 2026'),
      reports: [{ clause, text: 'giai đoạn 2030 - 2026' }],
    },
    {
      name: 'số tháng giữa hai ngày',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thời hạn là 12 tháng, tính từ ngày 02/11/2026 đến ngày 02/5/2027; 12 tháng, tính từ ngày 02/11/2026 đến ngày 02/11/2027; 03 tháng, từ ngày 01/5/2026 đến ngày 31/7/2026.',
      ),
      reports: [{ clause, text: '12 tháng' }],
    },
    {
      name: 'ngày sinh, ngày vào Đảng, ngày chính thức',
      sample: 'nd30-bao-cao',
      change: [
        setText(
          'section.I.3.text.1',
          'Đồng chí Lê An, sinh năm 1979, vào Đảng ngày 19/5/2008, chính thức ngày 19/5/2007.',
        ),
        setText('section.II.text.1', 'Đồng chí Vũ Bình, sinh ngày 19/5/2031, là giáo viên.'),
      ],
      reports: [
        { clause, text: '19/5/2007' },
        { clause, text: '19/5/2031' },
      ],
    },
    {
      name: 'ngày sinh, ngày vào Đảng, ngày chính thức đúng thứ tự; hai người trong một đoạn',
      sample: 'nd30-bao-cao',
      change: [
        setText(
          'section.I.3.text.1',
          'Đồng chí Lê An, sinh ngày 02/9/1979, vào Đảng ngày 19/5/2008, chính thức ngày 19/5/2009.',
        ),
        setText(
          'section.II.text.1',
          'Đồng chí Vũ Bình, sinh năm 1985, vào Đảng ngày 19/5/2012; đồng chí Trần Chi, sinh năm 1980, vào Đảng ngày 03/02/2006.',
        ),
      ],
      reports: [],
    },
  ],
});
