import { clauseInForce, defineRule, mendText, rangeText, textPlace, type RangeText } from '../../linting';
import { replaceText, setText, without } from '../../samples';

const CLAUSES = ['nd30-kinhgui-format', 'dang-kinhgui-sep'];
/** The guidelines of the Party only speak of the dash before each of several addressees. */
const STATE_CLAUSE = 'nd30-kinhgui-format';

const DASH = /^\s*[-–—]/u;
const OTHER_MARK = /^\s*[+*•](?=\s*\p{L})/u;
/** Two names and more behind the label on its own line. */
const SEVERAL = /:\s*\p{Lu}[^;]*;\s*\p{L}/u;
/** Two names, each with its dash, on one line of the list. */
const TWO_ON_LINE = /^\s*[-–]\s*\p{Lu}[^;]*;\s*[-–]\s*\p{Lu}/u;
const LABEL_ALONE = /^\s*kính\s+(?:gửi|trình)\s*:\s*$/iu;
/** The first of several names, with its dash, behind the label. */
const FIRST_BESIDE = /^\s*kính\s+gửi\s*:\s*([-–+]\s*\p{Lu}.*;)\s*$/iu;

/** Right below the label an addressee begins though it ends with no mark; below another one the line may go on with that one. */
function isItem(at: number, item: string): boolean {
  return (at === 0 ? /^\p{Lu}.*[^:]$/u : /^\p{Lu}.*[;.]$/u).test(item);
}

export const addresseesList = defineRule({
  id: 'addressees-list',
  title: 'Gửi một nơi thì ghi cùng dòng với “Kính gửi:”; gửi nhiều nơi thì mỗi nơi một dòng có gạch đầu dòng',
  rationale: 'Mỗi nơi gửi một dòng thì không đọc lẫn nơi này với nơi khác.',
  clauses: CLAUSES,
  messages: {
    several:
      'Nhiều nơi gửi đang ghi trên một dòng. Theo {regulation}, khi gửi từ hai nơi trở lên thì xuống dòng, mỗi nơi một dòng, đầu dòng có gạch (-), cuối dòng có dấu chấm phẩy (;). Hãy tách thành các dòng.',
    ownLine:
      'Nơi gửi duy nhất đang ghi ở dòng riêng. Theo {regulation}, khi gửi một nơi thì tên nơi gửi ghi cùng dòng với “Kính gửi:”. Hãy đưa lên cùng dòng.',
    firstBeside:
      'Nơi gửi thứ nhất đang ghi cùng dòng với “Kính gửi:”, các nơi khác ở dòng dưới. Theo {regulation}, khi gửi từ hai nơi trở lên thì xuống dòng, mỗi nơi một dòng. Hãy đưa nơi gửi thứ nhất xuống dòng dưới.',
    noDash:
      'Dòng nơi gửi “{item}” chưa có gạch đầu dòng. Theo {regulation}, khi gửi nhiều nơi thì đầu mỗi dòng có gạch (-). Hãy thêm “- ” ở đầu dòng.',
    otherMark:
      'Dòng nơi gửi “{item}” bắt đầu bằng dấu “{actual}”. Theo {regulation}, đầu mỗi dòng nơi gửi là gạch (-). Hãy thay bằng “- ”.',
  },
  concerns: ({ administrative }) => administrative.addressees !== null,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const [label, ...others] = (administrative.addressees?.ranges ?? []).map((range) =>
      rangeText(document, range),
    );
    if (clause === null || label === undefined) {
      return;
    }
    const data = { regulation: regulation.name };
    const paragraph = (text: RangeText) =>
      document.stories.get(text.range.part)?.paragraphs[text.range.paragraph];
    const [only] = others;
    if (others.length === 0) {
      if (clause === STATE_CLAUSE && SEVERAL.test(label.text)) {
        yield { clause, message: 'several', data, at: textPlace(label.range) };
      }
      return;
    }
    const inCells = others.some((text) => paragraph(text)?.cell !== paragraph(label)?.cell);
    if (clause === STATE_CLAUSE && !inCells && FIRST_BESIDE.test(label.text)) {
      yield { clause, message: 'firstBeside', data, at: textPlace(label.range) };
    }
    if (inCells || !LABEL_ALONE.test(label.text)) {
      return;
    }
    const double = others.find((text) => TWO_ON_LINE.test(text.text));
    if (clause === STATE_CLAUSE && double !== undefined) {
      yield { clause, message: 'several', data, at: textPlace(double.range) };
    }
    if (others.length === 1 && only !== undefined) {
      if (clause === STATE_CLAUSE && !only.text.includes(';')) {
        yield { clause, message: 'ownLine', data, at: textPlace(only.range) };
      }
      return;
    }
    const drawn = (text: RangeText): boolean => (paragraph(text)?.label ?? null) !== null;
    const isList = others.slice(0, -1).every((text) => /;\s*$/u.test(text.text));
    const hasDashes = isList || others.some((text) => DASH.test(text.text) || drawn(text));
    for (const [at, text] of others.entries()) {
      const mark = text.match(OTHER_MARK);
      const item = text.text.trim();
      if (mark !== null) {
        const mend = mendText(document, mark.range, '-');
        const more = { ...data, item, actual: mark.text.trim() };
        yield { clause, message: 'otherMark', data: more, at: textPlace(mark.range), ...mend };
      } else if (hasDashes && !drawn(text) && !DASH.test(text.text) && isItem(at, item)) {
        yield { clause, message: 'noDash', data: { ...data, item }, at: textPlace(text.range) };
      }
    }
  },
  examples: [
    { name: 'mỗi nơi một dòng', sample: 'nd30-cong-van', reports: [] },
    { name: 'một nơi, cùng dòng', sample: 'nd30-to-trinh', reports: [] },
    {
      name: 'hai nơi trên một dòng của danh sách',
      sample: 'nd30-cong-van',
      change: [
        setText('addressees.1', '- Phòng Kinh tế; - Phòng Văn hóa - Xã hội;'),
        without('addressees.2'),
      ],
      reports: [{ clause: 'nd30-kinhgui-format', text: '- Phòng Kinh tế; - Phòng Văn hóa - Xã hội;' }],
    },
    {
      name: 'nhiều nơi trên một dòng',
      sample: 'nd30-cong-van',
      change: [
        setText('addressees', 'Kính gửi: Phòng Kinh tế; Phòng Văn hóa - Xã hội; Trưởng các thôn.'),
        without('addressees.1', 'addressees.2', 'addressees.3'),
      ],
      reports: [{ clause: 'nd30-kinhgui-format' }],
    },
    {
      name: 'một nơi ở dòng riêng',
      sample: 'nd30-cong-van',
      change: [without('addressees.2', 'addressees.3'), setText('addressees.1', '- Phòng Kinh tế')],
      reports: [{ clause: 'nd30-kinhgui-format', text: '- Phòng Kinh tế' }],
    },
    {
      name: 'một dòng thiếu gạch đầu dòng',
      sample: 'nd30-cong-van',
      change: setText('addressees.1', 'Phòng Văn hóa - Xã hội;'),
      reports: [{ clause: 'nd30-kinhgui-format', text: 'Phòng Văn hóa - Xã hội;' }],
    },
    {
      name: 'dòng đầu không có gạch đầu dòng, cũng không có dấu chấm phẩy',
      sample: 'nd30-cong-van',
      change: setText('addressees.1', 'Phòng Văn hóa - Xã hội'),
      reports: [{ clause: 'nd30-kinhgui-format', text: 'Phòng Văn hóa - Xã hội' }],
    },
    {
      name: 'dấu cộng thay gạch đầu dòng',
      sample: 'nd30-cong-van',
      change: setText('addressees.2', '+ Trạm Y tế xã;'),
      reports: [{ clause: 'nd30-kinhgui-format', text: '+' }],
      fixed: setText('addressees.2', '- Trạm Y tế xã;'),
    },
    {
      name: 'không nơi nào có gạch đầu dòng',
      sample: 'nd30-cong-van',
      change: ['1', '2', '3'].map((item) => replaceText(`addressees.${item}`, '- ', '')),
      reports: ['Phòng Văn hóa - Xã hội;', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã;', 'Trưởng các thôn.'].map(
        (text) => ({
          clause: 'nd30-kinhgui-format',
          text,
        }),
      ),
    },
    {
      name: 'nơi gửi thứ nhất cùng dòng với “Kính gửi:”',
      sample: 'nd30-cong-van',
      change: [without('addressees.1'), setText('addressees', 'Kính gửi: - Phòng Văn hóa - Xã hội;')],
      reports: [{ clause: 'nd30-kinhgui-format', text: 'Kính gửi: - Phòng Văn hóa - Xã hội;' }],
    },
    {
      name: 'văn bản Đảng: một dòng thiếu gạch đầu dòng',
      sample: 'hd05-cong-van',
      change: replaceText('addressees.1', '- ', ''),
      reports: [{ clause: 'dang-kinhgui-sep' }],
    },
  ],
});
