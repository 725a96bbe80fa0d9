import {
  alignmentEdits,
  defineRule,
  lastRange,
  mendText,
  misalignedParagraphs,
  safeEdits,
  separatorLines,
  textPlace,
} from '../../linting';
import { format, insertBefore, setText, without } from '../../samples';

/** Paragraphs below the abstract among which its row of dashes is looked for. */
const NEARBY = 4;

export const abstractDashes = defineRule({
  id: 'abstract-dashes',
  title: 'Dưới trích yếu của văn bản Đảng có 5 dấu gạch nối',
  rationale:
    'Dãy 5 dấu gạch nối (-----) ngăn trích yếu với nội dung, thay cho đường kẻ của văn bản nhà nước.',
  clauses: ['dang-trichyeu-dashes'],
  messages: {
    missing:
      'Dưới trích yếu chưa có dãy “{expected}”. Theo {regulation}, dưới trích yếu có 5 dấu gạch nối, canh giữa. Hãy thêm một dòng “{expected}”.',
    other:
      'Dưới trích yếu đang là “{actual}”. Theo {regulation}, ở đây là 5 dấu gạch nối liền nhau, canh giữa. Hãy sửa thành “{expected}”.',
    line: 'Dưới trích yếu đang dùng đường kẻ. Theo {regulation}, ở đây là 5 dấu gạch nối, canh giữa; đường kẻ là của văn bản nhà nước. Hãy thay bằng một dòng “{expected}”.',
    notCentred:
      'Dãy “{expected}” dưới trích yếu chưa canh giữa. Theo {regulation}, dãy này canh giữa. Hãy canh giữa lại.',
  },
  needs: ['styles'],
  concerns: ({ administrative, regulation }) =>
    administrative.documentTypeName !== null &&
    administrative.abstract !== null &&
    regulation.demands.separators.underAbstract.kind === 'text',
  *check({ administrative, document, regulation }) {
    const { underAbstract } = regulation.demands.separators;
    const { abstract, abstractRule, documentTypeName } = administrative;
    if (underAbstract.kind !== 'text' || abstract === null || documentTypeName === null) {
      return;
    }
    const { clause, text: expected } = underAbstract;
    const data = { expected, regulation: regulation.name };
    if (abstractRule === null) {
      // Another line stands between: the row of dashes is there all the same.
      const end = lastRange(abstract).paragraph;
      const below = administrative.source.main.paragraphs.slice(end + 1, end + 1 + NEARBY);
      if (below.some(({ text }) => text.trim() === expected)) {
        return;
      }
      const found = separatorLines(administrative, 'abstract');
      const [line] = found?.lines ?? [];
      if (line !== undefined) {
        yield { clause, message: 'line', data, at: textPlace(line.range) };
      } else if (found?.isUncertain === false) {
        yield { clause, message: 'missing', data, at: textPlace(lastRange(abstract)) };
      }
      return;
    }
    const range = lastRange(abstractRule);
    const actual = abstractRule.text;
    if (actual !== expected) {
      const remedy = mendText(document, range, expected);
      yield { clause, message: 'other', data: { ...data, actual }, at: textPlace(range), ...remedy };
      return;
    }
    const aside = misalignedParagraphs(document, [range], 'center', false);
    if (aside.some(({ isSeen }) => isSeen)) {
      const remedy = safeEdits(alignmentEdits(document, aside, 'center'));
      yield { clause, message: 'notCentred', data, at: textPlace(range), ...remedy };
    }
  },
  examples: [
    {
      name: '5 dấu gạch nối',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'một dòng khác đứng giữa trích yếu và dãy gạch nối',
      sample: 'hd05-ke-hoach',
      change: insertBefore('abstractRule', {
        name: 'note',
        role: 'body',
        text: '(Áp dụng từ ngày 01/7/2026)',
      }),
      reports: [],
    },
    {
      name: 'không có dấu gạch nối',
      sample: 'hd05-ke-hoach',
      change: without('abstractRule'),
      reports: [{ clause: 'dang-trichyeu-dashes' }],
    },
    {
      name: '7 dấu gạch nối',
      sample: 'hd36-quyet-dinh',
      change: setText('abstractRule', '-------'),
      reports: [{ clause: 'dang-trichyeu-dashes', text: '-------' }],
      fixed: [],
    },
    {
      name: 'canh giữa mà lùi đầu dòng',
      sample: 'hd05-ke-hoach',
      change: format('abstractRule', { firstLine: 1400 }),
      reports: [{ clause: 'dang-trichyeu-dashes', text: '-----' }],
      fixed: [],
    },
    {
      name: 'gạch dài thay gạch nối',
      sample: 'hd05-bao-cao',
      change: setText('abstractRule', '–––––'),
      reports: [{ clause: 'dang-trichyeu-dashes', text: '–––––' }],
      fixed: [],
    },
    {
      name: 'dãy gạch dưới như văn bản nhà nước',
      sample: 'hd36-ke-hoach',
      change: setText('abstractRule', '__________'),
      reports: [{ clause: 'dang-trichyeu-dashes', text: '__________' }],
      fixed: [],
    },
    {
      name: 'dãy gạch nối sát lề trái',
      sample: 'hd05-thong-bao',
      change: format('abstractRule', { alignment: 'left' }),
      reports: [{ clause: 'dang-trichyeu-dashes', text: '-----' }],
      fixed: [],
    },
  ],
});
