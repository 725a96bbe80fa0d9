import { componentFormat } from '../../linting';
import { format } from '../../samples';

export const documentTypeFormat = componentFormat({
  id: 'document-type-format',
  title: 'Tên loại văn bản in hoa, đậm, đứng, canh giữa',
  rationale: 'Tên loại là dòng nổi nhất của trang đầu, giúp nhận ra loại văn bản.',
  clauses: ['nd30-tenloai-format', 'dang-tenloai-format'],
  components: ['documentTypeName'],
  examples: [
    {
      name: 'đậm, đứng, cỡ chữ 13',
      sample: 'nd30-ke-hoach',
      change: format('documentTypeName', { size: 26 }),
      reports: [],
    },
    {
      name: 'cỡ chữ 16',
      sample: 'nd30-ke-hoach',
      change: format('documentTypeName', { size: 32 }),
      reports: [{ clause: 'nd30-tenloai-format', text: 'KẾ HOẠCH' }],
    },
    {
      name: 'đặt sát lề trái',
      sample: 'nd30-thong-bao',
      change: format('documentTypeName', { alignment: 'left' }),
      reports: [{ clause: 'nd30-tenloai-format', text: 'THÔNG BÁO' }],
    },
    {
      name: 'không đậm',
      sample: 'nd30-quyet-dinh',
      change: format('documentTypeName', { bold: false }),
      reports: [{ clause: 'nd30-tenloai-format', text: 'QUYẾT ĐỊNH' }],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 14',
      sample: 'hd05-ke-hoach',
      change: format('documentTypeName', { size: 28 }),
      reports: [{ clause: 'dang-tenloai-format', text: 'KẾ HOẠCH' }],
    },
    {
      name: 'tên loại của văn bản ban hành kèm theo cỡ chữ 16',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached', { size: 32 }),
      reports: [{ clause: 'nd30-tenloai-format', text: 'QUY CHẾ' }],
    },
    {
      name: 'canh giữa nhưng lùi đầu dòng',
      sample: 'nd30-ke-hoach',
      change: format('documentTypeName', { firstLine: 720 }),
      reports: [{ clause: 'nd30-tenloai-format' }],
      fixed: [],
    },
  ],
});
