import type { PrintedComponent, TypefaceDemand } from '../demands';
import { ITALIC, UPRIGHT, UPRIGHT_BOLD } from '../typefaces';
import { points } from '../units';

/** Guideline 36-HD/VPTW, Phụ lục 3 (table of letters); Guideline 05-HD/VPTW, Phụ lục 2 keeps the values. */
export const PARTY_TYPEFACES = {
  partyTitle: { clause: 'dang-tieude-present', ...UPRIGHT_BOLD, size: points(15), letterCase: 'upper' },
  parentAgency: {
    clause: 'dang-coquan-tren',
    ...UPRIGHT,
    size: points(14),
    letterCase: 'upper',
    alignment: 'center',
  },
  issuingAgency: {
    clause: 'dang-coquan',
    ...UPRIGHT_BOLD,
    size: points(14),
    letterCase: 'upper',
    alignment: 'center',
  },
  documentNumber: { clause: 'dang-so-format', ...UPRIGHT, size: points(14), alignment: 'center' },
  placeAndDate: { clause: 'dang-diadanh-format', ...ITALIC, size: points(14), letterCase: 'lower' },
  documentTypeName: {
    clause: 'dang-tenloai-format',
    ...UPRIGHT_BOLD,
    size: points(15, 16),
    letterCase: 'upper',
    alignment: 'center',
  },
  abstract: {
    clause: 'dang-trichyeu-format',
    ...UPRIGHT_BOLD,
    size: points(14, 15),
    letterCase: 'lower',
    alignment: 'center',
  },
  letterAbstract: {
    clause: 'dang-congvan-trichyeu',
    ...ITALIC,
    size: points(12),
    letterCase: 'lower',
    alignment: 'center',
  },
  legalBases: { clause: 'dang-cancu-kieuchu', ...UPRIGHT, bold: null },
  addresseesLabel: { clause: 'dang-kinhgui', ...ITALIC, size: points(14), letterCase: 'lower' },
  addressee: { clause: 'dang-kinhgui', ...UPRIGHT, size: points(14), letterCase: 'lower' },
  signingAuthority: {
    clause: 'dang-ky-tm',
    ...UPRIGHT_BOLD,
    size: points(14),
    letterCase: 'upper',
    alignment: 'center',
  },
  signerTitle: {
    clause: 'dang-chucvu-not-bold',
    ...UPRIGHT,
    size: points(14),
    letterCase: 'upper',
    alignment: 'center',
  },
  signerTitleAlone: {
    clause: 'dang-chucvu-tructiep-bold',
    ...UPRIGHT_BOLD,
    size: points(14),
    letterCase: 'upper',
    alignment: 'center',
  },
  minutesRole: {
    clause: 'dang-ky-bienban',
    ...UPRIGHT_BOLD,
    size: points(14),
    letterCase: 'upper',
    alignment: 'center',
  },
  signerName: {
    clause: 'dang-hoten-bold',
    ...UPRIGHT_BOLD,
    size: points(14),
    letterCase: 'lower',
    alignment: 'center',
  },
  recipientsLabel: {
    clause: 'dang-noinhan-label',
    ...UPRIGHT,
    size: points(14),
    underline: true,
    letterCase: 'lower',
    alignment: 'left',
  },
  recipient: {
    clause: 'dang-noinhan-item',
    ...UPRIGHT,
    size: points(12),
    letterCase: 'lower',
    alignment: 'left',
  },
  pageNumber: { clause: 'dang-pagenum', ...UPRIGHT, size: points(14), alignment: 'center' },
  appendixLabel: { clause: 'dang-phuluc', ...UPRIGHT, bold: null, alignment: 'center' },
  urgencyMark: { clause: 'dang-khan', ...UPRIGHT_BOLD, size: points(14), letterCase: 'upper' },
  circulationMark: { clause: 'dang-luuhanh', ...UPRIGHT_BOLD, size: points(12), letterCase: 'upper' },
  draftMark: { clause: 'dang-duthao', ...ITALIC, size: points(14), letterCase: 'lower' },
  drafter: { clause: 'dang-nguoisoan', ...UPRIGHT, size: points(8), letterCase: 'upper' },
  contact: { clause: 'dang-lienhe', ...UPRIGHT, size: points(10), letterCase: 'lower' },
} as const satisfies Partial<Record<PrintedComponent, TypefaceDemand>>;

/** Guideline 36-HD/VPTW, Phụ lục 3, dòng 14; Guideline 05 has no such words any more. */
export const HD36_TYPEFACES = {
  ...PARTY_TYPEFACES,
  copyKind: { clause: 'dang-bansao', ...UPRIGHT_BOLD, size: points(14), letterCase: 'upper' },
} as const satisfies Partial<Record<PrintedComponent, TypefaceDemand>>;
