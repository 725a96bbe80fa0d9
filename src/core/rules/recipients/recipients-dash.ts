import { clauseInForce, defineRule, mendText, rangeText, textPlace, type RuleContext } from '../../linting';
import type { RecipientItem } from '../../administrative';
import { replaceText, setText, without } from '../../samples';

const CLAUSES = ['nd30-noinhan-item-format', 'dang-noinhan-item'];

const DASH = /^\s*[-–—+*•·●○▪]/u;
/** A mark that begins a list of another level; a line that ends in a colon opens such a list. */
const OTHER_MARK = /^\s*[+*•·●○▪](?=\s*\p{L})/u;

/** Whether the line begins with a dash, typed or drawn by a list. */
function hasDash({ document }: RuleContext, item: RecipientItem): boolean {
  const label = document.main.paragraphs[item.range.paragraph]?.label ?? null;
  return label !== null || DASH.test(rangeText(document, item.range).text);
}

export const recipientsDash = defineRule({
  id: 'recipients-dash',
  title: 'Đầu mỗi dòng nơi nhận có gạch đầu dòng',
  rationale: 'Gạch đầu dòng tách từng nơi nhận, để không đọc lẫn dòng này sang dòng kia.',
  clauses: CLAUSES,
  messages: {
    missing:
      'Dòng nơi nhận “{item}” chưa có gạch đầu dòng. Mỗi nơi nhận ghi trên một dòng, đầu dòng có gạch (-) và một dấu cách. Hãy thêm “- ” ở đầu dòng.',
    otherMark:
      'Dòng nơi nhận “{item}” bắt đầu bằng dấu “{actual}”. Đầu mỗi dòng nơi nhận là gạch (-) và một dấu cách. Hãy thay bằng “- ”.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check(context) {
    const { administrative, document, regulation } = context;
    const clause = clauseInForce(regulation, CLAUSES);
    const items = administrative.recipients?.items ?? [];
    if (clause === null) {
      return;
    }
    const opens = items.some(({ text }) => /:\s*$/u.test(text));
    for (const item of opens ? [] : items) {
      const drawn = document.main.paragraphs[item.range.paragraph]?.label ?? null;
      if (drawn?.bullet === true && OTHER_MARK.test(`${drawn.text} X`)) {
        const at = textPlace(rangeText(document, item.range).match(/^\S+/u)?.range ?? item.range);
        yield { clause, message: 'otherMark', data: { item: item.text, actual: drawn.text.trim() }, at };
      }
      const mark = rangeText(document, item.range).match(OTHER_MARK);
      if (mark !== null) {
        const data = { item: item.text, actual: mark.text.trim() };
        const mend = mendText(document, mark.range, '-');
        yield { clause, message: 'otherMark', data, at: textPlace(mark.range), ...mend };
      }
    }
    const dashless = items.filter((item) => !hasDash(context, item));
    const own = dashless.filter((item) => {
      const before = items[items.indexOf(item) - 1];
      const goesOn = before !== undefined && !/[;,.:]\s*$/u.test(rangeText(document, before.range).text);
      return !goesOn && /^\s*\p{Lu}/u.test(rangeText(document, item.range).text);
    });
    // A line without a dash among lines without one may be the rest of the line above, unless each of them is plainly a place of its own.
    if (dashless.length * 2 > items.length && (own.length < dashless.length || dashless.length < 2)) {
      return;
    }
    for (const item of own) {
      const text = rangeText(document, item.range);
      const start = text.text.length - text.text.trimStart().length;
      const first = text.match(/\S+/u)?.range ?? text.range;
      const mend = mendText(document, text.slice(start, start), '- ');
      yield { clause, message: 'missing', data: { item: item.text }, at: textPlace(first), ...mend };
    }
  },
  examples: [
    {
      name: 'dòng nào cũng có gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'một dòng thiếu gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.7', 'Phòng Văn hóa - Xã hội;'),
      reports: [{ clause: 'nd30-noinhan-item-format', text: 'Phòng' }],
      fixed: [],
    },
    {
      name: 'dấu cộng thay gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.7', '+ Phòng Văn hóa - Xã hội;'),
      reports: [{ clause: 'nd30-noinhan-item-format', text: '+' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu gạch đầu dòng',
      sample: 'hd05-ke-hoach',
      change: setText('recipients.3', 'Ban Xây dựng Đảng;'),
      reports: [{ clause: 'dang-noinhan-item', text: 'Ban' }],
      fixed: [],
    },
    {
      name: 'không nơi nhận nào có gạch đầu dòng',
      sample: 'nd30-cong-van',
      change: [
        without('recipients.4', 'recipients.5'),
        ...['1', '2', '3'].map((item) => replaceText(`recipients.${item}`, '- ', '')),
      ],
      reports: [
        { clause: 'nd30-noinhan-item-format', text: 'Như' },
        { clause: 'nd30-noinhan-item-format', text: 'Sở' },
        { clause: 'nd30-noinhan-item-format', text: 'Thường' },
      ],
    },
    {
      name: 'dấu chấm tròn thay gạch đầu dòng',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.7', '• Phòng Văn hóa - Xã hội;'),
      reports: [{ clause: 'nd30-noinhan-item-format', text: '•' }],
      fixed: [],
    },
  ],
});
