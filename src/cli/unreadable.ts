import type { FileFailure } from '../core';
import { errorCode } from './errorCode';

/** A failure to open a file, as the check output lists it. */
export function unreadable(file: string, message: string): FileFailure {
  return { file, code: 'unreadable', message };
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'Không tìm thấy tệp hoặc thư mục.',
  ENOTDIR: 'Không tìm thấy tệp hoặc thư mục.',
  EACCES: 'Không có quyền đọc.',
  EPERM: 'Không có quyền đọc.',
  EBUSY: 'Tệp đang do chương trình khác giữ; hãy đóng tệp rồi thử lại.',
  EISDIR: 'Đây là thư mục, không phải tệp.',
  ENAMETOOLONG: 'Đường dẫn quá dài.',
};

/** Says in Vietnamese why the file system refused. */
export function systemCause(error: unknown): string {
  const code = errorCode(error);
  return CAUSES[code] ?? `Không đọc được tệp${code === '' ? '' : ` (${code})`}.`;
}
