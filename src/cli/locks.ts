import type { LockReason } from '../core';

/** Signs tracked changes. */
export const TOOL = 'Thể Thức';

/** Why a document is not changed, and what to do. */
export const LOCKS: Readonly<Record<LockReason, string>> = {
  signed: 'Văn bản đã ký số: sửa sẽ làm chữ ký mất hiệu lực. Chỉ kiểm tra, không sửa.',
  protected: 'Văn bản đang được bảo vệ, không cho sửa. Hãy bỏ bảo vệ trong Word rồi thử lại.',
  final: 'Văn bản đã đánh dấu là bản cuối. Hãy bỏ dấu đó trong Word rồi thử lại.',
};
