import type { Notice, SessionState } from '../../app';

type Written = Omit<Extract<Notice, { kind: 'commented' }>, 'kind'>;
type Removed = Omit<Extract<Notice, { kind: 'commentsRemoved' }>, 'kind'>;

/** What the screen says about findings that are shown in the document itself, in Vietnamese. */
export const commentsVi = {
  hint: 'Mỗi lỗi, cảnh báo thành một nhận xét của Word; ghi lại thì thay lần trước.',
  underlineHints: {
    off: 'Chỉ hiện khi văn bản đang mở, không lưu vào tệp.',
    on: 'Chỉ hiện khi văn bản đang mở, không lưu vào tệp; bấm vào chỗ gạch chân để xem mục đó.',
    refused: 'Word trên máy này không gạch chân được (cần Microsoft 365). Các mục vẫn xem được ở danh sách.',
  } satisfies Record<SessionState['underlines'], string>,
  written: ({ kept, notFound, written }: Written) =>
    [
      written > 0
        ? `Đã ghi ${written} nhận xét vào văn bản. Nhớ gỡ trước khi phát hành.`
        : 'Chưa ghi nhận xét nào.',
      notFound > 0 &&
        `${notFound} mục không đặt được nhận xét (đầu trang, chân trang, chỗ bị khóa hoặc vừa thay đổi): xin xem trong ngăn này.`,
      kept > 0 && `${kept} nhận xét lần trước đã có người trả lời nên được giữ nguyên.`,
    ]
      .filter(Boolean)
      .join(' '),
  removed: ({ kept, removed }: Removed) =>
    [
      removed > 0 && `Đã gỡ ${removed} nhận xét của Thể Thức.`,
      removed === 0 && kept === 0 && 'Văn bản không có nhận xét nào của Thể Thức để gỡ.',
      kept > 0 && `Còn ${kept} nhận xét đã có người trả lời: xin xem rồi tự xóa trong Word.`,
    ]
      .filter(Boolean)
      .join(' '),
};
