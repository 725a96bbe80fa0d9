import type { InsertionNote, Obstacle } from './block';

/** Why a block cannot be inserted, in Vietnamese: one sentence. */
export const VIETNAMESE_OBSTACLES: Readonly<Record<Obstacle, string>> = {
  alreadyThere: 'Văn bản đã có phần này.',
  notForThisType: 'Loại văn bản này không dùng phần này.',
  unknownType:
    'Chưa nhận ra loại văn bản nên chưa biết phần này ghi thế nào; hãy chèn Tên loại và trích yếu trước.',
  typeToFill:
    'Chỗ ghi tên loại còn để trống nên chưa biết phần này ghi thế nào; hãy ghi tên loại (KẾ HOẠCH, BÁO CÁO…) vào đó trước.',
  contentFirst: 'Phần này đứng ngay dưới nội dung mà văn bản chưa có; hãy ghi hoặc chèn nội dung trước.',
  headerFirst: 'Dòng này nằm trong Phần đầu mà văn bản chưa có; hãy chèn Phần đầu, trong đó đã có dòng này.',
  recipientsFirst:
    'Dòng này nằm trong Nơi nhận mà văn bản chưa có; hãy chèn Nơi nhận, trong đó đã có dòng này.',
  noSafePlace: 'Chưa xác định được chỗ đặt chắc chắn đúng; hãy thêm trực tiếp trong văn bản.',
  automaticNumbering:
    'Các mục đang được Word đánh số tự động; hãy thêm mục trực tiếp trong Word để số không bị lệch.',
};

/** What to know of an insertion besides its edits, in Vietnamese: one sentence. */
export const VIETNAMESE_INSERTION_NOTES: Readonly<Record<InsertionNote, string>> = {
  referencesFollow: 'Các chỗ dẫn đến số của mục phía sau cũng được sửa theo.',
  numbersKept:
    'Văn bản có chỗ dẫn đến số của mục đã có, nên mục mới đứng sau các mục ấy để số của chúng không đổi.',
};
