import { defineRule, firstRange, markSide, standsAbove, textPlace } from '../../linting';
import { insertBefore, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const SIDE_NAMES = { left: 'bên trái', middle: 'giữa trang', right: 'bên phải' } as const;

export const draftMarkPlace = defineRule({
  id: 'draft-mark-place',
  title: 'Chỉ dẫn dự thảo của văn bản Đảng đúng chữ, đặt bên trái, dưới số và ký hiệu',
  rationale: 'Đặt cùng một chỗ thì các lần dự thảo dễ so sánh, dễ bỏ đi khi ban hành.',
  clauses: ['dang-duthao'],
  messages: {
    numeral:
      'Lần dự thảo đang ghi bằng chữ số La Mã: “{actual}”. Theo {regulation}, chỉ dẫn dự thảo ghi dạng “Dự thảo lần 2”. Hãy ghi bằng chữ số Ả Rập.',
    place:
      'Chỉ dẫn “{actual}” đang đặt ở {where}. Theo {regulation}, chỉ dẫn dự thảo đặt ở bên trái, dưới số và ký hiệu. Hãy chuyển chỉ dẫn về đúng chỗ.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.draftMark !== null && regulation.demands.supplements.draftClause !== null,
  *check({ administrative, document, regulation }) {
    const { draftMark: mark, documentNumber } = administrative;
    const clause = regulation.demands.supplements.draftClause;
    if (mark === null || clause === null) {
      return;
    }
    if (/ (?:LAN )?[IVX]+\)?$/u.test(fold(mark.text))) {
      yield {
        clause,
        message: 'numeral',
        data: { actual: mark.text, regulation: regulation.name },
        at: textPlace(firstRange(mark)),
      };
    }
    const side = markSide(document, mark);
    const above = documentNumber !== null && standsAbove(document, mark, documentNumber);
    if ((side !== null && side !== 'left') || above) {
      const where = above ? `trên “${documentNumber.text}”` : SIDE_NAMES[side ?? 'left'];
      yield {
        clause,
        message: 'place',
        data: { actual: mark.text, where, regulation: regulation.name },
        at: textPlace(firstRange(mark)),
      };
    }
  },
  examples: [
    {
      name: 'dưới số và ký hiệu',
      sample: 'hd36-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'lần dự thảo bằng chữ số La Mã',
      sample: 'hd36-bao-cao-luu-hanh',
      change: setText('draftMark', 'Dự thảo lần II'),
      reports: [{ clause: 'dang-duthao', text: 'Dự thảo lần II' }],
    },
    {
      name: 'trên số và ký hiệu',
      sample: 'hd05-bao-cao-luu-hanh',
      change: [
        without('draftMark'),
        insertBefore('documentNumber', { name: 'draftMark', role: 'draftMark', text: 'Dự thảo lần 2' }),
      ],
      reports: [{ clause: 'dang-duthao', text: 'Dự thảo lần 2' }],
    },
    {
      name: 'giữa trang',
      sample: 'hd05-bao-cao-luu-hanh',
      change: [
        without('draftMark'),
        insertBefore('documentTypeName', {
          name: 'draftMark',
          role: 'body',
          text: 'Dự thảo lần 2',
          format: { alignment: 'center', italic: true, firstLine: 0 },
        }),
      ],
      reports: [{ clause: 'dang-duthao', text: 'Dự thảo lần 2' }],
    },
  ],
});
