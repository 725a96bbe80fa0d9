import {
  defineRule,
  isEmptyLabel,
  listsOf,
  mendText,
  proseOf,
  textPlace,
  type Passage,
  type ProseList,
} from '../../linting';
import { insertAfter, insertBefore, replaceText } from '../../samples';

/** Marks that no level of their own is known by, as "+" is. */
const ODD_MARKS = /^[*•·]$/u;

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

/** Where the first letter of a paragraph's line begins. */
function startOf({ paragraph: { format } }: Passage): number {
  return format.indentLeft + format.firstLine;
}

/** An item whose mark is another than that of its neighbours on both sides, set at the same place: neither above nor below them. */
function oddMarks(passages: readonly Passage[]): readonly (Passage & { readonly usual: string })[] {
  const odd = passages.flatMap((passage, index) => {
    const [before, after] = [passages[index - 1], passages[index + 1]];
    const usual = before?.bullet?.mark;
    const isOdd =
      passage.bullet !== null &&
      !passage.bullet.automatic &&
      ODD_MARKS.test(passage.bullet.mark) &&
      before?.bullet?.automatic === false &&
      usual === '-' &&
      after?.bullet?.mark === usual &&
      !/:\s*$/u.test(before.text.text) &&
      [before, after].every((other) => startOf(other) === startOf(passage));
    return isOdd ? [{ ...passage, usual }] : [];
  });
  // Used again, the mark is a level that the author made.
  return odd.filter(
    ({ bullet, paragraph }) =>
      !passages.some((other) => other.paragraph !== paragraph && other.bullet?.mark === bullet?.mark),
  );
}

/** "b) …, trong đó:", "+ …", "- …", "- …": the first item of a list with the mark that is for the level below. */
function oddFirsts(passages: readonly Passage[]): readonly (Passage & { readonly usual: string })[] {
  return passages.flatMap((passage, index) => {
    const above = passages[index - 1];
    const below = passages.slice(index + 1, index + 3);
    const isOdd =
      passage.bullet?.mark === '+' &&
      !passage.bullet.automatic &&
      above?.bullet === null &&
      /:\s*$/u.test(above.text.text) &&
      !/:\s*$/u.test(passage.text.text) &&
      below.length === 2 &&
      below.every(
        (other) =>
          other.bullet?.mark === '-' && !other.bullet.automatic && startOf(other) === startOf(passage),
      );
    return isOdd ? [{ ...passage, usual: '-' }] : [];
  });
}

/** "- ….", "+ …." and nothing more: a single item of the level below that nothing announces, the only one with that mark. */
function oddLasts(passages: readonly Passage[]): readonly (Passage & { readonly usual: string })[] {
  const crosses = passages.filter(({ bullet }) => bullet?.mark === '+');
  return crosses.flatMap((passage) => {
    const index = passages.indexOf(passage);
    const [before, after] = [passages[index - 1], passages[index + 1]];
    const isOdd =
      crosses.length === 1 &&
      passage.bullet?.automatic === false &&
      before?.bullet?.automatic === false &&
      before.bullet.mark === '-' &&
      /[.;]\s*$/u.test(before.text.text) &&
      /[^:]\s*$/u.test(passage.text.text) &&
      (after?.bullet ?? null) === null &&
      startOf(before) === startOf(passage);
    return isOdd ? [{ ...passage, usual: '-' }] : [];
  });
}

export const listLevel = defineRule({
  id: 'list-level',
  title: 'Các mục cùng cấp dùng một ký hiệu, mục con dùng ký hiệu khác',
  rationale: 'Cùng một ký hiệu và cùng lề, người đọc không phân biệt được mục con với mục cha.',
  clauses: ['chung-list-level'],
  messages: {
    odd: 'Mục này mở đầu bằng “{mark}”, trong khi các mục cùng cấp mở đầu bằng “{usual}”. Một danh sách chỉ dùng một ký hiệu. Nên đổi thành “{usual}”.',
    same: 'Mục này kết thúc bằng dấu hai chấm, nhưng các mục sau dùng cùng ký hiệu “{mark}” và cùng lề. Người đọc không phân biệt được mục con với mục cha. Nên dùng ký hiệu khác cho mục con, ví dụ “+”.',
  },
  concerns: ({ administrative }) => listsOf(administrative).some(({ items }) => items.length > 1),
  *check({ administrative, document }) {
    const prose = proseOf(administrative);
    for (const { text, bullet, usual } of [...oddMarks(prose), ...oddFirsts(prose), ...oddLasts(prose)]) {
      const mark = text.match(/\S/u);
      if (mark !== null) {
        yield {
          clause: 'chung-list-level',
          message: 'odd',
          data: { mark: bullet?.mark ?? mark.text, usual },
          at: textPlace(mark.range),
          ...mendText(document, mark.range, usual, 'confirm'),
        };
      }
    }
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
      name: 'một mục có dấu sao giữa các mục có dấu gạch',
      sample: 'nd30-ke-hoach',
      change: [
        insertAfter('section.I.1.text.2', { name: 'odd', role: 'body', text: '* Rà soát các kiến nghị.' }),
        insertAfter('odd', { name: 'last', role: 'body', text: '- Trả lời các kiến nghị.' }),
      ],
      layout: {},
      reports: [{ clause: 'chung-list-level', text: '*' }],
    },
    {
      name: 'mục đầu của danh sách có dấu cộng, các mục sau có dấu gạch',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.I.1.text.1', '- ', '+ '),
        insertBefore('section.I.1.text.1', { name: 'lead', role: 'body', text: 'Kế hoạch nhằm:' }),
        insertAfter('section.I.1.text.2', { name: 'last', role: 'body', text: '- Trả lời các kiến nghị.' }),
      ],
      layout: {},
      reports: [{ clause: 'chung-list-level', text: '+' }],
    },
    {
      name: 'mục cuối của danh sách có dấu cộng, mục trên đã hết câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', '- ', '+ '),
      layout: {},
      reports: [{ clause: 'chung-list-level', text: '+' }],
    },
    {
      name: 'mục con dùng cùng dấu gạch',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.1', 'địa bàn xã.', 'địa bàn xã, gồm:'),
      reports: [{ clause: 'chung-list-level', text: 'gồm:' }],
    },
  ],
});
