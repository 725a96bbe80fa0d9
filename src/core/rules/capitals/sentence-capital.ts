import { defineRule, mendTexts, smallStarts, textPlace } from '../../linting';
import { replaceText } from '../../samples';

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
  *check({ administrative, document }) {
    for (const { passage, word, message } of smallStarts(administrative)) {
      const capital = word.text.charAt(0).toUpperCase();
      yield {
        clause: 'hoa-cau-dau',
        message,
        data: { actual: word.text, expected: capital + word.text.slice(1) },
        at: textPlace(passage.text.slice(word.start, word.end)),
        ...mendTexts(
          document,
          [{ range: passage.text.slice(word.start, word.start + 1), text: capital }],
          'confirm',
        ),
      };
    }
  },
  examples: [
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
      name: 'một điểm viết thường giữa các điểm viết hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'b) Công', 'b) công'),
      reports: [{ clause: 'hoa-cau-dau', text: 'công' }],
      fixed: [],
    },
  ],
});
