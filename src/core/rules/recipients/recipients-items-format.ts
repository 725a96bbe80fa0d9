import { componentFormat } from '../../linting';
import { format, formatRole } from '../../samples';

export const recipientsItemsFormat = componentFormat({
  id: 'recipients-items-format',
  title: 'Các dòng nơi nhận in chữ nhỏ, kiểu chữ đứng',
  rationale: 'Danh sách nơi nhận in chữ nhỏ để không lấn phần ký ở bên cạnh.',
  clauses: ['nd30-noinhan-item-format', 'dang-noinhan-item'],
  components: ['recipient'],
  examples: [
    {
      name: 'cỡ chữ 11, đứng',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'cỡ chữ 12',
      sample: 'nd30-bao-cao',
      change: formatRole('recipient', { size: 24 }),
      reports: [{ clause: 'nd30-noinhan-item-format', text: '- Như trên;' }],
    },
    {
      name: 'một dòng cỡ chữ 14',
      sample: 'nd30-ke-hoach',
      change: format('archiveLine', { size: 28 }),
      reports: [{ clause: 'nd30-noinhan-item-format', text: '- Lưu: VT, VP.' }],
    },
    {
      name: 'văn bản Đảng: cỡ chữ 11',
      sample: 'hd05-ke-hoach',
      change: formatRole('recipient', { size: 22 }),
      reports: [{ clause: 'dang-noinhan-item', text: '- Thường trực Tỉnh ủy (để báo cáo);' }],
    },
    {
      name: 'các dòng lùi vào',
      sample: 'nd30-ke-hoach',
      change: formatRole('recipient', { indentLeft: 567 }),
      layout: {},
      reports: [{ clause: 'nd30-noinhan-item-format' }],
      fixed: [],
    },
    {
      name: 'nơi nhận bản sao cỡ chữ 14',
      sample: 'nd30-quyet-dinh-sao-y',
      change: formatRole('copyRecipient', { size: 28 }),
      reports: [{ clause: 'nd30-noinhan-item-format' }],
    },
  ],
});
