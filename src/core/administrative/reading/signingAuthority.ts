import { isUpperCase } from '../../vietnamese';

/** The signing authorities of both regimes, however they are punctuated, and with the body still to be written (“T/M [TÊN CẤP ỦY]”); on folded text. */
const AUTHORITY =
  /^(?:T\s?[./\\-]?\s?M|K\s?[./\\-]?\s?T|T\s?[./\\-]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q|Q)\s?[./:,]*\s+(?=[A-Z[])/u;
const GLUED_AUTHORITY =
  /^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[./:]|(?:T\/M|K\/T|T\/L)(?=[A-Z]{2}))(?=[A-Z])/u;
/** The same in words. */
const AUTHORITY_IN_WORDS = /^(?:(?:THAY MAT|KY THAY|THUA LENH|THUA UY QUYEN) |UQ[. ] ?)(?=[A-Z])/u;

/** Whether a line begins with a signing authority ("TM.", "T/M", "KT." …); `key` is its folded text. */
export function isAuthority(key: string): boolean {
  return AUTHORITY.test(key) || GLUED_AUTHORITY.test(key) || AUTHORITY_IN_WORDS.test(key);
}

/** "t/m BAN THƯỜNG VỤ", "Tm. ỦY BAN NHÂN DÂN": capitals but for the abbreviation that is to be judged; `text` and its folded `key`. */
export function isSmallAuthority(text: string, key: string): boolean {
  return isAuthority(key) && isUpperCase(text.replace(/^\s*\S{1,5}\s+/u, ''));
}
