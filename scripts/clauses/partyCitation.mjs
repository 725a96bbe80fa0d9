import { EDITORIAL } from './editorialCitation.mjs';

/** The two guidelines: their names, and how many roman levels stand before the first point. */
export const GUIDELINES = {
  hd36: { name: 'Hướng dẫn 36-HD/VPTW', sections: false },
  hd05: { name: 'Hướng dẫn 05-HD/VPTW', sections: true },
};

const PAGE_REMARKS = {
  'ví dụ': 'ví dụ ở ',
  'khối ký': 'khối ký ở ',
  'trình bày': 'cách trình bày ở ',
  'căn cứ': 'phần căn cứ ở ',
};

/** Citations of the catalogue that name no provision: inferred, or the habit of the guideline's own pages. */
const NO_PROVISION = /^(suy ra|cả văn bản|.*thực hành.*)$/u;

const OTHER_ACTS = {
  '(QĐ 66)': 'Quy định 66-QĐ/TW',
  '(QĐ 399, Điều 5–7)': 'Quy định 399-QĐ/TW, Điều 5 đến Điều 7',
  '(QĐ 399, Điều 11, 13)': 'Quy định 399-QĐ/TW, Điều 11 và Điều 13',
};

/** `a(ii)–(iii)` → `a (ii) đến (iii)`. */
function item(code) {
  return code.replace(/(\p{Ll})\(/gu, '$1 (').replace('–', ' đến ');
}

/** `2.2.1, 2.2.3`, `1.2.1.b, c`, `5.2.1–5.2.2` → points and items in words. */
function points(codes) {
  const words = [];
  for (const code of codes.split(', ')) {
    const point = /^(\d+(?:\.\d+)*)(?:–(\d+(?:\.\d+)*))?(?:\.(\p{Ll}.*))?$/u.exec(code);
    if (point === null) {
      words.push(item(code));
      continue;
    }
    words.push(`điểm ${point[1]}${point[2] === undefined ? '' : ` đến ${point[2]}`}`);
    if (point[3] !== undefined) {
      words.push(`tiết ${item(point[3])}`);
    }
  }
  return words.join(', ');
}

/** `(ô 2, tr. 6)` → ` (ô số 2, trang 6)`; a remark of the catalogue's author is left out. */
function remark(text) {
  if (text === undefined || text === 'không có trong ảnh') {
    return '';
  }
  return ` (${text.replace(/^ô /u, 'ô số ').replace('tr. ', 'trang ')})`;
}

function expandPiece(piece, guideline) {
  const [, body, inBrackets] = /^(.*?)(?: \(([^()]*)\))?$/u.exec(piece);
  const example = /^(.*?)\s*ví dụ(?: (\d))?$/u.exec(body);
  if (example !== null && example[1] !== '') {
    return `${expandPiece(example[1], guideline)}, ví dụ ${example[2]}${remark(inBrackets)}`;
  }
  const page = /^(?:(ví dụ|khối ký|trình bày|căn cứ) )?tr\. (.+)$/u.exec(body);
  if (page !== null) {
    return `${PAGE_REMARKS[page[1]] ?? ''}trang ${page[2]}`;
  }
  const exampleAt = /^ví dụ (.+)$/u.exec(body);
  if (exampleAt !== null) {
    return `ví dụ ở ${expandPiece(exampleAt[1], guideline)}${remark(inBrackets)}`;
  }
  const annex = /^PL(\d)(?:\/(\d+))?$/u.exec(body);
  if (annex !== null) {
    return `Phụ lục ${annex[1]}${annex[2] === undefined ? '' : `, dòng ${annex[2]}`}`;
  }
  if (/^\d+(\.\d+)+/u.test(body)) {
    return `${points(body)}${remark(inBrackets)}`;
  }
  const place = (guideline.sections ? /^(II|III)(?:\.([IVX]+))?(?:\.(.+))?$/u : /^(II)()(?:\.(.+))?$/u).exec(
    body,
  );
  if (place === null) {
    throw new Error(`unknown citation of ${guideline.name}: ${piece}`);
  }
  const [, part, section, rest] = place;
  const words = [
    `Phần ${part}`,
    ...(section === undefined || section === '' ? [] : [`mục ${section}`]),
    ...(rest === undefined ? [] : [points(rest)]),
  ];
  return `${words.join(', ')}${remark(inBrackets)}`;
}

/**
 * Writes a short citation of a Party guideline in full: `II.I.3.2.2 (tr. 9)` becomes
 * `Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 3.2.2 (trang 9)`.
 * @param {string} short
 * @param {{ name: string, sections: boolean }} guideline
 */
export function expandPartyCitation(short, guideline) {
  const otherAct = OTHER_ACTS[short];
  if (otherAct !== undefined) {
    return otherAct;
  }
  if (NO_PROVISION.test(short)) {
    return EDITORIAL;
  }
  return `${guideline.name}, ${short
    .split(/; |, (?=khối ký )/u)
    .map((piece) => expandPiece(piece, guideline))
    .join('; ')}`;
}
