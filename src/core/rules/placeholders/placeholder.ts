import { MAIN_PART, type Paragraph } from '../../document';
import {
  defineRule,
  rangeText,
  textPlace,
  wholeParagraph,
  type RuleContext,
  type TextMatch,
} from '../../linting';

/**
 * What people leave to be filled in: rows of dots, brackets, `xxx`, `(ghi rõ …)`, fields of a template. A single ellipsis is
 * punctuation, and `[1]` is a note.
 */
const BLANK =
  /\.{5,}|…{2,}[.…]*|(?:[.…]\s){4,}[.…]?|_{4,}|\[(?!\d+\])[^\]\n]{0,80}\]|\{\{[^}\n]{1,80}\}\}|(?<!\p{L})x{3,}(?!\p{L})|\(ghi rõ[^)\n]{0,80}\)/gu;

/** Rules drawn with underscores stand alone on their line. */
const RULE = /^[\s_–—*.-]*$/u;

function blanksIn(context: RuleContext, paragraph: Paragraph): readonly TextMatch[] {
  const text = rangeText(context.document, wholeParagraph(context.document, MAIN_PART, paragraph.index));
  const controls = paragraph.contentControls
    .filter(({ placeholder }) => placeholder)
    .map(({ start, end }) => ({
      range: { part: MAIN_PART, paragraph: paragraph.index, start, end },
      text: paragraph.text.slice(start, end),
      groups: [],
    }));
  const typed = RULE.test(text.text) ? [] : text.matchAll(BLANK);
  const outside = typed.filter(
    ({ range }) =>
      !controls.some((control) => range.start < control.range.end && range.end > control.range.start),
  );
  return [...controls, ...outside].sort((left, right) => left.range.start - right.range.start);
}

/** The number and date lines have their own rules, and a table with lines is a form to be filled in by hand. */
function isJudged({ administrative }: RuleContext, paragraph: Paragraph): boolean {
  const own = [administrative.documentNumber, administrative.placeAndDate].flatMap(
    (component) => component?.ranges.map((range) => range.paragraph) ?? [],
  );
  const end = administrative.appendices[0]?.firstParagraph ?? Infinity;
  return paragraph.index < end && !own.includes(paragraph.index) && paragraph.cell?.table.bordered !== true;
}

export const placeholder = defineRule({
  id: 'placeholder',
  title: 'Văn bản không còn chỗ trống chưa điền',
  rationale: 'Chỗ trống còn sót làm văn bản phát hành thiếu nội dung.',
  clauses: ['chung-placeholder'],
  messages: {
    blank:
      'Còn chỗ chưa điền: “{actual}”. Văn bản phát hành không được để trống chỗ cần điền. Hãy điền nội dung hoặc bỏ chỗ này.',
  },
  *check(context) {
    for (const paragraph of context.document.main.paragraphs) {
      for (const { range, text } of isJudged(context, paragraph) ? blanksIn(context, paragraph) : []) {
        yield {
          clause: 'chung-placeholder',
          message: 'blank',
          data: { actual: text.trim() },
          at: textPlace(range),
          blank: true,
        };
      }
    }
  },
  examples: [],
});
