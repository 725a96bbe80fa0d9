import type { BlockGroup, Obstacle } from '../../core';

/** What the tab for inserting parts says, in Vietnamese. */
export const insertVi = {
  heading: 'Chèn một phần của văn bản',
  intro: (regulation: string) => `Trình bày theo ${regulation}, dùng tên cơ quan và người ký trong Hồ sơ.`,
  readFirstTitle: 'Cần đọc văn bản trước',
  readFirstText: 'Để đặt đúng chỗ và không chèn trùng, công cụ cần đọc văn bản một lần.',
  readButton: 'Đọc văn bản',
  groups: {
    header: 'Phần đầu',
    opening: 'Mở đầu',
    section: 'Các mục nội dung',
    closing: 'Phần cuối',
    page: 'Trang',
  } satisfies Record<BlockGroup, string>,
  obstacles: {
    alreadyThere: 'Văn bản đã có phần này.',
    notForThisType: 'Loại văn bản này không dùng phần này.',
    unknownType:
      'Chưa nhận ra loại văn bản nên chưa biết phần này ghi thế nào; hãy chèn Tên loại và trích yếu trước.',
    noSafePlace: 'Chưa xác định được chỗ đặt chắc chắn đúng; hãy thêm trực tiếp trong văn bản.',
    automaticNumbering:
      'Các mục đang được Word đánh số tự động; hãy thêm mục trực tiếp trong Word để số không bị lệch.',
  } satisfies Record<Obstacle, string>,
  cannot: 'Phiên bản Word này không cho phép chèn từ ngăn tác vụ.',
};
