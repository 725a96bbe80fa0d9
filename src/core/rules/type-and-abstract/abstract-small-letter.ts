import { defineRule, hasAbstract, mendText, rangeText, textPlace } from '../../linting';
import { insertBefore, replaceText } from '../../samples';

/** A word with one capital, before a word without: not a name of two words, not an abbreviation. */
const CAPITAL = /^(\s*)(\p{Lu})(?=\p{Ll}*\s+\p{Ll})/u;
/** The line that names whose document it is, above the abstract. */
const AUTHOR = /^\s*CỦA \p{Lu}{2}/u;
/** Names of one word that keep their capital. */
const NAME = /^\s*(?:Đảng|Đoàn|Bác|Quốc|Nhà|Luật|Tết|Internet)(?!\p{L})/u;

export const abstractSmallLetter = defineRule({
  id: 'abstract-small-letter',
  title: 'Trích yếu của văn bản Đảng bắt đầu bằng chữ thường',
  rationale: 'Trích yếu đọc liền với tên loại: “KẾ HOẠCH / tổ chức hội nghị …”.',
  clauses: ['dang-trichyeu-lower'],
  messages: {
    capital:
      'Trích yếu đang bắt đầu bằng chữ hoa “{actual}”. Trong các ví dụ của {regulation}, trích yếu viết liền ý với tên loại, bắt đầu bằng chữ thường (trừ tên riêng). Nên viết “{expected}”.',
  },
  concerns: ({ administrative, regulation }) =>
    regulation.demands.abstractInLowerCaseClause !== null &&
    administrative.documentTypeName !== null &&
    hasAbstract(administrative),
  *check({ administrative, document, regulation }) {
    const { abstract, documentTypeName } = administrative;
    const clause = regulation.demands.abstractInLowerCaseClause;
    if (clause === null || abstract === null || documentTypeName === null) {
      return;
    }
    const [first, second] = abstract.ranges.map((range) => rangeText(document, range));
    const text = second !== undefined && AUTHOR.test(first?.text ?? '') ? second : first;
    if (text === undefined) {
      return;
    }
    const match = CAPITAL.exec(text.text);
    const [, blank = '', actual = ''] = match ?? [];
    if (match === null || NAME.test(text.text)) {
      return;
    }
    const range = text.slice(blank.length, blank.length + actual.length);
    const expected = actual.toLowerCase();
    yield {
      clause,
      message: 'capital',
      data: { actual, expected, regulation: regulation.name },
      at: textPlace(range),
      ...mendText(document, range, expected, 'confirm'),
    };
  },
  examples: [
    { name: 'bắt đầu bằng chữ thường', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'bắt đầu bằng chữ hoa',
      sample: 'hd05-quyet-dinh',
      change: replaceText('abstract', 'thành lập', 'Thành lập'),
      reports: [{ clause: 'dang-trichyeu-lower', text: 'T' }],
      fixed: [],
    },
    {
      name: 'chữ hoa dưới dòng tên tác giả',
      sample: 'hd05-nghi-quyet',
      change: [
        replaceText('abstract', 'về', 'Về'),
        insertBefore('abstract', {
          name: 'author',
          role: 'abstract',
          text: 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH',
        }),
      ],
      reports: [{ clause: 'dang-trichyeu-lower', text: 'V' }],
    },
  ],
});
