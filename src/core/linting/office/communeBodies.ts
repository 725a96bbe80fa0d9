import { isMiddleName, isSurname, matchesIn, oneOf, WORD_ENDS } from '../../vietnamese';

/** The bodies that issue documents in a commune's name. */
const BODY = 'Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Đảng ủy|Đảng uỷ';
const BRANCH = String.raw`Chi bộ \p{Lu}[\p{L} ]{1,20}`;
/** What else is told as a commune's: "Công an xã", "trên địa bàn phường". */
const OF_COMMUNE =
  'Đảng bộ|Công an|Ban Chỉ huy Quân sự|Mặt trận Tổ quốc Việt Nam|Trạm Y tế|ngân sách|trên địa bàn';
/** Bodies that issue in their own name, of which each commune has one. */
const OFFICE =
  'Công an|Ban Chỉ huy Quân sự|Mặt trận Tổ quốc Việt Nam|Đoàn Thanh niên|Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh';
/** The name of a unit, with the blank behind it. */
const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]*(?: |(?=[,;.:]|$))){1,4}`;
/** What only the document's own body does in it. */
const ACTS = oneOf(
  'ban hành|xây dựng|lập|hướng dẫn|kết luận|thảo luận|thống nhất|yêu cầu|đề nghị|báo cáo|thông báo|quyết định|tổ chức|giao|họp',
  'trân trọng|kính|lần thứ',
  'đã (?:tập trung|tổ chức|lãnh đạo|chỉ đạo|nỗ lực|triển khai|họp)',
);

/** A body with the unit it belongs to, as the one that acts: "Ủy ban nhân dân xã Bình Minh ban hành …". */
const ACTING = new RegExp(
  String.raw`${oneOf(BODY, OFFICE, 'Đảng bộ', 'Nhân dân', BRANCH)} (xã|phường|đặc khu|tỉnh|thành phố) (${NAME})(?=${ACTS}${WORD_ENDS})`,
  'gu',
);

/** "Trên đây là Báo cáo … của Ủy ban nhân dân xã Bình Minh./." */
const OWNER = new RegExp(
  String.raw`^Trên đây là [^;]* của ${oneOf(BODY)} (xã|phường|đặc khu) (${NAME})(?=[;.]|$)`,
  'gu',
);

/** "Phó Chủ tịch Ủy ban nhân dân phường" before the name of the one who holds the post. */
const POST = /(?:[Cc]hủ tịch|[Bb]í thư|[Tt]rưởng|[Ủủ]y viên)(?: [\p{L}-]+){0,5} $/u;
/** Characters; no post is longer. */
const POST_REACH = 60;

/** A body of a commune without its name: the document's own. A list of kinds ("xã, phường") speaks of all of them. */
const UNNAMED = new RegExp(
  String.raw`${oneOf(BODY, OF_COMMUNE)} (?:toàn )?(xã|phường)(?! \p{L}?\p{Lu}|[,/-] ?(?:xã|phường|đặc|tổ|thôn)| (?:và|hoặc|hay|\d|nơi|khác|cũ|bạn|trước(?! \d| ngày \d)|mới)${WORD_ENDS})${WORD_ENDS}`,
  'gu',
);
const LISTED = /(?:các|mỗi|từng|những|hai|xã,|phường,|xã và|phường và|cấp) *$/u;

/** A unit that a body is named with. */
export interface NamedUnit {
  readonly kind: string;
  readonly name: string;
  /** Where the name begins. */
  readonly start: number;
}

/** The unit whose body acts in a text. A superior's act is told before the own agency acts: only the last actor of a sentence speaks. */
export function actingUnit(text: string): NamedUnit | null {
  const match = [...matchesIn(text, OWNER), ...matchesIn(text, ACTING)]
    .filter(
      ({ index, 2: name = '' }) => !isOfPerson(text.slice(Math.max(0, index - POST_REACH), index), name),
    )
    .at(-1);
  const [, kind, name] = match ?? [];
  return match === undefined || kind === undefined || name === undefined
    ? null
    : { kind, name: name.trim(), start: match.index + match[0].lastIndexOf(name) };
}

/** "Phó Chủ tịch Ủy ban nhân dân phường Nguyễn Văn An kết luận": behind the post of a body stands who holds it. */
function isOfPerson(before: string, name: string): boolean {
  const [first = '', second = '', third] = name.trim().toLowerCase().split(' ');
  return POST.test(before) && third !== undefined && (isSurname(first) || isMiddleName(second));
}

/** A body of a commune that a text names without the commune's name. */
export interface UnnamedBody {
  readonly text: string;
  readonly unit: 'xã' | 'phường';
  readonly start: number;
}

/** Bodies of a commune without its name; no list of all of them, and not one of several kinds. */
export function unnamedBodies(text: string): readonly UnnamedBody[] {
  return matchesIn(text, UNNAMED)
    .map(({ 0: body, 1: unit, index }): UnnamedBody => ({
      text: body,
      unit: unit === 'xã' ? 'xã' : 'phường',
      start: index,
    }))
    .filter(({ text: body, unit, start }) => !LISTED.test(text.slice(0, start + body.length - unit.length)));
}
