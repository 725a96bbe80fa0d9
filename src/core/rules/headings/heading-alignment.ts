import { groupBy } from '../../document';
import {
  bodyItems,
  defineRule,
  levelName,
  paragraphFormatEdits,
  safeEdits,
  textPlace,
  wholeParagraph,
} from '../../linting';
import { format } from '../../samples';

/** Fewer headings of a level show no habit. */
const FEWEST = 3;

export const headingAlignment = defineRule({
  id: 'heading-alignment',
  title: 'Tiêu đề cùng cấp canh cùng một kiểu',
  rationale: 'Một tiêu đề canh giữa giữa các tiêu đề canh theo lề làm người đọc tưởng là cấp khác.',
  clauses: ['nd30-muc-lama', 'nd30-khoan', 'dang-heading'],
  needs: ['styles'],
  messages: {
    centred:
      'Tiêu đề {level} “{title}” đang canh giữa, trong khi các tiêu đề cùng cấp thì không. Tiêu đề cùng cấp trình bày như nhau. Hãy canh như các tiêu đề cùng cấp.',
    aside:
      'Tiêu đề {level} “{title}” không canh giữa như các tiêu đề cùng cấp. Tiêu đề cùng cấp trình bày như nhau. Hãy canh giữa.',
  },
  concerns: ({ administrative }) => bodyItems(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const { paragraphs } = administrative.source.main;
    const headings = bodyItems(administrative).filter(
      ({ kind, style, inTable }) =>
        kind === 'heading' && !inTable && (style === 'roman' || style === 'arabic'),
    );
    for (const [style, level] of groupBy(headings, (item) => item.style)) {
      const clause = regulation.demands.headings[style]?.title.clause;
      const isCentred = new Map(
        level.map((item) => [item, paragraphs[item.paragraph]?.format.alignment === 'center']),
      );
      const centred = level.filter((item) => isCentred.get(item) === true);
      const message = centred.length === 1 ? 'centred' : 'aside';
      const odd = centred.length === 1 ? centred : level.filter((item) => isCentred.get(item) === false);
      const [item] = odd;
      const usual = level.find((each) => each !== item);
      if (clause === undefined || level.length < FEWEST || odd.length !== 1 || item === undefined) {
        continue;
      }
      const range = wholeParagraph(document, item.range.part, item.paragraph);
      const { alignment, firstLine = 0 } = paragraphs[usual?.paragraph ?? -1]?.format ?? {};
      yield {
        clause,
        message,
        data: { level: levelName(style), title: item.title },
        at: textPlace(item.range),
        // The regulations speak of where a heading stands for some levels only; that they stand alike goes without saying.
        doubtful: true,
        ...(alignment === undefined
          ? {}
          : safeEdits(paragraphFormatEdits(document, [range], { alignment, firstLine }))),
      };
    }
  },
  examples: [
    { name: 'các tiêu đề canh như nhau', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một tiêu đề mục canh giữa',
      sample: 'nd30-ke-hoach',
      change: format('section.III', { alignment: 'center', firstLine: 0 }),
      reports: [{ clause: 'nd30-muc-lama' }],
    },
    {
      name: 'một tiêu đề khoản canh giữa',
      sample: 'nd30-ke-hoach',
      change: format('section.V.2', { alignment: 'center', firstLine: 0 }),
      reports: [{ clause: 'nd30-khoan' }],
    },
    {
      name: 'văn bản Đảng: một tiêu đề mục không như các mục khác',
      sample: 'hd05-ke-hoach',
      change: format('section.III', { alignment: 'center', firstLine: 0 }),
      reports: [{ clause: 'dang-heading' }],
    },
  ],
});
