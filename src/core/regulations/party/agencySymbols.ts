/** The part of a Party document's symbol that names who issues it. */
export interface AgencySymbol {
  readonly symbol: string;
  readonly name: string;
  /** The guidelines that give it. */
  readonly inForce: readonly ('hd36' | 'hd05')[];
}

const BOTH = ['hd36', 'hd05'] as const;

/**
 * Guideline 36-HD/VPTW, Phần II, điểm 1.3.1, tiết b; Guideline 05-HD/VPTW, Phần II, mục I, điểm 3.1.2, tiết b. An advisory body
 * below the centre usually adds the symbol of its committee (VPĐU, BTCTU); both forms are in use.
 */
export const PARTY_AGENCY_SYMBOLS: readonly AgencySymbol[] = [
  { symbol: 'TW', name: 'Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư', inForce: BOTH },
  { symbol: 'ĐH', name: 'đại hội và các bộ phận của đại hội', inForce: BOTH },
  { symbol: 'TU', name: 'tỉnh ủy, thành ủy', inForce: BOTH },
  { symbol: 'HU', name: 'huyện ủy', inForce: ['hd36'] },
  { symbol: 'ĐU', name: 'đảng ủy, ban thường vụ đảng ủy', inForce: BOTH },
  { symbol: 'ĐUQS', name: 'đảng ủy quân sự', inForce: BOTH },
  { symbol: 'ĐUCA', name: 'đảng ủy công an', inForce: BOTH },
  { symbol: 'ĐUBP', name: 'đảng ủy bộ đội biên phòng', inForce: BOTH },
  { symbol: 'QUTW', name: 'Quân ủy Trung ương', inForce: BOTH },
  { symbol: 'ĐUK', name: 'đảng ủy khối', inForce: ['hd36'] },
  { symbol: 'CB', name: 'chi bộ', inForce: BOTH },
  { symbol: 'ĐĐ', name: 'đảng đoàn', inForce: ['hd36'] },
  { symbol: 'BCSĐ', name: 'ban cán sự đảng', inForce: ['hd36'] },
  { symbol: 'BCĐ', name: 'ban chỉ đạo', inForce: BOTH },
  { symbol: 'TB', name: 'tiểu ban', inForce: BOTH },
  { symbol: 'HĐ', name: 'hội đồng', inForce: BOTH },
  { symbol: 'UBKT', name: 'ủy ban kiểm tra', inForce: BOTH },
  { symbol: 'CQUBKT', name: 'cơ quan ủy ban kiểm tra', inForce: ['hd05'] },
  { symbol: 'BTC', name: 'ban tổ chức', inForce: BOTH },
  { symbol: 'BTG', name: 'ban tuyên giáo', inForce: ['hd36'] },
  { symbol: 'BDV', name: 'ban dân vận', inForce: ['hd36'] },
  { symbol: 'BTGDV', name: 'ban tuyên giáo và dân vận', inForce: ['hd05'] },
  { symbol: 'BNC', name: 'ban nội chính', inForce: BOTH },
  { symbol: 'BXDĐ', name: 'ban xây dựng đảng', inForce: ['hd05'] },
  { symbol: 'VP', name: 'văn phòng', inForce: BOTH },
  { symbol: 'TCT', name: 'trường chính trị', inForce: ['hd05'] },
  { symbol: 'TTCT', name: 'trung tâm chính trị', inForce: ['hd05'] },
  { symbol: 'CQBPTTH', name: 'cơ quan báo và phát thanh, truyền hình', inForce: ['hd05'] },
];

/** Symbols of the committees that an advisory body's symbol may end with. */
export const COMMITTEE_SUFFIXES: readonly string[] = ['TW', 'TU', 'HU', 'ĐU'];
