import { datesOf, defineRule, passagesWithHint, textPlace, type DocumentDate } from '../../linting';
import { replaceText, setText } from '../../samples';
import { dateExists as isInCalendar, matchesIn } from '../../vietnamese';

/** A leap year: 29 February is not doubted where the year is left out. */
const ANY_LEAP_YEAR = 2024;

/** Years of acts, persons and plans; anything else is a slip of the fingers. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

function exists({ precision, day, month, quarter, year }: DocumentDate['mention']): boolean {
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) {
    return false;
  }
  switch (precision) {
    case 'day':
      return isInCalendar({ day: day ?? 0, month: month ?? 0, year: year ?? ANY_LEAP_YEAR });
    case 'month':
      return month !== null && month >= 1 && month <= 12;
    case 'quarter':
      return quarter !== null && quarter >= 1 && quarter <= 4;
    case 'year':
      return true;
  }
}

/** Days and months without a year: "trước ngày 32 hằng tháng", "ngày 32 của tháng cuối quý", "xong trong tháng 13"; a cell "Tháng 13"; "quý V và quý III", "năm 20226". */
const OF_NO_YEAR = [
  /(?<!\p{L})ngày (?:3[2-9]|[4-9]\d)(?= (?:hằng|hàng|mỗi|của) tháng(?!\p{L}))/giu,
  /(?:(?<=(?<!\p{L})(?:trong|vào|trước|cuối|đầu|giữa|xong) )tháng|^\s*tháng) (?:1[3-9]|[2-9]\d)(?=[.,;)]?\s*$|[,;)] )/giu,
  /(?<!\p{L})quý (?:VI{0,3}|IX|X|[5-9])(?= và(?!\p{L})|[,;.])/giu,
  /(?<!\p{L})năm 20\d{3}(?![\d.,]*\d)/giu,
];
const OF_NO_YEAR_HINT = /ngày [3-9]\d|tháng [1-9]\d|quý [VIX5-9]|năm 20\d{3}/iu;

export const dateExists = defineRule({
  id: 'date-exists',
  title: 'Ngày nêu trong văn bản có thật trong lịch',
  rationale: 'Một ngày không có trong lịch làm thời hạn hoặc căn cứ không xác định được.',
  clauses: ['chung-date-exists'],
  messages: {
    noSuchDate:
      'Không có “{actual}” trong lịch. Ngày, tháng nêu trong văn bản phải có thật. Hãy kiểm tra lại ngày, tháng, năm.',
  },
  *check({ administrative }) {
    for (const { text, quoted } of passagesWithHint(administrative, OF_NO_YEAR_HINT)) {
      const found = quoted ? [] : OF_NO_YEAR.flatMap((form) => matchesIn(text.text, form));
      for (const { 0: actual, index } of found) {
        const at = textPlace(text.slice(index, index + actual.length));
        yield { clause: 'chung-date-exists', message: 'noSuchDate', data: { actual }, at };
      }
    }
    for (const { mention, passage, role, range } of datesOf(administrative)) {
      // The document's own date has a clause of its own.
      if (role !== 'issue' && !exists(mention)) {
        yield {
          clause: 'chung-date-exists',
          message: 'noSuchDate',
          data: { actual: passage.text.text.slice(mention.start, mention.end).replace(/\s+/gu, ' ') },
          at: textPlace(range),
        };
      }
    }
  },
  examples: [
    {
      name: 'ngày không có của hằng tháng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thanh toán trước ngày 32 hằng tháng, báo cáo vào ngày 25 hằng tháng.',
      ),
      reports: [{ clause: 'chung-date-exists', text: 'ngày 32' }],
    },
    {
      name: 'ngày 32 của tháng cuối quý, tháng 13 không kèm năm; lương tháng 13',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Báo cáo trước ngày 32 của tháng cuối quý, xong trong tháng 13; chi lương tháng 13, theo dõi trẻ từ tháng 18.',
      ),
      reports: [
        { clause: 'chung-date-exists', text: 'ngày 32' },
        { clause: 'chung-date-exists', text: 'tháng 13' },
      ],
    },
    {
      name: 'quý V, năm gõ thừa một chữ số',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Báo cáo trong quý V và quý III; tổng kết vào cuối năm 20226.'),
      reports: [
        { clause: 'chung-date-exists', text: 'quý V' },
        { clause: 'chung-date-exists', text: 'năm 20226' },
      ],
    },
    {
      name: 'số thứ tự của mục rồi đến một con số không phải là ngày',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', '2.1. 342 nhà ở kết hợp kinh doanh; 31.2. 2026 hộ ở các thôn.'),
      reports: [],
    },
    {
      name: 'số tháng rồi đến một số tiền không phải là ngày',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Chi thường xuyên 9 tháng 41,2 triệu đồng từ ngân sách xã.'),
      reports: [],
    },
    {
      name: 'ngày 29 tháng 02 của năm nhuận',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', '24 tháng 3 năm 2026', '29 tháng 02 năm 2028'),
      reports: [],
    },
    {
      name: 'ngày 31 tháng 4',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.2', '03 tháng 4 năm 2026', '31 tháng 4 năm 2026'),
      reports: [{ clause: 'chung-date-exists', text: '31 tháng 4 năm 2026' }],
    },
    {
      name: 'ngày 30/02 trong căn cứ',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'ngày 26 tháng 02 năm 2026', 'ngày 30/02/2026'),
      reports: [{ clause: 'chung-date-exists', text: '30/02/2026' }],
    },
    {
      name: 'tháng 13, quý V',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Hoàn thành trong quý V năm 2026, báo cáo trong tháng 13/2026.'),
      reports: [
        { clause: 'chung-date-exists', text: 'quý V năm 2026' },
        { clause: 'chung-date-exists', text: 'tháng 13/2026' },
      ],
    },
    {
      name: 'phân số không phải ngày',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Ngân sách bảo đảm 15/31 nội dung, trên 32/40 thôn.'),
      reports: [],
    },
  ],
});
