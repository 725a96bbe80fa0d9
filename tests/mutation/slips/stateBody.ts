import { sentenceSlips, type Slip } from '../slip';
import { stepSlips } from '../step';

const FIRST_ARTICLE = '^Điều 1. Thành lập Tổ công nghệ số cộng đồng xã An Bình (sau đây';
const SECOND_ARTICLE = '^Điều 3. Tổ công nghệ số làm việc theo chế độ kiêm nhiệm';

/** Puts the two lines of a heading before the first and the fourth article of the sample. */
function beforeArticles(first: string, second: string): readonly string[] {
  return [
    `^QUYẾT ĐỊNH:¶ → QUYẾT ĐỊNH:⏎${first}`,
    `3. Báo cáo kết quả hoạt động với Ủy ban nhân dân xã trước ngày 20 của tháng cuối quý.¶ → 3. Báo cáo kết quả hoạt động với Ủy ban nhân dân xã trước ngày 20 của tháng cuối quý.⏎${second}`,
  ];
}

const SECOND_CHAPTER = '[cb14]Chương II⏎[cb14]ĐIỀU KHOẢN THI HÀNH';
const SECOND_SECTION = '[cb14]Mục 2⏎[cb14]ĐIỀU KHOẢN THI HÀNH';

/** Legal bases, citations and headings in documents of the state. */
export const STATE_BODY_SLIPS: readonly Slip[] = [
  ...stepSlips('nd30-cancu-own-line', null, [
    [
      'ngày 16 tháng 6 năm 2025.¶ → ngày 16 tháng 6 năm 2025{; Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025|}.',
    ],
  ]),
  ...stepSlips(
    'nd30-cancu-own-line',
    ['nd30-ke-hoach', 'nd30-quyet-dinh', 'nd30-nghi-quyet'],
    [
      [
        '^Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;¶ → Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;{ | ⏎}Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;',
      ],
      [
        '^Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;¶ → Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;{ |⏎Căn cứ }Luật Đất đai ngày 18 tháng 01 năm 2024;',
      ],
      [
        '^Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;¶ → Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025{, căn|;⏎Căn} cứ Luật Đất đai ngày 18 tháng 01 năm 2024;',
      ],
    ],
  ),
  ...sentenceSlips(
    'nd30-viendan-next-short',
    [
      'Các thôn thực hiện đúng thời hạn tại Công văn số 315/SXD-QLN{ ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ|}.',
      'Việc rà soát thực hiện theo Công văn số 315/SXD-QLN{ ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ về việc rà soát nhu cầu hỗ trợ nhà ở của hộ nghèo năm 2026|}.',
      'Mẫu phiếu kèm theo Công văn số 315/SXD-QLN{ ngày 05 tháng 3 năm 2026|}.',
    ],
    ['nd30-cong-van'],
  ),
  ...sentenceSlips(
    'nd30-viendan-next-short',
    [
      'Các đơn vị bám sát Kế hoạch số 48/KH-UBND{ ngày 26 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ|}.',
    ],
    ['nd30-ke-hoach'],
  ),
  ...sentenceSlips(
    'nd30-viendan-case',
    [
      'Tổ trưởng phân công nhiệm vụ theo {khoản 1 điều|khoản 1 Điều} 2 Quyết định này.',
      'Các ông, bà nêu tại {Khoản|khoản} 4 Điều 1 Quyết định này họp mỗi tháng một lần.',
      'Kinh phí quy định tại {điều|Điều} 3 được thanh toán theo thực tế.',
    ],
    ['nd30-quyet-dinh'],
  ),
  ...sentenceSlips(
    'nd30-viendan-case',
    ['Các Ban của Hội đồng nhân dân theo dõi chỉ tiêu tại {Khoản|khoản} 2 Điều 1 Nghị quyết này.'],
    ['nd30-nghi-quyet'],
  ),
  ...stepSlips(
    'nd30-phan-chuong',
    ['nd30-quyet-dinh'],
    [
      beforeArticles(
        '[cb14]Chương {1|I}⏎[cb14]QUY ĐỊNH CHUNG',
        '[cb14]Chương {2|II}⏎[cb14]ĐIỀU KHOẢN THI HÀNH',
      ),
      beforeArticles('[cb14]{CHƯƠNG|Chương} I⏎[cb14]QUY ĐỊNH CHUNG', SECOND_CHAPTER),
      beforeArticles('[cb14]Chương I{. |⏎[cb14]}QUY ĐỊNH CHUNG', SECOND_CHAPTER),
      beforeArticles('{[lb14]|[cb14]}Chương I⏎[cb14]QUY ĐỊNH CHUNG', SECOND_CHAPTER),
      beforeArticles('{[c14]|[cb14]}Chương I⏎[cb14]QUY ĐỊNH CHUNG', SECOND_CHAPTER),
      beforeArticles('[cb14]Chương I⏎[cb14]{Quy định chung|QUY ĐỊNH CHUNG}', SECOND_CHAPTER),
      beforeArticles('[cb14]Chương I⏎{[ci14]|[cb14]}QUY ĐỊNH CHUNG', SECOND_CHAPTER),
      beforeArticles('{[cb11]|[cb14]}Chương I⏎[cb14]QUY ĐỊNH CHUNG', SECOND_CHAPTER),
    ],
  ),
  ...stepSlips(
    'nd30-phan-chuong',
    ['nd30-bao-cao'],
    [
      [
        '^II. HẠN CHẾ, NGUYÊN NHÂN¶ → {[lb14]|[cb14]}Phần II⏎[cb14]HẠN CHẾ, NGUYÊN NHÂN',
        '^I. KẾT QUẢ THỰC HIỆN¶ → [cb14]Phần I⏎[cb14]KẾT QUẢ THỰC HIỆN',
        '^III. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026¶ → [cb14]Phần III⏎[cb14]NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026',
        '^IV. KIẾN NGHỊ, ĐỀ XUẤT¶ → [cb14]Phần IV⏎[cb14]KIẾN NGHỊ, ĐỀ XUẤT',
      ],
      [
        '^I. KẾT QUẢ THỰC HIỆN¶ → [cb14]Phần {thứ nhất|I}⏎[cb14]KẾT QUẢ THỰC HIỆN',
        '^II. HẠN CHẾ, NGUYÊN NHÂN¶ → [cb14]Phần {thứ hai|II}⏎[cb14]HẠN CHẾ, NGUYÊN NHÂN',
        '^III. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026¶ → [cb14]Phần {thứ ba|III}⏎[cb14]NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2026',
        '^IV. KIẾN NGHỊ, ĐỀ XUẤT¶ → [cb14]Phần {thứ tư|IV}⏎[cb14]KIẾN NGHỊ, ĐỀ XUẤT',
      ],
    ],
  ),
  ...stepSlips(
    'nd30-muc-tieumuc',
    ['nd30-quyet-dinh'],
    [
      beforeArticles('[cb14]Mục {I|1}⏎[cb14]QUY ĐỊNH CHUNG', '[cb14]Mục {II|2}⏎[cb14]ĐIỀU KHOẢN THI HÀNH'),
      beforeArticles('[cb14]{MỤC|Mục} 1⏎[cb14]QUY ĐỊNH CHUNG', SECOND_SECTION),
      beforeArticles('[cb14]Mục 1{. |⏎[cb14]}QUY ĐỊNH CHUNG', SECOND_SECTION),
      beforeArticles('{[c14]|[cb14]}Mục 1⏎[cb14]QUY ĐỊNH CHUNG', SECOND_SECTION),
      beforeArticles('{[lb14]|[cb14]}Mục 1⏎[cb14]QUY ĐỊNH CHUNG', SECOND_SECTION),
      beforeArticles('[cb14]Mục 1⏎[cb14]{Quy định chung|QUY ĐỊNH CHUNG}', SECOND_SECTION),
      beforeArticles(
        '[cb14]Tiểu mục {I|1}⏎[cb14]QUY ĐỊNH CHUNG',
        '[cb14]Tiểu mục {II|2}⏎[cb14]ĐIỀU KHOẢN THI HÀNH',
      ),
    ],
  ),
  ...stepSlips(
    'nd30-heading-required',
    ['nd30-quyet-dinh'],
    [
      beforeArticles('[cb14]Chương I{|⏎[cb14]QUY ĐỊNH CHUNG}', SECOND_CHAPTER),
      beforeArticles('[cb14]Chương I⏎[cb14]QUY ĐỊNH CHUNG', '[cb14]Chương II{|⏎[cb14]ĐIỀU KHOẢN THI HÀNH}'),
      beforeArticles('[cb14]Mục 1{|⏎[cb14]QUY ĐỊNH CHUNG}', SECOND_SECTION),
      [
        `${SECOND_ARTICLE} → Điều 3. {⏎1. |}Tổ công nghệ số làm việc theo chế độ kiêm nhiệm`,
        `${FIRST_ARTICLE} → Điều 1. Thành lập Tổ công nghệ số cộng đồng xã An Bình (sau đây`,
      ],
      ['^Điều 2. Nhiệm vụ của Tổ công nghệ số¶ → Điều 2.{| Nhiệm vụ của Tổ công nghệ số}'],
    ],
  ),
];
