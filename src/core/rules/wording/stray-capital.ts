import {
  defineRule,
  headCapitals,
  innerCapitals,
  mendText,
  placesOfPhrase,
  textPlace,
  isTypeName,
  titleCapitals,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const clause = 'chung-consistent-case';

export const strayCapital = defineRule({
  id: 'stray-capital',
  title: 'Từ chung đứng giữa câu viết thường',
  rationale: 'Chữ hoa giữa câu chỉ dành cho tên riêng; từ chung viết hoa là gõ nhầm.',
  clauses: [clause],
  messages: {
    inner:
      '“{actual}” viết hoa ở giữa từ. Từ chung đứng trong câu viết thường cả hai tiếng. Hãy viết “{expected}”.',
    title:
      '“{actual}” viết hoa cả hai tiếng giữa câu mà không phải tên riêng. Từ chung đứng trong câu viết thường. Hãy viết “{expected}”.',
    type: '“{actual}” viết hoa cả hai tiếng. Tên loại văn bản chỉ viết hoa chữ cái đầu của tiếng thứ nhất. Hãy viết “{expected}”.',
    head: '“{actual}” viết hoa giữa câu mà không phải tên riêng. Hãy xem lại, nên viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { passage, first, last } of innerCapitals(administrative)) {
      const range = passage.text.slice(last.start, last.end);
      const places = placesOfPhrase(administrative, [first.key, last.key]);
      yield {
        clause,
        message: 'inner',
        data: { actual: `${first.text} ${last.text}`, expected: `${first.text} ${last.key}` },
        // Elsewhere in the document it is written as words are.
        doubtful: places.length < 2,
        at: textPlace(passage.text.slice(first.start, last.end)),
        ...mendText(document, range, last.text.toLowerCase(), 'confirm'),
      };
    }
    for (const { passage, first, last } of titleCapitals(administrative)) {
      const range = passage.text.slice(first.start, last.end);
      const actual = passage.text.text.slice(first.start, last.end);
      const isType = isTypeName(first.key, last.key);
      const expected = (isType ? actual.charAt(0) : '') + actual.slice(isType ? 1 : 0).toLowerCase();
      yield {
        clause,
        message: isType ? 'type' : 'title',
        data: { actual, expected },
        at: textPlace(range),
        ...mendText(document, range, expected, 'confirm'),
      };
    }
    for (const { passage, first, last } of headCapitals(administrative)) {
      const actual = passage.text.text.slice(first.start, last.end);
      yield {
        clause,
        message: 'head',
        data: { actual, expected: actual.toLowerCase() },
        doubtful: true,
        at: textPlace(passage.text.slice(first.start, last.end)),
        ...mendText(document, passage.text.slice(first.start, first.end), first.key, 'confirm'),
      };
    }
  },
  examples: [
    {
      name: 'tên loại văn bản viết hoa cả hai tiếng',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí thực hiện Kế Hoạch do ngân sách xã bảo đảm.'),
      reports: [{ clause, text: 'Kế Hoạch' }],
      fixed: setText('section.IV.text.1', 'Kinh phí thực hiện Kế hoạch do ngân sách xã bảo đảm.'),
    },
    { name: 'từ chung viết thường', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên dự án, công trình viết hoa chữ đầu',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí của dự án Xây dựng Nhà văn hóa thôn Bãi và công trình Cải tạo đường thôn Bãi được bảo đảm để xây dựng, cải tạo đúng tiến độ.',
      ),
      reports: [],
    },
    {
      name: 'viết hoa tiếng thứ hai',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'được phối Hợp với các nguồn khác và bảo Đảm'),
      reports: [
        { clause, text: 'phối Hợp' },
        { clause, text: 'bảo Đảm' },
      ],
      fixed: replaceText('section.IV.text.1', 'được bảo đảm', 'được phối hợp với các nguồn khác và bảo đảm'),
    },
    {
      name: 'viết hoa cả hai tiếng, viết hoa sau “để”',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'được giao để Tổ chức các lớp; việc Thực Hiện ở thôn Thống Nhất và Đổi Mới được bảo đảm',
      ),
      reports: [
        { clause, text: 'Tổ chức' },
        { clause, text: 'Thực Hiện' },
      ],
      fixed: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'được giao để tổ chức các lớp; việc thực hiện ở thôn Thống Nhất và Đổi Mới được bảo đảm',
      ),
    },
    {
      name: 'viết hoa từ nhỏ, từ đứng trước con số, từ mà chỗ khác viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các thôn tham dự Đầy đủ, góp ý kiến đầy đủ; quyết toán trước Ngày 20 tháng 12, bảo đảm đúng mục tiêu, nội dung kinh phí Của xã.',
      ),
      reports: [
        { clause, text: 'Đầy đủ' },
        { clause, text: 'Ngày' },
        { clause, text: 'Của' },
      ],
      fixed: setText(
        'section.IV.text.1',
        'Các thôn tham dự đầy đủ, góp ý kiến đầy đủ; quyết toán trước ngày 20 tháng 12, bảo đảm đúng mục tiêu, nội dung kinh phí của xã.',
      ),
    },
    {
      name: 'tên cơ quan, sự kiện, ngày lễ, lớp học',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Trung tâm Phục vụ hành chính công xã phục vụ việc kỷ niệm Ngày 22/12, đón học sinh lớp Một, họp với Sở Văn hóa và Du lịch về du lịch.',
      ),
      reports: [],
    },
    {
      name: 'tên riêng, chữ hoa theo quy định sau một tiếng thường',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'họp sáng thứ Hai, phòng bệnh Dại, dạy tiếng Anh, hưởng ứng phong trào “vì sự phát Triển”, theo Quy chế, vào Đảng, được bảo đảm',
      ),
      reports: [],
    },
  ],
});
