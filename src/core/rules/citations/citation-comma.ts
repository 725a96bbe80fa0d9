import { citationsOf, defineRule, mendText, textPlace } from '../../linting';
import { replaceText } from '../../samples';

export const citationComma = defineRule({
  id: 'citation-comma',
  title: 'Dấu phẩy giữa số, ký hiệu và ngày của văn bản được viện dẫn theo đúng hệ thống văn bản',
  rationale:
    'Văn bản nhà nước viết liền “số 48/KH-UBND ngày …”, văn bản của Đảng có dấu phẩy trước “ngày”; viết thống nhất giúp tra cứu và đối chiếu.',
  clauses: ['nd30-viendan-no-comma', 'dang-viendan'],
  messages: {
    unwanted:
      'Có dấu phẩy giữa số, ký hiệu và “ngày” của văn bản được viện dẫn. Theo mẫu của {regulation}, viết liền “số … ngày …”. Hãy bỏ dấu phẩy.',
    missing:
      'Chưa có dấu phẩy giữa số, ký hiệu và “ngày” của văn bản được viện dẫn. Văn bản của Đảng viết “số …, ngày …”. Hãy thêm dấu phẩy.',
    zero: 'Ngày hoặc tháng của văn bản được viện dẫn chưa thêm số 0. Văn bản của Đảng thêm số 0 trước ngày dưới 10 và tháng 1, 2. Hãy sửa “{actual}” thành “{expected}”.',
  },
  concerns: ({ administrative }) => citationsOf(administrative).some(({ date }) => date !== null),
  *check({ administrative, document, regulation }) {
    const { clause, beforeDate } = regulation.demands.citations.comma;
    for (const { designation, date, comma, passage } of citationsOf(administrative)) {
      const { form } = designation ?? {};
      if (designation === null || form === null || date === null || date.start > designation.end + 3) {
        continue;
      }
      if (beforeDate && comma === null && date.value !== null) {
        const range = passage.text.slice(designation.end, designation.end);
        yield {
          clause,
          message: 'missing',
          at: textPlace(passage.text.slice(designation.start, date.end)),
          ...mendText(document, range, ','),
        };
      }
      // A Party act keeps its comma in a document of the state.
      if (!beforeDate && comma !== null && form === 'state') {
        yield {
          clause,
          message: 'unwanted',
          data: { regulation: regulation.name },
          at: textPlace(passage.text.slice(comma.start, date.end)),
          ...mendText(document, passage.text.slice(comma.start, comma.end), ''),
        };
      }
      const padded = paddedDate(date.text);
      if (beforeDate && padded !== date.text) {
        yield {
          clause,
          message: 'zero',
          data: { actual: date.text, expected: padded },
          at: textPlace(passage.text.slice(date.start, date.end)),
          ...mendText(document, passage.text.slice(date.start, date.end), padded),
        };
      }
    }
  },
  examples: [
    { name: 'văn bản nhà nước viết liền', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'văn bản nhà nước có dấu phẩy trước “ngày”',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'KH-UBND ngày', 'KH-UBND, ngày'),
      reports: [{ clause: 'nd30-viendan-no-comma', text: ', ngày 26 tháng 02 năm 2026' }],
      fixed: [],
    },
    {
      name: 'văn bản nhà nước viện dẫn văn bản của Đảng có dấu phẩy',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Thực hiện Công văn số',
        'Thực hiện Chỉ thị số 46-CT/TU, ngày 26/6/2025 của Ban Thường vụ Tỉnh ủy về nhà ở cho hộ nghèo, Công văn số',
      ),
      reports: [],
    },
    { name: 'văn bản của Đảng có dấu phẩy', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'văn bản của Đảng thiếu dấu phẩy trước “ngày”',
      sample: 'hd05-ke-hoach',
      change: replaceText('openingSentence', 'CTr/ĐU, ngày', 'CTr/ĐU ngày'),
      reports: [{ clause: 'dang-viendan', text: '02-CTr/ĐU ngày 15/01/2026' }],
      fixed: [],
    },
    {
      name: 'văn bản của Đảng thiếu số 0 ở tháng',
      sample: 'hd36-ke-hoach',
      change: replaceText('openingSentence', '15/01/2026', '15/1/2026'),
      reports: [{ clause: 'dang-viendan', text: 'ngày 15/1/2026' }],
      fixed: [],
    },
  ],
});

/** A short date with its zeros; anything else as it is. */
function paddedDate(date: string): string {
  return date.replace(/^(ngày )(\d)(?=\/)/u, '$10$2').replace(/^(ngày \d{2}\/)([12])(?=\/)/u, '$10$2');
}
