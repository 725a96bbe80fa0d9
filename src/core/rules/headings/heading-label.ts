import {
  bodyItems,
  defineRule,
  labelMark,
  levelName,
  markRange,
  mendText,
  textPlace,
  type Problem,
} from '../../linting';
import { replaceText, setText } from '../../samples';

export const headingLabel = defineRule({
  id: 'heading-label',
  title: 'Sau số thứ tự của mục, khoản, điểm, điều có đúng dấu',
  rationale: 'Mỗi cấp bố cục có một kiểu đánh số; dùng lẫn dấu làm người đọc nhầm cấp.',
  clauses: ['nd30-muc-lama', 'nd30-khoan', 'nd30-diem', 'nd30-dieu', 'dang-dieu', 'dang-khoan', 'dang-diem'],
  messages: {
    mark: 'Số thứ tự “{label}” đang có dấu “{actual}”. Theo {regulation}, sau số thứ tự của {level} là dấu “{expected}”. Hãy sửa thành “{corrected}”.',
    bare: 'Số thứ tự “{label}” chưa có dấu. Theo {regulation}, sau số thứ tự của {level} là dấu “{expected}”. Hãy sửa thành “{corrected}”.',
  },
  concerns: ({ administrative }) => bodyItems(administrative).length > 0,
  *check({ administrative, document, regulation }): Iterable<Problem<'mark' | 'bare'>> {
    for (const item of bodyItems(administrative)) {
      const demand = regulation.demands.headings[item.style];
      const [expected] = demand?.marks ?? [];
      const actual = labelMark(item);
      if (demand === undefined || expected === undefined || demand.marks.includes(actual)) {
        continue;
      }
      const corrected = item.label.slice(0, item.label.length - actual.length).trimEnd() + expected;
      const data = {
        label: item.label,
        actual,
        expected,
        corrected,
        level: levelName(item.style),
        regulation: regulation.name,
      };
      const message = actual === '' ? 'bare' : 'mark';
      if (item.automatic) {
        const { part, paragraph } = item.range;
        yield {
          clause: demand.clause,
          message,
          data,
          at: { kind: 'label', part, paragraph, label: item.label },
        };
      } else {
        yield {
          clause: demand.clause,
          message,
          data,
          at: textPlace(item.labelRange),
          ...mendText(document, markRange(item), expected),
        };
      }
    }
  },
  examples: [
    { name: '“I.”, “1.”, “a)”', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: '“II-” thay cho “II.”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II', 'II.', 'II-'),
      reports: [{ clause: 'nd30-muc-lama', text: 'II-' }],
      fixed: [],
    },
    {
      name: '“2/” thay cho “2.”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2', '2.', '2/'),
      reports: [{ clause: 'nd30-khoan', text: '2/' }],
      fixed: [],
    },
    {
      name: '“b.” thay cho “b)”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'b)', 'b.'),
      reports: [{ clause: 'nd30-diem', text: 'b.' }],
      fixed: [],
    },
    {
      name: '“Điều 4:” thay cho “Điều 4.”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'Điều 4.', 'Điều 4:'),
      reports: [{ clause: 'nd30-dieu', text: 'Điều 4:' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng ghi “Điều 2:”',
      sample: 'hd05-quyet-dinh',
      change: replaceText('article.2', 'Điều 2.', 'Điều 2:'),
      reports: [{ clause: 'dang-dieu', text: 'Điều 2:' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng ghi “1/” ở khoản',
      sample: 'hd05-ke-hoach',
      change: setText('section.II.text.1', '1/ Báo cáo sơ kết công tác xây dựng Đảng;'),
      reports: [{ clause: 'dang-khoan', text: '1/' }],
    },
    {
      name: 'văn bản Đảng ghi “a.” ở điểm',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.II.text.1', 'a. Báo cáo sơ kết công tác xây dựng Đảng;'),
        setText('section.II.text.2', 'b) Báo cáo công tác kiểm tra, giám sát;'),
        setText('section.II.text.3', 'c) Tham luận của các chi bộ.'),
      ],
      reports: [{ clause: 'dang-diem', text: 'a.' }],
    },
    { name: 'văn bản Đảng dùng “I-”', sample: 'hd05-ke-hoach', reports: [] },
  ],
});
