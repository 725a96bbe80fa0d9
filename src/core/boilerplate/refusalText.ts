import type { DeviationKind, SkipReason } from '../edits';

/** Why an insertion that was planned was not made: the place refuses it, or something else would have changed with it. */
export type InsertionRefusal = SkipReason | DeviationKind | 'unreadable';

/** Why an insertion was not made, and what to do about it, in Vietnamese. */
export const VIETNAMESE_REFUSALS: Readonly<Record<InsertionRefusal, string>> = {
  textChanged: 'Văn bản đã thay đổi sau lần kiểm tra; hãy kiểm tra lại rồi chèn.',
  locationLost: 'Không còn tìm thấy chỗ cần chèn; hãy kiểm tra lại rồi chèn.',
  notSupported: 'Chỗ cần chèn gắn với thứ khác trong tệp; hãy thêm phần này trực tiếp trong Word.',
  locked: 'Chỗ cần chèn nằm trong ô nội dung đã khóa; hãy mở khóa trong Word rồi chèn.',
  generated: 'Chỗ cần chèn nằm trong trường do Word tự tạo; hãy thêm phần này trực tiếp trong Word.',
  prompt: 'Chỗ cần chèn là lời nhắc của ô nội dung chưa điền; hãy điền vào ô đó rồi chèn.',
  unreadable: 'Tệp sau khi chèn không đọc lại được; hãy thêm phần này trực tiếp trong Word.',
  text: alongWith('chữ của đoạn khác'),
  runFormat: alongWith('định dạng chữ của đoạn khác'),
  paragraphFormat: alongWith('định dạng của đoạn khác'),
  numbering: alongWith('số thứ tự tự động'),
  field: alongWith('trường tự động (tham chiếu, mục lục…)'),
  drawing: alongWith('hình vẽ'),
  bookmark: alongWith('dấu trang'),
  contentControl: alongWith('ô nội dung'),
  cell: alongWith('ô của bảng bên cạnh'),
  addedParagraph: alongWith('số đoạn của văn bản'),
  missingParagraph: alongWith('số đoạn của văn bản'),
  table: alongWith('bảng bên cạnh'),
  section: alongWith('khổ giấy, lề hoặc cách chia phần'),
  header: alongWith('đầu trang hoặc chân trang'),
  comment: alongWith('nhận xét'),
  settings: alongWith('thiết lập của tệp'),
};

function alongWith(what: string): string {
  return `Chèn vào đây sẽ làm thay đổi cả ${what}; hãy thêm phần này trực tiếp trong Word.`;
}
