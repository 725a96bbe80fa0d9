/**
 * TCVN 5712:1993 VN3 ("ABC") letters as they appear when their bytes are read as Latin-1, and the letters they stand for.
 * The code has no accented capitals: those are drawn by fonts whose name ends in `H` (`.VnTimeH`).
 */
const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const tcvn3 = new Map([...TCVN3_CODES].map((code, index) => [code, TCVN3_LETTERS.charAt(index)] as const));

/** Whether a font draws a pre-Unicode Vietnamese encoding: TCVN3 (`.VnTime`) or VNI (`VNI-Times`). */
export function isLegacyFont(font: string): boolean {
  return /^(?:\.vn|vni-)/iu.test(font);
}

/** The text that a TCVN3 font shows. A font whose name ends in `H` shows capitals. One unit for one unit: positions are kept. */
export function decodeTcvn3(text: string, font: string): string {
  let decoded = '';
  for (const character of text) {
    decoded += tcvn3.get(character) ?? character;
  }
  return /H$/u.test(font) ? decoded.toUpperCase() : decoded;
}

/**
 * Letters and signs of Latin-1 that stand for Vietnamese letters in TCVN3 and VNI and that no Vietnamese word in Unicode has. The soft
 * hyphen is left out: Word puts it into words that it divides.
 */
const FOREIGN_TO_UNICODE = 'µ¶·¸¹¨©ª«¬®¼½¾»ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ';
const LEGACY_WORD = new RegExp(
  `[A-Za-z][${FOREIGN_TO_UNICODE}]|[${FOREIGN_TO_UNICODE}][A-Za-z]|§\\p{L}`,
  'u',
);
/** VNI writes the mark of a vowel as a letter behind it, where no Vietnamese syllable has such a pair: "nhaân daân xaõ". */
const VNI_WORD = /[ae][âáàãäåêõùûïâ]|o[âõ]|u[õïäå]/iu;
/** A foreign name has one such word, seldom two; a phrase in an old encoding has hardly any other. */
const LEGACY_WORDS = 3;
const PHRASE = 6;
const LEGACY_SHARE = 0.3;

function isLegacyWord(word: string): boolean {
  return LEGACY_WORD.test(word) || VNI_WORD.test(word);
}

/**
 * Whether the text has a phrase that reads as letters of an old encoding that no font makes good: "§éc lËp - Tù do - H¹nh phóc". The
 * rest may be good Unicode.
 */
export function isLegacyText(text: string): boolean {
  if (!isLegacyWord(text)) {
    return false;
  }
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const legacy = words.flatMap((word, at) => (isLegacyWord(word) ? [at] : []));
  if (legacy.length >= LEGACY_WORDS && legacy.length / words.length >= LEGACY_SHARE) {
    return true;
  }
  return legacy.some((at, nth) => (legacy[nth + LEGACY_WORDS - 1] ?? Infinity) - at < PHRASE);
}
