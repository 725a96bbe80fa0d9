import { defineRule, proseOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { matchesIn, readTimes } from '../../vietnamese';

const clause = 'noibo-time-exists';

/** "trước 27 giờ hằng ngày": of the clock, not so many hours long. "24/25 giờ": round the clock, mistyped. */
const OF_A_DAY =
  /(?<![\d\p{L}])(?:2[5-9]|[3-9]\d) giờ(?= (?:hằng|hàng|mỗi) ngày(?!\p{L}))|(?<![\d\p{L}/])(?:24\/2[0-35-9]|2[0-35-9]\/24)(?:h| giờ)(?![\p{L}/])/giu;

export const timeExists = defineRule({
  id: 'time-exists',
  title: 'Giờ, phút nêu trong văn bản có thật',
  rationale: 'Một giờ không có trên đồng hồ làm người nhận không biết phải đến lúc nào.',
  clauses: [clause],
  messages: {
    noSuchTime:
      'Không có giờ “{actual}”. Một ngày có 24 giờ, một giờ có 60 phút. Hãy kiểm tra lại giờ, phút.',
  },
  *check({ administrative }) {
    for (const { text, quoted } of proseOf(administrative)) {
      for (const { 0: actual, index } of quoted ? [] : matchesIn(text.text, OF_A_DAY)) {
        const at = textPlace(text.slice(index, index + actual.length));
        yield { clause, message: 'noSuchTime', data: { actual }, at };
      }
      for (const { start, end, exists } of quoted ? [] : readTimes(text.text)) {
        if (!exists) {
          yield {
            clause,
            message: 'noSuchTime',
            data: { actual: text.text.slice(start, end) },
            at: textPlace(text.slice(start, end)),
          };
        }
      }
    }
  },
  examples: [
    {
      name: '27 giờ hằng ngày',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Báo cáo trước 27 giờ hằng ngày, chốt số liệu lúc 16 giờ hằng ngày.',
      ),
      reports: [{ clause, text: '27 giờ' }],
    },
    {
      name: 'trực 24/25 giờ',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Trực 24/25 giờ, tổng đài phục vụ 24/24 giờ, 24/7.'),
      reports: [{ clause, text: '24/25 giờ' }],
    },
    { name: 'giờ có thật', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'khoảng giờ của một quãng việc, cỡ 24 giờ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Trực 24/24 giờ; xử lý tin báo trong 48 giờ; hồ sơ khẩn chậm nhất 72 giờ phải trả kết quả; kết thúc lúc 24 giờ 00 phút.',
      ),
      reports: [],
    },
    {
      name: '75 phút',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', '08 giờ 00 phút', '08 giờ 75 phút'),
      reports: [{ clause, text: '08 giờ 75 phút' }],
    },
    {
      name: '25 giờ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'đến 11 giờ 00 phút', 'đến 25 giờ 00 phút'),
      reports: [{ clause, text: '25 giờ 00 phút' }],
    },
  ],
});
