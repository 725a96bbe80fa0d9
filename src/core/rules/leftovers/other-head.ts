import {
  dayOfFacts,
  defineRule,
  otherCommittees,
  otherHeads,
  speaksOfEarlierTime,
  textPlace,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const clause = 'noibo-other-place';

/** Until this day cities inside provinces had committees of their own (Law 72/2025/QH15). */
const LAST_DAY = '2025-06-30';

export const otherHead = defineRule({
  id: 'other-head',
  title: 'Người được báo cáo, người quyết định là của cơ quan ban hành',
  rationale: 'Chức danh của cơ quan khác trong câu giao việc thường còn sót khi chép văn bản của nơi khác.',
  clauses: [clause],
  messages: {
    head: 'Ở đây ghi “{actual}”, không phải người đứng đầu hay tập thể của cơ quan ban hành “{agency}”. Chữ này có thể còn sót từ văn bản của nơi khác. Hãy kiểm tra lại.',
    committee:
      'Ở đây ghi “{actual}” trong khi phần đầu văn bản ghi “{organisation}”. Cấp ủy của tỉnh là Tỉnh ủy, của thành phố là Thành ủy. Chữ này có thể còn sót từ văn bản của nơi khác. Hãy kiểm tra lại.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check(context) {
    const { administrative } = context;
    const agency = administrative.issuingAgency?.text ?? '';
    for (const { actual, range } of otherHeads(administrative)) {
      yield { clause, message: 'head', data: { actual, agency }, doubtful: true, at: textPlace(range) };
    }
    const mentions = dayOfFacts(context) > LAST_DAY ? otherCommittees(administrative) : [];
    for (const mention of mentions) {
      if (!speaksOfEarlierTime(administrative, mention, LAST_DAY)) {
        const { passage, text: actual, start, end, organisation } = mention;
        const at = textPlace(passage.text.slice(start, end));
        yield { clause, message: 'committee', data: { actual, organisation }, doubtful: true, at };
      }
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
      name: 'văn bản của Đảng: Ủy ban nhân dân kết luận',
      sample: 'hd05-thong-bao',
      change: replaceText(
        'openingSentence',
        'Ban Thường vụ Đảng ủy thảo luận và kết luận',
        'Ủy ban nhân dân xã kết luận',
      ),
      reports: [{ clause, text: 'Ủy ban nhân dân xã' }],
    },
    {
      name: 'cấp ủy của thành phố trong văn bản của đảng bộ một tỉnh',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí báo cáo Ban Thường vụ Thành ủy xem xét; Văn phòng Tỉnh ủy hướng dẫn.',
      ),
      reports: [{ clause, text: 'Ban Thường vụ Thành ủy' }],
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
