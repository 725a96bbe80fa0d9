import type { Paragraph } from '../../document';
import { bodyTexts, clauseInForce, defineRule, mainSections, runningText } from '../../linting';
import { insertAfter } from '../../samples';

function isEmpty({
  text,
  drawings,
  fields,
  contentControls,
  renderedPageBreaks,
  startsPage,
  cell,
  textBoxAnchor,
  markDeleted,
}: Paragraph): boolean {
  return (
    !/\S/u.test(text) &&
    drawings.length === 0 &&
    fields.length === 0 &&
    contentControls.length === 0 &&
    renderedPageBreaks.length === 0 &&
    !startsPage &&
    cell === null &&
    textBoxAnchor === null &&
    !markDeleted
  );
}

/** Index of the next paragraph that is not blank, up or down. */
function neighbour(paragraphs: readonly Paragraph[], from: number, step: 1 | -1): number {
  let index = from + step;
  for (let next = paragraphs[index]; next !== undefined && isEmpty(next); next = paragraphs[index]) {
    index += step;
  }
  return index;
}

/** The guidelines of the Party speak of blank paragraphs in place of the space between paragraphs. */
const CLAUSES = ['nd30-body-no-empty-para', 'dang-body-parspace'];

export const bodyEmptyParagraph = defineRule({
  id: 'body-empty-paragraph',
  title: 'Không dùng đoạn trống để tạo khoảng cách',
  rationale: 'Khoảng cách bằng đoạn trống thay đổi theo cỡ chữ và làm lệch trang khi sửa văn bản.',
  clauses: CLAUSES,
  messages: {
    empty:
      'Giữa lời văn có đoạn trống. Khoảng cách giữa các đoạn được đặt bằng Before/After, không bằng phím Enter. Hãy xóa đoạn trống.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 1,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const { paragraphs } = document.main;
    const ends = new Set(mainSections(administrative).map(({ endParagraph }) => endParagraph - 1));
    const text = new Set(runningText(administrative).map(({ index }) => index));
    const headings = new Set(
      administrative.outline.filter(({ inTable }) => !inTable).map(({ paragraph }) => paragraph),
    );
    const isText = (index: number): boolean => text.has(index) || headings.has(index);
    const besideHeading = (index: number): boolean =>
      !text.has(neighbour(paragraphs, index, -1)) || !text.has(neighbour(paragraphs, index, 1));
    // Only between text and text, or text and heading, is an empty one surely there for the gap.
    const empty = bodyTexts(administrative)
      .flatMap(({ firstParagraph, endParagraph }) => paragraphs.slice(firstParagraph, endParagraph))
      .filter(
        (paragraph) =>
          isEmpty(paragraph) &&
          !ends.has(paragraph.index) &&
          isText(neighbour(paragraphs, paragraph.index, -1)) &&
          isText(neighbour(paragraphs, paragraph.index, 1)),
      );
    const [first, ...others] = empty;
    if (first === undefined || clause === null) {
      return;
    }
    yield {
      clause,
      message: 'empty',
      // Beside a heading the gap is only made in another way.
      remark: empty.every(({ index }) => besideHeading(index)),
      at: { kind: 'paragraph', part: first.part, paragraph: first.index },
      more: others.map(({ part, index }) => ({ kind: 'paragraph', part, paragraph: index })),
      remedy: {
        kind: 'edits',
        level: 'safe',
        edits: empty.map(({ index, text: expected }) => ({
          kind: 'deleteParagraph',
          paragraph: index,
          expected,
        })),
      },
    };
  },
  examples: [
    {
      name: 'văn bản Đảng: một đoạn trống giữa hai đoạn',
      sample: 'hd05-ke-hoach',
      change: insertAfter('section.II.text.1', { name: 'empty', role: 'body', text: '' }),
      reports: [{ clause: 'dang-body-parspace', text: '' }],
    },
    { name: 'không có đoạn trống', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'một đoạn trống giữa hai đoạn',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.I.1.text.1', { name: 'empty', role: 'body', text: '' }),
      reports: [{ clause: 'nd30-body-no-empty-para', text: '' }],
      fixed: [],
    },
  ],
});
