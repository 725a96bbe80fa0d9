import { oneOf } from '../../vietnamese';
/** What stands before a post: for the time being, or of the deputy. */
const PREFIX = String.raw`(?:QUYEN |Q\. ?)?(?:PHO |P\. ?)?`;
const CHAIRS =
  'CHU (?:TICH|NHIEM|TRI|TOA)|TONG BI THU|BI THU|THUONG TRUC|(?:CHI |DANG |TINH )?UY VIEN|THU KY|TONG THU KY';
const HEADS = oneOf(
  'TRUONG (?:PHONG|BAN|CONG AN|DOAN|TRAM|KHOA|THON|PHAN|TIEU BAN|KHU|BO MON|XOM|AP|BAN QUAN LY|DAI)',
  'CHANH (?:VAN PHONG|THANH TRA|AN)|GIAM DOC|TONG GIAM DOC|HIEU TRUONG|THU TUONG|BO TRUONG|THU TRUONG|CUC TRUONG|CHI CUC TRUONG',
  'VU TRUONG|VIEN TRUONG|TO TRUONG|DOI TRUONG|HAT TRUONG|DAI TRUONG|CAP TRUONG|QUAN DOC|TONG BIEN TAP|BAN CHU NHIEM',
);
const OFFICERS = 'CHI HUY TRUONG|CHINH TRI VIEN|CHINH UY|TU LENH';
const OTHERS = 'KE TOAN(?: TRUONG)?|VAN PHONG|DAI DIEN';
/** Posts that sign documents; on folded text. */
const POST = new RegExp(String.raw`^${PREFIX}${oneOf(CHAIRS, HEADS, OFFICERS, OTHERS)}(?=$|[ ,.:;/(-])`, 'u');

/** Roles instead of posts, in minutes and forms. */
const ROLE =
  /^(?:NGUOI (?:GHI|LAP|VIET|LAM|DE NGHI|KHAI|TU|NHAN|GIAO|BAN GIAO|DUOC|SOAN|BAO CAO|CHU TRI|LAP BIEU)|DAI DIEN|BEN [AB]|CHU TRI|CHU TOA|THU KY|XAC NHAN|THU TRUONG DON VI|T\/M|THANH VIEN)(?=$|[ ,.:;/(-])/u;

/** A place for a post that is still to be filled in: "[CHỨC VỤ NGƯỜI KÝ]"; on folded text. */
const POST_PLACEHOLDER = /^\[(?:GHI )?CHUC (?:VU|DANH)[^\]]*\]$/u;

/** Whether a line, folded, begins with a post or with the role in which somebody signs. */
export function isPost(key: string): boolean {
  return POST.test(key) || ROLE.test(key) || POST_PLACEHOLDER.test(key);
}

const LEARNED =
  'GS|PGS|TS|TH\\.? ?S|BS|DS|KS|CN|LS|NGND|NGUT|TTND|TTUT|(?:BS|DS)?CK(?:I{1,2}|[12])|BSNT|DUOC SI|BAC SI|KY SU|THAC SI|TIEN SI';
const RANK =
  'DAI TA|THUONG TA|TRUNG TA|THIEU TA|DAI UY|THUONG UY|TRUNG UY|THIEU TUONG|TRUNG TUONG|THUONG TUONG|DAI TUONG';
const ADDRESS = String.raw`DONG CHI|D\/C|ONG|BA`;
/** Titles and degrees that stand before a name although the law does not want them there. */
const DEGREE = new RegExp(String.raw`^(?:${oneOf(LEARNED, RANK, ADDRESS)}[ .,:]+)+`, 'u');

/** `Minh`, an initial, and the names of the Central Highlands: `H’Lan`, `K'Brêu`, `Y-Bhăm`. */
const NAME_WORD = /^\p{Lu}(?:\p{Ll}*(?:['’ʼ-]\p{Lu}?\p{Ll}+)+|\p{Ll}+|['’.]?)$/u;

/** `K’Brông`, `H’Nhiên`: among some peoples of the Central Highlands such a name stands alone. */
const WHOLE_NAME = /^\p{Lu}['’ʼ]\p{Lu}\p{Ll}+$/u;

/** Family names that begin a name written in capitals. */
const FAMILY_NAMES = new Set(
  'NGUYEN TRAN LE PHAM HOANG HUYNH PHAN VU VO DANG BUI DO HO NGO DUONG LY DINH TRINH DOAN MAI DAO TRUONG LUONG CAO CHU HA TA TO THAI LAM QUACH KIEU LUU TONG VUONG VI NONG BE HUA LO QUANG LU GIANG MA LA CAM DIEU THACH SON CHAU KIM TRIEU LUC PHUNG LAI KHUAT UNG VAN BACH NGHIEM CU MAN MAC THAN TAO SUNG GIAP HAU'.split(
    ' ',
  ),
);

/** "Nguyễn Văn An", "ThS. Nguyễn Văn An"; `key` is the folded text. */
export function isPersonName(text: string, key: string): boolean {
  const degree = DEGREE.exec(key)?.[0] ?? '';
  // A full stop behind a name of three words is a slip; behind two it may end a short sentence.
  const name = text.slice(Math.min(degree.length, text.length)).trim();
  const words = name.replace(/(?<=\S+\s+\S+\s+\S+)[.,;]$/u, '').split(/\s+/u);
  return (
    (words.length >= 2 || WHOLE_NAME.test(name)) &&
    words.length <= 6 &&
    (words.every((word) => NAME_WORD.test(word)) || isMiscapitalisedName(words, key.slice(degree.length))) &&
    !isPost(key)
  );
}

/** "Nguyễn văn An": a family name, and as many words as a name has, some of them without their capital. */
function isMiscapitalisedName(words: readonly string[], key: string): boolean {
  const capitals = words.filter((word) => NAME_WORD.test(word)).length;
  return (
    words.length >= 3 &&
    words.length <= 4 &&
    capitals >= words.length - 2 &&
    FAMILY_NAMES.has(key.split(' ', 1)[0] ?? '') &&
    words.every((word) => /^\p{L}\p{Ll}*$/u.test(word))
  );
}

/** "Kiên thị Sa Ly": three words or more, one of them without its capital; where nothing but a name can stand. */
export function lacksOneCapital(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return (
    words.length >= 3 &&
    words.length <= 5 &&
    words.filter((word) => NAME_WORD.test(word)).length === words.length - 1 &&
    words.every((word) => /^\p{L}\p{Ll}*$/u.test(word))
  );
}

/** "NGUYỄN VĂN AN": a name in capitals, told from other capitals by its family name. */
export function isCapitalName(key: string): boolean {
  const words = key.replace(DEGREE, '').split(' ');
  return (
    !isPost(key) &&
    words.length >= 2 &&
    words.length <= 5 &&
    FAMILY_NAMES.has(words[0] ?? '') &&
    words.every((word) => /^[A-Z]+$/u.test(word))
  );
}

/** A place for a name that is still to be filled in: "[Họ và tên]", "{{nguoi_ky}}". */
export function isNamePlaceholder(text: string): boolean {
  return /^(?:\[[^\]]+\]|\{\{[^}]+\}\}|<[^>]+>)$/u.test(text);
}
