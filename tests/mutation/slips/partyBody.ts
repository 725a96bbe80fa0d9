import { sentenceSlips, type Slip } from '../slip';
import { stepSlips } from '../step';

const REPORTS = ['hd36-bao-cao', 'hd05-bao-cao'];
const PLANS = ['hd36-ke-hoach', 'hd05-ke-hoach'];
const DECISION = ['hd05-quyet-dinh'];
const RULES = ['hd05-quy-che-lien-co-quan'];
const RULES_OF_WORK =
  '^- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ xã An Bình khóa I, nhiệm kỳ 2025 - 2030;¶ →';
const HEADINGS = {
  hd36: ['I. KẾT QUẢ THỰC HIỆN', 'II. HẠN CHẾ, NGUYÊN NHÂN', 'III. NHIỆM VỤ QUÝ II NĂM 2026'],
  hd05: ['I- KẾT QUẢ THỰC HIỆN', 'II- HẠN CHẾ, NGUYÊN NHÂN', 'III- NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026'],
} as const;

/** The headings of a report become headings of two lines: the label, which gets the ordinal of its part, and the title below it. */
function inParts(era: keyof typeof HEADINGS, labels: readonly [string, string, string]): readonly string[] {
  return HEADINGS[era].map(
    (heading, at) => `^${heading}¶ → ${labels[at] ?? ''}⏎[cb14]${heading.replace(/^\S+ /u, '')}`,
  );
}

/** Headings of two lines before the first and the third article of a regulation. */
function inChapters(first: string, second: string): readonly string[] {
  return [
    `^Điều 1. Quy chế này → ${first}⏎[14]Điều 1. Quy chế này`,
    `^Điều 3. Quy chế này → ${second}⏎[14]Điều 3. Quy chế này`,
  ];
}

/** Legal bases, citations, abbreviations and headings in documents of the Party. */
export const PARTY_BODY_SLIPS: readonly Slip[] = [
  ...stepSlips('dang-cancu-daydu', DECISION, [
    [
      `${RULES_OF_WORK} - Căn cứ Quyết định {|số 45-QĐ/TU, ngày 05/3/2026 }của Ban Thường vụ Tỉnh ủy về chức năng, nhiệm vụ của đảng ủy xã;`,
    ],
    [
      `${RULES_OF_WORK} - Căn cứ Quyết định số 45-QĐ/TU{|, ngày 05/3/2026} của Ban Thường vụ Tỉnh ủy về chức năng, nhiệm vụ của đảng ủy xã;`,
    ],
    [
      `${RULES_OF_WORK} - Căn cứ Quyết định số 45-QĐ/TU, ngày 05/3/2026{| của Ban Thường vụ Tỉnh ủy} về chức năng, nhiệm vụ của đảng ủy xã;`,
    ],
    [
      `${RULES_OF_WORK} - Căn cứ Quyết định số 45-QĐ/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy{| về chức năng, nhiệm vụ của đảng ủy xã};`,
    ],
    [
      `${RULES_OF_WORK} - Căn cứ Quyết định{| số 45-QĐ/TU}, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy về chức năng, nhiệm vụ của đảng ủy xã;`,
    ],
  ]),
  ...stepSlips('dang-cancu-luat', DECISION, [
    [`${RULES_OF_WORK} - Căn cứ Luật Tổ chức chính quyền địa phương {số 72/2025/QH15|năm 2025};`],
    [
      `${RULES_OF_WORK} - Căn cứ Luật Ngân sách nhà nước {số 89/2025/QH15 ngày 25/6/2025 của Quốc hội|năm 2025};`,
    ],
    [`${RULES_OF_WORK} - Căn cứ Luật Cán bộ, công chức{| năm 2025};`],
    [
      `${RULES_OF_WORK} - Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng {số 02/2020/UBTVQH14|năm 2020};`,
    ],
  ]),
  ...stepSlips('dang-viendan', PLANS, [
    ['số 02-CTr/ĐU, ngày 15/01/2026 → số 02-CTr/ĐU{|,} ngày 15/01/2026'],
    ['số 02-CTr/ĐU, ngày 15/01/2026 → số 02-CTr/ĐU, ngày 15/{1|01}/2026'],
    ['số 02-CTr/ĐU, ngày 15/01/2026 → số 02-CTr/ĐU{ (|, }ngày 15/01/2026{)|}'],
  ]),
  ...stepSlips(
    'dang-viendan',
    ['hd36-cong-van', 'hd05-cong-van'],
    [
      ['số 15-KH/ĐU, ngày 10/02/2026 → số 15-KH/ĐU{|,} ngày 10/02/2026'],
      ['số 15-KH/ĐU, ngày 10/02/2026 → số 15-KH/ĐU, ngày 10/{2|02}/2026'],
    ],
  ),
  ...sentenceSlips(
    'dang-viendan',
    [
      'Nội dung này đã nêu tại Nghị quyết số 12-NQ/TU{|,} ngày 05/3/2026 của Ban Chấp hành Đảng bộ tỉnh.',
      'Nội dung này đã nêu tại Kết luận số 31-KL/TU, ngày {5|05}/3/2026 của Ban Thường vụ Tỉnh ủy.',
      'Việc chi thực hiện theo Nghị định số 150/2025/NĐ-CP{|,} ngày 12/6/2025 của Chính phủ.',
    ],
    [...REPORTS, ...PLANS],
  ),
  ...sentenceSlips(
    'dang-viendan-next',
    [
      'Các chi bộ bám sát Chương trình số 02-CTr/ĐU{, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã|}.',
      'Các chi bộ bám sát Chương trình số 02-CTr/ĐU{, ngày 15/01/2026|}.',
      'Các chi bộ bám sát Chương trình số 02-CTr/ĐU{, ngày 15/01/2026 của Ban Chấp hành Đảng bộ xã về công tác năm 2026|}.',
    ],
    [...PLANS, 'hd05-ke-hoach-phu-luc'],
  ),
  ...sentenceSlips(
    'dang-viettat-first',
    [
      'Mỗi {TCCSĐ|tổ chức cơ sở đảng (TCCSĐ)} phân công một cấp ủy viên theo dõi; TCCSĐ báo cáo hằng tháng; các TCCSĐ tự kiểm tra.',
      'Các {CQTM|cơ quan tham mưu (CQTM)} chuẩn bị tài liệu; CQTM tổng hợp ý kiến; CQTM báo cáo trước ngày họp.',
      'Việc triển khai {CĐS|chuyển đổi số (CĐS)} được duy trì; các chi bộ đưa CĐS vào sinh hoạt; kết quả CĐS là căn cứ xếp loại.',
    ],
    [...REPORTS, ...PLANS],
  ),
  ...stepSlips(
    'dang-heading-phan',
    ['hd36-bao-cao'],
    [
      inParts('hd36', ['[cb14]Phần {1|I}', '[cb14]Phần {2|II}', '[cb14]Phần {3|III}']),
      inParts('hd36', ['[cb14]Phần {1|thứ nhất}', '[cb14]Phần {2|thứ hai}', '[cb14]Phần {3|thứ ba}']),
      inParts('hd36', ['{[lb14]|[cb14]}Phần I', '[cb14]Phần II', '[cb14]Phần III']),
    ],
  ),
  ...stepSlips(
    'dang-heading-phan',
    ['hd05-bao-cao'],
    [
      inParts('hd05', ['[cb14]Phần {1|I}', '[cb14]Phần {2|II}', '[cb14]Phần {3|III}']),
      inParts('hd05', ['[cb14]Phần I', '{[lb14]|[cb14]}Phần II', '[cb14]Phần III']),
      inParts('hd05', ['[cb14]Chương {1|I}', '[cb14]Chương {2|II}', '[cb14]Chương {3|III}']),
    ],
  ),
  ...stepSlips('dang-heading-phan', RULES, [
    inChapters('[cb14]Chương I⏎[cb14]TỔ CHỨC', '[cb14]Chương {2|II}⏎[cb14]ĐIỀU KHOẢN THI HÀNH'),
    inChapters('[cb14]Chương I{. |⏎[cb14]}TỔ CHỨC', '[cb14]Chương II⏎[cb14]ĐIỀU KHOẢN THI HÀNH'),
  ]),
  ...stepSlips('dang-heading-muc', RULES, [
    inChapters('[cb14]Mục {I|1}⏎[cb14]TỔ CHỨC', '[cb14]Mục {II|2}⏎[cb14]ĐIỀU KHOẢN THI HÀNH'),
    inChapters('[cb14]Mục 1⏎[cb14]TỔ CHỨC', '{[lb14]|[cb14]}Mục 2⏎[cb14]ĐIỀU KHOẢN THI HÀNH'),
    inChapters('[cb14]Mục 1{: |⏎[cb14]}TỔ CHỨC', '[cb14]Mục 2⏎[cb14]ĐIỀU KHOẢN THI HÀNH'),
  ]),
  ...sentenceSlips(
    'dang-regime-hethieuluc',
    [
      'Thể thức văn bản thực hiện theo Hướng dẫn số {36-HD/VPTW, ngày 03/4/2018|05-HD/VPTW, ngày 27/5/2026} của Văn phòng Trung ương Đảng.',
      'Thể loại văn bản thực hiện theo Quy định số {66-QĐ/TW, ngày 06/02/2017|399-QĐ/TW, ngày 09/01/2026} của Ban Bí thư.',
    ],
    ['hd05-bao-cao', 'hd05-ke-hoach', 'hd05-thong-bao'],
  ),
  ...stepSlips('dang-regime-hethieuluc', DECISION, [
    [
      `${RULES_OF_WORK} - Căn cứ Quy định số {66-QĐ/TW, ngày 06/02/2017|399-QĐ/TW, ngày 09/01/2026} của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng;`,
    ],
  ]),
  ...sentenceSlips(
    'dang-tone-style',
    [
      'Các chi bộ báo cáo Đảng {uỷ|ủy} xã kết quả thực hiện.',
      'Đảng viên giữ gìn sự {hoà|hòa} thuận trong khu dân cư.',
      'Các cơ quan đẩy nhanh việc số {hoá|hóa} hồ sơ.',
    ],
    [...REPORTS, ...PLANS],
  ),
  ...stepSlips(
    'dang-tone-style',
    [...REPORTS, ...PLANS],
    [['Ban Thường vụ Đảng ủy → Ban Thường vụ Đảng {uỷ|ủy}']],
  ),
];
