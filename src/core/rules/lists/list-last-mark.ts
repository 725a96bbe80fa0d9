import {
  bodyLines,
  closingMark,
  defineRule,
  endMarkFaults,
  listsOf,
  markName,
  mendText,
  textPlace,
  type Passage,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceText } from '../../samples';

/** Whether what follows continues the sentence that the list is part of. */
function goesOn(next: Passage | null): boolean {
  return (
    next !== null &&
    next.role !== 'heading' &&
    next.role !== 'closing' &&
    next.item === null &&
    (next.role !== 'running' || !/^\s*[“"(]?\p{Lu}/u.test(next.text.text))
  );
}

/** Lines of running text, and single items, that end with a semicolon before a heading or the end. */
function* aloneBeforeHeadings({ administrative, document }: RuleContext): Iterable<Problem<'alone'>> {
  const single = new Set(
    listsOf(administrative).flatMap(({ items }) => (items.length === 1 ? [items[0]?.passage] : [])),
  );
  for (const { passage, after } of bodyLines(administrative)) {
    const isAlone = passage.role === 'running' || single.has(passage);
    const isLast = after === null || after.role === 'heading';
    const range = passage.text.match(/(?<![.,;:]\s?);(?=[”"’)\]]*\s*$)/u)?.range;
    if (isAlone && isLast && range !== undefined) {
      yield {
        clause: 'chung-list-last-dot',
        message: 'alone',
        at: textPlace(range),
        ...mendText(document, range, '.'),
      };
    }
  }
}

export const listLastMark = defineRule({
  id: 'list-last-mark',
  title: 'Mục cuối danh sách kết thúc bằng dấu chấm',
  rationale: 'Dấu chấm phẩy ở mục cuối làm người đọc tưởng danh sách còn tiếp.',
  clauses: ['chung-list-last-dot'],
  messages: {
    alone:
      'Đoạn này kết thúc bằng dấu chấm phẩy. Sau đoạn là phần mới, không có mục nào tiếp theo. Hãy thay bằng dấu chấm (.).',
    open: 'Mục cuối của danh sách kết thúc bằng {mark}. Danh sách đã hết, mục cuối kết thúc bằng dấu chấm. Hãy thay bằng dấu chấm (.).',
  },
  *check(context) {
    const ends = new Set(endMarkFaults(context).map(({ text }) => text.range.paragraph));
    yield* aloneBeforeHeadings(context);
    for (const list of listsOf(context.administrative)) {
      const last = list.items.at(-1);
      if (
        last === undefined ||
        list.items.length < 2 ||
        last.hasContent ||
        (last.mark !== ';' && last.mark !== ',') ||
        closingMark(list) !== '.' ||
        ends.has(last.passage.paragraph.index) ||
        goesOn(list.next)
      ) {
        continue;
      }
      const range = last.passage.text.match(/(?<![.,;:]\s?)[;,](?=[”"’)\]]*\s*$)/u)?.range;
      if (range !== undefined) {
        yield {
          clause: 'chung-list-last-dot',
          message: 'open',
          data: { mark: markName(last.mark) },
          at: textPlace(range),
          ...mendText(context.document, range, '.'),
        };
      }
    }
  },
  examples: [
    { name: 'mục cuối có dấu chấm', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'điểm cuối còn dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.2.text.4', 'Hội nghị.', 'Hội nghị;'),
      reports: [{ clause: 'chung-list-last-dot', text: ';' }],
      fixed: [],
    },
    {
      name: 'đoạn duy nhất của một mục còn dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'An Bình.', 'An Bình;'),
      reports: [{ clause: 'chung-list-last-dot', text: ';' }],
      fixed: [],
    },
    {
      name: 'gạch đầu dòng cuối còn dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.7', '95 đại biểu.', '95 đại biểu,'),
      reports: [{ clause: 'chung-list-last-dot', text: ',' }],
      fixed: [],
    },
  ],
});
