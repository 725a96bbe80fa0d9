import { matchesIn } from './matchesIn';
/** A day of the week named in a text; `start` and `end` are UTF-16 offsets of the name itself ("thứ Sáu", "CN"). */
export interface WeekdayWord {
  /** 0 is Sunday (Chủ nhật), 6 is Saturday. */
  readonly weekday: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Names after "thứ", by the number that Vietnamese gives the day: Monday is the second. */
const AFTER_THU: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  bốn: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

const NAMES = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'] as const;

const WEEKDAY =
  /(?<![\p{L}\d])(?:thứ[ -]?(hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|t\.?([2-7])|chủ[ -]?nh[ậâ]t|cn)(?![\p{L}\d])/giu;

/** What may stand before the name of a day. After other words "thứ ba" is an ordinal: "kỳ họp thứ ba", "ngày thứ hai". */
const BEFORE =
  /(?:^|[,;:.()[/–—-]|\d|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|vào|hôm|từ|đến|trước|hết|là|tức|nhằm|và|hoặc|giờ|phút|h))\s*$/iu;

/** A capital makes it a day behind any other word than one that is counted: "rút kinh nghiệm thứ Ba", but "Kỳ họp thứ Ba". */
const COUNTED =
  /(?<!\p{L})(?:(?:kỳ|phiên|cuộc|buổi) họp|việc|lần|khóa|khoá|nghị|hội|phiên|kỳ|đợt|buổi|vòng|ngày|tuần|quý|người|bài|chương|phần|tập|giải|hạng|nhóm|mục|điều|khoản|đứng|xếp)\s*$/iu;

/** The date of the day itself: "trong ngày thứ Bảy, ngày 20 tháng 12". */
const ITS_DATE = /^,? ?\(?ngày \d/u;

/** Days of the week named in a text, in order. */
export function readWeekdays(text: string): readonly WeekdayWord[] {
  return matchesIn(text, WEEKDAY).flatMap((match) => {
    const [whole, afterThu, short] = match;
    const weekday = weekdayOf(afterThu ?? short);
    // "T4" and "CN" mean a day only in a table or beside a date; the caller asks for the neighbourhood.
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const end = match.index + whole.length;
    const isDay = isCapital(whole) && (!COUNTED.test(before) || ITS_DATE.test(text.slice(end, end + 10)));
    return BEFORE.test(before) || isDay
      ? [{ weekday, text: whole, start: match.index, end: match.index + whole.length }]
      : [];
  });
}

function isCapital(name: string): boolean {
  return /^chủ/iu.test(name) || /^[Tt]hứ[ -]?\p{Lu}\p{Ll}+$/u.test(name);
}

function weekdayOf(name: string | undefined): number {
  return name === undefined ? 0 : (AFTER_THU[name.toLowerCase()] ?? 0);
}

/** The name of a day in running text: "thứ Hai", "Chủ nhật"; `weekday` as in {@link WeekdayWord}. */
export function weekdayName(weekday: number): string {
  const name = NAMES[weekday - 1];
  return name === undefined ? 'Chủ nhật' : `thứ ${name}`;
}

/** The name of another day in the manner of a given one: "Thứ 6" becomes "Thứ 5", "THỨ SÁU" becomes "THỨ NĂM". */
export function weekdayLike(model: string, weekday: number): string {
  const plain = weekdayName(weekday);
  if (/\p{L}{2,}/u.test(model) && model === model.toUpperCase() && model.length > 3) {
    return plain.toUpperCase();
  }
  if (weekday === 0) {
    return plain;
  }
  const start = /^[TC]/u.test(model) ? 'Thứ' : 'thứ';
  if (/\d$/u.test(model)) {
    return /^t\.?\d$/iu.test(model) ? `T${String(weekday + 1)}` : `${start} ${String(weekday + 1)}`;
  }
  const name = NAMES[weekday - 1] ?? '';
  // Without the flag `i`, under which a class of small letters takes capitals too.
  const small = /^[Tt]hứ \p{Ll}/u.test(model);
  return `${start} ${small ? name.toLowerCase() : name}`;
}
