import { datesOf, defineRule, mendText, textPlace, trueWeekday } from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';
import { weekdayLike } from '../../vietnamese';

export const weekdayDate = defineRule({
  id: 'weekday-date',
  title: 'Thứ ghi trong văn bản khớp với ngày',
  rationale: 'Ghi sai thứ khiến người nhận không biết phải theo thứ hay theo ngày, dễ đến nhầm buổi.',
  clauses: ['chung-weekday-date'],
  messages: {
    mismatch:
      '“{actual}” không khớp với ngày {date}. Theo lịch, ngày này là {expected}. Hãy sửa lại thứ hoặc kiểm tra lại ngày.',
  },
  *check({ administrative, document, date: issued }) {
    for (const each of datesOf(administrative)) {
      const expected = trueWeekday(each, issued);
      if (each.weekday === null || expected === null) {
        continue;
      }
      const { mention, passage } = each;
      const { text, range } = each.weekday;
      const like = weekdayLike(text, expected);
      // "Chủ nhật" has its capital everywhere, "thứ" only where a line or a sentence begins.
      const isInside =
        text.startsWith('Chủ') &&
        mention.weekday !== null &&
        /\p{L},? $/u.test(passage.text.text.slice(0, mention.weekday.start));
      const right = isInside ? like.charAt(0).toLowerCase() + like.slice(1) : like;
      yield {
        clause: 'chung-weekday-date',
        message: 'mismatch',
        data: {
          actual: text,
          date: passage.text.text.slice(mention.start, mention.end),
          expected: right,
        },
        at: textPlace(range),
        ...mendText(document, range, right, 'alone'),
      };
    }
  },
  examples: [
    {
      name: 'thứ Sáu, ngày 27 tháng 3 năm 2026',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thứ Năm thay cho thứ Sáu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'thứ Sáu', 'thứ Năm'),
      reports: [{ clause: 'chung-weekday-date', text: 'thứ Năm' }],
      fixed: [],
    },
    {
      name: 'hai ngày và hai thứ trong ngoặc đơn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.III.1.text.1',
        'Ngày 28 và 29 tháng 3 năm 2026 (thứ Bảy và Chủ nhật); thứ Hai, thứ Ba ngày 30, 31 tháng 3 năm 2026; bế mạc ngày 02 và 03 tháng 4 năm 2026 (thứ Năm và thứ Bảy).',
      ),
      reports: [{ clause: 'chung-weekday-date', text: 'thứ Bảy' }],
    },
    {
      name: '“trong ngày thứ Năm, ngày 27”: tên thứ đứng sau chữ ngày',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'thứ Sáu', 'trong ngày thứ Năm'),
      reports: [{ clause: 'chung-weekday-date', text: 'thứ Năm' }],
    },
    {
      name: 'thứ viết bằng số, sau ngày',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Từ 08 giờ 00 phút, ngày 27/3/2026 (Thứ 7).'),
      reports: [{ clause: 'chung-weekday-date', text: 'Thứ 7' }],
      fixed: setText('section.III.1.text.1', 'Từ 08 giờ 00 phút, ngày 27/3/2026 (Thứ 6).'),
    },
    {
      name: 'ngày không ghi năm, hiểu là ngày sắp tới',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Sáng Chủ nhật, ngày 27/3.'),
      reports: [{ clause: 'chung-weekday-date', text: 'Chủ nhật' }],
      fixed: setText('section.III.1.text.1', 'Sáng thứ Sáu, ngày 27/3.'),
    },
    {
      name: 'thứ và ngày trong hai ô của lịch',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.III.1.text.1', {
        name: 'timetable',
        role: 'table',
        text: 'Thứ\tNgày\tViệc\nThứ Năm\t26/3\tTập huấn\nChủ nhật\t27/3\tHội nghị',
      }),
      reports: [{ clause: 'chung-weekday-date', text: 'Chủ nhật' }],
    },
    {
      name: 'kỳ họp thứ hai không phải ngày thứ Hai',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Sau kỳ họp thứ hai, ngày 27 tháng 3 năm 2026.'),
      reports: [],
    },
  ],
});
