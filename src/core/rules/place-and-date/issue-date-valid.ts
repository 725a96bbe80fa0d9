import { clauseInForce, defineRule, firstRange, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';
import { dateExists } from '../../vietnamese';

const CLAUSES = ['nd30-ngay-valid', 'dang-diadanh-format'];

/** A leap year: 29 February is not doubted while the year is blank. */
const ANY_LEAP_YEAR = 2024;

export const issueDateValid = defineRule({
  id: 'issue-date-valid',
  title: 'Ngày ban hành có thật trong lịch',
  rationale: 'Một ngày không có trong lịch làm văn bản không xác định được thời điểm ban hành.',
  clauses: CLAUSES,
  messages: {
    noSuchDate:
      'Không có “{actual}” trong lịch. Thời gian ban hành phải là ngày văn bản được ký. Hãy kiểm tra lại ngày, tháng, năm.',
  },
  concerns: ({ administrative }) => administrative.placeAndDate !== null,
  *check({ administrative, document, regulation }) {
    const { placeAndDate } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null || placeAndDate === null) {
      return;
    }
    const { day, month, year } = placeAndDate;
    if (dateExists({ day: day ?? 1, month: month ?? 1, year: year ?? ANY_LEAP_YEAR })) {
      return;
    }
    const range = firstRange(placeAndDate);
    const date = rangeText(document, range).match(/ngày.*$/iu);
    yield {
      clause,
      message: 'noSuchDate',
      data: { actual: (date?.text ?? placeAndDate.text).replace(/\s+/gu, ' ') },
      at: textPlace(date?.range ?? range),
    };
  },
  examples: [
    {
      name: 'ngày 29 tháng 02 của năm nhuận',
      sample: 'nd30-quyet-dinh',
      change: setText('placeAndDate', 'An Bình, ngày 29 tháng 02 năm 2028'),
      reports: [],
    },
    {
      name: 'ngày 31 tháng 4',
      sample: 'nd30-thong-bao',
      change: setText('placeAndDate', 'An Bình, ngày 31 tháng 4 năm 2026'),
      reports: [{ clause: 'nd30-ngay-valid', text: 'ngày 31 tháng 4 năm 2026' }],
    },
    {
      name: 'ngày 30 tháng 02 trong văn bản Đảng',
      sample: 'hd36-thong-bao',
      change: setText('placeAndDate', 'An Bình, ngày 30 tháng 02 năm 2026'),
      reports: [{ clause: 'dang-diadanh-format', text: 'ngày 30 tháng 02 năm 2026' }],
    },
  ],
});
