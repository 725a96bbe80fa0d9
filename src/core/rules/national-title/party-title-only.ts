import { defineRule, firstRange, textPlace } from '../../linting';
import { insertAfter } from '../../samples';

export const partyTitleOnly = defineRule({
  id: 'party-title-only',
  title: 'Văn bản của Đảng không có Quốc hiệu, Tiêu ngữ',
  rationale:
    'Quốc hiệu, Tiêu ngữ là thành phần của văn bản nhà nước; văn bản của Đảng chỉ có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
  clauses: ['dang-no-quochieu'],
  messages: {
    nationalTitle:
      'Văn bản của Đảng đang có “{actual}”. Quốc hiệu và Tiêu ngữ không thuộc thể thức văn bản Đảng. Hãy bỏ và chỉ dùng tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
  },
  *check({ administrative }) {
    const foreign = administrative.nationalName ?? administrative.nationalMotto;
    if (foreign !== null) {
      yield {
        clause: 'dang-no-quochieu',
        message: 'nationalTitle',
        data: { actual: foreign.text },
        at: textPlace(firstRange(foreign)),
      };
    }
  },
  examples: [
    {
      name: 'chỉ có tiêu đề',
      sample: 'hd05-cong-van',
      reports: [],
    },
    {
      name: 'có thêm Tiêu ngữ',
      sample: 'hd05-ke-hoach',
      change: insertAfter('titleRule', {
        name: 'motto',
        role: 'nationalMotto',
        text: 'Độc lập - Tự do - Hạnh phúc',
      }),
      reports: [{ clause: 'dang-no-quochieu', text: 'Độc lập - Tự do - Hạnh phúc' }],
    },
  ],
});
