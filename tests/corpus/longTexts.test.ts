import { checkDocx } from '../../src/core';
import { textToDocx } from '../support/textToDocx';

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
const LONG_PARAGRAPH = 300_000;
const MANY_PARAGRAPHS = 20_000;
/** Each unlike the others, and with a finding of its own. */
const MANY_NUMBERED = 10_000;
/** Of the processor. Time that grows with the square of the length takes many times that. */
const LONGEST_CHECK_SECONDS = 4;

function secondsToCheck(...body: readonly string[]): number {
  const bytes = textToDocx([...HEADER, ...body, ...CLOSING].join('\n'));
  const start = process.cpuUsage();
  expect(checkDocx(bytes, { asOf: '2026-01-15' }).ok).toBe(true);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

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
const SERIES: readonly (readonly [string, (index: number) => string])[] = [
  ['articles', (index) => `Điều ${index + 1}. Phạm vi`],
  ['titles', (index) => `${(index % 999) + 1}. NỘI DUNG`],
  ['points without đ', (index) => `${LETTERS.charAt(index % LETTERS.length)}) Nội dung;`],
  ['clauses that begin with 2', (index) => `${index + 1}.2. Nội dung`],
  ['acts', (index) => `Kế hoạch số ${index + 1}/KH-UBND;`],
];

describe('a check', () => {
  test.each(PIECES)('ends in time on a paragraph made of “%s”', (piece) => {
    const text = piece.repeat(Math.ceil(LONG_PARAGRAPH / piece.length));
    expect(secondsToCheck(text)).toBeLessThan(LONGEST_CHECK_SECONDS);
  });

  test.each(LINES)('ends in time on many lines “%s”', (line) => {
    expect(secondsToCheck(...new Array<string>(MANY_PARAGRAPHS).fill(line))).toBeLessThan(
      LONGEST_CHECK_SECONDS,
    );
  });

  test.each(SERIES)('ends in time on many numbered %s', (_, lineAt) => {
    const lines = Array.from({ length: MANY_NUMBERED }, (_each, index) => lineAt(index));
    expect(secondsToCheck(...lines)).toBeLessThan(LONGEST_CHECK_SECONDS);
  });

  test('ends in time on a document with many headers and closings', () => {
    const body = new Array<readonly string[]>(2000).fill([...CLOSING, ...HEADER]).flat();
    expect(secondsToCheck(...body)).toBeLessThan(LONGEST_CHECK_SECONDS);
  });
});
