import { defineRule, firstRange, mendText, placeFault, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

/** What stands between the place and the word "ngày". */
const JOINT = /(?<=[^\s,;.])\s*([,;.]?)\s*(?=ngày(?!\p{L}))/iu;
/** A date in figures, with the word "ngày" if there is one. */
const FIGURES = /(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;
const SMALL_PLACE = /^\p{Ll}(?=[^,]*,)/u;
const CAPITAL_DAY = /(?<=[,;.\s])N(?=gày(?!\p{L}))/u;

/** January and February take a zero in front, the months from March on do not (NĐ 30/2020, Phụ lục I, Mục II, khoản 4, điểm b). */
function monthOf(figures: string): string {
  const month = Number(figures);
  return month === 1 || month === 2 ? `0${String(month)}` : String(month);
}

export const placeAndDateForm = defineRule({
  id: 'place-and-date-form',
  title: 'Địa danh và thời gian ghi theo dạng “An Bình, ngày … tháng … năm …”',
  rationale:
    'Ghi đủ chữ ngày, tháng, năm và dấu phẩy sau địa danh để không thể hiểu nhầm thời gian ban hành.',
  clauses: ['nd30-diadanh-format', 'dang-diadanh-format'],
  messages: {
    figures:
      'Thời gian ban hành đang ghi tắt là “{actual}”. Theo {regulation}, thời gian ban hành ghi đủ các chữ ngày, tháng, năm. Hãy ghi theo dạng “ngày {day} tháng {month} năm {year}”.',
    comma:
      'Sau địa danh “{place}” {found}. Theo {regulation}, sau địa danh là dấu phẩy (,). Hãy ghi “{place}, ngày …”.',
    place:
      'Địa danh “{place}” bắt đầu bằng chữ thường. Theo {regulation}, chữ cái đầu của địa danh viết hoa. Hãy viết hoa tên địa danh.',
    capital:
      'Chữ “Ngày” sau địa danh đang viết hoa. Theo {regulation}, dòng này viết thường, chỉ viết hoa địa danh. Hãy viết “ngày”.',
  },
  *check(context) {
    const { administrative, document, regulation } = context;
    const { placeAndDate } = administrative;
    const { formatClause: clause } = regulation.demands.date;
    if (placeAndDate === null) {
      return;
    }
    const text = rangeText(document, firstRange(placeAndDate));
    const figures = text.match(FIGURES);
    if (figures !== null) {
      const [day = '', month = '', year = ''] = figures.text.match(/\d+/gu) ?? [];
      const data = { actual: figures.text, day: day.padStart(2, '0'), month: monthOf(month), year };
      const inWords = `ngày ${data.day} tháng ${data.month} năm ${year}`;
      const mend = mendText(document, figures.range, inWords, 'confirm');
      yield {
        clause,
        message: 'figures',
        data: { ...data, regulation: regulation.name },
        at: textPlace(figures.range),
        ...mend,
      };
    }
    if (placeAndDate.place === null) {
      return;
    }
    const small = text.match(SMALL_PLACE);
    // A place that must be another one is told by the rule on its name.
    if (small !== null && placeFault(context) === null) {
      yield {
        clause,
        message: 'place',
        data: { place: placeAndDate.place, regulation: regulation.name },
        at: textPlace(text.slice(0, placeAndDate.place.length)),
        ...mendText(document, small.range, small.text.toUpperCase(), 'confirm'),
      };
    }
    const joint = text.match(JOINT);
    const mark = joint?.groups[0] ?? ',';
    if (joint !== null && mark !== ',') {
      const found = mark === '' ? 'chưa có dấu phẩy' : `đang là dấu “${mark}”`;
      const data = { place: placeAndDate.place, found, regulation: regulation.name };
      const at = textPlace(mark === '' ? text.slice(0, placeAndDate.place.length) : joint.range);
      yield { clause, message: 'comma', data, at, ...mendText(document, joint.range, ', ') };
    }
    const capital = text.match(CAPITAL_DAY);
    if (capital !== null) {
      const mend = mendText(document, capital.range, 'n', 'confirm');
      yield {
        clause,
        message: 'capital',
        data: { regulation: regulation.name },
        at: textPlace(capital.range),
        ...mend,
      };
    }
  },
  examples: [
    {
      name: 'đúng dạng',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'An Bình' }],
      fixed: [],
    },
    {
      name: 'viết hoa chữ “Ngày”',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, Ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'N' }],
      fixed: [],
    },
    {
      name: 'địa danh viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'an Bình, ngày 16 tháng 3 năm 2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'an Bình' }],
      fixed: [],
    },
    {
      name: 'ghi ngày bằng số',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16/3/2026'),
      reports: [{ clause: 'nd30-diadanh-format', text: 'ngày 16/3/2026' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu dấu phẩy',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'An Bình ngày 08 tháng 6 năm 2026'),
      reports: [{ clause: 'dang-diadanh-format', text: 'An Bình' }],
      fixed: [],
    },
  ],
});
