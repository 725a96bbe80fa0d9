import { oneOf, WORD_BEGINS } from '../../vietnamese';

/** Bodies of the authorities; some of their words begin other ones too: "ban hành", "tổ chức". */
const BODIES = oneOf(
  'Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|MTTQ|Mặt trận|Đảng ủy|Đảng uỷ|Chi bộ|chi bộ|Công an|Sở|Chi cục|Văn phòng|Trung tâm',
  String.raw`Phòng|phòng (?=\p{Lu})|Ban(?! hành)|Bộ phận|bộ phận|Tổ(?! chức)|tổ (?=\p{Lu})`,
);
const UNIONS = oneOf('Hội(?! nghị| thảo| trường| thi| diễn)', 'Đoàn(?! kết)');
const INSTITUTIONS = oneOf(
  'Trường(?! hợp)',
  'Trạm',
  'Kho bạc',
  'Bảo hiểm',
  'Quỹ(?! đất)',
  'Đài',
  'Báo(?! cáo)',
);
const POSTS = oneOf(
  'Bí thư|Chủ tịch|Phó Chủ tịch|Giám đốc|Hiệu trưởng|Thủ trưởng|Trưởng|trưởng|lãnh đạo|Lãnh đạo',
);
const PERSONS = oneOf('đồng chí|Đồng chí|ông|Ông|bà|Bà|thầy|cô|giáo viên|Giáo viên|công chức|cán bộ');
/** "các đơn vị", "mỗi thôn", "toàn thể thành viên" */
const ALL_OF_THEM = `${oneOf('[Cc]ác', '[Mm]ỗi', '[Tt]ừng', '[Nn]hững', '[Tt]oàn thể')} ${oneOf(
  'cơ quan|đơn vị|phòng|ban|thôn|xã|chi|đảng bộ|địa phương|tổ chức|đoàn thể|ngành|trường|khu|tổ|bộ phận|thành viên|doanh nghiệp|sở',
)}`;

/** Names of bodies, posts and persons that can be given a task. */
const UNIT = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(BODIES, UNIONS, INSTITUTIONS, POSTS, PERSONS, ALL_OF_THEM)}(?!\p{Ll})`,
  'u',
);

/** Whether a text names anybody who could do a task. */
export function mentionsUnit(text: string): boolean {
  return UNIT.test(text);
}
