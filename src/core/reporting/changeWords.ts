import type { FormatProperty, Respelling } from '../edits';
import { VIETNAMESE_COLOURS } from './colours';

/** How a language says what changes. */
export interface ChangeWords {
  readonly properties: Readonly<Record<FormatProperty, string>>;
  /** Stands for several values at once. */
  readonly mixed: string;
  /** What letters are that look the same before and after. */
  readonly respellings: Readonly<Record<Respelling, { readonly before: string; readonly after: string }>>;
  readonly values: {
    readonly yes: string;
    readonly no: string;
    readonly points: (value: number) => string;
    readonly millimetres: (value: number) => string;
    readonly lines: (value: number) => string;
    readonly exactly: (points: number) => string;
    readonly atLeast: (points: number) => string;
    /** By what the file writes: a name or six hexadecimal digits. */
    readonly colours: Readonly<Record<string, string>>;
    /** Values that the file writes as words. */
    readonly words: Readonly<Record<string, string>>;
  };
}

const decimal = (value: number): string => String(value).replace('.', ',');

/** The words of every Vietnamese shell. */
export const VIETNAMESE_CHANGES: ChangeWords = {
  properties: {
    alignment: 'Căn lề',
    bold: 'Đậm',
    bottom: 'Lề dưới',
    color: 'Màu chữ',
    firstLine: 'Thụt dòng đầu',
    font: 'Phông chữ',
    footer: 'Khoảng cách chân trang',
    gutter: 'Lề đóng gáy',
    header: 'Khoảng cách đầu trang',
    height: 'Chiều cao giấy',
    highlight: 'Tô nền',
    indentLeft: 'Thụt trái',
    indentRight: 'Thụt phải',
    italic: 'Nghiêng',
    keepLines: 'Giữ các dòng cùng trang',
    keepNext: 'Giữ cùng trang với đoạn sau',
    landscape: 'Giấy ngang',
    left: 'Lề trái',
    lineSpacing: 'Giãn dòng',
    pageBreakBefore: 'Sang trang mới',
    right: 'Lề phải',
    shading: 'Nền chữ',
    size: 'Cỡ chữ',
    spaceAfter: 'Cách đoạn sau',
    spaceBefore: 'Cách đoạn trước',
    titlePage: 'Trang đầu khác các trang sau',
    top: 'Lề trên',
    underline: 'Gạch chân',
    verticalPosition: 'Vị trí chữ',
    width: 'Chiều rộng giấy',
  },
  mixed: 'nhiều giá trị',
  respellings: {
    composition: { before: 'tổ hợp', after: 'dựng sẵn' },
    encoding: { before: 'bảng mã cũ', after: 'Unicode' },
  },
  values: {
    yes: 'có',
    no: 'không',
    points: (value: number) => `${decimal(value)} pt`,
    millimetres: (value: number) => `${decimal(value)} mm`,
    lines: (value: number) => `${decimal(value)} dòng`,
    exactly: (points: number) => `đúng ${decimal(points)} pt`,
    atLeast: (points: number) => `ít nhất ${decimal(points)} pt`,
    colours: VIETNAMESE_COLOURS,
    words: {
      auto: 'tự động',
      baseline: 'bình thường',
      both: 'căn đều hai bên',
      center: 'giữa',
      distribute: 'dàn đều',
      left: 'trái',
      none: 'không',
      right: 'phải',
      single: 'một nét',
      subscript: 'chỉ số dưới',
      superscript: 'chỉ số trên',
    },
  },
};
