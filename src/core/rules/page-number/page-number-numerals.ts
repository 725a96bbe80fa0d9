import { defineRule, mainSections, shownPageNumbers, textPlace } from '../../linting';
import { printing } from '../../samples';

/** A switch in the field's own code that writes the number in other signs. */
const OTHER_NUMERALS = /\\\*\s*(?:roman|alphabetic|cardtext|ordtext|ordinal)/iu;
const ARABIC: readonly string[] = ['decimal', 'decimalZero', 'numberInDash'];

export const pageNumberNumerals = defineRule({
  id: 'page-number-numerals',
  title: 'Số trang đánh liên tục từ 1 bằng chữ số Ả Rập',
  rationale: 'Đánh số từ 1 thì số ở trang cuối cho biết văn bản có bao nhiêu trang.',
  clauses: ['nd30-pagenum-present', 'dang-pagenum'],
  needs: ['headers', 'footers', 'sections', 'settings'],
  readsAnyEncoding: true,
  messages: {
    otherNumerals:
      'Số trang không viết bằng chữ số Ả Rập. Theo {regulation}, số trang đánh bằng chữ số Ả Rập (1, 2, 3). Hãy chọn lại kiểu số trong mục định dạng số trang.',
    otherStart:
      'Số trang bắt đầu từ {start}. Theo {regulation}, số trang đánh từ số 1. Hãy đặt lại số trang bắt đầu là 1.',
  },
  concerns: ({ administrative }) => administrative.pageNumber !== null,
  *check({ administrative, document, regulation }) {
    const clause = regulation.demands.page.pageNumber.presentClause;
    const sections = mainSections(administrative);
    const numbers = shownPageNumbers(document, sections);
    const other = numbers.find(
      ({ section, instruction }) =>
        !ARABIC.includes(section.pageNumbering.format) || OTHER_NUMERALS.test(instruction),
    );
    if (other !== undefined) {
      yield {
        clause,
        message: 'otherNumerals',
        data: { regulation: regulation.name },
        at: textPlace(other.range),
      };
    }
    const start = sections[0]?.pageNumbering.start ?? 1;
    if (numbers.length > 0 && start !== 1) {
      yield {
        clause,
        message: 'otherStart',
        data: { start: String(start), regulation: regulation.name },
        at: { kind: 'page', section: 0 },
      };
    }
  },
  examples: [
    {
      name: 'đánh số từ 1',
      sample: 'nd30-ke-hoach',
      change: printing({ startAt: 1, numerals: 'decimal' }),
      reports: [],
    },
    {
      name: 'số La Mã',
      sample: 'nd30-ke-hoach',
      change: printing({ numerals: 'upperRoman' }),
      reports: [{ clause: 'nd30-pagenum-present', text: '2' }],
    },
    {
      name: 'bắt đầu từ 5',
      sample: 'nd30-ke-hoach',
      change: printing({ startAt: 5 }),
      reports: [{ clause: 'nd30-pagenum-present', text: '' }],
    },
    {
      name: 'văn bản Đảng đánh số La Mã thường',
      sample: 'hd05-ke-hoach',
      change: printing({ numerals: 'lowerRoman' }),
      reports: [{ clause: 'dang-pagenum', text: '2' }],
    },
  ],
});
