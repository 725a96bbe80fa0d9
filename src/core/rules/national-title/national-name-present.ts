import { defineRule, headerIsMissing, missingBefore, offerBlock, requirementOf } from '../../linting';
import { without } from '../../samples';

export const nationalNamePresent = defineRule({
  id: 'national-name-present',
  title: 'Văn bản hành chính có Quốc hiệu',
  rationale: 'Quốc hiệu là thành phần bắt buộc, xác định đây là văn bản của cơ quan nhà nước.',
  clauses: ['nd30-quochieu-present'],
  messages: {
    missing:
      'Văn bản chưa có Quốc hiệu. Văn bản hành chính phải có Quốc hiệu ở phía trên, bên phải trang đầu. Hãy chèn dòng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
    missingWithMotto:
      'Văn bản chưa có Quốc hiệu và Tiêu ngữ. Văn bản hành chính phải có hai dòng này ở phía trên, bên phải trang đầu. Hãy chèn “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc”.',
    partyTitle:
      'Văn bản nhà nước đang mang tiêu đề “{actual}”. Tiêu đề này chỉ dùng cho văn bản của Đảng; văn bản hành chính dùng Quốc hiệu và Tiêu ngữ. Hãy thay bằng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc”.',
  },
  *check({ administrative, regulation }) {
    const requirement = requirementOf('nationalName', administrative, regulation);
    const { nationalName, nationalMotto, partyTitle, placeAndDate, documentTypeName } = administrative;
    if (requirement === null || nationalName !== null || headerIsMissing(administrative)) {
      return;
    }
    const { clause } = requirement;
    const at = missingBefore(administrative, nationalMotto, partyTitle, placeAndDate, documentTypeName);
    if (partyTitle !== null) {
      yield { clause, message: 'partyTitle', data: { actual: partyTitle.text }, at, ...offerBlock('header') };
    } else {
      const message = nationalMotto === null ? 'missingWithMotto' : 'missing';
      yield { clause, message, at, ...offerBlock('header') };
    }
  },
  examples: [
    {
      name: 'có Quốc hiệu',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'thiếu Quốc hiệu',
      sample: 'nd30-ke-hoach',
      change: without('nationalName'),
      reports: [{ clause: 'nd30-quochieu-present', text: '' }],
    },
    {
      name: 'thiếu cả Quốc hiệu và Tiêu ngữ',
      sample: 'nd30-quyet-dinh',
      change: without('nationalName', 'nationalMotto'),
      reports: [{ clause: 'nd30-quochieu-present', text: '' }],
    },
  ],
});
