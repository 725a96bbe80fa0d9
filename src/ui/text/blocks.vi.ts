import type { BlockName } from '../../core';

/** A part that can be inserted: its name inside a sentence, and what it is. */
export interface BlockText {
  readonly name: string;
  readonly description: string;
}

export const blocksVi: Readonly<Record<BlockName, BlockText>> = {
  header: {
    name: 'phần đầu văn bản',
    description: 'Tên cơ quan, Quốc hiệu và Tiêu ngữ (hoặc tiêu đề của Đảng), số, địa danh và ngày.',
  },
  numberLine: { name: 'dòng số, ký hiệu', description: '“Số: …/KH-UBND”, số để trống chờ văn thư.' },
  placeAndDate: {
    name: 'địa danh và ngày',
    description: '“…, ngày … tháng … năm …”, ngày để trống khi dự thảo.',
  },
  typeAndAbstract: {
    name: 'tên loại và trích yếu',
    description: 'Tên loại in hoa, dòng trích yếu và gạch ngắn.',
  },
  abstract: {
    name: 'trích yếu',
    description: 'Dòng tóm tắt nội dung dưới tên loại, hoặc “V/v …” của công văn.',
  },
  addressees: { name: 'dòng Kính gửi', description: 'Nơi nhận công văn, tờ trình, báo cáo.' },
  openingSentence: { name: 'câu dẫn', description: 'Câu nêu căn cứ, lý do và mở đầu kế hoạch.' },
  sectionPurpose: { name: 'mục “Mục đích, yêu cầu”', description: 'Mục đích và yêu cầu, có điểm để điền.' },
  sectionContent: { name: 'mục “Nội dung”', description: 'Các việc phải làm.' },
  sectionTimePlace: { name: 'mục “Thời gian, địa điểm”', description: 'Ngày giờ và nơi tổ chức.' },
  sectionProgramme: { name: 'mục “Chương trình”', description: 'Trình tự của buổi họp hoặc hội nghị.' },
  sectionParticipants: { name: 'mục “Thành phần”', description: 'Đại biểu và người dự.' },
  sectionBudget: { name: 'mục “Kinh phí”', description: 'Nguồn kinh phí và dự toán.' },
  sectionImplementation: { name: 'mục “Tổ chức thực hiện”', description: 'Phân công từng cơ quan, đơn vị.' },
  closingSentence: { name: 'câu kết', description: 'Câu “Trên đây là …” và dấu kết thúc.' },
  recipients: { name: 'Nơi nhận', description: 'Danh sách nơi nhận và dòng Lưu.' },
  archiveLine: { name: 'dòng Lưu', description: 'Dòng cuối của Nơi nhận.' },
  signature: { name: 'phần ký', description: 'Quyền hạn, chức vụ, chỗ ký và họ tên.' },
  recipientsAndSignature: {
    name: 'Nơi nhận và phần ký',
    description: 'Hai phần cuối văn bản, đặt cạnh nhau.',
  },
  pageNumber: { name: 'số trang', description: 'Ở giữa, phía trên, từ trang thứ hai.' },
};
