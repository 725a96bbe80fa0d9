import { bodyItems, clauseInForce, defineRule, labelPlace, levelName, quotedParagraphs } from '../../linting';
import type { LabelStyle, OutlineItem } from '../../administrative';
import { insertBefore, setText } from '../../samples';

/**
 * Levels that the decree wants with a title; a numbered paragraph (khoản, điểm) may go without. An article's title may be its first
 * sentence.
 */
const TITLED: ReadonlySet<LabelStyle> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
]);

/** Where so many numbered paragraphs beside it are headings, one with nothing behind its number has lost its title. */
const TITLED_BESIDE = 2;

function standsAmongTitled(item: OutlineItem, items: readonly OutlineItem[]): boolean {
  const beside = items.filter(
    (other) => other !== item && other.parent === item.parent && other.style === item.style,
  );
  return (
    beside.length >= TITLED_BESIDE && beside.every(({ kind, title }) => kind === 'heading' && title !== '')
  );
}

export const headingTitle = defineRule({
  id: 'heading-title',
  title: 'Phần, chương, mục, tiểu mục, điều có tiêu đề',
  rationale: 'Tiêu đề cho biết phần nào nói về việc gì; chỉ có số thứ tự thì không tra cứu được.',
  clauses: ['nd30-heading-required', 'dang-heading-phan', 'dang-heading-muc'],
  messages: {
    unlike:
      'Sau “{label}” không có chữ nào, trong khi các mục ngang hàng đều có tiêu đề. Có thể tiêu đề đã bị xóa mất. Hãy ghi tiêu đề hoặc bỏ số này.',
    untitled:
      'Sau “{label}” chưa có tiêu đề. Mỗi {level} phải có tiêu đề nêu khái quát nội dung chính của {level} đó. Hãy ghi tiêu đề.',
  },
  concerns: ({ administrative }) => administrative.outline.some(({ style }) => TITLED.has(style)),
  *check({ administrative, regulation }) {
    const required = clauseInForce(regulation, ['nd30-heading-required']);
    const quoted = quotedParagraphs(administrative.source);
    const items = bodyItems(administrative);
    const judged = new Set(items);
    const others = administrative.outline.filter(
      (item) =>
        item.part === 'appendix' &&
        item.appendix === null &&
        item.style !== 'roman' &&
        !quoted.has(item.paragraph) &&
        !judged.has(item),
    );
    for (const item of [...items, ...others]) {
      const demand = regulation.demands.headings[item.style];
      // The guidelines of the Party only speak of the title where it has a line of its own.
      const clause = required ?? (demand?.titleOn === 'nextLine' ? demand.clause : null);
      if (clause !== null && TITLED.has(item.style) && item.title === '') {
        yield {
          clause,
          message: 'untitled',
          data: { label: item.label, level: levelName(item.style) },
          at: labelPlace(item),
        };
      } else if (required !== null && item.title === '' && standsAmongTitled(item, items)) {
        yield {
          clause: required,
          message: 'unlike',
          data: { label: item.label },
          at: labelPlace(item),
        };
      }
    }
  },
  examples: [
    { name: 'mọi mục có tiêu đề', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'khoản mất tiêu đề giữa các khoản có tiêu đề',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.3', '3.'),
      reports: [{ clause: 'nd30-heading-required', text: '3.' }],
    },
    {
      name: 'mục II chỉ có số thứ tự',
      sample: 'nd30-bao-cao',
      change: setText('section.II', 'II.'),
      reports: [{ clause: 'nd30-heading-required', text: 'II.' }],
    },
    {
      name: 'điều chỉ có số thứ tự',
      sample: 'nd30-quyet-dinh',
      change: setText('article.2', '<b>Điều 2.</b>'),
      reports: [{ clause: 'nd30-heading-required', text: 'Điều 2.' }],
    },
    {
      name: 'phần không có tiêu đề, ngay dưới là mục I',
      sample: 'nd30-chuong-trinh',
      change: insertBefore('section.I', {
        name: 'part',
        role: 'heading',
        text: 'Phần I',
        format: { alignment: 'center', firstLine: 0 },
      }),
      reports: [{ clause: 'nd30-heading-required', text: 'Phần I' }],
    },
    {
      name: 'văn bản Đảng: chương không có tiêu đề, ngay dưới là mục',
      sample: 'hd05-quyet-dinh-quy-che',
      change: setText('attached.chapter.II.title', 'Mục 1'),
      reports: [
        { clause: 'dang-heading-phan', text: 'Chương II' },
        { clause: 'dang-heading-muc', text: 'Mục 1' },
      ],
    },
    {
      name: 'chương không có tiêu đề, ngay dưới là mục',
      sample: 'nd30-quyet-dinh-quy-che',
      change: setText('attached.chapter.II.title', 'Mục 1'),
      reports: [
        { clause: 'nd30-heading-required', text: 'Chương II' },
        { clause: 'nd30-heading-required', text: 'Mục 1' },
      ],
    },
  ],
});
