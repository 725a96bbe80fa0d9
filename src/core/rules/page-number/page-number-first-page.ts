import { skipsFirstPage } from '../../document';
import { defineRule, safeEdits, shownPageNumbers, textPlace } from '../../linting';
import { pageNumber } from '../../samples';

export const pageNumberFirstPage = defineRule({
  id: 'page-number-first-page',
  title: 'Trang thứ nhất không hiện số trang',
  rationale: 'Trang đầu đã có số, ký hiệu của văn bản; số trang chỉ cần từ trang thứ hai.',
  clauses: ['nd30-pagenum-hide-first', 'dang-pagenum'],
  needs: ['headers', 'footers', 'sections', 'settings'],
  readsAnyEncoding: true,
  messages: {
    shown:
      'Số trang đang hiện ở trang thứ nhất. Theo {regulation}, trang thứ nhất không hiện số trang. Hãy bật “Trang đầu khác” (Different First Page) và bỏ số ở đầu trang thứ nhất.',
  },
  concerns: ({ administrative }) => administrative.pageNumber !== null,
  *check({ document, regulation }) {
    const [section] = document.sections;
    if (section === undefined) {
      return;
    }
    const pages = section.titlePage ? 'first' : 'running';
    const shown = shownPageNumbers(document, [section]).filter(
      (number) => number.pages === pages && !skipsFirstPage(number.instruction),
    );
    const [first, ...others] = shown;
    if (first === undefined) {
      return;
    }
    // Switching on the first page's own header hides the number where that header holds none, and hides other text too.
    const parts = [section.headers.first, section.footers.first].map((part) =>
      part === null ? [] : (document.stories.get(part)?.paragraphs ?? []),
    );
    const isBlank = parts.flat().every(({ text, fields }) => text.trim() === '' && fields.length === 0);
    const alone = shown.every(({ paragraph, range }) => paragraph.text.length === range.end - range.start);
    yield {
      clause: regulation.demands.page.pageNumber.hiddenOnFirstPageClause,
      message: 'shown',
      data: { regulation: regulation.name },
      at: textPlace(first.range),
      more: others.map(({ range }) => textPlace(range)),
      ...safeEdits(
        !section.titlePage && isBlank && alone
          ? [{ kind: 'setPageSetup', section: section.index, titlePage: true }]
          : [],
      ),
    };
  },
  examples: [
    {
      name: 'trang đầu không hiện số trang',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'trang đầu hiện số trang',
      sample: 'nd30-ke-hoach',
      change: pageNumber({ onFirstPage: true }),
      reports: [{ clause: 'nd30-pagenum-hide-first', text: '2' }],
    },
    {
      name: 'văn bản Đảng hiện số ở trang đầu',
      sample: 'hd36-ke-hoach',
      change: pageNumber({ onFirstPage: true }),
      reports: [{ clause: 'dang-pagenum', text: '2' }],
    },
  ],
});
