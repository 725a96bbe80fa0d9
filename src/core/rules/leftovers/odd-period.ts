import { defineRule, oddPeriods, textPlace } from '../../linting';
import { setText } from '../../samples';

const clause = 'noibo-other-period';

export const oddPeriod = defineRule({
  id: 'odd-period',
  title: 'Nhiệm kỳ, năm học, quý, kỳ báo cáo có thật và đi đúng thứ tự',
  rationale: 'Một nhiệm kỳ, năm học, quý không thể có thường do gõ nhầm hoặc còn sót từ văn bản khác.',
  clauses: [clause],
  messages: {
    length:
      'Khoảng “{actual}” không đúng độ dài thường có ({expected}). Có thể một trong hai năm bị gõ nhầm. Hãy kiểm tra lại.',
    pair: 'Ở đây ghi “{actual}”, kỳ liền với kỳ nêu bên cạnh là “{expected}”. Kỳ đã qua và kỳ tới phải nối tiếp nhau. Hãy kiểm tra lại.',
    heading:
      'Tiêu đề này ghi “{actual}”, trích yếu ghi “{expected}”. Tiêu đề và trích yếu phải nói về cùng một kỳ. Hãy kiểm tra lại.',
  },
  *check({ administrative }) {
    for (const { kind, actual, expected, range, doubtful } of oddPeriods(administrative)) {
      yield { clause, message: kind, data: { actual, expected }, doubtful, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'nhiệm kỳ thứ hai viết liền sau nhiệm kỳ thứ nhất không đúng năm năm',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Rà soát quy hoạch nhiệm kỳ 2025 - 2030, 2030 - 2045.'),
      reports: [{ clause, text: '2030 - 2045' }],
    },
    {
      name: 'nhiệm kỳ năm năm, nhiệm kỳ chi bộ, năm học, kỳ đi liền nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Nhiệm kỳ 2025 - 2030; chi bộ nhiệm kỳ 2025 - 2027; năm học 2026 - 2027; các năm học 2024 - 2027; kết quả quý IV năm 2025, nhiệm vụ quý I năm 2026; 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm.',
      ),
      reports: [],
    },
    {
      name: 'tiêu đề nêu nhiệm vụ của quý khác với trích yếu',
      sample: 'nd30-bao-cao',
      change: [
        setText('abstract', 'Công tác cải cách hành chính quý I, nhiệm vụ trọng tâm quý II năm 2026'),
        setText('section.III', 'III. NHIỆM VỤ TRỌNG TÂM QUÝ III NĂM 2026'),
        setText(
          'closingSentence',
          'Trên đây là Báo cáo công tác cải cách hành chính quý I, nhiệm vụ trọng tâm quý II năm 2026 của Ủy ban nhân dân xã An Bình./.',
        ),
      ],
      reports: [{ clause, text: 'QUÝ III NĂM 2026' }],
    },
    {
      name: 'nhiệm kỳ sáu năm, năm học hai năm, quý không liền nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Nhiệm kỳ 2025 - 2031; năm học 2026 - 2028; kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2026; báo cáo kết quả quý I, nhiệm vụ quý III; kết quả 6 tháng đầu năm, nhiệm vụ 3 tháng cuối năm.',
      ),
      reports: [
        { clause, text: 'Nhiệm kỳ 2025 - 2031' },
        { clause, text: 'năm học 2026 - 2028' },
        { clause, text: 'trung hạn giai đoạn 2021 - 2026' },
        { clause, text: 'quý III' },
        { clause, text: '6 tháng đầu năm' },
      ],
    },
  ],
});
