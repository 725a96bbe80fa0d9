import type { Slip } from '../slip';
import { stepSlips } from '../step';

/** A plan, a notice or a decision that addresses somebody before it begins. */
function addressed(paragraph: string): readonly string[] {
  return [`^${paragraph}¶ → {[c14]Kính gửi: Các cơ quan chuyên môn thuộc Ủy ban nhân dân xã⏎|}${paragraph}`];
}

/** Signers, addressees and recipients of documents of the state. */
export const STATE_CLOSING_SLIPS: readonly Slip[] = [
  ...stepSlips(
    'nd30-chucvu-official',
    ['nd30-ke-hoach', 'nd30-to-trinh', 'nd30-bao-cao-luu-hanh'],
    [['^CHỦ TỊCH¶ → CHỦ TỊCH{ UBND XÃ|}'], ['^CHỦ TỊCH¶ → CHỦ TỊCH{ ỦY BAN NHÂN DÂN XÃ AN BÌNH|}']],
  ),
  ...stepSlips(
    'nd30-chucvu-official',
    ['nd30-cong-van'],
    [['^PHÓ CHỦ TỊCH¶ → {P.|PHÓ} CHỦ TỊCH'], ['^PHÓ CHỦ TỊCH¶ → {P.|PHÓ }CHỦ TỊCH']],
  ),
  ...stepSlips(
    'nd30-ky-q',
    ['nd30-ke-hoach', 'nd30-nghi-quyet', 'nd30-to-trinh', 'nd30-bao-cao-luu-hanh'],
    [
      ['^CHỦ TỊCH¶ → {QUYỀN|Q.} CHỦ TỊCH'],
      ['^CHỦ TỊCH¶ → Q.{| }CHỦ TỊCH'],
      ['^CHỦ TỊCH¶ → Q{|.} CHỦ TỊCH'],
      ['^CHỦ TỊCH¶ → {Q/|Q.} CHỦ TỊCH'],
    ],
  ),
  ...stepSlips('nd30-ky-q', ['nd30-bao-cao-phong'], [['^TRƯỞNG PHÒNG¶ → {QUYỀN|Q.} TRƯỞNG PHÒNG']]),
  ...stepSlips(
    'nd30-ky-tuq',
    ['nd30-ke-hoach', 'nd30-thong-bao', 'nd30-giay-moi', 'nd30-bao-cao-luu-hanh'],
    [['{THỪA ỦY QUYỀN|TUQ.}'], ['TUQ{|.}'], ['{T/UQ|TUQ.}'], ['{TUQ:|TUQ.}'], ['{T.U.Q.|TUQ.}']].map(
      ([abbreviation = '']) => [
        `^TM. ỦY BAN NHÂN DÂN¶ → ${abbreviation} CHỦ TỊCH`,
        '^CHỦ TỊCH¶ → TRƯỞNG PHÒNG KINH TẾ',
      ],
    ),
  ),
  ...stepSlips(
    'nd30-ky-tuq',
    ['nd30-ke-hoach'],
    [['^TM. ỦY BAN NHÂN DÂN¶ → TUQ.{| }CHỦ TỊCH', '^CHỦ TỊCH¶ → TRƯỞNG PHÒNG KINH TẾ']],
  ),
  ...stepSlips(
    'nd30-ky-tl',
    ['nd30-ke-hoach', 'nd30-thong-bao', 'nd30-giay-moi'],
    ['{THỪA LỆNH|TL.}', 'TL{|.}', '{T/L|TL.}', '{TL:|TL.}', '{T.L.|TL.}'].map((abbreviation) => [
      `^TM. ỦY BAN NHÂN DÂN¶ → ${abbreviation} CHỦ TỊCH`,
      '^CHỦ TỊCH¶ → CHÁNH VĂN PHÒNG',
    ]),
  ),
  ...stepSlips(
    'nd30-kinhgui-scope',
    [
      'nd30-ke-hoach',
      'nd30-ke-hoach-phu-luc',
      'nd30-chuong-trinh',
      'nd30-thong-bao',
      'nd30-quyet-dinh-sao-y',
      'nd30-nghi-quyet',
    ],
    [
      addressed('Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;'),
      addressed('Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;'),
      addressed('Ủy ban nhân dân xã An Bình ban hành Chương trình công tác quý II năm 2026 như sau:'),
      addressed(
        'Ủy ban nhân dân xã An Bình thông báo lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân xã quý II năm 2026 như sau:',
      ),
      addressed('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'),
      addressed('Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;'),
    ],
  ),
  ...stepSlips(
    'nd30-kinhgui-scope',
    ['nd30-cong-van'],
    [
      [
        '^Kính gửi:¶ → {|Kính gửi:}',
        '^- Phòng Văn hóa - Xã hội;¶ → {|- Phòng Văn hóa - Xã hội;}',
        '^- Ủy ban Mặt trận Tổ quốc Việt Nam xã;¶ → {|- Ủy ban Mặt trận Tổ quốc Việt Nam xã;}',
        '^- Trưởng các thôn.¶ → {|- Trưởng các thôn.}',
      ],
    ],
  ),
  ...stepSlips('nd30-noinhan-one-per-line', null, [
    ['^- Phòng Kinh tế;¶ → - Phòng Kinh tế{; |;⏎- }Trạm Y tế xã;'],
    ['^- Phòng Kinh tế;¶ → - Phòng Kinh tế;{ |⏎}- Trạm Y tế xã;'],
    [
      '^- Thường trực Đảng ủy xã (để b/c);¶ → - Thường trực Đảng ủy xã (để b/c);{ |⏎}- Đảng ủy các cơ quan Đảng xã;',
    ],
    [
      '^- Thường trực Hội đồng nhân dân xã;¶ → - Thường trực Hội đồng nhân dân xã{; |;⏎- }Ban Kinh tế - Ngân sách;',
    ],
  ]),
  ...stepSlips(
    'nd30-noinhan-nhutren',
    ['nd30-cong-van', 'nd30-cong-van-khan', 'nd30-to-trinh', 'nd30-bao-cao', 'nd30-bao-cao-phong'],
    [
      ['^- Như trên;¶ → {|- Như trên;}'],
      ['^- Như trên;¶ → {- Như kính gửi;|- Như trên;}'],
      ['^- Như trên;¶ → {- Các đơn vị trên;|- Như trên;}'],
      ['^- Như trên;¶ → {- Thường trực Hội đồng nhân dân tỉnh;⏎|}- Như trên;'],
    ],
  ),
  ...stepSlips(
    'nd30-noinhan-nhutren',
    ['nd30-quyet-dinh'],
    [
      ['^- Như Điều 5;¶ → {- Như trên;|- Như Điều 5;}'],
      ['^- Như Điều 5;¶ → {- Như Điều 4;|- Như Điều 5;}'],
      ['^- Như Điều 5;¶ → {|- Như Điều 5;}'],
    ],
  ),
  ...stepSlips(
    'nd30-noinhan-nhutren',
    ['nd30-quyet-dinh-sao-y'],
    [['^- Như Điều 3;¶ → {- Như Điều 2;|- Như Điều 3;}']],
  ),
  ...stepSlips(
    'nd30-noinhan-nhutren',
    ['nd30-ke-hoach', 'nd30-chuong-trinh', 'nd30-thong-bao', 'nd30-nghi-quyet', 'nd30-ke-hoach-phu-luc'],
    [
      ['^- Thường trực Đảng ủy xã (để b/c);¶ → {- Như trên;⏎|}- Thường trực Đảng ủy xã (để b/c);'],
      ['^- Thường trực Hội đồng nhân dân xã;¶ → - {Như trên|Thường trực Hội đồng nhân dân xã};'],
    ],
  ),
  ...stepSlips(
    'nd30-phuluc-mention',
    ['nd30-ke-hoach-phu-luc'],
    [
      ['theo lịch tại Phụ lục I. → theo lịch{| tại Phụ lục I}.', ' (Phụ lục I) → {| (Phụ lục I)}'],
      [' tại Phụ lục II. → {| tại Phụ lục II}.', ' (Phụ lục II) → {| (Phụ lục II)}'],
      [
        'theo lịch tại Phụ lục I. → theo lịch{| tại Phụ lục I}.',
        ' (Phụ lục I) → {| (Phụ lục I)}',
        ' tại Phụ lục II. → {| tại Phụ lục II}.',
        ' (Phụ lục II) → {| (Phụ lục II)}',
      ],
    ],
  ),
  ...stepSlips(
    'nd30-phuluc-roman',
    ['nd30-ke-hoach-phu-luc'],
    [
      ['*Phụ lục II → Phụ lục {2|II}', '*Phụ lục I → Phụ lục {1|I}'],
      ['*Phụ lục II → Phụ lục {02|II}', '*Phụ lục I → Phụ lục {01|I}'],
      ['*Phụ lục II → Phụ lục {B|II}', '*Phụ lục I → Phụ lục {A|I}'],
      ['^Phụ lục II¶ → Phụ lục{| II}', '^Phụ lục I¶ → Phụ lục{| I}'],
    ],
  ),
  ...stepSlips(
    'nd30-phuluc-title',
    ['nd30-ke-hoach-phu-luc'],
    [
      [
        '^LỊCH THU GOM RÁC THẢI SINH HOẠT¶ → {Lịch thu gom rác thải sinh hoạt|LỊCH THU GOM RÁC THẢI SINH HOẠT}',
      ],
      [
        '^Phụ lục I¶ → {Phụ lục I: LỊCH THU GOM RÁC THẢI SINH HOẠT|Phụ lục I}',
        '^LỊCH THU GOM RÁC THẢI SINH HOẠT¶ → {|LỊCH THU GOM RÁC THẢI SINH HOẠT}',
      ],
      ['^DANH SÁCH ĐIỂM TẬP KẾT RÁC THẢI SINH HOẠT¶ → {|DANH SÁCH ĐIỂM TẬP KẾT RÁC THẢI SINH HOẠT}'],
    ],
  ),
  ...stepSlips(
    'nd30-mat',
    ['nd30-ke-hoach', 'nd30-cong-van', 'nd30-nghi-quyet', 'nd30-bao-cao-phong'],
    [
      ...['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Độ mật: Mật'].map((mark) => [
        `^An Bình, ngày → {[cb13]${mark}⏎[ci14]|}An Bình, ngày`,
      ]),
      ...['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'ĐỘ MẬT: MẬT'].flatMap((mark) =>
        ['35/KH-UBND', '12/NQ-HĐND', '27/BC-KT'].map((number) => [
          `^Số: ${number}¶ → Số: ${number}{⏎[cb13]${mark}|}`,
        ]),
      ),
    ],
  ),
  ...stepSlips(
    'nd30-khan',
    ['nd30-ke-hoach'],
    [
      ['^Số: 35/KH-UBND¶ → Số: 35/KH-UBND{⏎[cb13]KHẨN|}'],
      ['^Số: 35/KH-UBND¶ → Số: 35/KH-UBND{⏎[c13]Thượng khẩn|}'],
      ['^An Bình, ngày 16 tháng 3 năm 2026¶ → An Bình, ngày 16 tháng 3 năm 2026{⏎[cb13]HỎA TỐC|}'],
    ],
  ),
];
