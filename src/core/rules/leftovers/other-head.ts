import { defineRule, otherHeads, textPlace } from '../../linting';
import { setText } from '../../samples';

const clause = 'noibo-other-place';

export const otherHead = defineRule({
  id: 'other-head',
  title: 'Người được báo cáo, người quyết định là của cơ quan ban hành',
  rationale: 'Chức danh của cơ quan khác trong câu giao việc thường còn sót khi chép văn bản của nơi khác.',
  clauses: [clause],
  messages: {
    head: 'Ở đây ghi “{actual}”, không phải người đứng đầu hay tập thể của cơ quan ban hành “{agency}”. Chữ này có thể còn sót từ văn bản của nơi khác. Hãy kiểm tra lại.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative }) {
    const agency = administrative.issuingAgency?.text ?? '';
    for (const { actual, range } of otherHeads(administrative)) {
      yield { clause, message: 'head', data: { actual, agency }, doubtful: true, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'văn bản của phòng báo cáo Giám đốc',
      sample: 'nd30-bao-cao-phong',
      change: setText('section.II.text.1', 'Có vướng mắc thì báo cáo Giám đốc để giải quyết.'),
      reports: [{ clause, text: 'Giám đốc' }],
    },
    {
      name: 'Chủ tịch của một sở',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí do Chủ tịch Sở phê duyệt.'),
      reports: [{ clause, text: 'Chủ tịch Sở' }],
    },
    {
      name: 'báo cáo Trưởng phòng, báo cáo Giám đốc Sở: đúng người',
      sample: 'nd30-bao-cao-phong',
      change: setText(
        'section.II.text.1',
        'Có vướng mắc thì báo cáo Trưởng phòng xem xét; việc khó báo cáo Giám đốc Sở Nội vụ xem xét.',
      ),
      reports: [],
    },
  ],
});
