import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const recipientsLabelFormat = componentFormat({
  id: 'recipients-label-format',
  title: 'Nhãn “Nơi nhận” in đúng cỡ chữ, kiểu chữ',
  rationale: 'Nhãn có kiểu chữ riêng để tách danh sách nơi nhận khỏi phần ký.',
  clauses: ['nd30-noinhan-label-format', 'dang-noinhan-label'],
  components: ['recipientsLabel'],
  examples: [
    {
      name: 'cỡ chữ 12, nghiêng, đậm',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'không nghiêng',
      sample: 'nd30-ke-hoach',
      change: format('recipients', { italic: false }),
      reports: [{ clause: 'nd30-noinhan-label-format', text: 'Nơi nhận:' }],
    },
    {
      name: 'gạch chân như văn bản Đảng',
      sample: 'nd30-ke-hoach',
      change: format('recipients', { underline: true }),
      reports: [{ clause: 'nd30-noinhan-label-format', text: 'Nơi nhận:' }],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'nd30-bao-cao',
      change: format('recipients', { size: 28 }),
      reports: [{ clause: 'nd30-noinhan-label-format', text: 'Nơi nhận:' }],
    },
    {
      name: 'canh giữa',
      sample: 'nd30-ke-hoach',
      change: format('recipients', { alignment: 'center' }),
      layout: {},
      reports: [{ clause: 'nd30-noinhan-label-format', text: 'Nơi nhận:' }],
    },
    {
      name: 'văn bản Đảng: không gạch chân',
      sample: 'hd05-ke-hoach',
      change: setText('recipients', 'Nơi nhận:'),
      reports: [{ clause: 'dang-noinhan-label', text: 'Nơi nhận:' }],
    },
    {
      name: 'văn bản Đảng: đậm nghiêng như văn bản nhà nước',
      sample: 'hd36-ke-hoach',
      change: format('recipients', { bold: true, italic: true }),
      reports: [{ clause: 'dang-noinhan-label' }],
      fixed: [],
    },
    {
      name: 'lùi đầu dòng',
      sample: 'nd30-ke-hoach',
      change: format('recipients', { firstLine: 720 }),
      layout: {},
      reports: [{ clause: 'nd30-noinhan-label-format' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: “Nơi nhận:” canh giữa',
      sample: 'hd05-ke-hoach',
      change: format('recipients', { alignment: 'center' }),
      layout: {},
      reports: [{ clause: 'dang-noinhan-label' }],
    },
  ],
});
