import type { Slip } from '../slip';
import { stepSlips } from '../step';

const SIGNED = ['hd36-ke-hoach', 'hd36-bao-cao', 'hd05-ke-hoach', 'hd05-bao-cao'];
const BY_SECRETARY = ['hd36-to-trinh', 'hd36-nghi-quyet', 'hd05-to-trinh', 'hd05-quyet-dinh'];
const MINUTES = ['hd36-bien-ban', 'hd05-bien-ban'];
const COMMITTEE = ['hd05-thong-bao-ban-chi-dao'];
const CONGRESS = ['hd05-nghi-quyet-dai-hoi'];
const JOINT = ['hd05-quy-che-lien-co-quan'];
const WITH_APPENDIX = ['hd05-ke-hoach-phu-luc'];

/** A notice of the committee becomes one of the board for building the Party, signed by its deputy head. */
function ofTheBoard(authority: string, title: string): readonly string[] {
  return [
    '^ĐẢNG BỘ TỈNH PHÚ THỌ¶ → ĐẢNG ỦY XÃ AN BÌNH',
    '^ĐẢNG ỦY XÃ AN BÌNH¶ → BAN XÂY DỰNG ĐẢNG',
    '/ĐU¶ → /BXDĐ',
    `^T/M BAN THƯỜNG VỤ¶ → ${authority}`,
    `^PHÓ BÍ THƯ¶ → ${title}`,
  ];
}

/** A report that goes before a congress, signed by that post. */
function toTheCongress(abstract: string, title: string): readonly string[] {
  return [
    `^kết quả công tác kiểm tra, giám sát 6 tháng đầu năm 2026¶ → ${abstract}`,
    `kết quả công tác kiểm tra, giám sát 6 tháng đầu năm 2026 như sau: → ${abstract} như sau:`,
    `kết quả công tác kiểm tra, giám sát 6 tháng đầu năm 2026 của Ban → ${abstract} của Ban`,
    `^PHÓ BÍ THƯ¶ → ${title}`,
  ];
}

/** Signers, addressees, recipients, appendices and copies of documents of the Party. */
export const PARTY_CLOSING_SLIPS: readonly Slip[] = [
  ...stepSlips('dang-chucvu-noorg', SIGNED, [
    ['^PHÓ BÍ THƯ¶ → PHÓ BÍ THƯ{ ĐẢNG ỦY|}'],
    ['^PHÓ BÍ THƯ¶ → PHÓ BÍ THƯ{ ĐẢNG ỦY XÃ AN BÌNH|}'],
    ['^PHÓ BÍ THƯ¶ → PHÓ BÍ THƯ{ ĐẢNG UỶ XÃ|}'],
  ]),
  ...stepSlips('dang-chucvu-noorg', BY_SECRETARY, [
    ['^BÍ THƯ¶ → BÍ THƯ{ ĐẢNG ỦY|}'],
    ['^BÍ THƯ¶ → BÍ THƯ{ XÃ ỦY|}'],
    ['^BÍ THƯ¶ → BÍ THƯ{ ĐẢNG BỘ XÃ|}'],
  ]),
  ...stepSlips('dang-chucvu-uyvien', SIGNED, [
    ['^PHÓ BÍ THƯ¶ → {ỦY VIÊN|PHÓ BÍ THƯ}'],
    ['^PHÓ BÍ THƯ¶ → {ỦY VIÊN BAN THƯỜNG VỤ|PHÓ BÍ THƯ}'],
    ['^PHÓ BÍ THƯ¶ → {UỶ VIÊN THƯỜNG VỤ|PHÓ BÍ THƯ}'],
  ]),
  ...stepSlips('dang-ky-kt', SIGNED, [
    ['^T/M BAN THƯỜNG VỤ¶ → {K/T BÍ THƯ|T/M BAN THƯỜNG VỤ}'],
    ['^T/M BAN THƯỜNG VỤ¶ → T/M BAN THƯỜNG VỤ{⏎K/T BÍ THƯ|}'],
    ['^T/M BAN THƯỜNG VỤ¶ → {KT. BÍ THƯ|T/M BAN THƯỜNG VỤ}'],
  ]),
  ...stepSlips(
    'dang-ky-kt',
    ['hd05-thong-bao', 'hd36-thong-bao'],
    ['{KT.|K/T}', '{K.T|K/T}', '{KÝ THAY|K/T}'].map((abbreviation) =>
      ofTheBoard(`${abbreviation} TRƯỞNG BAN`, 'PHÓ TRƯỞNG BAN'),
    ),
  ),
  ...stepSlips(
    'dang-ky-tl',
    ['hd36-thong-bao', 'hd05-thong-bao', 'hd05-ke-hoach'],
    ['{TL.|T/L}', '{T.L|T/L}', '{TUQ.|T/L}', '{T/UQ|T/L}', '{THỪA LỆNH|T/L}', '{TL|T/L}'].map(
      (abbreviation) => [
        `^T/M BAN THƯỜNG VỤ¶ → ${abbreviation} BAN THƯỜNG VỤ`,
        '^PHÓ BÍ THƯ¶ → CHÁNH VĂN PHÒNG',
      ],
    ),
  ),
  ...stepSlips(
    'dang-ky-q',
    ['hd05-thong-bao', 'hd36-thong-bao'],
    ['{QUYỀN |Q. }', 'Q.{| }', '{Q/|Q.} ', 'Q{|.} '].map((abbreviation) =>
      ofTheBoard(`${abbreviation}TRƯỞNG BAN`, ''),
    ),
  ),
  ...stepSlips(
    'dang-ky-phophutrach',
    ['hd05-thong-bao', 'hd36-thong-bao'],
    [
      ofTheBoard('K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN{ PHỤ TRÁCH|}'),
      ofTheBoard('{K/T TRƯỞNG BAN|}', '{PHÓ TRƯỞNG BAN PHỤ TRÁCH|[cb14]PHÓ TRƯỞNG BAN PHỤ TRÁCH}'),
    ],
  ),
  ...stepSlips('dang-ky-kiem', COMMITTEE, [
    ['^BÍ THƯ¶ → {T/M BAN CHỈ ĐẠO⏎|}BÍ THƯ'],
    ['^BÍ THƯ¶ → {K/T TRƯỞNG BAN⏎PHÓ |}BÍ THƯ'],
    ['^BÍ THƯ¶ → BÍ THƯ{ kiêm|}', '^kiêm¶ → {|kiêm}'],
    ['^kiêm¶ → {[cb14]KIÊM|kiêm}'],
    ['^kiêm¶ → {[cb14]|}kiêm'],
    ['^kiêm¶ → {|kiêm}'],
  ]),
  ...stepSlips('dang-ky-bienban', MINUTES, [
    ['^NGƯỜI GHI BIÊN BẢN¶ → {THƯ KÝ|NGƯỜI GHI BIÊN BẢN}', '^CHỦ TRÌ HỘI NGHỊ¶ → {CHỦ TỌA|CHỦ TRÌ HỘI NGHỊ}'],
    [
      '^NGƯỜI GHI BIÊN BẢN¶ → {CHỦ TRÌ HỘI NGHỊ|NGƯỜI GHI BIÊN BẢN}',
      '^CHỦ TRÌ HỘI NGHỊ¶ → {NGƯỜI GHI BIÊN BẢN|CHỦ TRÌ HỘI NGHỊ}',
    ],
    ['^NGƯỜI GHI BIÊN BẢN¶ → {THƯ KÝ CUỘC HỌP|NGƯỜI GHI BIÊN BẢN}'],
    ['^CHỦ TRÌ HỘI NGHỊ¶ → {CHỦ TOẠ|CHỦ TRÌ HỘI NGHỊ}'],
    ['^CHỦ TRÌ HỘI NGHỊ¶ → {[c14]|}CHỦ TRÌ HỘI NGHỊ'],
  ]),
  ...stepSlips('dang-ky-xacnhan', CONGRESS, [
    ['^Xác nhận chữ ký của đồng chí Hoàng Đức Thắng¶ → {|Xác nhận chữ ký của đồng chí Hoàng Đức Thắng}'],
    ['đồng chí Hoàng Đức Thắng¶ → đồng chí {Trần Thị Thu Hà|Hoàng Đức Thắng}'],
    ['đồng chí Hoàng Đức Thắng¶ → đồng chí Hoàng Đức {Thẳng|Thắng}'],
  ]),
  ...stepSlips(
    'dang-ky-bithu',
    ['hd05-bao-cao'],
    [
      toTheCongress(
        'kiểm điểm của Ban Chấp hành Đảng bộ xã khóa I trình đại hội đại biểu Đảng bộ xã lần thứ II',
        '{PHÓ |}BÍ THƯ',
      ),
      toTheCongress('chính trị trình Đại hội đại biểu Đảng bộ xã An Bình lần thứ II', '{PHÓ |}BÍ THƯ'),
      toTheCongress('công tác nhân sự trình đại hội Đảng bộ xã', '{PHÓ |}BÍ THƯ'),
    ],
  ),
  ...stepSlips('dang-ky-liencq', JOINT, [
    ['^TRƯỞNG BAN¶ → TRƯỞNG BAN', '^BAN XÂY DỰNG ĐẢNG¶ → {|BAN XÂY DỰNG ĐẢNG}'],
    ['^CHỦ NHIỆM\nỦY BAN KIỂM TRA¶ → {CHỦ NHIỆM|CHỦ NHIỆM\nỦY BAN KIỂM TRA}'],
  ]),
  ...stepSlips(
    'dang-kinhgui-sep',
    ['hd05-cong-van'],
    [
      ['^- Ban Xây dựng Đảng;¶ → - Ban Xây dựng Đảng{,|;}'],
      ['^- Ban Xây dựng Đảng;¶ → - Ban Xây dựng Đảng{.|;}'],
      ['^- Ủy ban Kiểm tra Đảng ủy;¶ → - Ủy ban Kiểm tra Đảng ủy{|;}'],
      ['^- Các chi bộ, đảng bộ trực thuộc Đảng ủy.¶ → - Các chi bộ, đảng bộ trực thuộc Đảng ủy{,|.}'],
    ],
  ),
  ...stepSlips(
    'dang-kinhgui-sep',
    ['hd36-cong-van'],
    [
      ['^- Ban Xây dựng Đảng,¶ → - Ban Xây dựng Đảng{;|,}'],
      ['^- Ủy ban Kiểm tra Đảng ủy,¶ → - Ủy ban Kiểm tra Đảng ủy{|,}'],
      [
        '^- Ban Xây dựng Đảng,¶ → - Ban Xây dựng Đảng{;|,}',
        '^- Ủy ban Kiểm tra Đảng ủy,¶ → - Ủy ban Kiểm tra Đảng ủy{;|,}',
      ],
    ],
  ),
  ...stepSlips(
    'dang-noinhan-nhutren',
    ['hd05-cong-van', 'hd05-to-trinh'],
    [
      ['^- Như trên;¶ → {|- Như trên;}'],
      ['^- Như trên;¶ → {- Như kính gửi;|- Như trên;}'],
      ['^- Như trên;¶ → {- Thường trực Tỉnh ủy;⏎|}- Như trên;'],
    ],
  ),
  ...stepSlips(
    'dang-noinhan-nhutren',
    ['hd36-cong-van', 'hd36-to-trinh'],
    [['^- Như trên,¶ → {|- Như trên,}'], ['^- Như trên,¶ → {- Như kính gửi,|- Như trên,}']],
  ),
  ...stepSlips('dang-phuluc', WITH_APPENDIX, [
    [
      ' theo lịch tại Phụ lục kèm theo Kế hoạch này. → { do đoàn kiểm tra thông báo| theo lịch tại Phụ lục kèm theo Kế hoạch này}.',
    ],
    ['^Phụ lục¶ → {[lb14]|}Phụ lục'],
    ['^Phụ lục¶ → Phụ lục{ I|}'],
    ['^Phụ lục¶ → Phụ lục{ A|}'],
    ['^LỊCH KIỂM TRA CÁC CHI BỘ NĂM 2026¶ → {|LỊCH KIỂM TRA CÁC CHI BỘ NĂM 2026}'],
  ]),
  ...stepSlips('dang-phuluc-kemtheo', WITH_APPENDIX, [
    [
      '^(Kèm theo Kế hoạch số 47-KH/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng ủy xã An Bình)¶ → (Kèm theo Kế hoạch{| số 47-KH/ĐU, ngày 12/6/2026} của Ban Thường vụ Đảng ủy xã An Bình)',
    ],
    ['ngày 12/6/2026 của Ban Thường vụ → ngày {21|12}/6/2026 của Ban Thường vụ'],
    ['số 47-KH/ĐU, ngày 12/6/2026 của → số {74|47}-KH/ĐU, ngày 12/6/2026 của'],
  ]),
  ...stepSlips(
    'dang-khongphobien',
    ['hd05-bao-cao-luu-hanh'],
    [
      [
        '^Không phổ biến trên phương tiện thông tin đại chúng¶ → Không phổ biến trên {các |}phương tiện thông tin đại chúng',
      ],
      [
        '^Không phổ biến trên phương tiện thông tin đại chúng¶ → {KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG|Không phổ biến trên phương tiện thông tin đại chúng}',
      ],
    ],
  ),
  ...stepSlips(
    'dang-bansao',
    ['hd05-thong-bao', 'hd05-bao-cao'],
    [
      ['^- Lưu Văn phòng Đảng ủy.¶ → - Lưu Văn phòng Đảng ủy.{⏎[cb14]SAO Y BẢN CHÍNH|}'],
      ['^- Lưu Văn phòng Đảng ủy.¶ → - Lưu Văn phòng Đảng ủy.{⏎[c14]Số 24-BS/ĐU⏎[cb14]SAO LỤC|}'],
      ['^- Lưu Văn phòng Đảng ủy.¶ → - Lưu Văn phòng Đảng ủy.{⏎[cb14]TRÍCH SAO|}'],
    ],
  ),
];
