/**
 * The catalogue's column "Áp dụng" as types of document. A clause whose condition is not the type (an annex, a copy, a signing
 * authority, a body that signs for a collective) applies to every type: `null`; the rule looks at the condition itself.
 */

/** The 27 named types of Phụ lục III, Decree 30/2020: all but công văn and thư công. */
export const STATE_NAMED = [
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'quy-che',
  'quy-dinh',
  'thong-cao',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'ke-hoach',
  'phuong-an',
  'de-an',
  'du-an',
  'bao-cao',
  'bien-ban',
  'to-trinh',
  'hop-dong',
  'cong-dien',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'giay-uy-quyen',
  'giay-moi',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
];

/** The Party's named types (Quy định 399-QĐ/TW, Điều 5–7): all but công văn and thư công. */
export const PARTY_NAMED = [
  'cuong-linh-chinh-tri',
  'dieu-le-dang',
  'chien-luoc',
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'ket-luan',
  'quy-che',
  'quy-dinh',
  'thong-tri',
  'huong-dan',
  'thong-bao',
  'thong-cao',
  'tuyen-bo',
  'loi-keu-goi',
  'bao-cao',
  'ke-hoach',
  'quy-hoach',
  'chuong-trinh',
  'de-an',
  'phuong-an',
  'du-an',
  'to-trinh',
  'bien-ban',
  'giay-gioi-thieu',
  'giay-chung-nhan',
  'giay-di-duong',
  'giay-nghi-phep',
  'giay-moi',
  'phieu-chuyen',
  'phieu-gui',
];

/** Types whose body is usually set out in articles, so that roman sections are not asked of them. */
const IN_ARTICLES = new Set([
  'quyet-dinh',
  'quy-che',
  'quy-dinh',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
]);

const STATE_SCOPES = {
  TC: null,
  TL: STATE_NAMED,
  CV: ['cong-van'],
  'CV, TTr, BC': ['cong-van', 'to-trinh', 'bao-cao'],
  'KH, BC, TTr, CTr...': [...STATE_NAMED.filter((slug) => !IN_ARTICLES.has(slug)), 'cong-van'],
  // Conditions that are not types.
  nt: null,
  'Văn bản có căn cứ': null,
  Điều: null,
  PLuc: null,
  'Bản sao giấy': null,
  'Bản sao điện tử': null,
  'VB điện tử': null,
  'VB mật': null,
  'VB khẩn': null,
  'Khi cần': null,
  'Khi cần (CV)': null,
  'Cơ quan có chủ quản': null,
  'UBND, HĐND': null,
  'Phòng, trung tâm thuộc UBND': null,
  'Tổ tư vấn': null,
  'Cơ quan chế độ tập thể': null,
  'UBND xã': null,
  'TL, CV': null,
};

/** Clauses that also say what other types must not have, or what is missing when the type cannot be known. */
const STATE_EXCEPTIONS = { 'nd30-kinhgui-scope': null };

const PARTY_SCOPES = {
  TC: null,
  TL: PARTY_NAMED,
  CV: ['cong-van'],
  TTr: ['to-trinh'],
  BB: ['bien-ban'],
  'CV, TTr': ['cong-van', 'to-trinh'],
  'BC trình ĐH': ['bao-cao'],
  'Quy định': ['quy-dinh'],
  'QC, quy định': ['quy-che', 'quy-dinh'],
  'QC, quy định, BC': ['quy-che', 'quy-dinh', 'bao-cao'],
  'QĐ, QC, quy định': ['quyet-dinh', 'quy-che', 'quy-dinh'],
  'CT, TT, HD, QC, quy định': ['chi-thi', 'thong-tri', 'huong-dan', 'quy-che', 'quy-dinh'],
  // Conditions that are not types. Legal bases: the guideline speaks of every document that has them.
  'NQ, QĐ, QC, KH, TTr': null,
  'có căn cứ': null,
  'TC, PLuc': null,
  'TC (trừ tỉnh ủy, TW)': null,
  'TC của tập thể': null,
  'TC có bố cục': null,
  'TC có T/M, K/T, T/L': null,
  PLuc: null,
  'BB, PLuc': null,
  ĐH: null,
  LCQ: null,
  CQTM: null,
  BCĐ: null,
  'CQTM, BCĐ': null,
  CB: null,
  'bản điện tử': null,
  'bản sao': null,
  'văn bản mật': null,
  'dự thảo': null,
  'ngày ≥ 27/5/2026': null,
};

const PARTY_EXCEPTIONS = {
  'dang-tenloai-present': { hd36: null, hd05: null },
  'dang-kinhgui': { hd36: ['cong-van', 'to-trinh'], hd05: ['cong-van'] },
};

function scopeIn(scopes, code) {
  if (!Object.hasOwn(scopes, code)) {
    throw new Error(`unknown scope: ${code}`);
  }
  return scopes[code];
}

/** @returns {readonly string[] | null} */
export function stateScope(id, code) {
  if (Object.hasOwn(STATE_EXCEPTIONS, id)) {
    return STATE_EXCEPTIONS[id];
  }
  // The list of plan clauses has no column "Áp dụng"; its heading names the type.
  if (id.startsWith('kh-')) {
    return ['ke-hoach'];
  }
  return code === null ? null : scopeIn(STATE_SCOPES, code);
}

/** @returns {readonly string[] | null} */
export function partyScope(id, code, guideline) {
  return Object.hasOwn(PARTY_EXCEPTIONS, id) ? PARTY_EXCEPTIONS[id][guideline] : scopeIn(PARTY_SCOPES, code);
}
