import { defineRule, restatedMatters, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'chung-name-consistent';

export const restatedMatter = defineRule({
  id: 'restated-matter',
  title: 'Câu mở đầu, câu kết, Điều 1 nêu đúng việc ở trích yếu',
  rationale: 'Tên việc khác với trích yếu thường còn sót lại từ văn bản về việc khác.',
  clauses: [CLAUSE],
  messages: {
    differs:
      'Ở đây ghi “{actual}”, trích yếu ghi “{stated}”. Hai chỗ phải nói về cùng một việc. Hãy kiểm tra lại cả hai chỗ.',
  },
  concerns: ({ administrative: { abstract } }) => abstract !== null,
  *check({ administrative }) {
    for (const { actual, stated, inNumber, range } of restatedMatters(administrative)) {
      yield {
        clause: CLAUSE,
        message: 'differs',
        data: { actual, stated },
        doubtful: !inNumber,
        at: textPlace(range),
      };
    }
  },
  examples: [
    {
      name: 'giấy mời còn tên hội nghị khác',
      sample: 'nd30-giay-moi',
      change: replaceText('body.6', 'đối thoại giữa', 'tập huấn giữa'),
      reports: [{ clause: CLAUSE, text: 'tập huấn giữa lãnh đạo Ủy ban nhân dân xã' }],
    },
    {
      name: 'tờ trình còn tên thôn khác',
      sample: 'nd30-to-trinh',
      change: setText(
        'openingSentence',
        'Ủy ban nhân dân xã An Bình trình Ủy ban nhân dân tỉnh Phú Thọ xem xét, hỗ trợ kinh phí sửa chữa nhà văn hóa thôn Tân Hòa như sau:',
      ),
      reports: [{ clause: CLAUSE, text: 'Hòa' }],
    },
    {
      name: 'giấy mời nhắc dự đúng thời gian',
      sample: 'nd30-giay-moi',
      change: setText('closingSentence', 'Kính mời các đại biểu đến dự đúng thời gian, địa điểm nêu trên./.'),
      reports: [],
    },
    {
      name: 'Điều 1 còn việc của quyết định khác',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.1', 'công nghệ số cộng đồng', 'bảo vệ an ninh trật tự'),
      reports: [{ clause: CLAUSE, text: 'bảo vệ an ninh trật tự' }],
    },
    {
      name: 'quy chế kèm theo mang tên khác',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.abstract', 'nhà văn hóa thôn', 'sân thể thao xóm'),
      reports: [{ clause: CLAUSE, text: 'sân thể thao xóm' }],
    },
    {
      name: 'câu kết của báo cáo về việc khác',
      sample: 'nd30-bao-cao',
      change: replaceText('closingSentence', 'cải cách hành chính', 'bảo vệ môi trường'),
      reports: [{ clause: CLAUSE, text: 'bảo vệ môi trường' }],
    },
    { name: 'giấy mời dự đúng việc ở trích yếu', sample: 'nd30-giay-moi', reports: [] },
    { name: 'tờ trình trình đúng việc ở trích yếu', sample: 'nd30-to-trinh', reports: [] },
  ],
});
