/** Names of bodies, posts and persons that can be given a task. */
const UNIT =
  /(?<!\p{L})(?:Phòng|phòng (?=\p{Lu})|Văn phòng|Ban(?! hành)|Trung tâm|Công an|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|MTTQ|Mặt trận|Hội(?! nghị| thảo| trường| thi| diễn)|Đoàn(?! kết)|Trường(?! hợp)|Trạm|Sở|Chi cục|Chi bộ|chi bộ|Đảng ủy|Đảng uỷ|Bộ phận|bộ phận|Tổ(?! chức)|tổ (?=\p{Lu})|Kho bạc|Bảo hiểm|Quỹ(?! đất)|Đài|Báo(?! cáo)|Bí thư|Chủ tịch|Phó Chủ tịch|Giám đốc|Hiệu trưởng|Thủ trưởng|Trưởng|trưởng|đồng chí|Đồng chí|ông|Ông|bà|Bà|thầy|cô|giáo viên|Giáo viên|lãnh đạo|Lãnh đạo|công chức|cán bộ|(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Nn]hững|[Tt]oàn thể) (?:cơ quan|đơn vị|phòng|ban|thôn|xã|chi|đảng bộ|địa phương|tổ chức|đoàn thể|ngành|trường|khu|tổ|bộ phận|thành viên|doanh nghiệp|sở))(?!\p{Ll})/u;

/** Whether a text names anybody who could do a task. */
export function mentionsUnit(text: string): boolean {
  return UNIT.test(text);
}
