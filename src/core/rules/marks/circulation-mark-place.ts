import { defineRule, firstRange, isFramed, markSide, standsAbove, textPlace } from '../../linting';
import { format, insertAfter, without } from '../../samples';

const SIDE_NAMES = { left: 'bên trái', middle: 'giữa trang', right: 'bên phải' } as const;

export const circulationMarkPlace = defineRule({
  id: 'circulation-mark-place',
  title: 'Chỉ dẫn phạm vi lưu hành ở góc phải, phía trên trang đầu, có khung (nhà nước)',
  rationale: 'Người nhận phải thấy giới hạn sử dụng trước khi đọc văn bản.',
  clauses: ['nd30-luuhanh', 'dang-luuhanh'],
  messages: {
    place:
      'Chỉ dẫn “{actual}” đang đặt ở {where}. Theo {regulation}, chỉ dẫn phạm vi lưu hành đặt ở góc trên, bên phải trang đầu. Hãy chuyển chỉ dẫn về góc phải, phía trên phần tiêu đề.',
    frame:
      'Chỉ dẫn “{actual}” chưa có khung. Theo {regulation}, chỉ dẫn phạm vi lưu hành đặt cân đối trong khung hình chữ nhật viền đơn. Hãy đặt chỉ dẫn trong khung chữ có viền.',
  },
  needs: ['headers'],
  concerns: ({ administrative }) => administrative.circulationMark !== null,
  *check({ administrative, document, regulation }) {
    const { circulationMark: mark, nationalName, partyTitle } = administrative;
    const { clause, framed } = regulation.demands.supplements.circulation;
    if (mark === null) {
      return;
    }
    const data = { actual: mark.text, regulation: regulation.name };
    const at = textPlace(firstRange(mark));
    const side = markSide(document, mark);
    const title = nationalName ?? partyTitle;
    const below = title !== null && standsAbove(document, title, mark);
    if (side === 'left' || side === 'middle' || below) {
      const where = below ? `dưới “${title.text}”` : SIDE_NAMES[side ?? 'left'];
      yield { clause, message: 'place', data: { ...data, where }, at };
    } else if (framed && !isFramed(document, mark)) {
      yield { clause, message: 'frame', data, at };
    }
  },
  examples: [
    {
      name: 'ở góc phải, đầu trang thứ nhất',
      sample: 'hd36-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'đặt giữa trang',
      sample: 'hd05-bao-cao-luu-hanh',
      change: format('circulationMark', { alignment: 'center' }),
      reports: [{ clause: 'dang-luuhanh', text: 'LƯU HÀNH NỘI BỘ' }],
    },
    {
      name: 'đặt dưới số, ký hiệu',
      sample: 'hd05-bao-cao-luu-hanh',
      change: [
        without('circulationMark', 'draftMark', 'urgencyMark'),
        insertAfter('documentNumber', {
          name: 'circulationMark',
          role: 'draftMark',
          text: 'LƯU HÀNH NỘI BỘ',
          format: { size: 24, bold: true, italic: false },
        }),
      ],
      reports: [{ clause: 'dang-luuhanh', text: 'LƯU HÀNH NỘI BỘ' }],
    },
    {
      name: 'văn bản nhà nước: không có khung',
      sample: 'nd30-bao-cao-luu-hanh',
      change: format('circulationMark', { framed: false }),
      reports: [{ clause: 'nd30-luuhanh', text: 'LƯU HÀNH NỘI BỘ' }],
    },
  ],
});
