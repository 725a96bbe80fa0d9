import type { Appendix } from '../../administrative';
import type { Document, Section } from '../../document';
import { defineRule, firstRange, textPlace } from '../../linting';
import { printing } from '../../samples';

/** The section in which the appendix is printed, when it begins there: blank paragraphs may stand above the label. */
function ownSection({ sections, main }: Document, { firstParagraph }: Appendix): Section | null {
  const section = sections.find(
    (each) => each.firstParagraph <= firstParagraph && firstParagraph < each.endParagraph,
  );
  const above = main.paragraphs.slice(section?.firstParagraph ?? 0, firstParagraph);
  return section !== undefined && above.every(({ text }) => text.trim() === '') ? section : null;
}

export const appendixPageNumber = defineRule({
  id: 'appendix-page-number',
  title: 'Số trang của mỗi phụ lục đánh riêng từ 1',
  rationale: 'Mỗi phụ lục có thể gửi, tra cứu riêng, nên có số trang của mình.',
  clauses: ['nd30-phuluc-pagenum', 'dang-phuluc-pagenum'],
  needs: ['headers', 'footers', 'sections', 'settings'],
  messages: {
    goesOn:
      'Số trang của phụ lục đánh nối tiếp phần trước. Theo {regulation}, số trang của phụ lục đánh riêng cho từng phụ lục. Hãy đặt phụ lục vào một phần (section) riêng và đánh số trang lại từ 1.',
  },
  concerns: ({ administrative }) =>
    administrative.appendices.length > 0 && administrative.pageNumber !== null,
  *check({ administrative, document, regulation }) {
    const clause = regulation.demands.appendix.pageNumberClause;
    if (clause === null || administrative.pageNumber === null) {
      return;
    }
    const [first, ...others] = administrative.appendices.filter(
      (appendix) => ownSection(document, appendix)?.pageNumbering.start !== 1,
    );
    if (first !== undefined) {
      yield {
        clause,
        message: 'goesOn',
        data: { regulation: regulation.name },
        at: textPlace(firstRange(first.label)),
        more: others.map(({ label }) => textPlace(firstRange(label))),
      };
    }
  },
  examples: [
    {
      name: 'mỗi phụ lục đánh số trang từ 1',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'phụ lục đánh số trang nối tiếp',
      sample: 'nd30-ke-hoach-phu-luc',
      change: printing({ appendixStartAt: null }),
      reports: [{ clause: 'nd30-phuluc-pagenum', text: 'Phụ lục I' }],
    },
    {
      name: 'phụ lục của văn bản Đảng đánh số trang nối tiếp',
      sample: 'hd05-ke-hoach-phu-luc',
      change: printing({ appendixStartAt: null }),
      reports: [{ clause: 'dang-phuluc-pagenum', text: 'Phụ lục' }],
    },
  ],
});
