import {
  defineRule,
  earlyEnds,
  endMarkFaults,
  mendText,
  textPlace,
  type EndMarkFault,
  type Problem,
  type RuleContext,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

const LAST_WORD = /\S+\s*$/u;

function problemOf(
  { document, regulation }: RuleContext,
  { clause, expected, text, tail }: EndMarkFault,
): Problem<'missing' | 'wrong' | 'parted'> {
  const actual = tail.text.trim();
  const data = { expected, regulation: regulation.name };
  // Behind a colon something is missing, not the mark alone.
  const mend = actual.includes(':') ? {} : mendText(document, tail.range, expected);
  if (actual === '') {
    const at = textPlace(text.match(LAST_WORD)?.range ?? text.range);
    return { clause, message: 'missing', data, at, ...mend };
  }
  if (actual === expected) {
    return { clause, message: 'parted', data, at: textPlace(tail.range), remark: true, ...mend };
  }
  const mark = text.match(/[./\\;:,!…][\s./\\;:,!…]*$/u)?.range ?? tail.range;
  const at = textPlace({ ...mark, end: mark.start + actual.length });
  return { clause, message: 'wrong', data: { ...data, actual }, at, ...mend };
}

export const endMark = defineRule({
  id: 'end-mark',
  title: 'Nội dung văn bản kết thúc bằng “./.” (nhà nước) hoặc dấu chấm (Đảng)',
  rationale: 'Dấu kết thúc cho biết nội dung đã hết, không thể viết thêm.',
  clauses: ['nd30-end-mark', 'dang-end-mark'],
  messages: {
    missing:
      'Nội dung văn bản chưa có dấu kết thúc. Theo {regulation}, nội dung kết thúc bằng “{expected}”. Hãy thêm “{expected}” sau chữ cuối cùng.',
    early:
      'Dấu “./.” đặt ở đây trong khi nội dung còn tiếp ở dưới. Dấu này chỉ đặt ở cuối nội dung. Hãy thay bằng dấu chấm.',
    parted:
      'Trước dấu kết thúc “{expected}” có dấu cách. Dấu kết thúc viết liền sau chữ cuối cùng. Hãy bỏ dấu cách.',
    wrong:
      'Nội dung văn bản đang kết thúc bằng “{actual}”. Theo {regulation}, nội dung kết thúc bằng “{expected}”. Hãy sửa “{actual}” thành “{expected}”.',
  },
  *check(context) {
    for (const { clause, range } of earlyEnds(context)) {
      yield { clause, message: 'early', at: textPlace(range), ...mendText(context.document, range, '.') };
    }
    for (const fault of endMarkFaults(context)) {
      yield problemOf(context, fault);
    }
  },
  examples: [
    {
      name: 'dấu kết thúc đặt ở giữa nội dung',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.2.text.2', 'theo quy định.', 'theo quy định./.'),
      reports: [{ clause: 'nd30-end-mark', text: './.' }],
      fixed: [],
    },
    {
      name: 'kết thúc bằng “./.”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'gạch chéo ngược thay cho gạch chéo',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', './.', '.\\.'),
      reports: [{ clause: 'nd30-end-mark', text: '.\\.' }],
      fixed: [],
    },
    {
      name: 'sau nội dung còn dòng ghi chú tài liệu kèm theo',
      sample: 'nd30-cong-van',
      change: insertAfter('closingSentence', {
        name: 'enclosure',
        role: 'body',
        text: '(Gửi kèm dự thảo Quyết định)',
      }),
      reports: [],
    },
    {
      name: 'sau nội dung đã kết thúc còn dòng để điền',
      sample: 'nd30-ke-hoach',
      change: insertAfter('closingSentence', {
        name: 'form',
        role: 'body',
        text: 'Người đề xuất: ....................',
      }),
      reports: [],
    },
    {
      name: 'kết thúc bằng dấu chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', './.', '.'),
      reports: [{ clause: 'nd30-end-mark', text: '.' }],
      fixed: [],
    },
    {
      name: 'kết thúc bằng “/.”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.5', './.', '/.'),
      reports: [{ clause: 'nd30-end-mark', text: '/.' }],
      fixed: [],
    },
    {
      name: 'không có dấu kết thúc',
      sample: 'nd30-cong-van',
      change: replaceText('closingSentence', './.', ''),
      reports: [{ clause: 'nd30-end-mark', text: 'hiện' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng kết thúc bằng “./.”',
      sample: 'hd05-ke-hoach',
      change: replaceText('closingSentence', 'chỉ đạo.', 'chỉ đạo./.'),
      reports: [{ clause: 'dang-end-mark', text: './.' }],
      fixed: [],
    },
    {
      name: 'giấy tờ hành chính của Đảng kết thúc như văn bản nhà nước',
      sample: 'hd05-thong-bao',
      change: [
        setText('documentNumber', 'Số 120-GM/ĐU'),
        setText('documentTypeName', 'GIẤY MỜI'),
        setText(
          'closingSentence',
          'Thời gian: 08 giờ, tại Hội trường Đảng ủy. Đề nghị các đồng chí dự đúng thành phần./.',
        ),
      ],
      reports: [{ clause: 'dang-end-mark', text: './.' }],
    },
    {
      name: 'quy chế ban hành kèm theo kết thúc bằng dấu chấm',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.article.5.text.2', './.', '.'),
      reports: [{ clause: 'nd30-end-mark', text: '.' }],
      fixed: [],
    },
    {
      name: 'quy chế của Đảng kết thúc bằng “./.”',
      sample: 'hd05-quyet-dinh-quy-che',
      change: replaceText('attached.article.5', 'Quy chế này.', 'Quy chế này./.'),
      reports: [{ clause: 'dang-end-mark', text: './.' }],
      fixed: [],
    },
    {
      name: 'có dấu cách trước dấu kết thúc: chỉ lưu ý',
      sample: 'nd30-thong-bao',
      change: replaceText('closingSentence', './.', ' ./.'),
      reports: [{ clause: 'nd30-end-mark' }],
      fixed: [],
    },
  ],
});
