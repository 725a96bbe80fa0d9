import { defineRule, firstRange, textPlace } from '../../linting';

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
  examples: [],
});
