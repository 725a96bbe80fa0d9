import {
  clauseInForce,
  defineRule,
  firstRange,
  mendTexts,
  parseNumberLine,
  textPlace,
  type NewText,
  type NumberLine,
} from '../../linting';
import { setText } from '../../samples';

const CLAUSES = ['nd30-so-slash-hyphen', 'dang-so-format'];

interface Strokes {
  /** Between number and type. */
  readonly separator: string;
  /** Between the groups of the symbol; the last one goes on for all that follow. */
  readonly joints: readonly string[];
}

const STROKES: Readonly<Record<'state' | 'party', Strokes>> = {
  state: { separator: '/', joints: ['-'] },
  party: { separator: '-', joints: ['/', '-'] },
};

/** The last stroke of a Party number may part the mark of a restricted document: `/nb`. */
const RESTRICTED = /^nb$/u;

function correctedStrokes(line: NumberLine, strokes: Strokes): readonly NewText[] {
  const wanted = [
    { piece: line.separator, text: strokes.separator },
    ...line.joints.map((piece, index) => ({
      piece,
      text: strokes.joints[Math.min(index, strokes.joints.length - 1)] ?? '-',
    })),
  ];
  return wanted
    .filter(({ piece, text }) => piece.text !== text)
    .map(({ piece, text }) => ({ range: piece.range, text }));
}

function written(line: NumberLine, strokes: Strokes, prefix: string): string {
  const symbol = line.groups
    .map(
      (group, index) =>
        (index === 0 ? '' : (strokes.joints[Math.min(index, strokes.joints.length) - 1] ?? '-')) + group.text,
    )
    .join('');
  return `${prefix}${line.number.text}${strokes.separator}${symbol}`;
}

export const documentNumberStyle = defineRule({
  id: 'document-number-style',
  title: 'Dấu nối trong số và ký hiệu đúng hệ thể thức, không có dấu cách',
  rationale:
    'Văn bản nhà nước ghi “05/KH-UBND”, văn bản Đảng ghi “05-KH/ĐU”; viết lẫn hai kiểu làm sai ký hiệu khi đăng ký và viện dẫn.',
  clauses: CLAUSES,
  messages: {
    otherRegime:
      'Số và ký hiệu “{actual}” ghi theo kiểu {other}. Theo {regulation}, số và ký hiệu có dạng “{expected}”. Hãy sửa thành “{expected}”.',
    strokes:
      'Dấu nối trong “{actual}” chưa đúng. Theo {regulation}, giữa số và ký hiệu là dấu “{separator}”, giữa các nhóm chữ viết tắt là dấu “{joint}”, không có dấu cách. Hãy sửa thành “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    if (clause === null || documentNumber === null || line === null || line.groups.length < 2) {
      return;
    }
    const { style, prefix } = regulation.demands.number;
    const strokes = STROKES[style];
    const restricted = RESTRICTED.test(line.groups.at(-1)?.text ?? '');
    const texts = restricted ? [] : correctedStrokes(line, strokes);
    if (texts.length === 0) {
      return;
    }
    const expected = written(line, strokes, prefix);
    const data = { actual: documentNumber.text, expected, regulation: regulation.name };
    const at = textPlace(firstRange(documentNumber));
    if (documentNumber.style !== null && documentNumber.style !== style) {
      const other = style === 'state' ? 'văn bản của Đảng' : 'văn bản nhà nước';
      // Without the word there is no colon to add or to take away.
      const mark = line.word.text === '' ? [] : [{ range: line.mark.range, text: prefix.slice(2) }];
      const remedy = mendTexts(document, [...mark, ...texts], 'safe');
      yield { clause, message: 'otherRegime', data: { ...data, other }, at, ...remedy };
    } else {
      yield {
        clause,
        message: 'strokes',
        data: { ...data, separator: strokes.separator, joint: strokes.joints[0] ?? '-' },
        at,
        ...mendTexts(document, texts, 'safe'),
      };
    }
  },
  examples: [
    {
      name: 'chưa có số vẫn đúng dạng',
      sample: 'nd30-cong-van',
      change: setText('documentNumber', 'Số:       /UBND-KT'),
      reports: [],
    },
    {
      name: 'ghi theo kiểu văn bản Đảng',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số 35-KH/UBND'),
      reports: [{ clause: 'nd30-so-slash-hyphen', text: 'Số 35-KH/UBND' }],
      fixed: [],
    },
    {
      name: 'dấu cách quanh dấu nối',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/KH - UBND'),
      reports: [{ clause: 'nd30-so-slash-hyphen', text: 'Số: 35/KH - UBND' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu gạch chéo',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35KH-UBND'),
      reports: [{ clause: 'nd30-so-slash-hyphen', text: 'Số: 35KH-UBND' }],
      fixed: [],
    },
    {
      name: 'gạch dài thay gạch nối',
      sample: 'nd30-quyet-dinh',
      change: setText('documentNumber', 'Số: 118/QĐ–UBND'),
      reports: [{ clause: 'nd30-so-slash-hyphen', text: 'Số: 118/QĐ–UBND' }],
      fixed: [],
    },
    {
      name: 'ghi theo kiểu văn bản nhà nước',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số: 45/KH-ĐU'),
      reports: [{ clause: 'dang-so-format', text: 'Số: 45/KH-ĐU' }],
      fixed: [],
    },
    {
      name: 'dấu chấm thay gạch nối trong ký hiệu',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số: 35/KH.UBND'),
      reports: [{ clause: 'nd30-so-slash-hyphen', text: 'Số: 35/KH.UBND' }],
    },
  ],
});
