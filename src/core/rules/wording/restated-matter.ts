import { divergence, defineRule, proseOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'chung-name-consistent';

/** What an invitation invites to, what a submission asks for, up to the words that announce the rest; "đến dự đúng thời gian" names nothing. */
const MATTERS: Readonly<Partial<Record<string, RegExp>>> = {
  'giay-moi':
    /(?:kính mời [^;:]*?(?<!\p{L})|^\s*(?:Tới|Đến|tới|đến) )(?:tham )?(dự (?!đúng|đầy đủ|đủ)(?:(?! như sau)[^;:,]|,(?! (?:cụ thể|với|nội dung|chi tiết|theo|như)))+)/iu,
  'to-trinh':
    /(?<!\p{L})(?:xem xét,|cho ý kiến,|xem xét) ?((?:phê duyệt|ban hành|thông qua|chấp thuận|phê chuẩn|hỗ trợ|cấp|bổ sung|điều chỉnh|giao|cho phép) [^;:]+?)(?=,? (?:với (?:các |những )?nội dung|cụ thể|như sau|gồm))/iu,
};
/** "dự cuộc họp": so few words name the kind alone. */
const FEWEST_WORDS = 6;
const LEAD = /^(?:Về việc |V\/v )?(?:đề nghị |xin )?/iu;

export const restatedMatter = defineRule({
  id: 'restated-matter',
  title: 'Câu mở đầu của giấy mời, tờ trình nêu đúng việc ở trích yếu',
  rationale: 'Tên việc khác với trích yếu thường còn sót lại từ giấy mời, tờ trình của việc khác.',
  clauses: [CLAUSE],
  messages: {
    differs:
      'Ở đây ghi “{actual}”, trích yếu ghi “{stated}”. Câu mở đầu và trích yếu phải nói về cùng một việc. Hãy kiểm tra lại.',
  },
  concerns: ({ administrative: { abstract, type } }) =>
    abstract !== null && MATTERS[type ?? ''] !== undefined,
  *check({ administrative }) {
    const pattern = MATTERS[administrative.type ?? ''];
    const stated = (administrative.abstract?.text ?? '').replace(LEAD, '');
    const passage = proseOf(administrative).find(
      ({ role, appendix, quoted, text }) =>
        role === 'running' && appendix === null && !quoted && pattern?.test(text.text) === true,
    );
    const found = passage === undefined ? null : pattern?.exec(passage.text.text);
    const phrase = found?.[1];
    const isNamed = phrase !== undefined && phrase.split(' ').length >= FEWEST_WORDS;
    const other = isNamed ? divergence(stated, phrase) : null;
    if (passage === undefined || found == null || phrase === undefined || other === null) {
      return;
    }
    // "kính mời cha mẹ học sinh dự cuộc họp đầu năm học": what the abstract says stands before.
    if (passage.text.text.toLowerCase().includes(other.stated.toLowerCase())) {
      return;
    }
    const start = found.index + found[0].indexOf(phrase);
    yield {
      clause: CLAUSE,
      message: 'differs',
      data: { actual: phrase.slice(other.start, other.end), stated: other.stated },
      doubtful: true,
      at: textPlace(passage.text.slice(start + other.start, start + other.end)),
    };
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
    { name: 'giấy mời dự đúng việc ở trích yếu', sample: 'nd30-giay-moi', reports: [] },
    { name: 'tờ trình trình đúng việc ở trích yếu', sample: 'nd30-to-trinh', reports: [] },
  ],
});
