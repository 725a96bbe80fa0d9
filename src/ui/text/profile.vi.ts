import type { ProfileField } from '../../app';

/** How to write what is easily written otherwise. */
const PROFILE_HINTS: Readonly<Partial<Record<ProfileField, string>>> = {
  parentAgency:
    'Ủy ban nhân dân, Hội đồng nhân dân các cấp không có cơ quan chủ quản. Phòng của xã ghi “UBND XÃ AN BÌNH”, trường học ghi tên cơ quan quản lý trường, cấp ủy ghi tên đảng bộ cấp trên.',
  recipients:
    'Chỉ cần ghi tên; dấu gạch đầu dòng, dấu cuối dòng, “Như trên” và dòng “Lưu” tự có khi chèn. Dán cả phần Nơi nhận đã in cũng được.',
  archiveUnit: 'Chỉ ghi tên viết tắt của đơn vị; “Lưu: VT” tự có khi chèn.',
  words:
    'Ghi tên riêng, tiếng địa phương, thuật ngữ của cơ quan. Khi nhập hồ sơ từ tệp, các từ đã có ở đây vẫn được giữ.',
};

/** What the tab of the office's profile says, in Vietnamese. */
export const profileVi = {
  heading: 'Hồ sơ cơ quan',
  intro: 'Điền một lần để khi chèn phần không phải gõ lại. Hồ sơ chỉ lưu trên máy này.',
  regimeLabel: 'Cơ quan',
  regimes: { state: 'Chính quyền', party: 'Đảng' },
  fields: {
    parentAgency: 'Cơ quan chủ quản',
    agencyLines: 'Tên cơ quan ban hành (mỗi dòng một hàng)',
    agencyName: 'Tên cơ quan trong câu văn',
    place: 'Địa danh',
    symbol: 'Ký hiệu cơ quan',
    signerAuthority: 'Quyền hạn ký (mỗi dòng một hàng)',
    signerTitle: 'Chức vụ người ký',
    signerName: 'Họ và tên người ký',
    recipients: 'Nơi nhận thường dùng (mỗi dòng một nơi)',
    archiveUnit: 'Đơn vị soạn thảo (ở dòng Lưu)',
    words: 'Từ riêng không bị coi là lỗi chính tả (mỗi dòng một từ)',
  },
  examples: {
    parentAgency: 'Để trống nếu không có',
    agencyLines: 'Ví dụ: ỦY BAN NHÂN DÂN\nXÃ AN BÌNH',
    agencyName: 'Ví dụ: Ủy ban nhân dân xã An Bình',
    place: 'Ví dụ: An Bình',
    symbol: 'Ví dụ: UBND',
    signerAuthority: 'Ví dụ: TM. ỦY BAN NHÂN DÂN',
    signerTitle: 'Ví dụ: CHỦ TỊCH',
    signerName: 'Ví dụ: Trần Minh An',
    recipients: 'Ví dụ: Thường trực Đảng ủy\nThường trực Hội đồng nhân dân xã',
    archiveUnit: 'Ví dụ: VHXH',
    words: 'Ví dụ: Nậm Pút\ntin bão',
  },
  hints: PROFILE_HINTS,
  importFile: 'Nhập từ tệp…',
  exportFile: 'Xuất ra tệp',
  exportName: 'ho-so-co-quan.json',
  importFailedTitle: 'Không đọc được tệp hồ sơ.',
  importFailedText: 'Hãy chọn tệp .json đã xuất từ công cụ này. Hồ sơ đang dùng được giữ nguyên.',
  importFailedDetail: (detail: string) => `Chi tiết: ${detail}.`,
  imported: 'Đã điền theo tệp. Bấm “Lưu hồ sơ” để dùng.',
};
