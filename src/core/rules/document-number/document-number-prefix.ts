import { defineRule, firstRange, mendText, mendTexts, parseNumberLine, textPlace } from '../../linting';
import { setText } from '../../samples';

export const documentNumberPrefix = defineRule({
  id: 'document-number-prefix',
  title: 'Dòng số mở đầu bằng “Số:” (nhà nước) hoặc “Số” (Đảng)',
  rationale:
    'Văn bản nhà nước có dấu hai chấm sau từ “Số”, văn bản Đảng thì không; đây là dấu hiệu phân biệt hai hệ thể thức.',
  clauses: ['nd30-so-format', 'dang-so-format'],
  messages: {
    noWord:
      'Dòng số “{actual}” thiếu chữ “{expected}” ở đầu. Theo {regulation}, dòng số mở đầu bằng “{expected}”. Hãy ghi “{line}”.',
    wrongPrefix:
      'Dòng số đang mở đầu bằng “{actual}”. Theo {regulation}, dòng số mở đầu bằng “{expected}”. Hãy sửa thành “{line}”.',
  },
  concerns: ({ administrative }) => administrative.documentNumber !== null,
  *check({ administrative, document, regulation }) {
    const { documentNumber } = administrative;
    const { style, prefix, formatClause } = regulation.demands.number;
    // A number written in the style of the other regime is one fault, reported by `document-number-style`.
    if (documentNumber === null || documentNumber.style !== style) {
      return;
    }
    const line = parseNumberLine(document, documentNumber);
    if (line === null) {
      return;
    }
    const actual = line.word.text + line.mark.text.trim();
    const expected = prefix.trimEnd();
    if (line.word.text === '') {
      const data = {
        actual: documentNumber.text,
        expected,
        regulation: regulation.name,
        line: prefix + documentNumber.text,
      };
      const at = textPlace(firstRange(documentNumber));
      yield {
        clause: formatClause,
        message: 'noWord',
        data,
        at,
        ...mendText(document, line.word.range, prefix, 'confirm'),
      };
      return;
    }
    const glued = !/\s$/u.test(line.mark.text) && line.number.text !== '';
    if (actual !== expected || glued) {
      const { word, mark } = line;
      const [rightWord, rightMark] = [expected.slice(0, 2), expected.slice(2)];
      const newMark = withMark(mark.text, rightMark) + (glued ? ' ' : '');
      yield {
        clause: formatClause,
        message: 'wrongPrefix',
        data: {
          actual,
          expected: glued ? prefix : expected,
          regulation: regulation.name,
          line: documentNumber.text.replace(/^\p{L}+\s*[:;.,]?\s*/u, prefix),
        },
        // A blank that is missing is a slip of typing.
        doubtful: actual === expected && style === 'state',
        at: textPlace({ ...word.range, end: word.range.start + (word.text + mark.text.trimEnd()).length }),
        ...mendTexts(
          document,
          [
            ...(word.text === rightWord ? [] : [{ range: word.range, text: rightWord }]),
            { range: mark.range, text: newMark },
          ],
          'safe',
        ),
      };
    }
  },
  examples: [
    {
      name: '“Số:” trong văn bản nhà nước',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số 35/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: 'Số' }],
      fixed: [],
    },
    {
      name: 'thiếu chữ “Số:”',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', '35/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: '35/KH-UBND' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu chữ “Số”',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', '45-KH/ĐU'),
      reports: [{ clause: 'dang-so-format', text: '45-KH/ĐU' }],
      fixed: [],
    },
    {
      name: '“số:” viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'số: 35/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: 'số:' }],
      fixed: [],
    },
    {
      name: 'thiếu dấu cách sau “Số:”',
      sample: 'nd30-ke-hoach',
      change: setText('documentNumber', 'Số:35/KH-UBND'),
      reports: [{ clause: 'nd30-so-format', text: 'Số:' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu dấu cách sau “Số”',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số45-KH/ĐU'),
      reports: [{ clause: 'dang-so-format', text: 'Số' }],
      fixed: [],
    },
    {
      name: 'thừa dấu hai chấm trong văn bản Đảng',
      sample: 'hd05-ke-hoach',
      change: setText('documentNumber', 'Số: 45-KH/ĐU'),
      reports: [{ clause: 'dang-so-format', text: 'Số:' }],
      fixed: [],
    },
  ],
});

/** What stands behind the word, with the regime's mark in it (":" or nothing). */
function withMark(written: string, mark: string): string {
  return written.trim() === '' ? mark + written : written.replace(/[:;.,]/u, mark);
}
