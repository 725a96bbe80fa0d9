import { textToDocx } from '../../tests/support/textToDocx.ts';

const HEADER = [
  'ỦY BAN NHÂN DÂN',
  'XÃ AN BÌNH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 05/KH-UBND',
  'An Bình, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức Hội nghị',
];
const CLOSING = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Văn Nam'];

/** Each invites some regular expression to try every place with every other. */
const PIECES = [
  ' ',
  '.',
  '_',
  '[',
  '{{',
  '“',
  '1.',
  '- ',
  'a, ',
  'a; b; ',
  'a',
  '\u00a0',
  '\u0301',
  'KẾ HOẠCH ',
  'kế hoạch năm ',
  'Số: ',
  '12/KH-UBND ',
  'An Bình, ngày ',
  'ngày 05 tháng 3 ',
  'Nguyễn Văn An ',
  'Căn cứ Luật ',
  'Trên đây là ',
  'Yêu cầu thực hiện ',
  'Lưu: VT, ',
  'TM. ',
  'Điều 1. ',
  'Phụ lục I ',
  'Nội dung: ',
  'Nội dung, ',
  'Thứ Hai, ngày 05/3/2026 ',
  'Thời gian: 8 giờ 00 phút, ngày 05 tháng 3 năm 2026. ',
  'Hoàn thành trước ngày 30/6/2026. ',
  'Ủy ban nhân dân huyện An Bình, ',
  '{{ten}} [..] <<x>> ',
  'Tổng số 15 đơn vị, gồm 5 trường, 10 trạm ',
  'xã An Bình, thành phố An Lạc, ',
  'a), ',
  '2 suất x 3 đồng = 7 đồng ',
  '14 thôn, mỗi thôn 3 đồng, tổng cộng 45 đồng. ',
  '5% (60/1.200 hộ) ',
];

const LINES = [
  '',
  'Nội dung công việc.',
  '- Nội dung;',
  '1. Nội dung',
  'PHẦN NỘI DUNG',
  'Số: 05/KH-UBND',
  'An Bình, ngày 05 tháng 3 năm 2026',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'Phụ lục I',
  'Điều 1. Phạm vi',
  '2)',
  'a) Nội dung;',
  '1. NỘI DUNG',
  '1. Nội dung.',
  'Tổ chức thực hiện Nghị quyết này.',
  'Kính gửi: Ủy ban nhân dân xã;',
  'Theo Kế hoạch số 05/KH-UBND của xã;',
  '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2026)',
];

const LETTERS = 'abcdeghik';

/** Lines unlike one another, each with a finding of its own. */
const SERIES = {
  articles: (index) => `Điều ${index + 1}. Phạm vi`,
  titles: (index) => `${(index % 999) + 1}. NỘI DUNG`,
  'points without đ': (index) => `${LETTERS.charAt(index % LETTERS.length)}) Nội dung;`,
  'clauses that begin with 2': (index) => `${index + 1}.2. Nội dung`,
  acts: (index) => `Kế hoạch số ${index + 1}/KH-UBND;`,
  counts: (index) => `- Bàn giao ${index + 12} cây giống cho thôn ${index + 1}.`,
  'stray capitals': (index) => `- Các thôn tham dự Đầy đủ, nộp đầy đủ hồ sơ số ${index + 1}.`,
  tasks: (index) => `- Phòng Kinh tế kiểm tra hồ sơ số ${index + 1} trước ngày ${(index % 28) + 1}/5/2026.`,
};

const CHARACTERS = 50_000;
const PARAGRAPHS = 3000;
const NUMBERED = 2000;
const DOCUMENTS = 400;

function documentOf(body) {
  return textToDocx([...HEADER, ...body, ...CLOSING].join('\n'));
}

/**
 * Documents of any length, by what they are made of: one paragraph of a piece again and again, very many lines, very many documents.
 * @type {readonly (readonly [name: string, build: (times: number) => Uint8Array])[]}
 */
export const LONG_TEXTS = [
  ...PIECES.map((piece) => [
    `a paragraph of “${piece}”`,
    (times) => documentOf([piece.repeat(Math.ceil((times * CHARACTERS) / piece.length))]),
  ]),
  ...LINES.map((line) => [
    `lines “${line}”`,
    (times) => documentOf(new Array(times * PARAGRAPHS).fill(line)),
  ]),
  ...Object.entries(SERIES).map(([name, lineAt]) => [
    `numbered ${name}`,
    (times) => documentOf(Array.from({ length: times * NUMBERED }, (_, index) => lineAt(index))),
  ]),
  [
    'headers and closings',
    (times) => documentOf(new Array(times * DOCUMENTS).fill([...CLOSING, ...HEADER]).flat()),
  ],
];
