import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const nationalNameFormat = componentFormat({
  id: 'national-name-format',
  title: 'Quốc hiệu in hoa, đậm, đứng, cỡ chữ 12–13, canh giữa',
  rationale: 'Quốc hiệu trình bày như nhau ở mọi văn bản của cơ quan nhà nước.',
  clauses: ['nd30-quochieu-format'],
  components: ['nationalName'],
  examples: [
    {
      name: 'cỡ chữ 12, đi với Tiêu ngữ và địa danh cỡ 13',
      sample: 'nd30-ke-hoach',
      change: [
        format('nationalName', { size: 24 }),
        format('nationalMotto', { size: 26 }),
        format('placeAndDate', { size: 26 }),
      ],
      reports: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-ke-hoach',
      change: format('nationalName', { bold: false }),
      reports: [{ clause: 'nd30-quochieu-format', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    },
    {
      name: 'cỡ chữ 11',
      sample: 'nd30-quyet-dinh',
      change: format('nationalName', { size: 22 }),
      reports: [{ clause: 'nd30-quochieu-format', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    },
    {
      name: 'nửa sau không đậm',
      sample: 'nd30-cong-van',
      change: [
        format('nationalName', { bold: false }),
        setText('nationalName', '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA</b> VIỆT NAM'),
      ],
      reports: [{ clause: 'nd30-quochieu-format', text: 'VIỆT NAM' }],
    },
  ],
});
