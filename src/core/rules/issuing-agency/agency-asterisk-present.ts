import { defineRule, missingBefore } from '../../linting';

export const agencyAsteriskPresent = defineRule({
  id: 'agency-asterisk-present',
  title: 'Văn bản của Đảng có dấu sao dưới tên cơ quan',
  rationale:
    'Dấu sao (*) ngăn tên cơ quan ban hành với số và ký hiệu, thay cho đường kẻ của văn bản nhà nước.',
  clauses: ['dang-dausao'],
  messages: {
    missing:
      'Dưới tên cơ quan chưa có dấu sao (*). Văn bản của Đảng ngăn tên cơ quan ban hành với số và ký hiệu bằng một dấu sao, không dùng đường kẻ. Hãy thêm một dòng chỉ có “*” giữa tên cơ quan và dòng số.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative }) {
    const { issuingAgency, agencyAsterisk, documentNumber } = administrative;
    if (issuingAgency !== null && documentNumber !== null && agencyAsterisk === null) {
      yield { clause: 'dang-dausao', message: 'missing', at: missingBefore(administrative, documentNumber) };
    }
  },
  examples: [],
});
