import { PackageError } from '../opc';
import { XmlError } from '../xml';

export type ReadFailureCode =
  'not-a-docx' | 'old-doc' | 'encrypted' | 'damaged' | 'too-large' | 'unsafe' | 'unreadable';

/** Why a file could not be read. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  /** Vietnamese: what the file is and what to do. */
  readonly message: string;
}

const SAVE_AS =
  'Hãy mở tệp bằng Word, chọn Tệp > Lưu dưới dạng (Save As), kiểu Tài liệu Word (.docx), rồi thử lại.';

const MESSAGES: Readonly<Record<ReadFailureCode, string>> = {
  'not-a-docx': `Tệp này không phải là văn bản Word (.docx). ${SAVE_AS}`,
  'old-doc': `Tệp này ở định dạng Word cũ (.doc), chưa đọc được. ${SAVE_AS}`,
  encrypted:
    'Tệp này được đặt mật khẩu nên không đọc được. Hãy mở tệp bằng Word, chọn Tệp > Thông tin > Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi thử lại.',
  damaged:
    'Tệp này bị hỏng hoặc bị cắt cụt nên không đọc được. Hãy tải hoặc sao chép lại tệp gốc, hoặc mở tệp bằng Word (Mở và sửa chữa) rồi lưu lại.',
  'too-large':
    'Tệp này bung ra quá lớn so với một văn bản thông thường nên không được mở. Nếu đúng là văn bản của cơ quan, hãy mở bằng Word, lưu lại thành tệp mới hoặc tách thành nhiều tệp.',
  unsafe:
    'Tệp này chứa nội dung XML không an toàn (khai báo DOCTYPE hoặc lồng nhau quá sâu) mà Word không bao giờ tạo ra nên không được mở. Hãy hỏi lại nơi gửi và xin bản lưu từ Word.',
  unreadable:
    'Tệp này được nén hoặc mã hóa ký tự theo kiểu chưa hỗ trợ nên không đọc được. Hãy mở tệp bằng Word rồi lưu lại dưới dạng .docx.',
};

/** The failure for a code, with its usual message or a more exact one. */
export function failureOf(code: ReadFailureCode, message = MESSAGES[code]): ReadFailure {
  return { code, message };
}

/** A failure with a more exact first sentence and the usual advice. */
export function notADocx(what: string): ReadFailure {
  return { code: 'not-a-docx', message: `${what} ${SAVE_AS}` };
}

/** The failure behind an error thrown below the reader, or null for an error that is a bug. */
export function failureFromError(error: unknown): ReadFailure | null {
  if (error instanceof PackageError) {
    const codes = {
      damaged: 'damaged',
      tooLarge: 'too-large',
      encrypted: 'encrypted',
      unsupported: 'unreadable',
    } as const;
    return failureOf(codes[error.reason]);
  }
  if (error instanceof XmlError) {
    const codes = {
      malformed: 'damaged',
      encoding: 'unreadable',
      doctype: 'unsafe',
      tooDeep: 'unsafe',
    } as const;
    return failureOf(codes[error.reason]);
  }
  return null;
}
