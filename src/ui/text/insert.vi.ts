import type { BlockGroup } from '../../core';
import { VIETNAMESE_INSERTION_NOTES, VIETNAMESE_OBSTACLES, VIETNAMESE_REFUSALS } from '../../app';

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
  obstacles: VIETNAMESE_OBSTACLES,
  notes: VIETNAMESE_INSERTION_NOTES,
  refusals: VIETNAMESE_REFUSALS,
  cannot: 'Phiên bản Word này không cho phép chèn từ ngăn tác vụ.',
};
