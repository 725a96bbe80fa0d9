import { defineRule, mendText, passagesWithHint, textPlace } from '../../linting';
import { setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const clause = 'chung-spelling';

const HINT = /\d[Oo]|[lI]\d/u;
const UNIT = 'km|ha|m|m2|m²|m³|kg|tấn|tạ|lít|triệu|tỷ|tỉ|nghìn|đồng|tháng|giờ|phút|thôn|xã|hộ|người|lượt|%';

/** A letter that looks like a figure, among figures: "2O26", "3O thôn", "l2,4 km". */
const LOOKALIKES =
  // A degree sign is typed as a raised "o": "30oC".
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:\d+[Oo](?=[\d.,]*\d)[\d.,Oo]*\d|\d+(?:[.,]\d+)*O(?= \p{Ll}|[.,;)/]|$)|[lI]\d+(?:[.,]\d+)*(?= ?(?:${UNIT})(?![\p{L}\d])))(?![\p{L}\d/-])`,
    'gu',
  );

function inFigures(text: string): string {
  return text.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1');
}

export const letterForFigure = defineRule({
  id: 'letter-for-figure',
  title: 'Số viết bằng chữ số, không lẫn chữ cái',
  rationale: 'Chữ O gõ thay số 0, chữ l thay số 1 nhìn gần như nhau nhưng không tìm, không tính được.',
  clauses: [clause],
  messages: {
    letter: 'Trong “{actual}” có chữ cái gõ thay chữ số. Số viết bằng chữ số. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { text, quoted } of passagesWithHint(administrative, HINT)) {
      for (const { 0: actual, index } of quoted ? [] : matchesIn(text.text, LOOKALIKES)) {
        const range = text.slice(index, index + actual.length);
        const expected = inFigures(actual);
        yield {
          clause,
          message: 'letter',
          data: { actual, expected },
          at: textPlace(range),
          ...mendText(document, range, expected, 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'khổ giấy, ký hiệu, nhiệt độ, tên lớp không phải số',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'In 50 tờ A0, bảo quản ở 30oC, xe chở H2O, đội O1, máy Intel I5, lớp 3o và ô tô 5 chỗ.',
      ),
      reports: [],
    },
    {
      name: 'chữ O thay số 0, chữ l thay số 1',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Rà soát 3O tuyến mương dài l2,4 km trong năm 2O26.'),
      reports: [
        { clause, text: '3O' },
        { clause, text: 'l2,4' },
        { clause, text: '2O26' },
      ],
      fixed: setText('section.IV.text.1', 'Rà soát 30 tuyến mương dài 12,4 km trong năm 2026.'),
    },
  ],
});
