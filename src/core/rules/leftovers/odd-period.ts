import { defineRule, oddPeriods, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

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
    over: 'Tiêu đề này ghi nhiệm vụ của “{actual}”, trong khi năm ấy sắp hết khi báo cáo được ban hành. Nhiệm vụ thường đề ra cho thời gian tới, là “{expected}”. Hãy kiểm tra lại.',
    stage:
      'Trích yếu ghi “{actual}”, giai đoạn đã qua khi văn bản được ban hành, trong khi mục tiêu đặt đến {expected}. Hãy kiểm tra lại giai đoạn ở trích yếu.',
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
        'Nhiệm kỳ 2025 - 2031; năm học 2026 - 2028; năm học 2027 - 2027; kế hoạch đầu tư công trung hạn giai đoạn 2021 - 2026; báo cáo kết quả quý I, nhiệm vụ quý III; kết quả 6 tháng đầu năm, nhiệm vụ 3 tháng cuối năm.',
      ),
      reports: [
        { clause, text: 'Nhiệm kỳ 2025 - 2031' },
        { clause, text: 'năm học 2026 - 2028' },
        { clause, text: 'năm học 2027 - 2027' },
        { clause, text: 'trung hạn giai đoạn 2021 - 2026' },
        { clause, text: 'quý III' },
        { clause, text: '6 tháng đầu năm' },
      ],
    },
    {
      name: 'nhiệm vụ của chính năm, tháng vừa đánh giá kết quả',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Các thôn báo cáo kết quả công tác năm 2026, phương hướng, nhiệm vụ năm 2026; kết quả 9 tháng, nhiệm vụ 2 tháng cuối năm 2026.',
        ),
        setText('section.I', 'I. KẾT QUẢ THÁNG 10'),
        setText('section.II', 'II. NHIỆM VỤ THÁNG 10'),
      ],
      reports: [
        { clause, text: 'THÁNG 10' },
        { clause, text: 'năm 2026' },
        { clause, text: '9 tháng' },
      ],
    },
    {
      name: 'nhiệm vụ của năm sau, của phần còn lại trong năm; tiêu đề của tháng sau',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Các thôn báo cáo kết quả công tác năm 2026, phương hướng, nhiệm vụ năm 2027; kết quả 6 tháng đầu năm 2026, nhiệm vụ 6 tháng cuối năm 2026; kết quả 10 tháng, nhiệm vụ 2 tháng cuối năm; tổng kết năm 2026, nhiệm vụ quý I năm 2027.',
        ),
        setText('section.I', 'I. KẾT QUẢ THÁNG 10'),
        setText('section.II', 'II. NHIỆM VỤ THÁNG 11'),
      ],
      reports: [],
    },
    {
      name: 'báo cáo cuối năm đề ra nhiệm vụ của năm sắp hết',
      sample: 'nd30-bao-cao',
      change: [
        setText('placeAndDate', 'An Bình, ngày 20 tháng 11 năm 2026'),
        setText('section.III', 'III. NHIỆM VỤ NĂM 2026'),
      ],
      reports: [{ clause, text: 'NĂM 2026' }],
    },
    {
      name: 'giai đoạn ở trích yếu đã qua mà mục tiêu đặt đến năm sau này',
      sample: 'hd05-nghi-quyet',
      change: [
        replaceText('abstract', '6 tháng cuối năm 2026', 'giai đoạn 2021 - 2025'),
        replaceText('openingSentence', ' 6 tháng cuối năm 2026', ''),
        setText('section.II.text.1', '1. Đến năm 2030, tỷ lệ hồ sơ nộp trực tuyến đạt ít nhất 85%.'),
      ],
      reports: [{ clause, text: 'giai đoạn 2021 - 2025' }],
    },
    {
      name: 'giai đoạn ở trích yếu bao gồm năm của mục tiêu',
      sample: 'hd05-nghi-quyet',
      change: [
        replaceText('abstract', '6 tháng cuối năm 2026', 'giai đoạn 2026 - 2030'),
        replaceText('openingSentence', ' 6 tháng cuối năm 2026', ''),
        setText('section.II.text.1', '1. Đến năm 2030, tỷ lệ hồ sơ nộp trực tuyến đạt ít nhất 85%.'),
      ],
      reports: [],
    },
  ],
});
