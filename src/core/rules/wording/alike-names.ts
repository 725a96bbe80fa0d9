import { alikeNames, defineRule, spellingSlips, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'chung-name-consistent';

export const alikeNamesRule = defineRule({
  id: 'alike-names',
  title: 'Tên riêng của một người, một nơi viết như nhau trong toàn văn bản',
  rationale: 'Tên gõ lệch một dấu, một chữ thành tên của người khác, nơi khác.',
  clauses: [CLAUSE],
  messages: {
    odd: 'Tên “{actual}” chỉ khác “{other}” một âm tiết. Một người, một nơi chỉ có một cách viết tên. Nếu là một, hãy viết thống nhất “{other}”.',
  },
  *check({ administrative, profile }) {
    const names = alikeNames(administrative);
    // A syllable unlike all the other mentions of the name has been reported as a misspelling.
    const slips = names.length === 0 ? [] : spellingSlips(administrative, profile.words ?? []);
    for (const { actual, other, range, doubtful } of names) {
      const isMisspelt = slips.some(
        ({ passage, slip }) =>
          passage.paragraph.index === range.paragraph &&
          slip.words.some(({ start }) => start >= range.start && start < range.end),
      );
      if (!isMisspelt) {
        yield { clause: CLAUSE, message: 'odd', data: { actual, other }, doubtful, at: textPlace(range) };
      }
    }
  },
  examples: [
    { name: 'tên riêng viết thống nhất', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên xã gõ lệch một dấu',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.2.text.1', 'Hội trường Ủy ban nhân dân xã An Bính.'),
      reports: [{ clause: CLAUSE, text: 'An Bính' }],
    },
    {
      name: 'tên một người hai nơi viết khác nhau',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.3', 'kiêm nhiệm;', 'kiêm nhiệm; giao bà Lê Thị Hồng Nhưng theo dõi;'),
      reports: [{ clause: CLAUSE, text: 'Lê Thị Hồng Nhưng' }],
    },
    {
      name: 'tên người ký lệch một dấu với tên nêu nhiều lần trong văn bản',
      sample: 'nd30-thong-bao',
      change: [
        setText(
          'closingSentence',
          'Ông Đào Xuân Vịnh chủ trì; giao ông Đào Xuân Vịnh theo dõi, báo cáo kết quả./.',
        ),
        setText('signerName', 'Đào Xuân Vinh'),
      ],
      reports: [{ clause: CLAUSE, text: 'Đào Xuân Vinh' }],
    },
    {
      name: 'tên khu tái định cư lệch một dấu',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Kinh phí hỗ trợ các hộ ở Khu tái định cư Đồng Cày do ngân sách xã chi.',
        ),
        setText('section.V.4.text.1', 'Giữ trật tự tại Khu tái định cư Đồng Cày.'),
        setText('section.V.5.text.1', 'Vận động các hộ ở Khu tái định cư Đồng Cầy tham dự.'),
      ],
      reports: [{ clause: CLAUSE, text: 'Đồng Cầy' }],
    },
    {
      name: 'hai thôn tên gần giống nhau được kể cạnh nhau',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Ủy ban nhân dân xã thông báo để thôn Gò Rang, thôn Gò Răng và các thôn khác thực hiện./.',
      ),
      reports: [],
    },
    {
      name: 'tên người ghi biên bản lệch một dấu với phần ký bên trái',
      sample: 'hd05-bien-ban',
      change: replaceText('body.5', 'Minh Nguyệt', 'Minh Nguyết'),
      reports: [{ clause: CLAUSE, text: 'Đặng Thị Minh Nguyết' }],
    },
  ],
});
