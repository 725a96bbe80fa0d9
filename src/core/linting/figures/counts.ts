import { readQuantities, type Quantity } from '../../vietnamese';

/** The word behind a number that counts something beyond the usual units: `64 cụ`, `07 hồ chứa nước`. */
const NOUN = /^ (\p{Ll}+)(?![\p{L}/])/u;
/** Such words behind a number count nothing. */
const NO_NOUN = new Set(
  'và hoặc hay đến trong ngoài tháng năm giờ phút quý của là về theo so có khi để trở lần gồm bao cho với do tại từ được đã sẽ này nêu trên dưới như thì mà nhưng cùng chi lên xuống'.split(
    ' ',
  ),
);
/** A number behind such a word is a label: `Tổ 3`, `khoản 2`, `số 15`. */
const LABELLED =
  /(?:số|điều|khoản|điểm|mục|phần|chương|phụ lục|tổ|nhóm|khu|khối|khóa|khoá|lớp|cấp|hạng|loại|thứ|phường|quận|thôn|ấp|quý|tháng|ngày|năm|tuần|kỳ|đợt|bảng|biểu|đề án) $/iu;

/** Quantities of a text, each with what it counts: the unit, else the noun right behind the number, `%` of a share. */
export function countsIn(text: string): readonly Quantity[] {
  return readQuantities(text).map((quantity) => (quantity.unit === '' ? withNoun(text, quantity) : quantity));
}

/** The exact numbers of a text that say what they count; a share counts nothing. */
export function exactCountsIn(text: string): readonly Quantity[] {
  return countsIn(text).filter(({ unit, min, max }) => unit !== '' && unit !== '%' && min === max);
}

function withNoun(text: string, quantity: Quantity): Quantity {
  const { start, end } = quantity;
  const after = text.slice(end, end + 12);
  if (/^ ?%/u.test(after)) {
    return { ...quantity, unit: '%' };
  }
  const noun = NOUN.exec(after)?.[1] ?? '';
  const isLabel = NO_NOUN.has(noun) || LABELLED.test(text.slice(Math.max(0, start - 9), start));
  return noun === '' || isLabel ? quantity : { ...quantity, unit: noun, end: end + 1 + noun.length };
}
