import {
  defineRule,
  listsOf,
  markName,
  mendTexts,
  simpleItems,
  textPlace,
  usualMark,
  type ListItem,
  type ProseList,
} from '../../linting';
import { replaceText } from '../../samples';

/** Items that end otherwise than most before the last one. An item of several sentences ends with a full stop of its own. */
function deviating(list: ProseList): readonly ListItem[] {
  const usual = usualMark(list);
  const items = simpleItems(list).filter(
    (item) => item !== list.items.at(-1) && (item.mark === ';' || item.mark === '.' || item.mark === ','),
  );
  const others = items.filter(
    ({ mark, passage }) => mark !== usual && !(mark === '.' && /\p{Ll}\. \p{Lu}/u.test(passage.text.text)),
  );
  return others.length * 2 <= items.length ? others : [];
}

export const listMarksConsistent = defineRule({
  id: 'list-marks-consistent',
  title: 'Các mục của một danh sách kết thúc bằng cùng một dấu',
  rationale: 'Dấu cuối mục thống nhất cho thấy các mục ngang hàng nhau.',
  clauses: ['chung-list-punct-consistent'],
  messages: {
    mixed:
      'Cuối mục này là {actual}, trong khi hầu hết các mục khác của danh sách là {usual}. Các mục ngang hàng nên kết thúc như nhau. Nên thay bằng {usual}.',
  },
  concerns: ({ administrative }) => listsOf(administrative).some(({ items }) => items.length > 2),
  *check({ administrative, document }) {
    for (const list of listsOf(administrative)) {
      const usual = usualMark(list);
      for (const { passage, mark } of deviating(list)) {
        const range = passage.text.match(/[.;,](?=[”"’)\]]*\s*$)/u)?.range;
        if (range !== undefined) {
          yield {
            clause: 'chung-list-punct-consistent',
            message: 'mixed',
            data: { actual: markName(mark), usual: markName(usual) },
            at: textPlace(range),
            ...mendTexts(document, [{ range, text: usual }], 'confirm'),
          };
        }
      }
    }
  },
  examples: [
    { name: 'các điểm cùng kết thúc bằng dấu chấm phẩy', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một điểm kết thúc bằng dấu chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.1.text.2', 'nông thôn;', 'nông thôn.'),
      reports: [{ clause: 'chung-list-punct-consistent', text: '.' }],
      fixed: [],
    },
  ],
});
