import type { HostFailureKind } from '../../app';
import type { ReadFailure } from '../../core';

/** What happened, and what the user can do about it. */
export interface FailureText {
  readonly title: string;
  readonly advice: string;
}

export const hostFailuresVi: Readonly<Record<HostFailureKind, FailureText>> = {
  noDocument: { title: 'Chưa có văn bản nào được mở.', advice: 'Hãy mở một văn bản rồi thử lại.' },
  readOnly: {
    title: 'Văn bản đang ở chế độ chỉ đọc.',
    advice: 'Hãy bỏ chế độ bảo vệ hoặc lưu thành bản khác rồi thử lại.',
  },
  busy: {
    title: 'Word đang bận.',
    advice: 'Hãy đóng hộp thoại đang mở trong Word, đợi một lát rồi thử lại.',
  },
  timeout: { title: 'Word không trả lời kịp.', advice: 'Hãy lưu văn bản, đợi một lát rồi thử lại.' },
  changed: { title: 'Văn bản đã thay đổi sau lần kiểm tra.', advice: 'Hãy kiểm tra lại rồi sửa.' },
  unreadable: {
    title: 'Không đọc được văn bản này.',
    advice: 'Hãy mở bằng Word, lưu thành một tệp .docx mới rồi thử lại.',
  },
  unsupported: {
    title: 'Phiên bản này không làm được việc vừa chọn.',
    advice: 'Hãy thực hiện trực tiếp trong Word theo lời nhắc của mục.',
  },
  untracked: {
    title: 'Văn bản còn thay đổi chưa được chấp nhận, mà phiên bản Word này không cho công cụ bật theo dõi.',
    advice: 'Hãy bật Theo dõi Thay đổi (thẻ Xem lại), kiểm tra lại rồi sửa.',
  },
  unproven: {
    title: 'Đã dừng để giữ an toàn: lần sửa này sẽ làm thay đổi cả chỗ khác.',
    advice: 'Hãy sửa từng mục một. Văn bản vẫn nguyên như trước.',
  },
  unexpected: {
    title: 'Đã có lỗi ngoài dự kiến của công cụ.',
    advice: 'Hãy kiểm tra lại văn bản; nếu vẫn lỗi, xin báo cho người phụ trách công cụ.',
  },
};

/** The reader says it in Vietnamese itself, as exactly as it can. */
export const fileFailureVi = ({ message }: ReadFailure): FailureText => ({
  title: 'Không mở được tệp này.',
  advice: message,
});
