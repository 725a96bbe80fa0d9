import { defineRule, mendText, proseOf, textPlace } from '../../linting';
import { insertAfter, setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const clause = 'noibo-number-marks';

/** What is counted one by one: no fraction of it has three digits. */
const COUNTED =
  'đồng|đ|VNĐ|VND|người|hộ|khẩu|lượt|em|cháu|học sinh|cán bộ|đảng viên|hội viên|đoàn viên|con|cây|hồ sơ|vụ|trường hợp';
/** What is measured, in fractions too. */
const MEASURED = 'tỷ|tỉ|triệu|nghìn|ha|km|m|mét|cm|mm|tấn|tạ|kg|lít|điểm|lần|m2|m3|m²|m³|km2|kWh|°C';

/** "20,000,000"; "12,500 đồng". A number beside other marks is a symbol, a date, a version. */
const GROUPED = new RegExp(
  `(?<![\\d.,/-])\\d{1,3}(?:,\\d{3}){2,}(?![\\d/]|[.,]\\d)|(?<![\\d.,/-])\\d{1,3},\\d{3}(?=(?: |\\u00a0)?(?:${COUNTED})(?!\\p{L}))`,
  'gu',
);
/** "92.4%", "1.25 tỷ"; three digits behind the dot are a group of thousands, and "3.1 m" at the beginning of a line is a label. */
const POINTED = new RegExp(
  `(?<![\\d.,/-])(?<!^)\\d{1,3}\\.\\d{1,2}(?=(?: |\\u00a0)?%|(?: |\\u00a0)?(?:${MEASURED})(?![\\p{L}\\d]))`,
  'gu',
);

/** "2.000.00 đồng": a group of thousands that lost or gained a figure. */
const BROKEN = new RegExp(
  `(?<![\\d.,/-])\\d{1,3}(?:\\.\\d{3})*\\.(?:\\d{1,2}|\\d{4,})(?:\\.\\d{3})*(?=(?: |\\u00a0)(?:${COUNTED})(?!\\p{L}))(?<=\\..*\\..*)`,
  'gu',
);

/** A cell that holds such a number and nothing else. */
const BROKEN_CELL = /^\s*\d{1,3}(?:\.\d{3})+\.\d{1,2}\s*$/gu;

/** "14.2 nhân khẩu": what is counted one by one has no fraction. */
const FRACTION = new RegExp(
  `(?<![\\d.,/-])(?<!^)\\d{1,3}\\.\\d{1,2}(?=(?: |\\u00a0)(?:nhân |lượt )?(?:${COUNTED})(?!\\p{L}))`,
  'gu',
);

/** "3.510,000 đồng": two kinds of marks between groups of three; before what is measured it is a fraction of three figures. */
const MIXED = new RegExp(
  `(?<![\\d.,/-])\\d{1,3}(?:(?:\\.\\d{3})+(?:,\\d{3})+|(?:,\\d{3})+(?:\\.\\d{3})+)(?=(?: |\\u00a0)?(?:${COUNTED})(?!\\p{L}))`,
  'gu',
);

/** "1, 8 ha", "98, 6%": a blank behind the comma of a decimal fraction. */
const PARTED = new RegExp(
  `(?<![\\d.,/-])\\d{1,4},(?: |\\u00a0)\\d{1,2}(?=(?: |\\u00a0)?%|(?: |\\u00a0)(?:tỷ|tỉ|triệu|ha|km|tấn|tạ|m²|m³)(?![\\p{L}\\d]))`,
  'gu',
);
/** Words behind which several numbers are listed: "các tổ 1, 8 ha". */
const LISTED =
  /(?:các|những|mức|lần lượt|số|tờ|thửa|lô|khoảnh|tiểu khu|điều|khoản|điểm|mục|thôn|tổ|đội|đợt|ngày|tháng|năm|bảng|biểu|loại|hạng) $/iu;

/** Words behind which a number with a dot is a label: "Mục 2.1 ha" is none, "phiên bản 2.0", "điểm 3.1". */
const LABELLED = /(?:mục|điểm|khoản|điều|biểu|bảng|hình|phụ lục|phiên bản|bản|số|mã) $/iu;

interface Respelt {
  readonly message: 'grouped' | 'mixed' | 'parted' | 'pointed';
  readonly marks: RegExp;
  readonly right: (actual: string) => string;
  /** What stands before such a number that is right as it is. */
  readonly unless?: RegExp;
}

/** Numbers that are written otherwise, whatever they count. */
const RESPELT: readonly Respelt[] = [
  { message: 'parted', marks: PARTED, right: (actual) => actual.replace(/\s/u, ''), unless: LISTED },
  { message: 'grouped', marks: GROUPED, right: (actual) => actual.replaceAll(',', '.') },
  { message: 'mixed', marks: MIXED, right: (actual) => actual.replaceAll(',', '.') },
  { message: 'pointed', marks: POINTED, right: (actual) => actual.replace('.', ','), unless: LABELLED },
];

export const numberMarks = defineRule({
  id: 'number-marks',
  title: 'Dấu phẩy ở phần thập phân, dấu chấm ở hàng nghìn',
  rationale:
    'Số viết theo lối nước ngoài (20,000,000; 92.4%) dễ bị đọc sai hàng nghìn lần; thường do chép từ bảng tính.',
  clauses: [clause],
  messages: {
    grouped:
      'Số “{actual}” ngăn cách hàng nghìn bằng dấu phẩy. Số viết bằng tiếng Việt dùng dấu chấm giữa các nhóm ba chữ số. Hãy viết “{expected}”.',
    mixed:
      'Số “{actual}” lẫn dấu chấm với dấu phẩy giữa các nhóm ba chữ số. Số viết bằng tiếng Việt dùng dấu chấm giữa các nhóm. Hãy viết “{expected}”.',
    broken:
      'Số “{actual}” có nhóm hàng nghìn thừa hoặc thiếu chữ số. Dấu chấm đặt sau mỗi nhóm ba chữ số tính từ phải sang. Hãy kiểm tra lại số này.',
    parted:
      'Số “{actual}” có dấu cách sau dấu phẩy thập phân. Phần thập phân viết liền sau dấu phẩy. Hãy viết “{expected}”.',
    pointed:
      'Số “{actual}” ghi phần thập phân sau dấu chấm. Số viết bằng tiếng Việt dùng dấu phẩy trước phần thập phân. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { text, role } of proseOf(administrative)) {
      const broken = role === 'table' ? [BROKEN, BROKEN_CELL] : [BROKEN];
      for (const { index, 0: actual } of broken.flatMap((marks) => matchesIn(text.text, marks))) {
        const at = textPlace(text.slice(index, index + actual.length));
        yield { clause, message: 'broken', data: { actual: actual.trim() }, at };
      }
      for (const { index, 0: actual } of matchesIn(text.text, FRACTION)) {
        if (!LABELLED.test(text.text.slice(0, index)) && !LISTED.test(text.text.slice(0, index))) {
          const at = textPlace(text.slice(index, index + actual.length));
          yield { clause, message: 'broken', data: { actual }, at };
        }
      }
      for (const { message, marks, right, unless } of RESPELT) {
        for (const { index, 0: actual } of matchesIn(text.text, marks)) {
          if (unless?.test(text.text.slice(0, index)) !== true) {
            const expected = right(actual);
            const range = text.slice(index, index + actual.length);
            const mend = mendText(document, range, expected, 'confirm');
            yield { clause, message, data: { actual, expected }, at: textPlace(range), ...mend };
          }
        }
      }
    }
  },
  examples: [
    {
      name: 'số đếm có phần lẻ sau dấu chấm',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Sơ tán 38 hộ với 14.2 nhân khẩu; hỗ trợ 1.420 người.'),
      reports: [{ clause, text: '14.2' }],
    },
    {
      name: 'dấu chấm lẫn dấu phẩy; phần lẻ ba chữ số của triệu đồng thì được',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Mức thưởng 3.510,000 đồng/tập thể; tổng 1.234,567 triệu đồng./.'),
      reports: [{ clause, text: '3.510,000' }],
      fixed: setText('closingSentence', 'Mức thưởng 3.510.000 đồng/tập thể; tổng 1.234,567 triệu đồng./.'),
    },
    {
      name: 'dấu cách trong số thập phân; các số kể ra thì được',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Đúng hạn 98, 6% hồ sơ; tràn bờ 1, 8 ha ao nuôi; các mức 5, 8% và 10% theo quy định.',
      ),
      reports: [
        { clause, text: '98, 6' },
        { clause, text: '1, 8' },
      ],
      fixed: [
        setText(
          'section.I.3.text.1',
          'Đúng hạn 98,6% hồ sơ; tràn bờ 1,8 ha ao nuôi; các mức 5, 8% và 10% theo quy định.',
        ),
      ],
    },
    {
      name: 'nhóm hàng nghìn thiếu chữ số',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Mức hỗ trợ 2.000.00 đồng cho mỗi hộ; tổng số 12.500.000 đồng./.'),
      reports: [{ clause, text: '2.000.00' }],
    },
    {
      name: 'ô bảng có số thiếu một chữ số ở nhóm cuối',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'costs',
        role: 'table',
        text: 'TT\tNội dung\tSố tiền (đồng)\n1\tIn tài liệu\t68.000.00\n2\tNước uống\t1.250.000',
      }),
      reports: [{ clause, text: '68.000.00' }],
    },
    {
      name: 'dấu phẩy thập phân, dấu chấm hàng nghìn; mục, phiên bản, giờ, ngày không phải số thập phân',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Diện tích 12,5 ha, đạt 92,4%; kinh phí 20.000.000 đồng, gần 1,25 tỷ đồng; theo biểu 2.1, phần mềm phiên bản 2.0, họp lúc 7.30, gồm 1,250 tấn và 3.500 m đường.',
      ),
      reports: [],
    },
    {
      name: 'số chép từ bảng tính nước ngoài',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Kinh phí 20,000,000 đồng; hỗ trợ 12,500 đồng mỗi suất; đạt 92.4%, diện tích 8.5 ha.',
      ),
      reports: [
        { clause, text: '20,000,000' },
        { clause, text: '12,500' },
        { clause, text: '92.4' },
        { clause, text: '8.5' },
      ],
      fixed: [
        setText(
          'section.I.3.text.1',
          'Kinh phí 20.000.000 đồng; hỗ trợ 12.500 đồng mỗi suất; đạt 92,4%, diện tích 8,5 ha.',
        ),
      ],
    },
  ],
});
