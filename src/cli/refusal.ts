import { errorCode } from './errorCode';

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'không có thư mục đó.',
  ENOTDIR: 'không có thư mục đó.',
  EACCES: 'không có quyền ghi.',
  EPERM: 'không có quyền ghi.',
  EROFS: 'ổ đĩa chỉ cho đọc.',
  ENOSPC: 'ổ đĩa đã đầy.',
  EBUSY: 'tệp đang do chương trình khác giữ; hãy đóng tệp rồi thử lại.',
  ENAMETOOLONG: 'tên tệp quá dài.',
};

/** Says in Vietnamese why the file system would not write, as the end of a sentence. */
export function refusal(error: unknown): string {
  const code = errorCode(error);
  return REFUSALS[code] ?? `hệ thống báo lỗi ${code}.`;
}
