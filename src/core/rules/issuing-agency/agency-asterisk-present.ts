import type { AdministrativeDocument } from '../../administrative';
import { defineRule, missingBefore } from '../../linting';
import { without } from '../../samples';

/** Word's list of asterisks draws the sign without any text in the paragraph. */
function hasAutomaticAsterisk({ source, header }: AdministrativeDocument): boolean {
  return source.main.paragraphs
    .slice(0, header?.endParagraph ?? 0)
    .some(({ label, text }) => label?.text.trim() === '*' && text.trim() === '');
}

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
    const isMissing = agencyAsterisk === null && !hasAutomaticAsterisk(administrative);
    if (issuingAgency !== null && documentNumber !== null && isMissing) {
      yield { clause: 'dang-dausao', message: 'missing', at: missingBefore(administrative, documentNumber) };
    }
  },
  examples: [
    {
      name: 'có dấu sao',
      sample: 'hd36-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dấu sao',
      sample: 'hd05-ke-hoach',
      change: without('asterisk'),
      reports: [{ clause: 'dang-dausao', text: '' }],
    },
  ],
});
