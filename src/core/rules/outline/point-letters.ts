import {
  clauseInForce,
  defineRule,
  labelPlace,
  numberingBreaks,
  relabelled,
  renumberItems,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

const CLAUSES = ['nd30-diem', 'dang-diem'];

export const pointLetters = defineRule({
  id: 'point-letters',
  title: 'Các điểm đánh theo bảng chữ cái tiếng Việt',
  rationale:
    'Sau điểm d) là điểm đ); đánh theo bảng chữ cái nước ngoài làm sai việc viện dẫn các điểm về sau.',
  clauses: CLAUSES,
  messages: {
    foreign:
      'Sau “{previous}” là “{actual}”. Các điểm được đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k. Hãy sửa thành “{expected}” và đánh lại các điểm sau.{note}',
  },
  *check({ administrative, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { fault, item, previous, expected, rest } of numberingBreaks(administrative)) {
      const label = relabelled(item, expected);
      if (fault !== 'foreignAlphabet' || label === null) {
        continue;
      }
      const { note, mending } = renumberItems(administrative, rest, expected);
      yield {
        clause,
        message: 'foreign',
        data: { actual: item.label, expected: label, previous: previous?.label ?? '', note },
        at: labelPlace(item),
        ...mending,
      };
    }
  },
  examples: [
    {
      name: 'a, b, c, d, đ',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'đánh theo bảng chữ cái tiếng Anh',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.5', 'đ)', 'e)'),
      reports: [{ clause: 'nd30-diem', text: 'e)' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng đánh theo bảng chữ cái tiếng Anh',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.II.text.1', 'a) Báo cáo sơ kết công tác xây dựng Đảng;'),
        setText('section.II.text.2', 'b) Báo cáo công tác kiểm tra, giám sát;'),
        setText('section.II.text.3', 'c) Tham luận của các chi bộ;'),
        insertAfter('section.II.text.3', { name: 'd', role: 'body', text: 'd) Thảo luận;' }),
        insertAfter('d', { name: 'e', role: 'body', text: 'e) Phát biểu kết luận.' }),
      ],
      reports: [{ clause: 'dang-diem', text: 'e)' }],
    },
  ],
});
