import {
  defineRule,
  mainSections,
  paragraphFormatEdits,
  placeOnLine,
  safeEdits,
  shownPageNumbers,
  textPlace,
  type HorizontalPlace,
  type ShownPageNumber,
} from '../../linting';
import { pageNumber } from '../../samples';

const PLACES: Readonly<Record<HorizontalPlace, string>> = {
  left: 'bên trái',
  center: 'ở giữa',
  right: 'bên phải',
  inside: 'phía gáy',
  outside: 'phía mép ngoài',
};

function describe({ location }: ShownPageNumber, place: HorizontalPlace | null): string {
  const page = location === 'header' ? 'đầu trang' : 'chân trang';
  return place === null ? page : `${page}, ${PLACES[place]}`;
}

/** Wrong beyond doubt; a place that cannot be told is none. */
function isWrong(number: ShownPageNumber, place: HorizontalPlace | null): boolean {
  return number.location === 'footer' || (place !== null && place !== 'center');
}

export const pageNumberPosition = defineRule({
  id: 'page-number-position',
  title: 'Số trang canh giữa, ở lề trên của trang',
  rationale: 'Số trang ở cùng một chỗ giúp lật tìm và kiểm tra văn bản có đủ trang.',
  clauses: ['nd30-pagenum-center-top', 'dang-pagenum'],
  needs: ['headers', 'footers', 'sections', 'settings'],
  readsAnyEncoding: true,
  messages: {
    wrongPlace:
      'Số trang đang đặt ở {actual}. Theo {regulation}, số trang canh giữa ở lề trên của trang. Hãy chuyển số trang lên giữa đầu trang.',
  },
  concerns: ({ administrative }) => administrative.pageNumber !== null,
  *check({ administrative, document, regulation }) {
    const numbers = shownPageNumbers(document, mainSections(administrative)).filter(
      ({ pages }) => pages !== 'first',
    );
    const placed = numbers.map((number) => ({ number, place: placeOnLine(number) }));
    const wrong = placed.filter(({ number, place }) => isWrong(number, place));
    const [first, ...others] = wrong;
    // Where one number stands as it should, a second one is ornament.
    if (first === undefined || wrong.length < placed.length) {
      return;
    }
    const inHeader = wrong.filter(
      ({ number }) => number.location === 'header' && number.paragraph.format.frame === null,
    );
    yield {
      clause: regulation.demands.page.pageNumber.positionClause,
      message: 'wrongPlace',
      data: { actual: describe(first.number, first.place), regulation: regulation.name },
      at: textPlace(first.number.range),
      more: others.map(({ number }) => textPlace(number.range)),
      ...safeEdits(
        inHeader.length < wrong.length
          ? []
          : paragraphFormatEdits(
              document,
              inHeader
                .filter(({ number }) => !number.paragraph.text.includes('\t'))
                .map(({ number }) => number.range),
              { alignment: 'center', indentLeft: 0, indentRight: 0, firstLine: 0 },
            ),
      ),
    };
  },
  examples: [
    {
      name: 'số trang ở giữa đầu trang',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'số trang ở chân trang',
      sample: 'nd30-ke-hoach',
      change: pageNumber({ location: 'footer' }),
      reports: [{ clause: 'nd30-pagenum-center-top', text: '2' }],
    },
    {
      name: 'số trang ở góc phải đầu trang',
      sample: 'nd30-ke-hoach',
      change: pageNumber({ alignment: 'right' }),
      reports: [{ clause: 'nd30-pagenum-center-top', text: '2' }],
    },
    {
      name: 'văn bản Đảng có số trang ở góc phải chân trang',
      sample: 'hd05-ke-hoach',
      change: pageNumber({ location: 'footer', alignment: 'right' }),
      reports: [{ clause: 'dang-pagenum', text: '2' }],
    },
  ],
});
