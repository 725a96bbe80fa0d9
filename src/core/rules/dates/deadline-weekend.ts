import { defineRule, plannedDates, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { weekday, weekdayName } from '../../vietnamese';

/** Public holidays with a fixed day (Bộ luật Lao động 2019, Điều 112); month and day. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'ngày Giải phóng miền Nam',
  '05-01': 'ngày Quốc tế lao động',
  '09-02': 'Quốc khánh',
};

export const deadlineWeekend = defineRule({
  id: 'deadline-weekend',
  title: 'Thời hạn rơi vào ngày làm việc',
  rationale: 'Hạn nộp rơi vào ngày nghỉ dễ bị hiểu khác nhau là trước hay sau ngày nghỉ.',
  clauses: ['noibo-deadline-weekend'],
  messages: {
    dayOff:
      'Thời hạn “{actual}” rơi vào {day}. Hạn vào ngày nghỉ dễ bị hiểu khác nhau. Nếu được, hãy chọn một ngày làm việc.',
  },
  *check({ administrative }) {
    const planned = plannedDates(administrative);
    // Results that are due on the very day of the event are meant for that day.
    const known = new Set(planned.filter(({ date }) => date.role === 'event').map(({ days }) => days.first));
    for (const { date, days } of planned) {
      const { mention, role, weekday: named } = date;
      const { day, month, year } = mention;
      // Who writes the day of the week knows it.
      if (role !== 'deadline' || day === null || month === null || year === null) {
        continue;
      }
      if (named !== null || known.has(days.first)) {
        continue;
      }
      const falls = weekday({ day, month, year });
      const holiday = HOLIDAYS[days.first.slice(5)];
      if (falls === 0 || falls === 6 || holiday !== undefined) {
        yield {
          clause: 'noibo-deadline-weekend',
          message: 'dayOff',
          data: {
            actual: date.passage.text.text.slice(mention.start, mention.end),
            day: holiday ?? weekdayName(falls),
          },
          at: textPlace(date.range),
        };
      }
    }
  },
  examples: [
    {
      name: 'hạn vào thứ Ba',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', '24 tháng 3', '24 tháng 3'),
      reports: [],
    },
    {
      name: 'báo cáo nhanh trong chính ngày bầu cử, là Chủ nhật',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', '07 giờ 00 phút, Chủ nhật, ngày 29 tháng 3 năm 2026.'),
        setText('section.V.4.text.1', 'Báo cáo nhanh tình hình trước ngày 29 tháng 3 năm 2026.'),
      ],
      reports: [],
    },
    {
      name: 'hạn vào Chủ nhật',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', '24 tháng 3', '22 tháng 3'),
      reports: [{ clause: 'noibo-deadline-weekend', text: '22 tháng 3 năm 2026' }],
    },
  ],
});
