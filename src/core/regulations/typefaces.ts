import type { Typeface } from './demands';

/** Nothing demanded but upright letters ("kiểu chữ đứng"). Tables of typefaces start from these four. */
export const UPRIGHT: Typeface = {
  size: null,
  bold: false,
  italic: false,
  underline: null,
  letterCase: null,
  alignment: null,
};
export const UPRIGHT_BOLD: Typeface = { ...UPRIGHT, bold: true };
export const ITALIC: Typeface = { ...UPRIGHT, italic: true };
export const BOLD_ITALIC: Typeface = { ...UPRIGHT, bold: true, italic: true };
