import { spellingKey } from './spellingKey';

/** Surnames of the Kinh and of the larger minorities, without those that are as often the beginning of another word. */
const SURNAMES = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Đào Lương Trương Mai Tô Hà Tạ Cao Chu
  Thái Tăng Quách Lâm Phùng Kiều Vương Tống Triệu Lại La Lưu Doãn Nghiêm Khổng Thạch Châu Tôn Giáp Nông Vi Lò Lường Quàng Cà Tòng Bế
  Hứa Giàng Sùng  Thào Hờ  Ma Bàn Đèo Lầu Lù Sầm Mông Điểu  Âu   Diệp Mạc Đàm Kim Thân  Cù Đậu Phí Nhữ Hàn Văn Ninh Bạch
  Vừ Tẩn Phàn Mùa Thao Hạng Lừu Ksor Siu Kpă Kpuih Alăng`;

const KEYS: ReadonlySet<string> = new Set(
  SURNAMES.toLowerCase()
    .split(/\s+/u)
    .flatMap((name) => [name, spellingKey(name)]),
);

/** Whether a syllable, in small letters or as a `spellingKey`, is a usual surname. */
export function isSurname(syllable: string): boolean {
  return KEYS.has(syllable);
}

/** Surnames that are nothing else, so that even in small letters they begin a name. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  'nguyễn trần phạm huỳnh đặng bùi đỗ ngô trịnh đinh phùng quách nghiêm doãn lê vũ phan trương'.split(' '),
);

/** Whether a syllable, in small letters, is hardly ever anything but a surname. */
export function isUnmistakableSurname(syllable: string): boolean {
  return UNMISTAKABLE.has(syllable);
}

/** Syllables that stand between surname and given name and are nothing else there. */
const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  'văn thị hữu đức đình xuân ngọc thanh minh quang công bá duy hoàng quốc thế trọng viết kim mạnh tiến anh hồng thu tuấn khắc'.split(
    ' ',
  ),
);

/** Whether a syllable, in small letters, is a usual middle name. */
export function isMiddleName(syllable: string): boolean {
  return MIDDLE_NAMES.has(syllable);
}
