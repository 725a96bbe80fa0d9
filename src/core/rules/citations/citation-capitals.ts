import {
  citationsOf,
  defineRule,
  mendText,
  passagesWithHint,
  textPlace,
  type Citation,
  type Problem,
  type RuleContext,
  type Span,
} from '../../linting';
import { isUpperCase, matchesIn, unifyToneMarks } from '../../vietnamese';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'hoa-ten-van-ban';

/** "các quyết định số …": several acts, not one by its name. */
const PLURAL = /(?:các|những|nhiều|số|(?<!(?:điều|khoản|mục|chương|phần) \d*)\d) $/iu;

/** "điều lệ Đảng": a statute that is named by whose it is. */
const STATUTE =
  /(?<!\p{L})điều lệ(?= (?:Đảng|Mặt trận Tổ quốc|Đoàn TNCS|Đoàn Thanh niên|Công đoàn)(?!\p{L}))/gu;

type Message = 'type' | 'name' | 'further';

export const citationCapitals = defineRule({
  id: 'citation-capitals',
  title: 'Tên văn bản cụ thể: viết hoa chữ đầu của tên loại và chữ đầu của tên gọi',
  rationale: 'Chữ hoa cho biết đang nói đến một văn bản cụ thể, không phải một loại văn bản.',
  clauses: [CLAUSE],
  messages: {
    type: '“{actual}” là một văn bản cụ thể nhưng tên loại chưa viết hoa đúng. Viết hoa chữ đầu của tên loại. Hãy viết “{expected}”.',
    name: 'Tên luật “{actual}” chưa viết hoa đúng. Viết hoa chữ đầu của tên loại và âm tiết đầu của tên gọi. Hãy viết “{expected}”.',
    further:
      '“{actual}” viết hoa khác tên luật đã công bố. Chỉ viết hoa chữ đầu của tên loại, âm tiết đầu của tên gọi và các tên riêng. Hãy viết “{expected}”.',
  },
  *check(context) {
    yield* checkStatutes(context);
    for (const citation of citationsOf(context.administrative)) {
      if (isUpperCase(citation.typeName.text) || citation.passage.role === 'display') {
        continue;
      }
      if (citation.name !== null) {
        yield* checkLaw(citation, context);
      } else if (isNamedByNumber(citation) && citation.typeName.text !== citation.type) {
        yield problem(context, citation, citation.typeName, citation.type, 'type');
      }
    }
  },
  examples: [
    {
      name: 'Điều lệ Đảng viết thường',
      sample: 'hd05-ke-hoach',
      change: setText('section.II.text.3', '3. Thực hiện đúng điều lệ Đảng và quy chế làm việc.'),
      reports: [{ clause: CLAUSE, text: 'điều lệ' }],
    },
    { name: 'tên loại và tên luật viết hoa đúng', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên loại viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'Căn cứ Kế hoạch số', 'Căn cứ kế hoạch số'),
      reports: [{ clause: CLAUSE, text: 'kế hoạch' }],
      fixed: [],
    },
    {
      name: 'tên loại viết thường sau số của điều',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng quy định tại khoản 2 Điều 5 nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      ),
      reports: [{ clause: CLAUSE, text: 'nghị định' }],
    },
    {
      name: 'tên loại viết thường sau một văn bản khác',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ và thông tư số 05/2025/TT-BNV ngày 14 tháng 5 năm 2025 của Bộ trưởng Bộ Nội vụ',
      ),
      reports: [{ clause: CLAUSE, text: 'thông tư' }],
    },
    {
      name: 'báo cáo thẩm tra viết thường',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Công văn số',
        'báo cáo thẩm tra số 12/BC-KTNS ngày 03 tháng 3 năm 2026 của Ban Kinh tế - Ngân sách về dự toán và Công văn số',
      ),
      reports: [{ clause: CLAUSE, text: 'báo cáo thẩm tra' }],
    },
    {
      name: 'tên loại viết hoa cả hai âm tiết',
      sample: 'nd30-cong-van',
      change: replaceText('body.1', 'Công văn số', 'Công Văn số'),
      reports: [{ clause: CLAUSE, text: 'Công Văn' }],
      fixed: [],
    },
    {
      name: 'tên luật viết thường',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.2', 'Luật Tổ chức', 'Luật tổ chức'),
      reports: [{ clause: CLAUSE, text: 'Luật tổ chức chính quyền địa phương' }],
      fixed: [],
    },
    {
      name: 'tên luật viết hoa thừa',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.2', 'chính quyền địa phương', 'Chính quyền địa phương'),
      reports: [{ clause: CLAUSE, text: 'Luật Tổ chức Chính quyền địa phương' }],
      fixed: [],
    },
    {
      name: 'quy định của bộ luật đứng trước số của một văn bản khác',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng quy định của Bộ luật Lao động và Thông báo số 130/TB-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ về việc nghỉ tết',
      ),
      reports: [],
    },
    {
      name: 'quy định của một luật ghi cả số',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng quy định của Luật Đất đai số 31/2024/QH15',
      ),
      reports: [],
    },
    {
      name: 'nói về pháp luật nói chung',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'quy định của pháp luật',
        'pháp luật đất đai và các quyết định đã ban hành',
      ),
      reports: [],
    },
  ],
});

function* checkStatutes({ administrative, document }: RuleContext): Generator<Problem<Message>> {
  for (const { text, quoted } of passagesWithHint(administrative, /điều lệ/u)) {
    for (const { index, 0: actual } of quoted ? [] : matchesIn(text.text, STATUTE)) {
      const range = text.slice(index, index + actual.length);
      const expected = 'Điều lệ';
      const data = { actual, expected };
      yield {
        clause: CLAUSE,
        message: 'type',
        data,
        at: textPlace(range),
        ...mendText(document, range, expected),
      };
    }
  }
}

function isNamedByNumber({ designation, type, typeName, passage }: Citation): boolean {
  return (
    designation !== null &&
    designation.symbol !== null &&
    type !== 'Văn bản' &&
    !PLURAL.test(passage.text.text.slice(0, typeName.start))
  );
}

function* checkLaw(citation: Citation, context: RuleContext): Generator<Problem<Message>> {
  const { typeName, name, type, passage, date, designation } = citation;
  if (name === null) {
    return;
  }
  const { text } = passage.text;
  const span = { text: text.slice(typeName.start, name.end), start: typeName.start, end: name.end };
  const first = name.text.charAt(0);
  // "theo luật đất đai" speaks of a field of law; a date or a number makes it one law.
  const generic =
    /^\p{Ll}/u.test(typeName.text) && /^\p{Ll}/u.test(first) && date === null && designation === null;
  if (generic) {
    return;
  }
  const capital = `${type} ${first.toUpperCase()}`;
  const right =
    name.official === null
      ? `${capital}${name.text.slice(1)}`
      : `${type} ${inCaseOf(name.text, name.official)}`;
  if (right === span.text) {
    return;
  }
  const plainFault = !span.text.startsWith(capital);
  yield problem(context, citation, span, right, plainFault ? 'name' : 'further');
}

/** The letters of a text in the case of another that has the same letters. */
function inCaseOf(text: string, model: string): string {
  return unifyToneMarks(text.toLowerCase()) === unifyToneMarks(model.toLowerCase())
    ? [...text]
        .map((letter, index) =>
          /\p{Lu}/u.test(model.charAt(index)) ? letter.toUpperCase() : letter.toLowerCase(),
        )
        .join('')
    : text;
}

function problem(
  { document }: RuleContext,
  { passage }: Citation,
  { text, start, end }: Span,
  expected: string,
  message: Message,
): Problem<Message> {
  const range = passage.text.slice(start, end);
  return {
    clause: CLAUSE,
    message,
    data: { actual: text, expected },
    // Many offices write further capitals, as the titles of laws themselves did for years.
    remark: message === 'further',
    at: textPlace(range),
    ...mendText(document, range, expected),
  };
}
