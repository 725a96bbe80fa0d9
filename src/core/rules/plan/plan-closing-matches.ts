import { divergence, defineRule, lostYear, mendText, planInClosing, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

export const planClosingMatches = defineRule({
  id: 'plan-closing-matches',
  title: 'Câu kết của kế hoạch khớp với trích yếu',
  rationale: 'Hai chỗ nói khác nhau về cùng một kế hoạch thường là dấu vết của văn bản cũ được chép lại.',
  clauses: ['kh-closing-matches-title'],
  messages: {
    differs:
      'Câu kết ghi “{actual}”, trích yếu ghi “{stated}”. Câu kết và trích yếu phải nói về cùng một việc, cùng phạm vi, cùng thời gian. Hãy sửa cho thống nhất.',
    yearLost:
      'Câu kết nhắc lại trích yếu nhưng thiếu “{stated}”. Câu kết và trích yếu phải nói về cùng một việc, cùng phạm vi, cùng thời gian. Nên bổ sung cho thống nhất.',
  },
  concerns: ({ administrative }) =>
    administrative.abstract !== null && planInClosing(administrative) !== null,
  *check({ administrative, document }) {
    const named = planInClosing(administrative);
    const other = named === null ? null : divergence(administrative.abstract?.text ?? '', named.phrase);
    const year =
      named === null || other !== null ? null : lostYear(administrative.abstract?.text ?? '', named.phrase);
    if (named !== null && year !== null) {
      const last = named.start + named.phrase.length;
      yield {
        clause: 'kh-closing-matches-title',
        message: 'yearLost',
        data: { stated: year },
        at: textPlace(named.text.slice(last - (named.phrase.split(' ').at(-1)?.length ?? 0), last)),
        doubtful: true,
      };
    }
    if (named !== null && other !== null) {
      const range = named.text.slice(named.start + other.start, named.start + other.end);
      const isWhole = other.end - other.start === named.phrase.length;
      yield {
        clause: 'kh-closing-matches-title',
        message: 'differs',
        data: { actual: named.phrase.slice(other.start, other.end), stated: other.stated },
        at: textPlace(range),
        // What says something else altogether is for the writer to say anew.
        ...(isWhole ? {} : mendText(document, range, other.stated, 'alone')),
      };
    }
  },
  examples: [
    {
      name: 'câu kết nêu lại trích yếu',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'câu kết ghi lần thứ khác trích yếu',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('abstract', 'năm 2026', 'lần thứ ba năm 2026'),
        replaceText('openingSentence', 'năm 2026 như', 'lần thứ ba năm 2026 như'),
        replaceText('closingSentence', 'năm 2026', 'lần thứ tư năm 2026'),
      ],
      reports: [{ clause: 'kh-closing-matches-title' }],
    },
    {
      name: 'lễ khai giảng thành lễ bế giảng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('abstract', 'Tổ chức Lễ khai giảng lớp bồi dưỡng kỹ năng số năm 2026'),
        setText(
          'openingSentence',
          'Ủy ban nhân dân xã An Bình xây dựng Kế hoạch tổ chức Lễ khai giảng lớp bồi dưỡng kỹ năng số năm 2026 như sau:',
        ),
        setText(
          'closingSentence',
          'Trên đây là Kế hoạch tổ chức Lễ bế giảng lớp bồi dưỡng kỹ năng số năm 2026./.',
        ),
      ],
      reports: [{ clause: 'kh-closing-matches-title', text: 'bế' }],
    },
    {
      name: 'câu kết viết tắt tên cơ quan',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'Ủy ban nhân dân xã với', 'UBND xã với'),
      reports: [],
    },
    {
      name: 'câu kết chỉ nêu kế hoạch của ai',
      sample: 'nd30-ke-hoach',
      change: setText('closingSentence', 'Trên đây là Kế hoạch của Ủy ban nhân dân xã An Bình./.'),
      reports: [],
    },
    {
      name: 'câu kết còn năm cũ',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'Nhân dân năm 2026', 'Nhân dân năm 2025'),
      reports: [{ clause: 'kh-closing-matches-title', text: '2025' }],
      fixed: [],
    },
    {
      name: 'câu kết bỏ mất năm',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('closingSentence', ' năm 2026;', ';'),
      reports: [{ clause: 'kh-closing-matches-title', text: 'xã' }],
    },
    {
      name: 'câu kết nêu phạm vi khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'với Nhân dân năm', 'với doanh nghiệp năm'),
      reports: [{ clause: 'kh-closing-matches-title', text: 'doanh nghiệp' }],
      fixed: [],
    },
  ],
});
