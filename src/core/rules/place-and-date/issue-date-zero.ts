import { defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { setText } from '../../samples';

const SHORT_DAY = /(?<=ngày\s*)[1-9](?=\s*t)/iu;
const SHORT_MONTH = /(?<=tháng\s*)[12](?=\s*n)/iu;
const PADDED_MONTH = /(?<=tháng\s*)0[3-9](?=\s*n)/iu;

export const issueDateZero = defineRule({
  id: 'issue-date-zero',
  title: 'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước; tháng 3 đến tháng 9 thì không',
  rationale: 'Viết đủ hai chữ số ở những chỗ có thể chèn thêm chữ số để sửa ngày ban hành.',
  clauses: ['nd30-ngay-zero', 'dang-ngay-pad'],
  messages: {
    missingZero:
      'Thời gian ban hành đang ghi “{part} {actual}”. Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải thêm số 0 phía trước. Hãy ghi là “{part} {expected}”.',
    extraZero:
      'Thời gian ban hành đang ghi “{part} {actual}”. Chỉ tháng 1 và tháng 2 mới thêm số 0 phía trước. Hãy ghi là “{part} {expected}”.',
  },
  concerns: ({ administrative }) => administrative.placeAndDate !== null,
  *check({ administrative, document, regulation }) {
    const { placeAndDate } = administrative;
    if (placeAndDate === null) {
      return;
    }
    const text = rangeText(document, firstRange(placeAndDate));
    const faults = [
      { part: 'ngày', message: 'missingZero', found: text.match(SHORT_DAY) },
      { part: 'tháng', message: 'missingZero', found: text.match(SHORT_MONTH) },
      { part: 'tháng', message: 'extraZero', found: text.match(PADDED_MONTH) },
    ] as const;
    for (const { part, message, found } of faults) {
      if (found !== null) {
        const expected = message === 'missingZero' ? `0${found.text}` : found.text.slice(1);
        yield {
          clause: regulation.demands.date.zeroClause,
          message,
          data: { part, actual: found.text, expected },
          at: textPlace(found.range),
          ...mendText(document, found.range, expected),
        };
      }
    }
  },
  examples: [
    {
      name: 'tháng 3 không thêm số 0',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'thiếu số 0 ở ngày và tháng',
      sample: 'nd30-thong-bao',
      change: setText('placeAndDate', 'An Bình, ngày 9 tháng 2 năm 2026'),
      reports: [
        { clause: 'nd30-ngay-zero', text: '9' },
        { clause: 'nd30-ngay-zero', text: '2' },
      ],
      fixed: setText('placeAndDate', 'An Bình, ngày 09 tháng 02 năm 2026'),
    },
    {
      name: 'thừa số 0 ở tháng',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 03 năm 2026'),
      reports: [{ clause: 'nd30-ngay-zero', text: '03' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng thiếu số 0',
      sample: 'hd05-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 8 tháng 6 năm 2026'),
      reports: [{ clause: 'dang-ngay-pad', text: '8' }],
      fixed: [],
    },
  ],
});
