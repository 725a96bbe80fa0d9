import { defineRule, proseOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { readTimes } from '../../vietnamese';

const clause = 'noibo-time-exists';

/** "14 giờ 30 phút sáng ngày 28/3" */
const BEHIND = /^ ?(?:buổi )?(sáng|chiều|tối)(?![\p{L}\d])/iu;
/** "Sáng ngày 28/3/2026, lúc 14 giờ": between the two stands nothing but the day. Of two parts ("chiều và tối") none is judged. */
const BEFORE =
  /(?<!\p{L}|(?:sáng|trưa|chiều)(?: và|,| -)? (?:buổi )?)(sáng|chiều|tối)(?:,? (?:thứ \p{L}+|chủ nhật|cùng ngày|hôm sau|ngày [\d/.-]+|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?))*[,:]?(?: (?:vào|lúc|hồi|từ|bắt đầu))* ?$/iu;
/** As many letters as stand between a part of the day and its hour. */
const REACH = 60;

/** Hours that nobody counts among a part of the day; "3 giờ chiều", "8 giờ tối" are said as well as "15 giờ", "20 giờ". */
const OUTSIDE: Readonly<Record<string, (hour: number) => boolean>> = {
  sáng: (hour) => hour >= 13,
  chiều: (hour) => (hour >= 8 && hour < 12) || hour >= 20,
  tối: (hour) => hour >= 12 && hour < 17,
};

export const partOfDay = defineRule({
  id: 'part-of-day',
  title: 'Giờ khớp với buổi',
  rationale: 'Giờ của buổi chiều ghi cho buổi sáng làm người dự đến nhầm buổi.',
  clauses: [clause],
  messages: {
    outside:
      '“{actual}” không thuộc buổi {part}. Giờ và buổi nêu cạnh nhau phải khớp nhau. Hãy kiểm tra lại giờ hoặc buổi.',
  },
  *check({ administrative }) {
    for (const { text, quoted } of proseOf(administrative)) {
      for (const { start, end, exists, minutes } of quoted ? [] : readTimes(text.text)) {
        const before = text.text.slice(Math.max(0, start - REACH), start);
        const [, part] = BEHIND.exec(text.text.slice(end, end + REACH)) ?? BEFORE.exec(before) ?? [];
        const named = part?.toLowerCase() ?? '';
        if (exists && OUTSIDE[named]?.(Math.floor(minutes / 60)) === true) {
          yield {
            clause,
            message: 'outside',
            data: { actual: text.text.slice(start, end), part: named },
            at: textPlace(text.slice(start, end)),
          };
        }
      }
    }
  },
  examples: [
    { name: 'giờ không kèm buổi', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'giờ khớp với buổi, nói theo 12 giờ cũng đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.III.1.text.1',
        'Sáng từ 07 giờ 30 phút đến 11 giờ 30, chiều từ 13 giờ 30; chiều ngày 28/3/2026, lúc 14 giờ; 3 giờ chiều; 8 giờ tối; từ sáng đến 16 giờ; buổi chiều và buổi tối từ 14 giờ.',
      ),
      reports: [],
    },
    {
      name: '14 giờ 30 phút sáng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', '08 giờ 00 phút', '14 giờ 00 phút sáng'),
      reports: [{ clause, text: '14 giờ 00 phút' }],
    },
    {
      name: 'chiều, lúc 08 giờ',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Chiều thứ Bảy, ngày 28/3/2026, lúc 08 giờ 00 phút.'),
      reports: [{ clause, text: '08 giờ 00 phút' }],
    },
  ],
});
