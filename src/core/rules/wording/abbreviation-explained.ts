import { groupBy } from '../../document';
import { abbreviationSlips, clauseInForce, defineRule, textPlace, unusualAbbreviations } from '../../linting';
import { replaceEverywhere, replaceText, setText } from '../../samples';

const CLAUSES = ['dang-viettat-first', 'chung-abbrev-first-full'];

/** A long one is asked about even where it is used once; a short one may be a sign. */
const RARE = 4;
/** Letters with which hardly any Vietnamese word of administrative prose begins: initials of foreign words, names of their own. */
const FOREIGN = /[EFIJOWZ]/u;
export const abbreviationExplained = defineRule({
  id: 'abbreviation-explained',
  title: 'Chữ viết tắt ít gặp được viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn',
  rationale: 'Người đọc ngoài ngành không biết chữ viết tắt; viết đủ một lần thì cả văn bản dễ hiểu.',
  clauses: CLAUSES,
  messages: {
    unexplained:
      'Chữ viết tắt chưa được giải thích ở lần dùng đầu: {list}. Chữ viết tắt ít gặp phải viết đầy đủ ở lần đầu, chữ viết tắt đặt trong ngoặc đơn ngay sau. Hãy viết đầy đủ ở lần đầu, ví dụ “thủ tục hành chính (TTHC)”.',
  },
  *check({ administrative, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    const uses = groupBy(unusualAbbreviations(administrative), ({ text }) => text);
    const mistyped = new Set(abbreviationSlips(administrative).map(({ text }) => text));
    const firsts = [...uses.values()].flatMap(([first, ...others]) =>
      first !== undefined &&
      (others.length > 0 || (first.text.length >= RARE && !FOREIGN.test(first.text))) &&
      !first.explained &&
      !mistyped.has(first.text)
        ? [first]
        : [],
    );
    const [at, ...more] = firsts.map(({ range }) => textPlace(range));
    if (at !== undefined) {
      const list = firsts.map(({ text }) => `“${text}”`).join(', ');
      yield { clause, message: 'unexplained', data: { list }, at, more };
    }
  },
  examples: [
    {
      name: 'không có chữ viết tắt',
      sample: 'nd30-bao-cao',
      reports: [],
    },
    {
      name: 'giải thích ở lần đầu',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceEverywhere('rác thải sinh hoạt', 'RTSH'),
        replaceText('openingSentence', 'RTSH', 'rác thải sinh hoạt (RTSH)'),
      ],
      reports: [],
    },
    {
      name: 'chữ viết tắt giữ lại chữ đầu của tên gọi',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Thành lập 22 tổ công nghệ số cộng đồng (sau đây viết tắt là Tổ CNSCĐ); các Tổ CNSCĐ hướng dẫn Nhân dân.',
      ),
      reports: [],
    },
    {
      name: 'không giải thích',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('section.II.text.2', 'rác thải sinh hoạt', 'RTSH'),
        replaceText('section.II.text.3', 'rác thải sinh hoạt', 'RTSH'),
      ],
      reports: [{ clause: 'chung-abbrev-first-full', text: 'RTSH' }],
    },
    {
      name: 'chữ viết tắt dài dùng một lần',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('section.II.text.3', 'rác thải sinh hoạt', 'RTSH'),
      reports: [{ clause: 'chung-abbrev-first-full', text: 'RTSH' }],
    },
    {
      name: 'văn bản Đảng không giải thích',
      sample: 'hd05-cong-van',
      change: [replaceText('body.2', 'quần chúng ưu tú', 'QCƯT'), replaceText('body.3', 'đảng viên', 'QCƯT')],
      reports: [{ clause: 'dang-viettat-first', text: 'QCƯT' }],
    },
  ],
});
