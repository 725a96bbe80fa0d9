import { fold } from '../../vietnamese';

/**
 * What departments under a provincial committee are shortened to in symbols, by the beginning of their folded names (Nghị định
 * 45/2025/NĐ-CP, Điều 8 and 9, and the usage of the departments themselves).
 */
const DEPARTMENTS: readonly (readonly [string, readonly string[]])[] = [
  ['SO NOI VU', ['SNV']],
  ['SO TU PHAP', ['STP']],
  ['SO TAI CHINH', ['STC']],
  ['SO CONG THUONG', ['SCT']],
  ['SO NONG NGHIEP VA MOI TRUONG', ['SNNMT', 'SNN&MT']],
  ['SO XAY DUNG', ['SXD']],
  ['SO KHOA HOC VA CONG NGHE', ['SKHCN', 'SKH&CN']],
  ['SO GIAO DUC VA DAO TAO', ['SGDĐT', 'SGD&ĐT']],
  ['SO Y TE', ['SYT']],
  ['SO VAN HOA, THE THAO VA DU LICH', ['SVHTTDL', 'SVHTT&DL']],
  ['SO VAN HOA VA THE THAO', ['SVHTT', 'SVH&TT']],
  ['SO DU LICH', ['SDL']],
  ['SO DAN TOC VA TON GIAO', ['SDTTG', 'SDT&TG']],
  ['SO NGOAI VU', ['SNGV']],
];

/** The folded name of the one department that an abbreviation stands for; null for any other. */
export function departmentOf(symbol: string): string | null {
  return DEPARTMENTS.find(([, symbols]) => symbols.includes(symbol.toUpperCase()))?.[0] ?? null;
}

/** Whether an agency is a department of a province whose abbreviation is known. */
export function isKnownDepartment(agency: string): boolean {
  const key = fold(agency);
  return DEPARTMENTS.some(([name]) => isNamed(key, name));
}

/** Whether a folded department is the agency itself. */
export function isDepartment(agency: string, department: string): boolean {
  return isNamed(fold(agency), department);
}

function isNamed(key: string, name: string): boolean {
  return key === name || key.startsWith(`${name} `);
}
