import type { DocumentTypeSlug } from '../../reference';
import type { DocumentTypeRule } from '../regulation';

/** Decree 30/2020, Phụ lục III, Mục I: the named types in the order of the annex. */
const NAMED: readonly (readonly [slug: DocumentTypeSlug, name: string, symbol: string])[] = [
  ['nghi-quyet', 'Nghị quyết', 'NQ'],
  ['quyet-dinh', 'Quyết định', 'QĐ'],
  ['chi-thi', 'Chỉ thị', 'CT'],
  ['quy-che', 'Quy chế', 'QC'],
  ['quy-dinh', 'Quy định', 'QyĐ'],
  ['thong-cao', 'Thông cáo', 'TC'],
  ['thong-bao', 'Thông báo', 'TB'],
  ['huong-dan', 'Hướng dẫn', 'HD'],
  ['chuong-trinh', 'Chương trình', 'CTr'],
  ['ke-hoach', 'Kế hoạch', 'KH'],
  ['phuong-an', 'Phương án', 'PA'],
  ['de-an', 'Đề án', 'ĐA'],
  ['du-an', 'Dự án', 'DA'],
  ['bao-cao', 'Báo cáo', 'BC'],
  ['bien-ban', 'Biên bản', 'BB'],
  ['to-trinh', 'Tờ trình', 'TTr'],
  ['hop-dong', 'Hợp đồng', 'HĐ'],
  ['cong-dien', 'Công điện', 'CĐ'],
  ['ban-ghi-nho', 'Bản ghi nhớ', 'BGN'],
  ['ban-thoa-thuan', 'Bản thỏa thuận', 'BTT'],
  ['giay-uy-quyen', 'Giấy ủy quyền', 'GUQ'],
  ['giay-moi', 'Giấy mời', 'GM'],
  ['giay-gioi-thieu', 'Giấy giới thiệu', 'GGT'],
  ['giay-nghi-phep', 'Giấy nghỉ phép', 'GNP'],
  ['phieu-gui', 'Phiếu gửi', 'PG'],
  ['phieu-chuyen', 'Phiếu chuyển', 'PC'],
  ['phieu-bao', 'Phiếu báo', 'PB'],
];

export const ND30_NAMED_TYPES: readonly DocumentTypeSlug[] = NAMED.map(([slug]) => slug);

/** The 29 administrative documents of Điều 7: the named types, the official letter and the official message. */
export const ND30_TYPES: readonly DocumentTypeRule[] = [
  ...NAMED.map(([slug, name, symbol]) => ({ slug, name, symbol, otherSymbols: [] })),
  { slug: 'cong-van', name: 'Công văn', symbol: null, otherSymbols: [] },
  { slug: 'thu-cong', name: 'Thư công', symbol: null, otherSymbols: [] },
];
