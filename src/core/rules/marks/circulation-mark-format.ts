import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const circulationMarkFormat = componentFormat({
  id: 'circulation-mark-format',
  title: 'Chỉ dẫn phạm vi lưu hành in hoa, đứng, đậm, đúng cỡ chữ',
  rationale: 'Chỉ dẫn nhắc người nhận giới hạn sử dụng văn bản nên phải dễ thấy.',
  clauses: ['nd30-luuhanh', 'dang-luuhanh'],
  components: ['circulationMark'],
  examples: [
    {
      name: 'in hoa, đậm, cỡ chữ 12',
      sample: 'hd05-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'viết thường',
      sample: 'hd05-bao-cao-luu-hanh',
      change: setText('circulationMark', 'Lưu hành nội bộ'),
      reports: [{ clause: 'dang-luuhanh', text: 'Lưu hành nội bộ' }],
    },
    {
      name: 'cỡ chữ 14',
      sample: 'hd36-bao-cao-luu-hanh',
      change: format('circulationMark', { size: 28 }),
      reports: [{ clause: 'dang-luuhanh', text: 'XEM XONG TRẢ LẠI' }],
    },
    {
      name: 'văn bản nhà nước: không đậm',
      sample: 'nd30-bao-cao-luu-hanh',
      change: format('circulationMark', { bold: false }),
      reports: [{ clause: 'nd30-luuhanh', text: 'LƯU HÀNH NỘI BỘ' }],
    },
  ],
});
