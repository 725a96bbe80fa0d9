import type { DocumentTypeSlug } from '../../reference';
import type { DocumentTypeRule } from '../regulation';

type Row = readonly [slug: DocumentTypeSlug, name: string, symbol: string | null];

/** Regulation 399-QĐ/TW, Điều 5–6: the 25 kinds of Party document. */
const KINDS: readonly Row[] = [
  ['cuong-linh-chinh-tri', 'Cương lĩnh chính trị', null],
  ['dieu-le-dang', 'Điều lệ Đảng', null],
  ['chien-luoc', 'Chiến lược', 'CL'],
  ['nghi-quyet', 'Nghị quyết', 'NQ'],
  ['quyet-dinh', 'Quyết định', 'QĐ'],
  ['chi-thi', 'Chỉ thị', 'CT'],
  ['ket-luan', 'Kết luận', 'KL'],
  ['quy-che', 'Quy chế', 'QC'],
  ['quy-dinh', 'Quy định', 'QĐ'],
  ['thong-tri', 'Thông tri', 'TT'],
  ['huong-dan', 'Hướng dẫn', 'HD'],
  ['thong-bao', 'Thông báo', 'TB'],
  ['thong-cao', 'Thông cáo', 'TC'],
  ['tuyen-bo', 'Tuyên bố', 'TB'],
  ['loi-keu-goi', 'Lời kêu gọi', 'LKG'],
  ['bao-cao', 'Báo cáo', 'BC'],
  ['ke-hoach', 'Kế hoạch', 'KH'],
  ['quy-hoach', 'Quy hoạch', 'QH'],
  ['chuong-trinh', 'Chương trình', 'CTr'],
  ['de-an', 'Đề án', 'ĐA'],
  ['phuong-an', 'Phương án', 'PA'],
  ['du-an', 'Dự án', 'DA'],
  ['to-trinh', 'Tờ trình', 'TTr'],
  ['cong-van', 'Công văn', 'CV'],
  ['bien-ban', 'Biên bản', 'BB'],
];

/** Regulation 399-QĐ/TW, Điều 7: the eight administrative papers. */
const PAPERS: readonly Row[] = [
  ['giay-gioi-thieu', 'Giấy giới thiệu', 'GGT'],
  ['giay-chung-nhan', 'Giấy chứng nhận', 'GCN'],
  ['giay-di-duong', 'Giấy đi đường', 'GĐĐ'],
  ['giay-nghi-phep', 'Giấy nghỉ phép', 'GNP'],
  ['giay-moi', 'Giấy mời', 'GM'],
  ['phieu-chuyen', 'Phiếu chuyển', 'PC'],
  ['phieu-gui', 'Phiếu gửi', 'PG'],
  ['thu-cong', 'Thư công', 'TC'],
];

const WITHOUT_NAME: ReadonlySet<DocumentTypeSlug> = new Set(['cong-van', 'thu-cong']);

export const PARTY_PAPERS: readonly DocumentTypeSlug[] = PAPERS.map(([slug]) => slug);

/** Types that print their name over the text: all but the official letter and the official message. */
export const PARTY_NAMED_TYPES: readonly DocumentTypeSlug[] = [...KINDS, ...PAPERS]
  .map(([slug]) => slug)
  .filter((slug) => !WITHOUT_NAME.has(slug));

/** Guideline 05-HD/VPTW, Phần II, mục I, điểm 3.1.2: decisions and regulations share the symbol QĐ. */
export const HD05_TYPES: readonly DocumentTypeRule[] = [...KINDS, ...PAPERS].map(([slug, name, symbol]) => ({
  slug,
  name,
  symbol,
  otherSymbols: [],
}));

/**
 * Guideline 36-HD/VPTW, Phần II, điểm 1.3.1: a regulation (quy định) is QĐi. From March 2019 offices wrote QĐ on the word of a
 * letter of the Party's central office, so both are accepted.
 */
export const HD36_TYPES: readonly DocumentTypeRule[] = HD05_TYPES.map((type) =>
  type.slug === 'quy-dinh' ? { ...type, symbol: 'QĐi', otherSymbols: ['QĐ'] } : type,
);
