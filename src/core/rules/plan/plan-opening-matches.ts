import { divergence, defineRule, planInOpening, textPlace } from '../../linting';
import { replaceText } from '../../samples';

export const planOpeningMatches = defineRule({
  id: 'plan-opening-matches',
  title: 'Câu dẫn của kế hoạch khớp với trích yếu',
  rationale: 'Hai chỗ nói khác nhau về cùng một kế hoạch thường là dấu vết của văn bản cũ được chép lại.',
  clauses: ['kh-opening-matches-title'],
  messages: {
    differs:
      'Câu dẫn ghi “{actual}”, trích yếu ghi “{stated}”. Câu dẫn và trích yếu phải nói về cùng một việc, cùng phạm vi, cùng thời gian. Hãy sửa cho thống nhất.',
  },
  concerns: ({ administrative }) =>
    administrative.abstract !== null && planInOpening(administrative) !== null,
  *check({ administrative }) {
    const named = planInOpening(administrative);
    const other = named === null ? null : divergence(administrative.abstract?.text ?? '', named.phrase);
    if (named !== null && other !== null) {
      const range = named.text.slice(named.start + other.start, named.start + other.end);
      yield {
        clause: 'kh-opening-matches-title',
        message: 'differs',
        data: { actual: named.phrase.slice(other.start, other.end), stated: other.stated },
        at: textPlace(range),
      };
    }
  },
  examples: [
    {
      name: 'câu dẫn nêu lại trích yếu',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'câu dẫn nêu ngắn hơn trích yếu',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'openingSentence',
        ' giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân',
        ' với Nhân dân',
      ),
      reports: [],
    },
    {
      name: 'câu dẫn viết “lí”, trích yếu viết “lý”',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('abstract', 'Hội nghị', 'Hội nghị quản lý, '),
        replaceText('openingSentence', 'Hội nghị', 'Hội nghị quản lí, '),
      ],
      reports: [],
    },
    {
      name: 'câu dẫn còn năm cũ',
      sample: 'nd30-ke-hoach',
      change: replaceText('openingSentence', 'Nhân dân năm 2026', 'Nhân dân năm 2025'),
      reports: [{ clause: 'kh-opening-matches-title', text: '2025' }],
    },
    {
      name: 'câu dẫn ghi tổng kết thay cho sơ kết',
      sample: 'hd36-ke-hoach',
      change: replaceText('openingSentence', 'sơ kết', 'tổng kết'),
      reports: [{ clause: 'kh-opening-matches-title', text: 'tổng' }],
    },
    {
      name: 'câu dẫn nêu việc khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('openingSentence', 'Hội nghị đối thoại giữa', 'Hội nghị tiếp xúc giữa'),
      reports: [{ clause: 'kh-opening-matches-title', text: 'tiếp xúc' }],
    },
  ],
});
