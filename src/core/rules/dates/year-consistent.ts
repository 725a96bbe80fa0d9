import {
  clauseForDocument,
  defineRule,
  firstRange,
  issueDays,
  mendText,
  plannedDates,
  rangeText,
  swappedYears,
  textPlace,
  yearSlip,
} from '../../linting';
import { insertAfter, replaceEverywhere, replaceText, setText } from '../../samples';

const CLAUSES = ['kh-year-consistent', 'noibo-year-consistent'];

export const yearConsistent = defineRule({
  id: 'year-consistent',
  title: 'Năm trong văn bản khớp với năm ban hành',
  rationale: 'Đầu năm người soạn hay gõ nhầm năm cũ, hoặc chép văn bản của năm trước mà quên sửa năm.',
  clauses: CLAUSES,
  messages: {
    issueYear:
      'Năm ban hành {written} không phù hợp với nội dung văn bản (“{evidence}”). Văn bản không thể có trước việc mà văn bản đã nêu, cũng không thể có sau việc còn phải làm. Hãy kiểm tra, có thể năm đúng là {expected}.',
    swapped:
      'Năm “{actual}” rất xa năm ban hành. Hai chữ số có thể bị gõ đổi chỗ. Hãy kiểm tra, có thể năm đúng là {expected}.',
    leftYear:
      'Mốc “{actual}” ở năm trước năm ban hành. Việc văn bản đặt ra không thể ở năm đã qua, có thể năm này còn sót từ văn bản cũ. Hãy kiểm tra lại năm.',
  },
  concerns: ({ administrative }) => issueDays(administrative.placeAndDate) !== null,
  *check(context) {
    const { administrative, document } = context;
    const { placeAndDate } = administrative;
    const clause = clauseForDocument(context, CLAUSES);
    const issued = issueDays(placeAndDate);
    if (clause === null || placeAndDate === null || issued === null) {
      return;
    }
    const slip = yearSlip(administrative);
    if (slip !== null) {
      const { written, expected, evidence } = slip;
      const line = rangeText(document, firstRange(placeAndDate));
      const range = line.match(new RegExp(`${String(written)}(?!.*\\d)`, 'u'))?.range;
      yield {
        clause,
        message: 'issueYear',
        data: { written: String(written), expected: String(expected), evidence },
        at: textPlace(range ?? firstRange(placeAndDate)),
        ...(range === undefined ? {} : mendText(document, range, String(expected), 'alone')),
      };
      return;
    }
    for (const { actual, expected, range } of swappedYears(administrative)) {
      const data = { actual, expected };
      yield {
        clause,
        message: 'swapped',
        data,
        at: textPlace(range),
        ...mendText(document, range, expected, 'alone'),
      };
    }
    if (clause !== 'kh-year-consistent') {
      return;
    }
    const year = issued.first.slice(0, 4);
    for (const { date, days } of plannedDates(administrative)) {
      const { mention, passage, range } = date;
      const mended = `${year}${days.last.slice(4)}`;
      if (days.last.slice(0, 4) < year && mended >= issued.first && mention.yearAt !== null) {
        const at = passage.text.slice(mention.yearAt.start, mention.yearAt.end);
        yield {
          clause,
          message: 'leftYear',
          data: { actual: passage.text.text.slice(mention.start, mention.end) },
          at: textPlace(range),
          ...mendText(document, at, year, 'alone'),
        };
      }
    }
  },
  examples: [
    {
      name: 'tổng kết năm 2025 vào tháng 01 năm 2026',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'năm ban hành còn là năm trước',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 2025'),
      reports: [{ clause: 'kh-year-consistent', text: '2025' }],
      fixed: [],
    },
    {
      name: 'mọi mốc sắp tới đều thuộc năm sau',
      sample: 'nd30-ke-hoach',
      change: [
        replaceEverywhere('tháng 3 năm 2026', 'tháng 9 năm 2026'),
        replaceEverywhere('tháng 4 năm 2026', 'tháng 10 năm 2026'),
        replaceEverywhere('thứ Sáu', 'Chủ nhật'),
        replaceText('legalBasis.3', 'ngày 26 tháng 02 năm 2026', 'ngày 26 tháng 02 năm 2025'),
        setText('placeAndDate', 'An Bình, ngày 16 tháng 9 năm 2025'),
      ],
      reports: [{ clause: 'kh-year-consistent', text: '2025' }],
    },
    {
      name: 'hai chữ số của năm ban hành gõ đổi chỗ',
      sample: 'nd30-ke-hoach',
      change: setText('placeAndDate', 'An Bình, ngày 16 tháng 3 năm 2062'),
      reports: [{ clause: 'kh-year-consistent', text: '2062' }],
      fixed: [],
    },
    {
      name: 'thời hạn còn là của năm trước',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', '2026', '2025'),
      reports: [{ clause: 'kh-year-consistent', text: '24 tháng 3 năm 2025' }],
      fixed: [],
    },
    {
      name: 'thông báo của năm sau cho lịch năm nay',
      sample: 'nd30-thong-bao',
      change: setText('placeAndDate', 'An Bình, ngày 06 tháng 3 năm 2027'),
      reports: [{ clause: 'noibo-year-consistent', text: '2027' }],
      fixed: [],
    },
    {
      name: 'cột thời hạn của bảng còn năm cũ',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tThời hạn\n1\tChuẩn bị hội trường\t25/3/2026\n2\tQuyết toán kinh phí\t27/11/2025',
      }),
      reports: [{ clause: 'kh-year-consistent', text: '27/11/2025' }],
    },
    {
      name: 'việc đã qua mà câu kể kết quả',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí sửa trường: vụ cháy lúc 13 giờ ngày 18/4/2025 làm thiệt hại 640 triệu đồng; nhà bếp hoàn thành ngày 20/5/2025, vượt tiến độ 12 ngày.',
      ),
      reports: [],
    },
    {
      name: 'báo cáo kể việc đã qua trong năm, có giờ, có ngày',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Hội nghị tổng kết diễn ra lúc 8 giờ ngày 15/01/2026, khen thưởng 12 tập thể.',
      ),
      reports: [],
    },
    {
      name: '“trước năm 2020” nói tuổi của một vật, không đặt ra thời hạn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí thay thế máy tính mua trước năm 2020, chỉnh lý tài liệu hình thành trước năm 2025 do ngân sách xã bảo đảm.',
      ),
      reports: [],
    },
    {
      name: 'báo cáo kết quả năm trước một ngày của năm cũ',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.6.text.1', 'Báo cáo kết quả năm trước ngày 10 tháng 12 năm 2025.'),
      reports: [{ clause: 'kh-year-consistent', text: '10 tháng 12 năm 2025' }],
    },
    {
      name: 'hai chữ số của một năm trong nội dung gõ đổi chỗ; tầm nhìn xa thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí từ nguồn ngân sách năm 2062 của xã, theo quy hoạch đến năm 2045, tầm nhìn đến năm 2075.',
      ),
      reports: [{ clause: 'kh-year-consistent', text: '2062' }],
      fixed: setText(
        'section.IV.text.1',
        'Kinh phí từ nguồn ngân sách năm 2026 của xã, theo quy hoạch đến năm 2045, tầm nhìn đến năm 2075.',
      ),
    },
  ],
});
