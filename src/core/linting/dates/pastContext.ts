import type { Passage } from '../text/prose';

/** The sentence speaks of what is over: repeal, merger, the state of things before. */
const PAST =
  /thay thế|bãi bỏ|hết hiệu lực|huỷ bỏ|hủy bỏ|trước đây|(?:trước|sau)(?: khi)? (?:sáp nhập|sắp xếp|hợp nhất|bỏ)|sáp nhập|hợp nhất|chia tách|sắp xếp (?:đơn vị|các đơn vị|tổ chức|bộ máy|lại)|(?<!\p{L})cũ(?!\p{L})|nay là|nay thuộc|đổi tên|tổ chức lại|giải thể|(?:kết thúc|chấm dứt) hoạt động|không tổ chức|chuyển giao(?! công nghệ)|bàn giao(?! (?:công trình|mặt bằng|nhà))|tiếp nhận (?:nhiệm vụ|nguyên trạng|từ|lại)|nguyên (?:là |Chủ tịch|Phó|Bí thư|Trưởng|Giám đốc)|lịch sử/iu;
const AMENDMENT = /sửa đổi|bổ sung/u;

/** The sentence that holds an offset: from mark to mark, semicolons included. */
export function sentenceAround({ text: { text } }: Passage, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(...[...before.matchAll(/[.;!?](?= )/gu)].map(({ index }) => index + 1), 0);
  const rest = text.slice(end).search(/[.;!?](?= |$)/u);
  return text.slice(from, rest === -1 ? text.length : end + rest);
}

/**
 * Whether a sentence speaks of the past: what has ended may be named in it. Legal bases that name an amendment are still cited as in
 * force; elsewhere a sentence about amendments is about the act's history.
 */
export function speaksOfPast(passage: Passage, start: number, end: number): boolean {
  const sentence = sentenceAround(passage, start, end);
  return PAST.test(sentence) || (passage.role !== 'legalBasis' && AMENDMENT.test(sentence));
}
