import type { Document, Section } from '../../document';
import { defineRule, mainSections } from '../../linting';
import { page } from '../../samples';

/** A table with lines: what the regulations call "bảng, biểu", as against the frames of header and closing block. */
function hasTable({ main }: Document, { firstParagraph, endParagraph }: Section): boolean {
  return main.tables.some(
    (table) =>
      table.bordered && table.firstParagraph >= firstParagraph && table.firstParagraph < endParagraph,
  );
}

export const pageOrientation = defineRule({
  id: 'page-orientation',
  title: 'Văn bản trình bày theo chiều dọc của trang giấy',
  rationale: 'Trang ngang chỉ dành cho bảng, biểu rộng; lời văn trên trang ngang có dòng quá dài, khó đọc.',
  clauses: ['nd30-page-portrait', 'dang-page-landscape'],
  needs: ['sections'],
  readsAnyEncoding: true,
  messages: {
    landscape:
      'Trang đang nằm ngang nhưng không có bảng, biểu. Theo {regulation}, văn bản trình bày theo chiều dọc; chỉ trang có bảng, biểu mới được nằm ngang. Hãy đổi sang chiều dọc.',
  },
  *check({ administrative, document, regulation }) {
    const [first, ...others] = mainSections(administrative).filter(
      (section) =>
        (section.page.landscape || section.page.width > section.page.height) && !hasTable(document, section),
    );
    if (first !== undefined) {
      yield {
        clause: regulation.demands.page.landscapeClause,
        message: 'landscape',
        data: { regulation: regulation.name },
        at: { kind: 'page', section: first.index },
        more: others.map(({ index }) => ({ kind: 'page', section: index })),
        remedy: {
          kind: 'edits',
          level: 'confirm',
          edits: [first, ...others].map(({ index, page: { width, height } }) => ({
            kind: 'setPageSetup',
            section: index,
            page: { width: Math.min(width, height), height: Math.max(width, height), landscape: false },
          })),
        },
      };
    }
  },
  examples: [
    {
      name: 'trang dọc',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'cả văn bản nằm ngang',
      sample: 'nd30-ke-hoach',
      change: page({ width: 16838, height: 11906, landscape: true }),
      reports: [{ clause: 'nd30-page-portrait', text: '' }],
    },
    {
      name: 'văn bản Đảng nằm ngang',
      sample: 'hd05-ke-hoach',
      change: page({ width: 16838, height: 11906, landscape: true }),
      reports: [{ clause: 'dang-page-landscape', text: '' }],
    },
  ],
});
