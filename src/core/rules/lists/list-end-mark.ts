import {
  defineRule,
  endMarkFaults,
  expectedMark,
  listsOf,
  markName,
  mendText,
  simpleItems,
  textPlace,
  type ListItem,
  type ProseList,
} from '../../linting';
import { insertAfter, replaceText } from '../../samples';

/** Items without a mark in a list whose other items have one. */
function unmarked(list: ProseList): readonly ListItem[] {
  const items = simpleItems(list);
  const bare = items.filter(({ mark }) => mark === '');
  const marked = items.length - bare.length;
  return bare.length < marked || (bare.length === 1 && marked === 1) ? bare : [];
}

export const listEndMark = defineRule({
  id: 'list-end-mark',
  title: 'Mọi mục của một danh sách đều có dấu ở cuối',
  rationale: 'Dấu cuối mục cho biết danh sách còn tiếp hay đã hết.',
  clauses: ['chung-list-end-punct'],
  messages: {
    missing:
      'Cuối mục này chưa có dấu, trong khi các mục khác của danh sách đều có. Dấu cuối mục cho biết danh sách còn tiếp hay đã hết. Hãy thêm {mark}.',
  },
  concerns: ({ administrative }) => listsOf(administrative).some(({ items }) => items.length > 1),
  *check(context) {
    const ends = new Set(endMarkFaults(context).map(({ text }) => text.range.paragraph));
    for (const list of listsOf(context.administrative)) {
      for (const item of unmarked(list)) {
        const { text, paragraph } = item.passage;
        const tail = text.match(/(?<=\S)\s*$/u);
        if (ends.has(paragraph.index) || tail === null) {
          continue;
        }
        const mark = expectedMark(list, item);
        yield {
          clause: 'chung-list-end-punct',
          message: 'missing',
          data: { mark: markName(mark) },
          at: textPlace(text.match(/\S+\s*$/u)?.range ?? text.range),
          ...mendText(context.document, tail.range, mark),
        };
      }
    }
  },
  examples: [
    { name: 'mục nào cũng có dấu', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'mục có mục con kết thúc theo mục con',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.II.1.text.2', 'nông thôn;', 'nông thôn, gồm:'),
        insertAfter('section.II.1.text.2', { name: 'child', role: 'body', text: '- Đường thôn;' }),
        insertAfter('child', { name: 'child.2', role: 'body', text: '- Kênh mương;' }),
      ],
      reports: [],
    },
    {
      name: 'một điểm thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'nông thôn;', 'nông thôn'),
      reports: [{ clause: 'chung-list-end-punct', text: 'thôn' }],
      fixed: [],
    },
    {
      name: 'mục gạch đầu dòng cuối cùng thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', 'dân xã.', 'dân xã'),
      reports: [{ clause: 'chung-list-end-punct', text: 'xã' }],
      fixed: [],
    },
  ],
});
