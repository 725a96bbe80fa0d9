import type { Run } from '../../document';
import {
  hasCodedWord,
  hasUnicodeLetter,
  isVietnameseAsItStands,
  legacyFontOf,
  remembered,
  type LegacyEncoding,
} from '../../vietnamese';

/** Fonts of signs, not of letters: bullets, ticks, formulas. */
const SYMBOL_FONT =
  /^(?:symbol|wingdings|webdings|mt extra|marlett|segoe ui (?:symbol|emoji)|cambria math)|dingbats/iu;

/** A document names few fonts, and every run names one: each is looked at once. */
const key = remembered((font) => font.toLowerCase().replace(/[\s-]/gu, ''));
/** Whether a font draws signs, not letters. */
export const isSymbolFont = remembered((font) => SYMBOL_FONT.test(font));
const isOfOldEncoding = remembered((font) => legacyFontOf(font) !== null);

/** Whether a font is the one that is asked for, or a member of its family (`Times New Roman Bold`, `TimesNewRomanPSMT`). */
function isOfFamily(font: string, family: string): boolean {
  return key(font).startsWith(key(family));
}

/**
 * The font other than `expected` that draws some letter or digit of the run, or null. ASCII letters are drawn in one font,
 * Vietnamese letters in another (ECMA-376 17.3.2.26); a font that is named but draws no letter of the run does not count.
 */
export function otherFont({ text, format }: Pick<Run, 'text' | 'format'>, expected: string): string | null {
  const { font, fontHighAnsi } = format;
  if (!isOfFamily(font, expected) && !isSymbolFont(font) && /[A-Za-z0-9]/u.test(text)) {
    return font;
  }
  const isOther = !isOfFamily(fontHighAnsi, expected) && !isSymbolFont(fontHighAnsi);
  return isOther && /[^\P{L}A-Za-z]/u.test(text) ? fontHighAnsi : null;
}

/** The font of an old encoding that draws some letter or digit of the run, or null. */
export function legacyFont({ text, format }: Run): string | null {
  const { font, fontHighAnsi } = format;
  if (isOfOldEncoding(font) && /[A-Za-z0-9]/u.test(text)) {
    return font;
  }
  return isOfOldEncoding(fontHighAnsi) && /[^\P{L}A-Za-z]/u.test(text) ? fontHighAnsi : null;
}

/** Fonts of Vietware and VPS, old encodings that cannot be decoded here. `SVN-Times` is one of Unicode. */
const UNKNOWN_ENCODING = /^(?:s?vn(?!i?-)|vps )/iu;

/** Whether a run stands in such a font, so that another one would turn letters into signs if the text is of that encoding. */
export function isInUnknownEncoding({ format }: Pick<Run, 'format'>): boolean {
  return UNKNOWN_ENCODING.test(format.font) || UNKNOWN_ENCODING.test(format.fontHighAnsi);
}

/** Whether a text has letters that Word has kept as places in a font of signs (U+F0B5 for the code B5): no other font draws them. */
export function hasSymbolCode(text: string): boolean {
  return /[\uf020-\uf0ff]/u.test(text);
}

/**
 * Whether letters in a font of an old encoding are written as that encoding has them. Digits and plain Latin letters are the same in every
 * encoding; letters beyond Latin-1 are Unicode whatever the font's name, but not the words beside them; and what is Vietnamese as it stands
 * is told by the document.
 *
 * @param usual the encoding of the document, where it has one
 */
export function isCodedText(text: string, usual: LegacyEncoding | null): boolean {
  if (hasSymbolCode(text)) {
    return true;
  }
  return hasUnicodeLetter(text)
    ? hasCodedWord(text)
    : /[\u00a1-\u00ff]/u.test(text) && (usual !== null || !isVietnameseAsItStands(text));
}
