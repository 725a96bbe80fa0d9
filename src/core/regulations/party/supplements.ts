import type { SupplementDemands } from '../supplements';

const DEGREES = ['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'];

/** Guideline 36-HD/VPTW, Phần II, điểm 2 and 3; Phụ lục 3. */
export const HD36_SUPPLEMENTS: SupplementDemands = {
  secrecyClause: 'dang-mat',
  urgency: { clause: 'dang-khan', degrees: DEGREES, framed: false, below: 'letterAbstract' },
  circulation: {
    clause: 'dang-luuhanh',
    framed: false,
    examples: ['XONG HỘI NGHỊ TRẢ LẠI', 'XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'],
  },
  noPublication: {
    clause: 'dang-khongphobien',
    text: 'Không phổ biến trên các phương tiện thông tin đại chúng',
    place: 'ở chính giữa, phía dưới phần ký',
  },
  draftClause: 'dang-duthao',
  drafterClause: 'dang-nguoisoan',
  contact: { clause: 'dang-lienhe', page: 'last' },
  copies: {
    kindClause: 'dang-bansao',
    numberClause: 'dang-bansao',
    lineClause: 'dang-bansao',
    kinds: [
      { text: 'SAO Y BẢN CHÍNH', symbol: 'BS' },
      { text: 'SAO LỤC', symbol: 'BS' },
      { text: 'TRÍCH SAO', symbol: 'BS' },
    ],
    replacedBy: null,
  },
};

/** Guideline 05-HD/VPTW, Phần II, mục II and III. */
export const HD05_SUPPLEMENTS: SupplementDemands = {
  ...HD36_SUPPLEMENTS,
  circulation: {
    clause: 'dang-luuhanh',
    framed: false,
    examples: ['TÀI LIỆU THU HỒI', 'XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'],
  },
  noPublication: {
    clause: 'dang-khongphobien',
    text: 'Không phổ biến trên phương tiện thông tin đại chúng',
    place: 'ở chính giữa, cuối trang cuối cùng',
  },
  copies: {
    ...HD36_SUPPLEMENTS.copies,
    kinds: [],
    replacedBy:
      'dấu “Bản sao văn bản” ở bên trái, dưới nơi nhận, và quyền hạn, chức vụ, họ tên của người sao ở bên phải, dưới một đường kẻ hết chiều ngang',
  },
};
