import type { OutlineItem } from '../../administrative';
import { MAIN_PART, type Document } from '../../document';
import {
  defineRule,
  pageEndsBetween,
  paragraphFormatEdits,
  safeEdits,
  startsNewPage,
  textPlace,
  wholeParagraph,
  type Place,
} from '../../linting';
import { format } from '../../samples';

/** A heading on a line of its own that ends a page. One that Word was told to keep with the next paragraph has moved since. */
function isStranded(document: Document, { kind, runIn, inTable, paragraph }: OutlineItem): boolean {
  const { paragraphs } = document.main;
  const heading = paragraphs[paragraph];
  if (kind !== 'heading' || runIn || inTable || heading === undefined) {
    return false;
  }
  let below = paragraph + 1;
  while (paragraphs[below]?.text.trim() === '') {
    below += 1;
  }
  const next = paragraphs[below];
  return (
    next !== undefined &&
    next.cell === heading.cell &&
    !heading.format.keepNext &&
    !next.startsPage &&
    pageEndsBetween(document, heading, next) &&
    !startsNewPage(document, heading)
  );
}

function placeOf(document: Document, { paragraph }: OutlineItem): Place {
  return textPlace(wholeParagraph(document, MAIN_PART, paragraph));
}

export const headingPageEnd = defineRule({
  id: 'heading-page-end',
  title: 'Tiêu đề không đứng ở cuối trang khi nội dung sang trang sau',
  rationale: 'Tiêu đề đứng cuối trang tách khỏi nội dung, người đọc không thấy nó mở đầu cho phần nào.',
  clauses: ['noibo-heading-page-end'],
  messages: {
    atFoot:
      'Tiêu đề “{title}”{more} nằm ở cuối trang, nội dung sang trang sau. Tiêu đề nên ở cùng trang với dòng đầu của nội dung. Hãy đặt “Keep with next” (giữ cùng đoạn sau) cho tiêu đề.',
  },
  concerns: ({ administrative }) => administrative.outline.some(({ kind }) => kind === 'heading'),
  *check({ administrative, document }) {
    const stranded = administrative.outline.filter((item) => isStranded(document, item));
    const [first, ...others] = stranded;
    if (first === undefined) {
      return;
    }
    const more = others.length === 0 ? '' : ` và ${String(others.length)} tiêu đề khác`;
    yield {
      clause: 'noibo-heading-page-end',
      message: 'atFoot',
      data: { title: `${first.label} ${first.title}`.trim(), more },
      at: placeOf(document, first),
      more: others.map((item) => placeOf(document, item)),
      ...safeEdits(
        paragraphFormatEdits(
          document,
          stranded.map(({ paragraph }) => ({ part: MAIN_PART, paragraph })),
          { keepNext: true },
        ),
      ),
    };
  },
  examples: [
    {
      name: 'tiêu đề mở đầu trang mới',
      sample: 'nd30-ke-hoach',
      change: format('section.III', { renderedPageBreak: true }),
      reports: [],
    },
    {
      name: 'tiêu đề ở cuối trang',
      sample: 'nd30-ke-hoach',
      change: [format('section.I', { keepNext: false }), format('section.I.1', { renderedPageBreak: true })],
      reports: [{ clause: 'noibo-heading-page-end', text: 'I. MỤC ĐÍCH, YÊU CẦU' }],
    },
  ],
});
