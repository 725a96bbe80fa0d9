import { defineRule, isEmptyLabel, listsOf, textPlace, type ProseList } from '../../linting';
import { insertAfter, replaceText } from '../../samples';

/** Items that announce others (“gồm:”) and are followed by an item with the same dash, set no deeper. */
function announcing({ items }: ProseList): readonly ProseList['items'][number][] {
  return items.filter(({ mark, hasContent, passage }, at) => {
    const following = items[at + 1]?.passage ?? null;
    const next = following?.paragraph.format;
    const { format } = passage.paragraph;
    return (
      passage.bullet !== null &&
      mark === ':' &&
      !hasContent &&
      !isEmptyLabel(passage, following) &&
      next !== undefined &&
      next.indentLeft + next.firstLine <= format.indentLeft + format.firstLine
    );
  });
}

export const listLevel = defineRule({
  id: 'list-level',
  title: 'Mục con dùng ký hiệu khác mục cha',
  rationale: 'Cùng một ký hiệu và cùng lề, người đọc không phân biệt được mục con với mục cha.',
  clauses: ['chung-list-level'],
  messages: {
    same: 'Mục này kết thúc bằng dấu hai chấm, nhưng các mục sau dùng cùng ký hiệu “{mark}” và cùng lề. Người đọc không phân biệt được mục con với mục cha. Nên dùng ký hiệu khác cho mục con, ví dụ “+”.',
  },
  concerns: ({ administrative }) => listsOf(administrative).some(({ items }) => items.length > 1),
  *check({ administrative }) {
    for (const list of listsOf(administrative)) {
      for (const { passage } of announcing(list)) {
        yield {
          clause: 'chung-list-level',
          message: 'same',
          data: { mark: passage.bullet?.mark ?? '-' },
          at: textPlace(passage.text.match(/\S+\s*$/u)?.range ?? passage.text.range),
        };
      }
    }
  },
  examples: [
    {
      name: 'mục con dùng dấu cộng',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.I.1.text.2', 'Ủy ban nhân dân xã.', 'Ủy ban nhân dân xã, gồm:'),
        insertAfter('section.I.1.text.2', { name: 'child', role: 'body', text: '+ Kiến nghị về đất đai;' }),
        insertAfter('child', { name: 'child.2', role: 'body', text: '+ Kiến nghị về hạ tầng.' }),
      ],
      reports: [],
    },
    {
      name: 'mục con dùng cùng dấu gạch',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.1', 'địa bàn xã.', 'địa bàn xã, gồm:'),
      reports: [{ clause: 'chung-list-level', text: 'gồm:' }],
    },
  ],
});
