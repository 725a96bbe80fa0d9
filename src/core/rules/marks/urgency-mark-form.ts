import type { Component } from '../../administrative';
import {
  defineRule,
  firstRange,
  isBlack,
  isFramed,
  isFramedOtherwise,
  markSide,
  runFormatEdits,
  safeEdits,
  standsAbove,
  textPlace,
} from '../../linting';
import { format, insertAfter, insertBefore, setText, without } from '../../samples';
import type { Document } from '../../document';
import { fold, normalise } from '../../vietnamese';

const RED = 'FF0000';

const SIDE_NAMES = { left: 'bên trái', middle: 'giữa trang', right: 'bên phải' } as const;

/** Colours of the letters, upper-case hexadecimal digits or `auto`. */
function coloursOf(document: Document, mark: Component): readonly string[] {
  const { part, paragraph, start, end } = firstRange(mark);
  const runs = document.stories.get(part)?.paragraphs[paragraph]?.runs ?? [];
  return runs
    .filter((run) => run.start < end && run.end > start && run.text.trim() !== '')
    .map((run) => run.format.color);
}

function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = color.match(/../gu)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return color !== 'auto' && red >= 0xb0 && green <= 0x60 && blue <= 0x60;
}

export const urgencyMarkForm = defineRule({
  id: 'urgency-mark-form',
  title: 'Dấu chỉ mức độ khẩn đúng chữ, đúng chỗ, có khung (nhà nước)',
  rationale: 'Ba mức khẩn được quy định sẵn; dấu ở đúng ô để người nhận nhìn thấy ngay.',
  clauses: ['nd30-khan', 'dang-khan'],
  messages: {
    degree:
      'Dấu chỉ mức độ khẩn đang ghi “{actual}”. {regulation} chỉ có các mức {degrees}. Hãy chọn một trong các mức này.',
    place:
      'Dấu “{actual}” đang đặt ở {where}. Theo {regulation}, dấu chỉ mức độ khẩn đặt ở bên trái, phía dưới {anchor}. Hãy chuyển dấu về đúng chỗ.',
    frame:
      'Dấu “{actual}” chưa có khung. Theo {regulation}, dấu chỉ mức độ khẩn đặt cân đối trong khung hình chữ nhật viền đơn. Hãy đặt dấu trong khung chữ có viền.',
    frameLine:
      'Khung của dấu “{actual}” không phải viền đơn. Theo {regulation}, dấu chỉ mức độ khẩn đặt cân đối trong khung hình chữ nhật viền đơn. Hãy đổi sang viền đơn.',
    colour:
      'Dấu “{actual}” không phải màu đỏ. Theo {regulation}, mực của dấu chỉ mức độ khẩn là màu đỏ tươi. Hãy đổi màu chữ sang đỏ.',
  },
  concerns: ({ administrative }) => administrative.urgencyMark !== null,
  *check({ administrative, document, regulation }) {
    const { urgencyMark: mark, documentNumber, documentTypeName, abstract } = administrative;
    const { clause, degrees, framed, below } = regulation.demands.supplements.urgency;
    if (mark === null) {
      return;
    }
    const actual = normalise(mark.text);
    const data = { actual, regulation: regulation.name };
    const at = textPlace(firstRange(mark));
    if (!degrees.some((degree) => fold(degree) === fold(actual))) {
      yield {
        clause,
        message: 'degree',
        data: { ...data, degrees: degrees.map((degree) => `“${degree}”`).join(', ') },
        at,
      };
    }
    const letterAbstract = documentTypeName === null && below === 'letterAbstract' ? abstract : null;
    const side = markSide(document, mark);
    const above = [documentNumber, letterAbstract].find((part) => standsAbove(document, mark, part)) ?? null;
    if ((side !== null && side !== 'left') || above !== null) {
      const where = above === null ? SIDE_NAMES[side ?? 'left'] : `trên “${above.text}”`;
      const anchor = letterAbstract === null ? 'số, ký hiệu' : 'trích yếu của công văn';
      yield { clause, message: 'place', data: { ...data, where, anchor }, at };
    } else if (framed && !isFramed(document, mark)) {
      // Where the mark is out of its place, nobody has put it in its frame either: one fault.
      yield { clause, message: 'frame', data, at };
    } else if (framed && isFramedOtherwise(document, mark)) {
      yield { clause, message: 'frameLine', data, at };
    }
    const colours = coloursOf(document, mark);
    // The red is that of the stamp's ink; a mark that is printed with the text, black and without a frame, has one fault.
    const inBlack = colours.every(isBlack);
    if (framed && !colours.every(isRed) && (!inBlack || isFramed(document, mark))) {
      yield {
        clause,
        message: 'colour',
        data,
        at,
        remark: inBlack,
        ...safeEdits(runFormatEdits(document, mark.ranges, { color: RED })),
      };
    }
  },
  examples: [
    {
      name: 'dấu “HỎA TỐC” màu đỏ, có khung, dưới trích yếu của công văn',
      sample: 'nd30-cong-van-khan',
      reports: [],
    },
    {
      name: 'mức khẩn không có trong quy định',
      sample: 'nd30-cong-van-khan',
      change: setText('urgencyMark', 'KHẨN CẤP'),
      reports: [{ clause: 'nd30-khan', text: 'KHẨN CẤP' }],
    },
    {
      name: 'không có khung',
      sample: 'nd30-cong-van-khan',
      change: format('urgencyMark', { framed: false }),
      reports: [{ clause: 'nd30-khan', text: 'HỎA TỐC' }],
    },
    {
      name: 'màu xanh',
      sample: 'nd30-cong-van-khan',
      change: format('urgencyMark', { color: '0000FF' }),
      reports: [{ clause: 'nd30-khan', text: 'HỎA TỐC' }],
      fixed: [],
    },
    {
      name: 'đặt trên số, ký hiệu',
      sample: 'nd30-cong-van-khan',
      change: [
        without('urgencyMark'),
        insertBefore('documentNumber', { name: 'urgencyMark', role: 'urgencyMark', text: 'KHẨN' }),
      ],
      layout: { rules: 'underscores' },
      reports: [{ clause: 'nd30-khan', text: 'KHẨN' }],
    },
    {
      name: 'công văn của Đảng: dấu khẩn đặt trên trích yếu',
      sample: 'hd05-cong-van',
      change: insertAfter('documentNumber', { name: 'urgencyMark', role: 'urgencyMark', text: 'KHẨN' }),
      layout: {},
      reports: [{ clause: 'dang-khan', text: 'KHẨN' }],
    },
  ],
});
