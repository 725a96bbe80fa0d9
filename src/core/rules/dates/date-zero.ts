import {
  clauseInForce,
  defineRule,
  mendTexts,
  proseOf,
  textPlace,
  type NewText,
  type Passage,
} from '../../linting';
import { replaceText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const CLAUSES = ['nd30-ngay-zero'];

/** A date written out in full; what the document only quotes, or leaves half open, is not judged. */
const DATE = /(?<=(?<!\p{L})ngày +)(\d{1,2})( +tháng +)(\d{1,2})(?= +năm +\d{4}(?!\d))/giu;

interface Written {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/** Days below 10 and the first two months have a 0 before them, the other months have none. */
function padded(day: string, month: string): { readonly day: string; readonly month: string } {
  const bare = month.replace(/^0/u, '');
  return {
    day: day.length === 1 ? `0${day}` : day,
    month: bare === '1' || bare === '2' ? `0${bare}` : bare,
  };
}

function wrongDates(passage: Passage): readonly Written[] {
  const { text } = passage.text;
  if (!text.includes('tháng')) {
    return [];
  }
  return matchesIn(text, DATE).flatMap(({ 0: whole, 1: day = '', 2: between = '', 3: month = '', index }) => {
    const right = padded(day, month);
    const expected = `${right.day}${between}${right.month}`;
    return expected === whole ? [] : [{ passage, start: index, end: index + whole.length, expected }];
  });
}

export const dateZero = defineRule({
  id: 'date-zero',
  title: 'Ngày, tháng ghi trong nội dung có số 0 phía trước như ở dòng địa danh, ngày tháng',
  rationale: 'Một cách ghi ngày, tháng trong cả văn bản; số 0 phía trước tránh việc chèn thêm chữ số.',
  clauses: CLAUSES,
  messages: {
    zero: 'Trong nội dung đang ghi “ngày {actual}”. Ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0 phía trước, các tháng khác thì không. Hãy ghi “ngày {expected}”.',
  },
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    // "(Kèm theo … ngày 06 tháng 4 năm 2026 …)" repeats the date of issue.
    const references = new Set(
      administrative.appendices.flatMap(
        ({ reference }) => reference?.ranges.map(({ paragraph }) => paragraph) ?? [],
      ),
    );
    const [first, ...others] = proseOf(administrative)
      .filter(
        ({ role, quoted, appendix, paragraph }) =>
          role !== 'header' &&
          role !== 'display' &&
          !quoted &&
          (appendix === null || references.has(paragraph.index)),
      )
      .flatMap(wrongDates);
    if (first !== undefined) {
      const rangeOf = ({ passage, start, end }: Written): NewText['range'] => passage.text.slice(start, end);
      const all = [first, ...others];
      yield {
        clause,
        message: 'zero',
        data: { actual: first.passage.text.text.slice(first.start, first.end), expected: first.expected },
        // The decree says it of the date of issue.
        doubtful: true,
        at: textPlace(rangeOf(first)),
        more: others.map((written) => textPlace(rangeOf(written))),
        ...mendTexts(
          document,
          all.map((written) => ({ range: rangeOf(written), text: written.expected })),
          'safe',
        ),
      };
    }
  },
  examples: [
    { name: 'ngày, tháng trong nội dung ghi đúng', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'ngày ở dòng “(Kèm theo …)” của phụ lục',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('appendix.1.reference', 'ngày 0', 'ngày '),
      reports: [{ clause: 'nd30-ngay-zero' }],
      fixed: [],
    },
    {
      name: 'căn cứ thiếu số 0 trước ngày, trước tháng',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'ngày 26 tháng 02 năm', 'ngày 6 tháng 2 năm'),
      reports: [{ clause: 'nd30-ngay-zero', text: '6 tháng 2' }],
    },
    {
      name: 'thừa số 0 trước tháng 3',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'ngày 27 tháng 3 năm', 'ngày 27 tháng 03 năm'),
      reports: [{ clause: 'nd30-ngay-zero', text: '27 tháng 03' }],
      fixed: [],
    },
  ],
});
