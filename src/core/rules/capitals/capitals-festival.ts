import {
  beginsLower,
  beginsUpper,
  defineRule,
  mentionsOfName,
  nameProblems,
  respeltWords,
  type NamedPassage,
  type RuleContext,
} from '../../linting';
import { setText } from '../../samples';

const CLAUSE = 'hoa-tet';

/** Words before "tết" after which it is the lunar new year. */
const BEFORE: ReadonlySet<string> = new Set([
  'dịp',
  'đón',
  'ăn',
  'vui',
  'mừng',
  'quà',
  'nghỉ',
  'trước',
  'sau',
  'có',
  'cận',
  'chơi',
  'chúc',
]);

/** The first words of other festivals: tết thiếu nhi, tết trồng cây, tết độc lập. */
const OTHER_FESTIVALS: ReadonlySet<string> = new Set([
  'thiếu',
  'trồng',
  'độc',
  'cơm',
  'ông',
  'dương',
  'tây',
  'thầy',
]);

function isNewYear({ words, taken, quoted }: NamedPassage, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word?.key === 'tết' &&
    beginsLower(word.text) &&
    BEFORE.has(words[at - 1]?.key ?? '') &&
    !taken.has(at) &&
    !quoted.has(at) &&
    !OTHER_FESTIVALS.has(next?.key ?? '') &&
    !(next !== undefined && beginsUpper(next.text))
  );
}

const OTHER_TET = /tết (?:dương lịch|trung thu|thiếu nhi|trồng cây|độc lập)/iu;

/** Whether the document is about another tết: then "dịp tết" stands for that one. */
function isAboutOther({ administrative }: RuleContext): boolean {
  return (
    ['nguyên đán', 'cổ truyền'].every((name) => mentionsOfName(administrative, name).length === 0) &&
    (OTHER_TET.test(administrative.abstract?.text ?? '') ||
      mentionsOfName(administrative, 'tết Dương lịch').length > 0)
  );
}

export const capitalsFestival = defineRule({
  id: 'capitals-festival',
  title: 'Tên ngày tết, ngày tiết: “tết Nguyên đán”, “tiết Lập xuân”; “Tết” viết hoa khi thay tết Nguyên đán',
  rationale: 'Chữ hoa cho biết tên gọi của ngày bắt đầu từ âm tiết nào.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên ngày tết, ngày tiết viết hoa chữ cái đầu của âm tiết đầu tiên tạo thành tên gọi, từ “tết”, “tiết” viết thường. Hãy viết “{expected}”.',
    newYear:
      '“{actual}” ở đây thay cho tết Nguyên đán. Trường hợp này từ “Tết” được viết hoa. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* nameProblems(context, ['festival'], { clause: CLAUSE, message: 'capitals' });
    yield* respeltWords(context, {
      isFirst: (key) => key === 'tết',
      isFault: isAboutOther(context) ? () => false : isNewYear,
      length: 1,
      spelling: ['T'],
      clause: CLAUSE,
      message: 'newYear',
    });
  },
  examples: [
    {
      name: '“có tết” là có Tết',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí lo cho mọi nhà đều có tết; trẻ em có tết Trung thu vui.',
      ),
      reports: [{ clause: CLAUSE, text: 'tết' }],
    },
    {
      name: 'văn bản chỉ nói về tết Dương lịch',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí trực tết Dương lịch; tổng hợp tình hình dịp tết, báo cáo Chủ tịch Ủy ban nhân dân xã.',
      ),
      reports: [],
    },
    {
      name: 'viết đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thăm hỏi gia đình chính sách dịp tết Nguyên đán, tặng quà trẻ em dịp tết Trung thu; trực cơ quan trước Tết.',
      ),
      reports: [],
    },
    {
      name: '“Tết Nguyên Đán”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Thăm hỏi gia đình chính sách nhân dịp Tết Nguyên Đán.'),
      reports: [{ clause: CLAUSE, text: 'Tết Nguyên Đán' }],
    },
    {
      name: '“quà tết”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Tặng quà tết cho gia đình chính sách.'),
      reports: [{ clause: CLAUSE, text: 'tết' }],
    },
  ],
});
