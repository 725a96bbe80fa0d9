import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const drafterMarkFormat = componentFormat({
  id: 'drafter-mark-format',
  title: 'Ký hiệu người soạn thảo và số lượng bản phát hành in hoa, đứng, đúng cỡ chữ',
  rationale: 'Ký hiệu nhỏ ở cuối nơi nhận để quản lý bản phát hành, không lẫn với danh sách nơi nhận.',
  clauses: ['nd30-nguoisoan', 'dang-nguoisoan'],
  components: ['drafter'],
  examples: [
    {
      name: 'in hoa, cỡ chữ 11',
      sample: 'nd30-cong-van-khan',
      reports: [],
    },
    {
      name: 'in hoa, cỡ chữ 8 trong văn bản Đảng',
      sample: 'hd05-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'viết thường',
      sample: 'nd30-cong-van-khan',
      change: setText('drafter', 'ml.(25)'),
      reports: [{ clause: 'nd30-nguoisoan', text: 'ml.(25)' }],
      fixed: [],
    },
    {
      name: 'in nghiêng ở cuối dòng lưu',
      sample: 'nd30-cong-van-khan',
      change: [setText('archiveLine', '- Lưu: VT, KT. <i>ML.(25)</i>'), setText('drafter', '')],
      reports: [{ clause: 'nd30-nguoisoan', text: 'ML.(25)' }],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 12',
      sample: 'hd36-bao-cao-luu-hanh',
      change: format('drafter', { size: 24 }),
      reports: [{ clause: 'dang-nguoisoan', text: 'NTL-12' }],
    },
  ],
});
