import { spellingKey } from '../../vietnamese';

/** A name that is always written in one way. */
export interface FixedName {
  /** As they are written. */
  readonly words: readonly string[];
  /** Their `spellingKey`s. */
  readonly keys: readonly string[];
}

/** Bodies and institutions whose names the Constitution and the Party's statutes fix, as they are written. */
const NAMES: readonly string[] = [
  'Ủy ban nhân dân',
  ...['xã', 'phường', 'tỉnh'].flatMap((unit) => [`Ủy ban nhân dân ${unit}`, `Hội đồng nhân dân ${unit}`]),
  'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc',
  'Mặt trận Tổ quốc Việt Nam',
  'Đảng Cộng sản Việt Nam',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Ban Chấp hành Đảng bộ',
  'Ban Thường vụ Đảng ủy',
  'Thường trực Đảng ủy',
  'Ủy ban Kiểm tra Đảng ủy',
  'Ban Xây dựng Đảng',
  'Văn phòng Đảng ủy',
  'Ban Chỉ huy Quân sự',
  'Bộ Chỉ huy quân sự',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
  'Hội Chữ thập đỏ',
  'Hội Người cao tuổi',
  'Liên đoàn Lao động',
  'Trung tâm Phục vụ hành chính công',
];

/** The names, word by word. */
export const FIXED_NAMES: readonly FixedName[] = NAMES.map((name) => {
  const words = name.split(' ');
  return { words, keys: words.map((word) => spellingKey(word.toLowerCase())) };
});
