import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const documentNumberFormat = componentFormat({
  id: 'document-number-format',
  title: 'Số, ký hiệu in kiểu chữ đứng, không đậm, canh giữa dưới tên cơ quan',
  rationale: 'Số, ký hiệu dùng để đăng ký và viện dẫn, cần rõ và trình bày như nhau.',
  clauses: ['nd30-so-format', 'dang-so-format'],
  components: ['documentNumber'],
  examples: [
    {
      name: 'cỡ chữ 13, đứng',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'nd30-ke-hoach',
      change: format('documentNumber', { size: 28 }),
      reports: [{ clause: 'nd30-so-format', text: 'Số: 35/KH-UBND' }],
    },
    {
      name: 'in đậm',
      sample: 'nd30-cong-van',
      change: format('documentNumber', { bold: true }),
      reports: [{ clause: 'nd30-so-format' }],
    },
    {
      name: 'văn bản Đảng: nghiêng',
      sample: 'hd05-ke-hoach',
      change: format('documentNumber', { italic: true }),
      reports: [{ clause: 'dang-so-format', text: 'Số 45-KH/ĐU' }],
    },
  ],
});
