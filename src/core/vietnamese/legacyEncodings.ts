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
