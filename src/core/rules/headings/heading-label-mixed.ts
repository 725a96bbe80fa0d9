import type { OutlineItem } from '../../administrative';
import { groupBy } from '../../document';
import {
  bodyItems,
  defineRule,
  labelMark,
  markRange,
  mendTexts,
  textPlace,
  usualLabelMark,
} from '../../linting';
import { replaceText } from '../../samples';

export const headingLabelMixed = defineRule({
  id: 'heading-label-mixed',
  title: 'Các mục cùng cấp dùng một kiểu dấu sau số thứ tự',
  rationale: 'Quy định của Đảng không bắt buộc “I.” hay “I-”, nhưng trong một văn bản chỉ dùng một kiểu.',
  clauses: ['dang-bocuc'],
  messages: {
    mixed:
      'Số thứ tự “{label}” khác kiểu với các mục khác (“{usual}”). Trong một văn bản, các mục cùng cấp dùng một kiểu dấu. Hãy sửa cho thống nhất.',
  },
  concerns: ({ administrative }) => bodyItems(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const accepted = regulation.demands.headings.roman?.marks ?? [];
    const sections = bodyItems(administrative).filter(
      ({ style, automatic }) => style === 'roman' && !automatic,
    );
    for (const items of groupBy(sections, ({ attachment }) => attachment).values()) {
      const usual = usualLabelMark(items, accepted);
      const odd = items.filter((item) => labelMark(item) !== usual && accepted.includes(labelMark(item)));
      for (const item of usual === null || accepted.length < 2 ? [] : odd) {
        yield {
          clause: 'dang-bocuc',
          message: 'mixed',
          data: { label: item.label, usual: exampleOf(items, usual ?? '') },
          at: textPlace(item.labelRange),
          ...mendTexts(document, [{ range: markRange(item), text: usual ?? '' }], 'safe'),
        };
      }
    }
  },
  examples: [
    { name: 'mọi mục dùng “I-”', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'một mục dùng “II.” giữa các mục “I-”',
      sample: 'hd05-ke-hoach',
      change: replaceText('section.II', 'II-', 'II.'),
      reports: [{ clause: 'dang-bocuc', text: 'II.' }],
    },
  ],
});

function exampleOf(items: readonly OutlineItem[], mark: string): string {
  return items.find((item) => labelMark(item) === mark)?.label ?? mark;
}
