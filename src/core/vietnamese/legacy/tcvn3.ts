/**
 * TCVN 5712:1993 VN3 ("ABC") letters as they appear when their bytes are read as Latin-1, and the letters they stand for.
 * The code has no accented capitals: those are drawn by fonts whose name ends in `H` (`.VnTimeH`).
 */
const CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Codes of TCVN3 and their letters. One unit for one unit. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...CODES].map((code, index) => [code, LETTERS.charAt(index)] as const),
);
