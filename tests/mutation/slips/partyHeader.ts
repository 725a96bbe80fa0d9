import type { Slip } from '../slip';
import { stepSlips } from '../step';

const PLAIN = ['hd36-ke-hoach', 'hd36-quyet-dinh', 'hd05-bao-cao', 'hd05-nghi-quyet'];
const LETTERS = ['hd36-cong-van', 'hd05-cong-van'];
const COMMITTEE = ['hd05-thong-bao-ban-chi-dao'];
const CONGRESS = ['hd05-nghi-quyet-dai-hoi'];
const JOINT = ['hd05-quy-che-lien-co-quan'];
const PARENT = '^ĐẢNG BỘ TỈNH PHÚ THỌ¶ →';
const AGENCY = '^ĐẢNG ỦY XÃ AN BÌNH¶ →';

/** A resolution turned into a rule, `quy định`, with that symbol. */
function ruleWith(number: string, symbol: string): readonly string[] {
  return [
    '^NGHỊ QUYẾT¶ → QUY ĐỊNH',
    `^Số ${number}-NQ/ĐU¶ → Số ${number}-${symbol}/ĐU`,
    '*ban hành Nghị quyết → ban hành Quy định',
    '*Nghị quyết này → Quy định này',
    '*thực hiện Nghị quyết → thực hiện Quy định',
  ];
}

/** A resolution of a cell, issued as another type. */
function ofCellAs(type: string, symbol: string): readonly string[] {
  const inText = type.charAt(0) + type.slice(1).toLowerCase();
  return [
    `${PARENT} ĐẢNG BỘ XÃ AN BÌNH`,
    `${AGENCY} CHI BỘ THÔN ĐỒNG MAI`,
    `^Số 24-NQ/ĐU¶ → Số 24-{${symbol}|NQ}/CB`,
    `^NGHỊ QUYẾT¶ → {${type}|NGHỊ QUYẾT}`,
    '^T/M ĐẢNG ỦY¶ → T/M CHI BỘ',
    `*ban hành Nghị quyết → ban hành {${inText}|Nghị quyết}`,
    `*Nghị quyết này → {${inText}|Nghị quyết} này`,
    `*thực hiện Nghị quyết → thực hiện {${inText}|Nghị quyết}`,
  ];
}

/** A report of a ward of that name. */
function wardOf(upper: string, name: string, place: string): readonly string[] {
  return [
    `${AGENCY} ĐẢNG ỦY ${upper}`,
    `*xã An Bình → ${name}`,
    '*Đảng bộ xã → Đảng bộ phường',
    '*trên địa bàn xã → trên địa bàn phường',
    '*nhân dân xã → nhân dân phường',
    '*Việt Nam xã → Việt Nam phường',
    `An Bình, ngày → ${place}, ngày`,
  ];
}

/** Names, numbers and kinds in the header of a document of the Party. */
export const PARTY_HEADER_SLIPS: readonly Slip[] = [
  ...stepSlips(
    'dang-no-quochieu',
    ['hd36-ke-hoach', 'hd05-bao-cao', 'hd05-cong-van'],
    [
      [
        '^ĐẢNG CỘNG SẢN VIỆT NAM¶ → {[cb13]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎[cb14]Độc lập - Tự do - Hạnh phúc⏎[cb15]|}ĐẢNG CỘNG SẢN VIỆT NAM',
      ],
      ['^An Bình, ngày → {[cb13]CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎[ci14]|}An Bình, ngày'],
      ['^ĐẢNG CỘNG SẢN VIỆT NAM¶ → ĐẢNG CỘNG SẢN VIỆT NAM{⏎[cb14]Độc lập - Tự do - Hạnh phúc|}'],
    ],
  ),
  ...stepSlips('dang-coquan-tren-loai', PLAIN, [
    [`${PARENT} {TỈNH ỦY|ĐẢNG BỘ TỈNH} PHÚ THỌ`],
    [`${PARENT} {BAN CHẤP HÀNH ĐẢNG BỘ|ĐẢNG BỘ} TỈNH PHÚ THỌ`],
    [`${PARENT} {BAN THƯỜNG VỤ TỈNH ỦY|ĐẢNG BỘ TỈNH} PHÚ THỌ`],
  ]),
  ...stepSlips('dang-coquan-tren-loai', [...COMMITTEE, ...JOINT], [[`${AGENCY} ĐẢNG {BỘ|ỦY} XÃ AN BÌNH`]]),
  ...stepSlips(
    'dang-coquan-btv',
    [...PLAIN, ...LETTERS],
    [
      [`${AGENCY} {BAN THƯỜNG VỤ |}ĐẢNG ỦY XÃ AN BÌNH`],
      [`${AGENCY} {BAN CHẤP HÀNH ĐẢNG BỘ|ĐẢNG ỦY} XÃ AN BÌNH`],
      [`${AGENCY} {BAN THƯỜNG VỤ⏎[cb14]|}ĐẢNG ỦY XÃ AN BÌNH`],
      [`${AGENCY} {BAN THƯỜNG VỤ|ĐẢNG ỦY XÃ AN BÌNH}`],
    ],
  ),
  ...stepSlips('dang-coquan-daihoi', CONGRESS, [
    ['^LẦN THỨ II, NHIỆM KỲ 2030 - 2035¶ → {|LẦN THỨ II, NHIỆM KỲ 2030 - 2035}'],
  ]),
  ...stepSlips(['dang-coquan-daihoi', 'dang-coquan', 'dang-coquan-tren'], CONGRESS, [
    ['^ĐẠI HỘI ĐẠI BIỂU¶ → {[c14]|}ĐẠI HỘI ĐẠI BIỂU'],
    ['^LẦN THỨ II, NHIỆM KỲ 2030 - 2035¶ → {[c14]|}LẦN THỨ II, NHIỆM KỲ 2030 - 2035'],
    ['^ĐẢNG BỘ XÃ AN BÌNH¶ → {[cb14]|}ĐẢNG BỘ XÃ AN BÌNH'],
  ]),
  ...stepSlips('dang-coquan-lien', JOINT, [
    ['^BAN XÂY DỰNG ĐẢNG - ỦY BAN KIỂM TRA¶ → BAN XÂY DỰNG ĐẢNG {VÀ|-} ỦY BAN KIỂM TRA'],
    ['^BAN XÂY DỰNG ĐẢNG - ỦY BAN KIỂM TRA¶ → BAN XÂY DỰNG ĐẢNG{, | - }ỦY BAN KIỂM TRA'],
    ['^BAN XÂY DỰNG ĐẢNG - ỦY BAN KIỂM TRA¶ → BAN XÂY DỰNG ĐẢNG{-| - }ỦY BAN KIỂM TRA'],
    ['^BAN XÂY DỰNG ĐẢNG - ỦY BAN KIỂM TRA¶ → BAN XÂY DỰNG ĐẢNG{ &| -} ỦY BAN KIỂM TRA'],
    ['/BXDĐ-UBKT → /BXDĐ{|-UBKT}'],
    ['/BXDĐ-UBKT → /BXDĐ{&|-}UBKT'],
  ]),
  ...stepSlips(['dang-coquan-lien', 'dang-so-format'], JOINT, [['/BXDĐ-UBKT → /BXDĐ{/|-}UBKT']]),
  ...stepSlips('dang-cap-huyen', PLAIN, [
    [`${PARENT} {ĐẢNG BỘ HUYỆN TAM NÔNG|ĐẢNG BỘ TỈNH PHÚ THỌ}`],
    [`${PARENT} {ĐẢNG BỘ THỊ XÃ PHÚ THỌ|ĐẢNG BỘ TỈNH PHÚ THỌ}`],
    [`${PARENT} {ĐẢNG BỘ QUẬN HẢI AN|ĐẢNG BỘ TỈNH PHÚ THỌ}`],
  ]),
  ...stepSlips(['dang-cap-huyen', 'dang-coquan-tren-loai'], PLAIN, [
    [`${PARENT} {HUYỆN ỦY TAM NÔNG|ĐẢNG BỘ TỈNH PHÚ THỌ}`],
  ]),
  ...stepSlips('dang-so-daihoi', CONGRESS, [
    ['^Số 01-NQ/ĐH¶ → Số 01-NQ/{ĐU|ĐH}'],
    ['^Số 01-NQ/ĐH¶ → Số 01-NQ/{ĐHĐB|ĐH}'],
    ['^Số 01-NQ/ĐH¶ → Số 01-NQ/{ĐCT|ĐH}'],
  ]),
  ...stepSlips(
    'dang-kyhieu-quydinh',
    ['hd05-nghi-quyet'],
    [ruleWith('24', '{QĐi|QĐ}'), ruleWith('24', '{QyĐ|QĐ}')],
  ),
  ...stepSlips(
    'dang-kyhieu-quydinh',
    ['hd36-nghi-quyet'],
    [ruleWith('12', '{QyĐ|QĐi}'), ruleWith('12', '{QyĐ|QĐ}')],
  ),
  ...stepSlips(
    'dang-kyhieu-coquan',
    ['hd36-ke-hoach', 'hd36-bao-cao', 'hd05-ke-hoach', 'hd05-cong-van'],
    [
      ['/ĐU¶ → /{ĐUX|ĐU}'],
      ['/ĐU¶ → /{BTV|ĐU}'],
      ['/ĐU¶ → /{BCH|ĐU}'],
      ['/ĐU¶ → /{UBND|ĐU}'],
      ['/ĐU¶ → /{TU|ĐU}'],
      ['/ĐU¶ → /{CB|ĐU}'],
    ],
  ),
  ...stepSlips('dang-kyhieu-coquan', COMMITTEE, [['/BCĐ¶ → /{ĐU|BCĐ}']]),
  ...stepSlips('dang-kyhieu-coquan', ['hd05-ke-hoach'], [['/ĐU¶ → /{HU|ĐU}'], ['/ĐU¶ → /{BCSĐ|ĐU}']]),
  ...stepSlips(
    'dang-diadanh-cap',
    ['hd36-bao-cao', 'hd05-bao-cao', 'hd36-nghi-quyet'],
    [
      wardOf('PHƯỜNG NGÔ QUYỀN', 'phường Ngô Quyền', '{Ngô Quyền|Phường Ngô Quyền}'),
      wardOf('PHƯỜNG LÝ THƯỜNG KIỆT', 'phường Lý Thường Kiệt', '{Lý Thường Kiệt|Phường Lý Thường Kiệt}'),
      wardOf('PHƯỜNG PHÚ THỌ', 'phường Phú Thọ', '{Phú Thọ|Phường Phú Thọ}'),
      wardOf('PHƯỜNG VẠN', 'phường Vạn', '{Vạn|Phường Vạn}'),
    ],
  ),
  ...stepSlips('dang-diadanh-cap', ['hd36-bao-cao'], [wardOf('PHƯỜNG 3', 'Phường 3', '{3|Phường 3}')]),
  ...stepSlips('dang-congvan-trichyeu', LETTERS, [
    ['phát triển đảng viên 6 tháng đầu năm 2026¶ → phát triển đảng viên 6 tháng đầu năm 2026{⏎[c12]-----|}'],
    ['phát triển đảng viên quý I năm 2026¶ → phát triển đảng viên quý I năm 2026{⏎[c12]-----|}'],
  ]),
  ...stepSlips(
    'dang-tenloai-list',
    ['hd36-thong-bao', 'hd05-thong-bao'],
    [
      ['^THÔNG BÁO¶ → {CÔNG BỐ|THÔNG BÁO}'],
      ['^THÔNG BÁO¶ → {BẢN TIN|THÔNG BÁO}'],
      ['^THÔNG BÁO¶ → {GIẤY BÁO|THÔNG BÁO}'],
      ['^THÔNG BÁO¶ → {PHIẾU BÁO|THÔNG BÁO}'],
    ],
  ),
  ...stepSlips(
    'dang-thamquyen-coso',
    ['hd05-nghi-quyet'],
    [
      ofCellAs('CHỈ THỊ', 'CT'),
      ofCellAs('HƯỚNG DẪN', 'HD'),
      ofCellAs('QUY ĐỊNH', 'QĐ'),
      ofCellAs('THÔNG TRI', 'TT'),
    ],
  ),
  ...stepSlips('dang-tenloai-list', ['hd05-bao-cao'], [['^BÁO CÁO¶ → {BẢN BÁO CÁO|BÁO CÁO}']]),
  ...stepSlips(
    'dang-mat',
    ['hd36-ke-hoach', 'hd05-ke-hoach', 'hd05-bao-cao'],
    [
      ...['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'].map((mark) => [`/ĐU¶ → /ĐU{⏎[cb14]${mark}|}`]),
      ...['MẬT', 'TỐI MẬT'].map((mark) => [`^An Bình, ngày → {[cb14]${mark}⏎[ci14]|}An Bình, ngày`]),
    ],
  ),
  ...stepSlips('dang-khan', LETTERS, [
    ['^*¶ → *{⏎[cb14]KHẨN|}'],
    ['-CV/ĐU¶ → -CV/ĐU{⏎[cb14]THƯỢNG KHẨN|}'],
    ['^An Bình, ngày → {[cb14]HỎA TỐC⏎[ci14]|}An Bình, ngày'],
  ]),
  ...stepSlips(
    'dang-duthao',
    ['hd36-ke-hoach', 'hd05-bao-cao', 'hd05-nghi-quyet'],
    [
      ['^An Bình, ngày → {[cb14]DỰ THẢO⏎[ci14]|}An Bình, ngày'],
      ['^An Bình, ngày → {[ci14]Dự thảo lần 2⏎[ci14]|}An Bình, ngày'],
      ['/ĐU¶ → /ĐU{⏎[cb14]DỰ THẢO|⏎[ci14]Dự thảo}'],
    ],
  ),
];
