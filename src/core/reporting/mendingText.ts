import type { ChangePreview, SkipReason } from '../edits';
import type { Finding } from '../linting';
import { changeLines } from './changeText';
import { printable } from './printable';
import { PLAIN_TEXT, type TextStyle } from './textStyle';

/** Findings that are mended together and what that changes, for people to read; ends with a line break. */
export function mendingText(
  findings: readonly Finding[],
  changes: readonly ChangePreview[],
  style: TextStyle = PLAIN_TEXT,
): string {
  return [
    ...findings.map((finding) => findingLine(finding, style)),
    ...changes.flatMap(changeLines).map((line) => `  ${coloured(line, style)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** A finding that could not be mended, its place and the reason, for people to read; ends with a line break. */
export function refusalText(finding: Finding, reason: SkipReason, style: TextStyle = PLAIN_TEXT): string {
  return `${findingLine(finding, style)}\n  ${style.warning(`Không sửa được: ${REFUSALS[reason]}`)}\n`;
}

/** Why an edit was not made, as a sentence in Vietnamese. */
export const REFUSALS: Readonly<Record<SkipReason, string>> = {
  textChanged: 'vướng một chỗ sửa khác ở cùng chỗ.',
  locationLost: 'không còn tìm thấy chỗ cần sửa.',
  notSupported: 'chỗ này gắn với thứ khác trong tệp (dấu trang, chú thích, hình vẽ, trường, cuối ô bảng…).',
  locked: 'chỗ này nằm trong ô nội dung đã khóa hoặc lấy từ nguồn khác.',
  generated: 'chỗ này do trường của Word tự tạo (tham chiếu, ngày, mục lục…), phải sửa ở nguồn của trường.',
  prompt: 'chỗ này là lời nhắc của ô nội dung chưa điền.',
};

function findingLine({ clause, location, message }: Finding, style: TextStyle): string {
  const place = location.paragraph === null ? '' : ` (đoạn ${location.paragraph + 1})`;
  return `${style.title(clause)}${place}: ${printable(message)}`;
}

function coloured(line: string, style: TextStyle): string {
  if (line.startsWith('- ')) {
    return style.error(line);
  }
  return line.startsWith('+ ') ? style.info(line) : line;
}
