import { defineRule, proseOf, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';
import { oneOf } from '../../vietnamese';

const clause = 'noibo-markup-leftover';

/** What is to be done with the text itself. */
const REWORK =
  '(?:xem|kiểm tra|rà|rà soát|sửa|viết|hỏi|chốt|tính|đọc) lại|(?:bổ sung|cập nhật|điền|hoàn thiện|thống nhất) (?:sau|thêm|tiếp|số liệu|nội dung)|(?:chưa|chờ) (?:chốt|thống nhất|có số liệu)|chờ (?:ý kiến|số liệu|xin ý kiến|chốt)';
/** Which text: this place, as those who draft it call it. */
const HERE =
  '(?:đoạn|chỗ|phần|câu|mục|ý|số|dòng|nội dung) này|(?:xem|kiểm tra|rà|sửa) lại số liệu|giúp (?:em|anh|chị|mình)|nhé|nha|ạ';
/** "(Đề nghị anh Hùng xem lại đoạn này)" */
const REMARK = new RegExp(
  String.raw`[([](?=[^()[\]]{0,120}(?:${REWORK})(?!\p{L}))(?=[^()[\]]{0,120}(?<!\p{L})(?:${HERE})(?!\p{L}))[^()[\]]{6,120}[)\]]`,
  'giu',
);
/**
 * "(???)", "(chờ Phòng Kinh tế)", "(xem lại)", "(đ/c A phụ trách)": what is not known yet, or who is still to say it, and nothing else in
 * the brackets. "XX ngày": a number that is still to be asked for.
 */
const OPEN = new RegExp(
  oneOf(
    String.raw`[([](?:\?{1,6}|chờ (?:\p{Lu}|xác nhận|(?:xin )?ý kiến)[^()[\]]{0,40})[)\]]`,
    String.raw`[([](?:cần |sẽ )?(?:(?:xem|xác nhận|kiểm tra|rà soát|sửa|bổ sung|điền|cập nhật) (?:lại|sau)|dự kiến, sửa(?: lại| sau))[)\]]`,
    String.raw`\((?:đ\/c|đồng chí|ông|bà) (?:[A-Z]|\.{3}|…)(?: [^()]{0,30})?\)`,
    String.raw`(?<![\p{L}\d])XX(?= \p{Ll}{2})`,
  ),
  'gu',
);

export const draftingRemark = defineRule({
  id: 'drafting-remark',
  title: 'Không sót lời nhắc của người soạn thảo',
  rationale:
    'Lời nhắc nhau khi soạn thảo không phải nội dung của văn bản; còn sót thì phải thu hồi, đính chính.',
  clauses: [clause],
  messages: {
    remark:
      'Ở đây còn lời nhắc của người soạn thảo: “{actual}”. Lời nhắc không phải nội dung của văn bản. Hãy xử lý rồi bỏ câu này.',
  },
  *check({ administrative }) {
    for (const { text, quoted } of proseOf(administrative)) {
      const remarks = quoted ? [] : [...text.matchAll(REMARK), ...text.matchAll(OPEN)];
      for (const { range, text: actual } of remarks) {
        yield { clause, message: 'remark', data: { actual }, at: textPlace(range) };
      }
    }
  },
  examples: [
    {
      name: 'lời nhắc trong ngoặc đơn, trong ngoặc vuông',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí do ngân sách xã bảo đảm (nhờ anh Bình xem lại số liệu).'),
        insertAfter('section.IV.text.1', {
          name: 'remark',
          role: 'body',
          text: 'Văn phòng chuẩn bị hội trường [phần này chờ ý kiến của lãnh đạo].',
        }),
      ],
      reports: [
        { clause, text: '(nhờ anh Bình xem lại số liệu)' },
        { clause, text: '[phần này chờ ý kiến của lãnh đạo]' },
      ],
    },
    {
      name: 'dấu hỏi, nơi còn chờ trả lời',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do ngân sách xã bảo đảm (???), số tiền dự kiến 20 triệu đồng (chờ Phòng Kinh tế).',
      ),
      reports: [
        { clause, text: '(???)' },
        { clause, text: '(chờ Phòng Kinh tế)' },
      ],
    },
    {
      name: 'người chưa rõ, số chưa có, lời nhắc xem lại',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Huy động 02 xe (đ/c A phụ trách) trong XX ngày; kinh phí 20 triệu đồng (xem lại), nước uống (chờ xin ý kiến).',
      ),
      reports: [
        { clause, text: '(đ/c A phụ trách)' },
        { clause, text: 'XX' },
        { clause, text: '(xem lại)' },
        { clause, text: '(chờ xin ý kiến)' },
      ],
    },
    {
      name: 'ngoặc đơn giải thích',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do ngân sách xã bảo đảm (số liệu rà soát đến hết năm 2025, kèm kết quả kiểm tra lại của Phòng Kinh tế).',
      ),
      reports: [],
    },
  ],
});
