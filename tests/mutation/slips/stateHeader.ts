import type { Slip } from '../slip';
import { stepSlips } from '../step';

/** A plan turned into one of another place: what comes before the comma is its name in the date. */
function placeOf(upper: string, name: string, place: string): readonly string[] {
  return [
    `^XÃ AN BÌNH¶ → ${upper}`,
    `*xã An Bình → ${name}`,
    '*trên địa bàn xã → trên địa bàn phường',
    '*nhân dân xã → nhân dân phường',
    '*Đảng ủy xã → Đảng ủy phường',
    `An Bình, ngày → ${place}, ngày`,
  ];
}

/** Names in the header of a document of the state. */
export const STATE_HEADER_SLIPS: readonly Slip[] = [
  ...stepSlips(
    'nd30-chuquan-ubnd-none',
    ['nd30-ke-hoach', 'nd30-to-trinh', 'nd30-quyet-dinh', 'nd30-cong-van'],
    [
      ['^ỦY BAN NHÂN DÂN¶ → {[c13]UBND TỈNH PHÚ THỌ|ỦY BAN NHÂN DÂN}', '^XÃ AN BÌNH¶ → {UBND XÃ|XÃ} AN BÌNH'],
      [
        '^ỦY BAN NHÂN DÂN¶ → {ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ|ỦY BAN NHÂN DÂN}',
        '^XÃ AN BÌNH¶ → {ỦY BAN NHÂN DÂN XÃ|XÃ} AN BÌNH',
      ],
      ['^ỦY BAN NHÂN DÂN¶ → {[c13]UBND TỈNH PHÚ THỌ⏎[cb13]ỦY BAN NHÂN DÂN|ỦY BAN NHÂN DÂN}'],
    ],
  ),
  ...stepSlips(
    'nd30-chuquan-ubnd-none',
    ['nd30-nghi-quyet'],
    [
      [
        '^HỘI ĐỒNG NHÂN DÂN¶ → {[c13]HĐND TỈNH PHÚ THỌ|HỘI ĐỒNG NHÂN DÂN}',
        '^XÃ AN BÌNH¶ → {HỘI ĐỒNG NHÂN DÂN XÃ|XÃ} AN BÌNH',
      ],
    ],
  ),
  ...stepSlips(
    'nd30-chuquan-abbrev',
    ['nd30-bao-cao-phong'],
    [
      ['^UBND XÃ AN BÌNH¶ → UBND XÃ{| AN BÌNH}'],
      ['^UBND XÃ AN BÌNH¶ → UBND{| XÃ AN BÌNH}'],
      ['^UBND XÃ AN BÌNH¶ → ỦY BAN NHÂN DÂN{| XÃ AN BÌNH}'],
      ['^UBND XÃ AN BÌNH¶ → ỦY BAN NHÂN DÂN XÃ{| AN BÌNH}'],
    ],
  ),
  ...stepSlips(
    'nd30-diadanh-name',
    ['nd30-ke-hoach', 'nd30-nghi-quyet', 'nd30-cong-van', 'nd30-bao-cao-phong'],
    [
      ['An Bình, ngày → {Tam Nông|An Bình}, ngày'],
      ['An Bình, ngày → {huyện Tam Nông|An Bình}, ngày'],
      ['An Bình, ngày → {tỉnh Phú Thọ|An Bình}, ngày'],
    ],
  ),
  ...stepSlips(
    'nd30-diadanh-full',
    ['nd30-ke-hoach', 'nd30-bao-cao-luu-hanh'],
    [
      placeOf('PHƯỜNG 3', 'Phường 3', '{3|Phường 3}'),
      placeOf('PHƯỜNG 12', 'Phường 12', '{12|Phường 12}'),
      placeOf('PHƯỜNG TRẦN HƯNG ĐẠO', 'phường Trần Hưng Đạo', '{Trần Hưng Đạo|Phường Trần Hưng Đạo}'),
      placeOf('PHƯỜNG NGUYỄN TRÃI', 'phường Nguyễn Trãi', '{Nguyễn Trãi|Phường Nguyễn Trãi}'),
    ],
  ),
];
