import type { Paragraph } from '../../document';
import { defineRule, mainSections, runningText } from '../../linting';
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

export const bodyEmptyParagraph = defineRule({
  id: 'body-empty-paragraph',
  title: 'Không dùng đoạn trống để tạo khoảng cách',
  rationale: 'Khoảng cách bằng đoạn trống thay đổi theo cỡ chữ và làm lệch trang khi sửa văn bản.',
  clauses: ['nd30-body-no-empty-para'],
  messages: {
    empty:
      'Giữa lời văn có đoạn trống. Khoảng cách giữa các đoạn được đặt bằng Before/After, không bằng phím Enter. Hãy xóa đoạn trống.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 1,
  *check({ administrative, document }) {
    const { paragraphs } = document.main;
    const ends = new Set(mainSections(administrative).map(({ endParagraph }) => endParagraph - 1));
    const text = new Set(runningText(administrative).map(({ index }) => index));
    // Only between two paragraphs of running text is an empty one surely there for the gap.
    const empty = paragraphs
      .slice(administrative.body.firstParagraph, administrative.body.endParagraph)
      .filter(
        (paragraph) =>
          isEmpty(paragraph) &&
          !ends.has(paragraph.index) &&
          text.has(paragraph.index - 1) &&
          text.has(paragraph.index + 1),
      );
    const [first, ...others] = empty;
    if (first === undefined) {
      return;
    }
    yield {
      clause: 'nd30-body-no-empty-para',
      message: 'empty',
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
