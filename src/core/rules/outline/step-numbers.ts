import { defineRule, mendText, stepBreaks, textPlace } from '../../linting';
import { setText } from '../../samples';

const clause = 'chung-numbering-sequence';

export const stepNumbers = defineRule({
  id: 'step-numbers',
  title: 'Các bước, giai đoạn đánh số liên tục, không trùng',
  rationale: 'Bước bị nhảy số hoặc trùng số làm người đọc tưởng quy trình thiếu một bước.',
  clauses: [clause],
  messages: {
    odd: 'Sau “{previous}” là “{actual}”. Các bước, giai đoạn phải đánh số liên tục, không trùng. Hãy kiểm tra, có thể cần ghi “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { actual, previous, expected, range } of stepBreaks(administrative)) {
      yield {
        clause,
        message: 'odd',
        data: { actual, previous, expected },
        at: textPlace(range),
        ...mendText(document, range, expected.replace(/\D+/gu, ''), 'alone'),
      };
    }
  },
  examples: [
    {
      name: 'các bước liên tục; việc khác đếm lại từ 1',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.1.text.1', '- Bước 1: Lập danh sách các hộ cần hỗ trợ.'),
        setText('section.V.1.text.2', '- Bước 2: Niêm yết công khai danh sách.'),
        setText('section.V.4.text.1', 'Bước 1: Tiếp nhận hồ sơ tại bộ phận một cửa.'),
      ],
      reports: [],
    },
    {
      name: 'hai điểm liền nhau đều là vòng 1; điểm của việc khác đếm lại từ 1',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.2.text.1', 'a) Vòng 1: thi trắc nghiệm tại trung tâm xã;'),
        setText('section.II.2.text.2', 'b) Vòng 1: phỏng vấn tại trung tâm xã;'),
        setText('section.V.4.text.1', 'Vòng 1: lập danh sách tại các thôn.'),
      ],
      reports: [{ clause, text: '1' }],
    },
    {
      name: 'sau bước 1 là bước 3',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.1.text.1', '- Bước 1: Lập danh sách các hộ cần hỗ trợ.'),
        setText('section.V.1.text.2', '- Bước 3: Niêm yết công khai danh sách.'),
      ],
      reports: [{ clause, text: '3' }],
      fixed: [
        setText('section.V.1.text.1', '- Bước 1: Lập danh sách các hộ cần hỗ trợ.'),
        setText('section.V.1.text.2', '- Bước 2: Niêm yết công khai danh sách.'),
      ],
    },
  ],
});
