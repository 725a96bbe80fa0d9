import { VIETNAMESE_CHANGES } from '../../app';

/** What the screen says about changes, before and after they are made, in Vietnamese. */
export const changesVi = {
  preview: {
    fixTitle: (places: number) => (places === 1 ? 'Sửa chỗ này?' : `Sửa cả ${places} chỗ?`),
    insertTitle: (block: string) => `Chèn ${block}?`,
    safeTitle: (count: number) => `Sửa ${count} điểm trình bày?`,
    safeText:
      'Xin xem trước khi sửa: chỉ cách trình bày, dấu câu, cách ghi số và ngày tháng, không đụng đến lời văn. Sau khi sửa có thể hoàn tác từng mục.',
    refused: (count: number) => `${count} mục khác không sửa tự động được, cần sửa trực tiếp.`,
    fixText: 'Xin xem trước khi sửa. Có thể hoàn tác sau khi sửa.',
    insertText: 'Phần sau sẽ được đưa vào đúng vị trí trong văn bản. Chỗ trong ngoặc vuông là chỗ để điền.',
    before: 'Trước',
    after: 'Sau',
    inserted: 'Thêm vào',
    deleted: 'Xóa đoạn',
    emptyParagraph: '(đoạn trống)',
    formatOf: 'Định dạng của',
    page: (section: number) => `Trang giấy của phần ${section}`,
    pageNumber: 'Đánh số trang ở giữa, phía trên, từ trang thứ hai',
    mixed: VIETNAMESE_CHANGES.mixed,
    respellings: VIETNAMESE_CHANGES.respellings,
    confirmFix: 'Sửa',
    confirmInsert: 'Chèn',
    cancel: 'Thôi',
    movesPageBreaks: 'Chỗ ngắt trang có thể dời đi: sửa xong, xin xem lại cách chia trang và số trang.',
    moreChanges: (count: number) => `và ${count} thay đổi tương tự`,
  },
  lastChange: {
    heading: (findings: number, places: number) =>
      findings === 0
        ? 'Vừa chèn: xem lại, hoàn tác'
        : `Vừa sửa ${findings} mục (${places} chỗ): xem lại, hoàn tác từng mục`,
    more: (findings: number) => `và ${findings} mục nữa`,
  },
};
