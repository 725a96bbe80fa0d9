import type { Component } from '../../administrative';
import type { Document } from '../../document';
import {
  beginsLower,
  defineRule,
  firstRange,
  mendTexts,
  miscapitalisedPerson,
  misspeltAt,
  nameOfSigner,
  nameProblems,
  namedPlacesWhere,
  rangeText,
  respelt,
  textPlace,
  withoutBlanks,
  wordRange,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { capitalised, isSurname, tokenise } from '../../vietnamese';

const CLAUSE = 'hoa-ten-nguoi';
const ALL_CAPITALISED = ['H', 'H', 'H', 'H'];

function* inText({ administrative, document }: RuleContext): Generator<Problem<'capitals'>> {
  for (const { named, at: start } of namedPlacesWhere(administrative, isSurname)) {
    const { passage, words } = named;
    const person = miscapitalisedPerson(named, start);
    if (person === null) {
      continue;
    }
    const { end } = person;
    const misspelling = respelt(passage, words, { start, end }, ALL_CAPITALISED);
    if (misspelling !== null) {
      const at = misspeltAt(document, wordRange(passage, words, start, end), misspelling);
      yield { clause: CLAUSE, message: 'capitals', ...at, doubtful: person.doubtful };
    }
  }
}

function* inSignerName(document: Document, signerName: Component): Generator<Problem<'capitals'>> {
  const text = rangeText(document, firstRange(signerName));
  const words = withoutBlanks(tokenise(text.text));
  const extent = nameOfSigner(words);
  const name = words.slice(extent?.start ?? 0, extent?.end ?? 0);
  const small = name.filter((token) => beginsLower(token.text));
  const [first] = name;
  if (first !== undefined && small.length > 0) {
    yield {
      clause: CLAUSE,
      message: 'capitals',
      data: {
        actual: name.map((token) => token.text).join(' '),
        expected: name.map((token) => capitalised(token.text)).join(' '),
      },
      at: textPlace(text.slice(first.start, name.at(-1)?.end ?? first.end)),
      ...mendTexts(
        document,
        small.map((token) => ({
          range: text.slice(token.start, token.start + 1),
          text: token.text.charAt(0).toUpperCase(),
        })),
        'confirm',
      ),
    };
  }
}

export const capitalsPerson = defineRule({
  id: 'capitals-person',
  title: 'Tên người Việt Nam viết hoa mọi âm tiết',
  rationale: 'Tên người viết đúng thể hiện sự tôn trọng và tránh nhầm lẫn trong hồ sơ.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên người Việt Nam viết hoa chữ cái đầu của mọi âm tiết. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* nameProblems(context, ['vietnamesePerson'], { clause: CLAUSE, message: 'capitals' });
    yield* inText(context);
    for (const { signerName } of context.administrative.signatures) {
      if (signerName !== null) {
        yield* inSignerName(context.document, signerName);
      }
    }
  },
  examples: [
    {
      name: 'tên người viết hoa; “đồng chí” không kèm tên',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giao đồng chí Trần Thị Thu Hà và bà Đỗ Lan phụ trách; các đồng chí lãnh đạo, ông bà cao tuổi được mời dự.',
      ),
      reports: [],
    },
    {
      name: 'việc người ấy làm đứng ngay sau tên, trước dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Bác sĩ Đinh Ngọc Tấn khám, tư vấn cho người cao tuổi.'),
      reports: [],
    },
    {
      name: 'tên người ký thiếu chữ hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('signerName', 'Văn', 'văn'),
      reports: [{ clause: CLAUSE, text: 'Nguyễn văn Minh' }],
      fixed: [],
    },
    {
      name: 'tên người sau “đồng chí” thiếu chữ hoa',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Giao đồng chí Trần thị Thu Hà, công chức tài chính phụ trách.'),
      reports: [{ clause: CLAUSE, text: 'Trần thị Thu Hà' }],
    },
    {
      name: 'chữ cuối sau “Thị” mất chữ hoa, người mang họ Lý',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Giao nghệ nhân Đinh Thị xoan phụ trách, cùng bà Hoàng Thị ái Vân; mời ông Lý văn Sình tham dự.',
      ),
      reports: [
        { clause: CLAUSE, text: 'Đinh Thị xoan' },
        { clause: CLAUSE, text: 'Hoàng Thị ái Vân' },
        { clause: CLAUSE, text: 'Lý văn Sình' },
      ],
    },
    {
      name: 'tên người viết thường cả',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Giao ông phạm văn nam phụ trách.'),
      reports: [{ clause: CLAUSE, text: 'phạm văn nam' }],
    },
    {
      name: 'tên anh hùng dân tộc',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Tìm hiểu thân thế Trần Hưng đạo theo tài liệu của tỉnh.'),
      reports: [{ clause: CLAUSE, text: 'Trần Hưng đạo' }],
    },
  ],
});
