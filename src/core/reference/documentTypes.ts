/** One kind of administrative document, by its Vietnamese name. */
export interface DocumentType {
  /** The name without marks, joined by hyphens: `ke-hoach`. */
  readonly slug: DocumentTypeSlug;
  readonly name: string;
  /** Symbols in document numbers, state and Party, most usual first; empty for a type without one. */
  readonly symbols: readonly string[];
}

/**
 * Types named by Decree 30/2020/NĐ-CP (Điều 7, Phụ lục III) and by Party Regulation 399-QĐ/TW, plus names that real offices print in
 * the type's place. Order: longer names before names they begin with.
 */
export const DOCUMENT_TYPES = [
  { slug: 'nghi-quyet', name: 'Nghị quyết', symbols: ['NQ'] },
  { slug: 'quyet-dinh', name: 'Quyết định', symbols: ['QĐ'] },
  { slug: 'chi-thi', name: 'Chỉ thị', symbols: ['CT'] },
  { slug: 'quy-che', name: 'Quy chế', symbols: ['QC'] },
  { slug: 'quy-dinh', name: 'Quy định', symbols: ['QyĐ', 'QĐi', 'QĐ'] },
  { slug: 'thong-cao', name: 'Thông cáo', symbols: ['TC'] },
  { slug: 'thong-bao', name: 'Thông báo', symbols: ['TB'] },
  { slug: 'huong-dan', name: 'Hướng dẫn', symbols: ['HD'] },
  { slug: 'chuong-trinh', name: 'Chương trình', symbols: ['CTr'] },
  { slug: 'ke-hoach', name: 'Kế hoạch', symbols: ['KH'] },
  { slug: 'phuong-an', name: 'Phương án', symbols: ['PA'] },
  { slug: 'de-an', name: 'Đề án', symbols: ['ĐA'] },
  { slug: 'du-an', name: 'Dự án', symbols: ['DA'] },
  { slug: 'bao-cao', name: 'Báo cáo', symbols: ['BC'] },
  { slug: 'bien-ban', name: 'Biên bản', symbols: ['BB'] },
  { slug: 'to-trinh', name: 'Tờ trình', symbols: ['TTr'] },
  { slug: 'hop-dong', name: 'Hợp đồng', symbols: ['HĐ'] },
  { slug: 'cong-dien', name: 'Công điện', symbols: ['CĐ'] },
  { slug: 'ban-ghi-nho', name: 'Bản ghi nhớ', symbols: ['BGN'] },
  { slug: 'ban-thoa-thuan', name: 'Bản thỏa thuận', symbols: ['BTT'] },
  { slug: 'giay-uy-quyen', name: 'Giấy ủy quyền', symbols: ['GUQ'] },
  { slug: 'giay-moi', name: 'Giấy mời', symbols: ['GM'] },
  { slug: 'giay-gioi-thieu', name: 'Giấy giới thiệu', symbols: ['GGT'] },
  { slug: 'giay-nghi-phep', name: 'Giấy nghỉ phép', symbols: ['GNP'] },
  { slug: 'phieu-gui', name: 'Phiếu gửi', symbols: ['PG'] },
  { slug: 'phieu-chuyen', name: 'Phiếu chuyển', symbols: ['PC'] },
  { slug: 'phieu-bao', name: 'Phiếu báo', symbols: ['PB'] },
  { slug: 'cong-van', name: 'Công văn', symbols: ['CV'] },
  { slug: 'thu-cong', name: 'Thư công', symbols: [] },
  { slug: 'ket-luan', name: 'Kết luận', symbols: ['KL'] },
  { slug: 'thong-tri', name: 'Thông tri', symbols: ['TT'] },
  { slug: 'cuong-linh-chinh-tri', name: 'Cương lĩnh chính trị', symbols: [] },
  { slug: 'dieu-le-dang', name: 'Điều lệ Đảng', symbols: [] },
  { slug: 'chien-luoc', name: 'Chiến lược', symbols: ['CL'] },
  { slug: 'quy-hoach', name: 'Quy hoạch', symbols: ['QH'] },
  { slug: 'loi-keu-goi', name: 'Lời kêu gọi', symbols: ['LKG'] },
  { slug: 'tuyen-bo', name: 'Tuyên bố', symbols: ['TB'] },
  { slug: 'giay-chung-nhan', name: 'Giấy chứng nhận', symbols: ['GCN'] },
  { slug: 'giay-di-duong', name: 'Giấy đi đường', symbols: ['GĐĐ'] },
  { slug: 'nghi-dinh', name: 'Nghị định', symbols: ['NĐ'] },
  { slug: 'thong-tu', name: 'Thông tư', symbols: ['TT'] },
  { slug: 'luat', name: 'Luật', symbols: ['QH'] },
] as const satisfies readonly { slug: string; name: string; symbols: readonly string[] }[];

export type DocumentTypeSlug = (typeof DOCUMENT_TYPES)[number]['slug'];

const SLUGS: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map(({ slug }) => slug));

/** Whether a text, for instance from a table or a settings file, is the slug of a known type. */
export function isDocumentTypeSlug(text: string): text is DocumentTypeSlug {
  return SLUGS.has(text);
}
