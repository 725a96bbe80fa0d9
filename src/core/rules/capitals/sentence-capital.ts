import {
  defineRule,
  firstRange,
  mendTexts,
  rangeText,
  smallStarts,
  textPlace,
  type RuleContext,
  type TextMatch,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

/** The first word of an abstract on a line of its own, in small letters; the Party's begin so by their own clause. */
function smallAbstract({ administrative, document, regulation }: RuleContext): TextMatch | null {
  const { abstract, documentTypeName } = administrative;
  if (
    abstract === null ||
    documentTypeName === null ||
    regulation.demands.abstractInLowerCaseClause !== null
  ) {
    return null;
  }
  const first = firstRange(abstract);
  const ownLine = first.paragraph !== firstRange(documentTypeName).paragraph;
  return ownLine ? rangeText(document, first).match(/^(?!của )\p{Ll}{2,}(?= )/u) : null;
}

/** A word with its capital: "hoàn" → "Hoàn"; "hOÀN", typed with the key for capitals down, likewise. */
function begun(word: string): string {
  const rest = word.slice(1);
  return word.charAt(0).toUpperCase() + (/^\p{Lu}{2,}$/u.test(rest) ? rest.toLowerCase() : rest);
}

export const sentenceCapital = defineRule({
  id: 'sentence-capital',
  title: 'Chữ đầu câu, đầu dòng viết hoa',
  rationale: 'Chữ hoa đầu câu cho thấy câu trước đã hết và câu mới bắt đầu.',
  clauses: ['hoa-cau-dau'],
  messages: {
    sentence:
      'Sau dấu kết câu viết thường “{actual}”. Chữ cái đầu câu viết hoa. Hãy viết “{expected}” hoặc sửa dấu câu đứng trước.',
    line: 'Đầu dòng viết thường “{actual}”. Chữ cái đầu của một câu, một mục viết hoa. Hãy viết “{expected}”.',
  },
  *check(context) {
    const { administrative, document } = context;
    const abstract = smallAbstract(context);
    if (abstract !== null) {
      const capital = abstract.text.charAt(0).toUpperCase();
      yield {
        clause: 'hoa-cau-dau',
        message: 'line',
        data: { actual: abstract.text, expected: capital + abstract.text.slice(1) },
        at: textPlace(abstract.range),
        ...mendTexts(
          document,
          [{ range: { ...abstract.range, end: abstract.range.start + 1 }, text: capital }],
          'confirm',
        ),
      };
    }
    for (const { passage, word, message } of smallStarts(administrative)) {
      const expected = begun(word.text);
      const range = passage.text.slice(word.start, word.end);
      // Only what changes is written anew.
      const length = expected.slice(1) === word.text.slice(1) ? 1 : word.text.length;
      const change = { range: { ...range, end: range.start + length }, text: expected.slice(0, length) };
      yield {
        clause: 'hoa-cau-dau',
        message,
        data: { actual: word.text, expected },
        at: textPlace(range),
        ...mendTexts(document, [change], 'confirm'),
      };
    }
  },
  examples: [
    {
      name: 'phím viết hoa còn bật khi gõ chữ đầu câu',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'kINH phí do ngân sách xã bảo đảm.'),
      reports: [{ clause: 'hoa-cau-dau', text: 'kINH' }],
      fixed: setText('section.IV.text.1', 'Kinh phí do ngân sách xã bảo đảm.'),
    },
    {
      name: 'chữ thường đầu đoạn, dưới một dòng tiêu đề in đậm',
      sample: 'nd30-ke-hoach',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'step',
          role: 'body',
          text: 'Bước 2. Họp dân',
          format: { bold: true },
        }),
        insertAfter('step', { name: 'step.text', role: 'body', text: 'biên bản họp dân lập thành hai bản.' }),
      ],
      reports: [{ clause: 'hoa-cau-dau', text: 'biên' }],
    },
    {
      name: 'chữ thường sau đơn vị đo và dấu chấm',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Sai số không quá 7,5 cm. kinh phí do ngân sách xã bảo đảm.'),
      reports: [{ clause: 'hoa-cau-dau', text: 'kinh' }],
    },
    {
      name: 'chữ viết tắt, dấu ba chấm và nhãn không phải hết câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'khác theo', 'khác... theo tr. 5, v.v. và mục 2. theo'),
      reports: [],
    },
    {
      name: 'đầu câu viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'thực hiện. Trong', 'thực hiện. trong'),
      reports: [{ clause: 'hoa-cau-dau', text: 'trong' }],
      fixed: [],
    },
    {
      name: 'đầu đoạn viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'kinh phí'),
      reports: [{ clause: 'hoa-cau-dau', text: 'kinh' }],
      fixed: [],
    },
    {
      name: 'trích yếu viết thường chữ đầu',
      sample: 'nd30-ke-hoach',
      change: replaceText('abstract', 'Tổ chức', 'tổ chức'),
      reports: [{ clause: 'hoa-cau-dau', text: 'tổ' }],
      fixed: [],
    },
    {
      name: 'một nơi nhận viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.10', 'Các thôn', 'các thôn'),
      reports: [{ clause: 'hoa-cau-dau', text: 'các' }],
      fixed: [],
    },
    {
      name: 'một điểm viết thường giữa các điểm viết hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'b) Công', 'b) công'),
      reports: [{ clause: 'hoa-cau-dau', text: 'công' }],
      fixed: [],
    },
  ],
});
