import { componentFormat } from '../../linting';
import { format, setText } from '../../samples';

export const signerTitleFormat = componentFormat({
  id: 'signer-title-format',
  title: 'Chức vụ của người ký in hoa, đúng kiểu chữ',
  rationale:
    'Trong văn bản của Đảng, chức vụ dưới dòng T/M, K/T, T/L không đậm, còn ký trực tiếp thì đậm; văn bản nhà nước luôn đậm.',
  clauses: ['nd30-ky-format', 'dang-chucvu-not-bold', 'dang-chucvu-tructiep-bold', 'dang-ky-bienban'],
  components: ['signerTitle', 'signerTitleAlone', 'minutesRole'],
  examples: [
    {
      name: 'đậm, cỡ chữ 14',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-ke-hoach',
      change: format('signerTitle', { bold: false }),
      reports: [{ clause: 'nd30-ky-format', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'ký trực tiếp, không đậm',
      sample: 'nd30-bao-cao-phong',
      change: format('signerTitle', { bold: false }),
      reports: [{ clause: 'nd30-ky-format', text: 'TRƯỞNG PHÒNG' }],
    },
    {
      name: 'văn bản Đảng: đậm dưới dòng T/M',
      sample: 'hd05-ke-hoach',
      change: format('signerTitle', { bold: true }),
      reports: [{ clause: 'dang-chucvu-not-bold', text: 'PHÓ BÍ THƯ' }],
    },
    {
      name: 'văn bản Đảng: ký trực tiếp, không đậm',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: format('concurrentPost', { bold: false }),
      reports: [{ clause: 'dang-chucvu-tructiep-bold', text: 'TRƯỞNG BAN CHỈ ĐẠO' }],
    },
    {
      name: 'biên bản của Đảng: chức danh không đậm',
      sample: 'hd05-bien-ban',
      change: format('signingAuthority', { bold: false }),
      reports: [{ clause: 'dang-ky-bienban', text: 'CHỦ TRÌ HỘI NGHỊ' }],
    },
    {
      name: 'chức vụ viết thường dưới “T/M”',
      sample: 'hd05-to-trinh',
      change: setText('signerTitle', 'Bí thư'),
      reports: [{ clause: 'dang-chucvu-not-bold', text: 'Bí thư' }],
    },
  ],
});
