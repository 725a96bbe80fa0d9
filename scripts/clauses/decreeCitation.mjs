import { EDITORIAL } from './editorialCitation.mjs';

const ACT = 'Nghị định 30/2020/NĐ-CP';
const STYLE_TABLE = 'Mục V (mẫu chữ và chi tiết trình bày)';

/**
 * Citations that follow no pattern of their own.
 * @type {Record<string, readonly [annex: string, place: string][]>}
 */
const IRREGULAR = {
  'Chú thích cuối trang ở V (chỉ có trong tệp .doc gốc)': [
    ['Phụ lục I, Phần I', `${STYLE_TABLE}, chú thích`],
  ],
  'mẫu PL II.V.7, Mẫu 2.1': [
    ['Phụ lục II', 'Mục V, khoản 7'],
    ['Phụ lục III', 'Mẫu 2.1'],
  ],
  'Mẫu 1.1–1.10, 2.1, 2.2 (PL III)': [['Phụ lục III', 'các Mẫu 1.1 đến 1.10, 2.1, 2.2']],
  'Luật TCCQĐP 72/2025': [['', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15']],
};

/** Remarks of the catalogue's author: a habit or a matter of logic, no provision. */
const NO_PROVISION = /^(thực hành|thực tiễn|\(logic\))$/u;

/** `4`, `d–đ` → `khoản 4`, `điểm d đến điểm đ`. */
function level(word, value) {
  return value
    .split('–')
    .map((part) => `${word} ${part}`)
    .join(' đến ');
}

/** `II.4.b` → `Mục II, khoản 4, điểm b`; `V.5.a` → row 5 of the table of type faces when the annex has one. */
function place(code, tableOfStyles) {
  const [section, paragraph, point] = code.split('.');
  const rows = tableOfStyles && section === 'V';
  const parts = [rows ? STYLE_TABLE : `Mục ${section}`];
  if (paragraph !== undefined) {
    parts.push(level(rows ? 'dòng' : 'khoản', paragraph));
  }
  if (point !== undefined) {
    parts.push(level('điểm', point));
  }
  return parts.join(', ');
}

/** `Đ.8.2.a` → `Điều 8, khoản 2, điểm a`. */
function article(code) {
  const [number, paragraph, point] = code.split('.');
  return [
    `Điều ${number}`,
    ...(paragraph === undefined ? [] : [`khoản ${paragraph}`]),
    ...(point === undefined ? [] : [`điểm ${point}`]),
  ].join(', ');
}

/** One piece of a citation as pairs of annex and place; an article of the decree's own text has the empty annex. */
function expandPiece(piece, annex) {
  const irregular = IRREGULAR[piece];
  if (irregular !== undefined) {
    return irregular;
  }
  const code = piece.replace(/\s*\(.*\)$/u, '');
  const ownText = /^Đ\.(.+)$/u.exec(code);
  if (ownText !== null) {
    return [['', article(ownText[1])]];
  }
  const copies = /^P\.II, (.+)$/u.exec(code);
  if (copies !== null) {
    return [['Phụ lục I, Phần II', place(copies[1], false)]];
  }
  const otherAnnex = /^PL (II|III)(?:\.(.+))?$/u.exec(code);
  if (otherAnnex !== null) {
    return [[`Phụ lục ${otherAnnex[1]}`, otherAnnex[2] === undefined ? '' : place(otherAnnex[2], false)]];
  }
  const template = /^Mẫu (\d+\.\d+)(?:–(\d+\.\d+))?$/u.exec(code);
  if (template !== null) {
    const name =
      template[2] === undefined ? `Mẫu ${template[1]}` : `các Mẫu ${template[1]} đến ${template[2]}`;
    return [['Phụ lục III', name]];
  }
  if (/^[IVX]+(\.\d+(\.\p{Ll}(–\p{Ll})?)?)?$/u.test(code)) {
    return [[annex, place(code, annex === 'Phụ lục I, Phần I')]];
  }
  throw new Error(`unknown citation of the decree: ${piece}`);
}

/**
 * Writes a short citation of Decree 30/2020 in full: `Đ.8.2.a; II.1` becomes
 * `Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2, điểm a; Phụ lục I, Phần I, Mục II, khoản 1`.
 * Articles of the decree's own text come first, so that none can be read as part of an annex.
 * @param {string | null} short
 * @param {string} [annex] the annex that a bare `II.4.b` belongs to
 */
export function expandDecreeCitation(short, annex = 'Phụ lục I, Phần I') {
  const pieces = (short ?? '').split('; ').filter((piece) => piece !== '' && !NO_PROVISION.test(piece));
  const places = pieces.flatMap((piece) => expandPiece(piece, annex));
  const otherActs = places.filter(([, name]) => name.startsWith('Luật'));
  const own = places.filter(([, name]) => !name.startsWith('Luật'));
  const sorted = [...own.filter(([where]) => where === ''), ...own.filter(([where]) => where !== '')];
  if (sorted.length === 0) {
    return EDITORIAL;
  }
  const written = sorted.map(([where, name], index) =>
    [where === sorted[index - 1]?.[0] ? '' : where, name].filter((part) => part !== '').join(', '),
  );
  return [`${ACT}, ${written.join('; ')}`, ...otherActs.map(([, name]) => name)].join('; ');
}
