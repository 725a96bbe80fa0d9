import { matchesIn, oneOf } from '../../vietnamese';
import { firstIndex, oncePer } from '../../document';
import type { Passage } from '../text/prose';

/** What ends an act or a body, or gives it another name. */
const ENDED =
  'thay thế|bãi bỏ|hết hiệu lực|huỷ bỏ|hủy bỏ|giải thể|(?:kết thúc|chấm dứt) hoạt động|không tổ chức|không còn là|đổi tên';
/** What joins and parts bodies and places. */
const REARRANGED =
  'sáp nhập|hợp nhất|trên cơ sở nhập|chia tách|tổ chức lại|sắp xếp (?:đơn vị|các đơn vị|tổ chức|bộ máy|lại)|(?:trước|sau)(?: khi)? (?:sáp nhập|sắp xếp|hợp nhất|bỏ)';
/** What one body takes over from another. */
const HANDED_OVER =
  'chuyển giao(?! công nghệ)|(?<!sớm |khẩn trương |kịp thời )bàn giao(?! (?:công trình|mặt bằng|nhà|đất))|tiếp nhận (?:nhiệm vụ|nguyên trạng|từ|lại)';
/** What was, against what is. */
const FORMER = oneOf(
  String.raw`trước đây|khi còn (?:thuộc|là)|(?<!\p{L})cũ(?!\p{L})|nay là|nay thuộc(?! (?:huyện|quận|thị xã))|tiền thân|lịch sử`,
  'phông (?:lưu trữ|tài liệu|đảng bộ|ủy ban|uỷ ban|hội đồng|huyện|quận|thị|phòng)',
  'nguyên (?:là |Chủ tịch|Phó|Bí thư|Trưởng|Giám đốc|Ủy viên|Uỷ viên|lãnh đạo|cán bộ)',
);
/** The sentence speaks of what is over: repeal, merger, the state of things before. */
const PAST = new RegExp(oneOf(ENDED, REARRANGED, HANDED_OVER, FORMER), 'iu');
/** What is amended is an act; staff and money are added too: "bổ sung biên chế". */
const AMENDMENT =
  /(?<!(?:xem xét|kịp thời|đề xuất|kiến nghị),? )sửa đổi|(?:được|đã|điều chỉnh,|thay thế,) bổ sung(?! (?:dự toán|kinh phí|ngân sách|nguồn|vốn|biên chế|nhân sự|cán bộ|số liệu|thông tin|danh sách|hồ sơ|lực lượng|trang thiết bị|cơ sở vật chất))|[Bb]ổ sung (?:bởi|theo|một số|nội dung|điều|khoản|điểm|\p{Lu})/u;

/** A sentence of a passage; the same object however often it is asked for, so that facts about it are found out once. */
export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
}

interface Sentences {
  /** Offsets of the marks behind which a sentence may begin or at which it may end, ascending. */
  readonly marks: readonly number[];
  readonly known: Map<string, Sentence>;
}

const sentences = oncePer(({ text: { text } }: Passage): Sentences => ({
  marks: matchesIn(text, /[.;!?](?= |$)/gu).map(({ index }) => index),
  known: new Map(),
}));

/** The sentence that holds a stretch of a passage: from mark to mark, semicolons included. */
export function sentenceAround(passage: Passage, start: number, end: number): Sentence {
  const { marks, known } = sentences(passage);
  const { text } = passage.text;
  // A mark right before the stretch is not parted from it by a blank.
  const before = marks[firstIndex(marks, (mark) => mark + 1 >= start) - 1];
  const from = before === undefined ? 0 : before + 1;
  const to = marks[firstIndex(marks, (mark) => mark >= end)] ?? text.length;
  const key = `${String(from)} ${String(to)}`;
  const sentence = known.get(key) ?? { passage, text: text.slice(from, to) };
  known.set(key, sentence);
  return sentence;
}

const tellsOfPast = oncePer(({ text }: Sentence) => PAST.test(text));
const tellsOfAmendment = oncePer(({ text }: Sentence) => AMENDMENT.test(text));

/**
 * Whether a sentence speaks of the past: what has ended may be named in it. Legal bases that name an amendment are still cited as in
 * force; elsewhere a sentence about amendments is about the act's history.
 */
export function speaksOfPast(passage: Passage, start: number, end: number): boolean {
  const sentence = sentenceAround(passage, start, end);
  return tellsOfPast(sentence) || (passage.role !== 'legalBasis' && tellsOfAmendment(sentence));
}
