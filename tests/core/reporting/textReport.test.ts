import {
  COLOURED_TEXT,
  toJsonReport,
  toTextReport,
  type CheckOutput,
  type FileFailure,
} from '../../../src/core/reporting';
import type { Finding } from '../../../src/core/linting';
import { findingOf, locationOf, planFile } from './checkedFiles';

function outputOf(findings: readonly Finding[], failures: readonly FileFailure[] = []): CheckOutput {
  const { result } = planFile().checked;
  const file = planFile({ result: { ...result, findings } });
  return toJsonReport([file], failures, { name: 'the-thuc', version: '1.2.3' });
}

describe('toTextReport', () => {
  test('begins with the file, what it is, and by which regulation it is judged', () => {
    expect(toTextReport(outputOf([])).split('\n').slice(0, 3)).toEqual([
      'ke-hoach/thang-3.docx',
      '  Kế hoạch, theo Nghị định 30/2020/NĐ-CP (bản thảo).',
      '  Có Quốc hiệu và ký hiệu KH-UBND.',
    ]);
  });

  test('quotes the place, says what is wrong, and names the provision', () => {
    const text = toTextReport(outputOf([findingOf()]));
    expect(text).toContain('    Đoạn 9, “Nơi nhận.”: Sau “Nơi nhận” phải có dấu hai chấm.\n');
    expect(text).toContain(
      '      Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 · nd30-noinhan-colon · sửa được ngay\n',
    );
  });

  test('puts the gravest first', () => {
    const findings = [findingOf({ severity: 'info' }), findingOf({ severity: 'warning' }), findingOf()];
    const text = toTextReport(outputOf(findings));
    const groups = text.match(/^ {2}(?:Lỗi|Cảnh báo|Lưu ý) \(\d+\)$/gmu);
    expect(groups).toEqual(['  Lỗi (1)', '  Cảnh báo (1)', '  Lưu ý (1)']);
  });

  test.each([
    [{ paragraph: null, text: '', section: 1 }, 'Trang in, phần 2:'],
    [{ paragraph: null, text: '' }, 'Toàn văn bản:'],
    [{ text: '' }, 'Đoạn 9:'],
    [{ text: '', label: 'II.' }, 'Đoạn 9, số tự động “II.”:'],
    [{ part: 'header2', paragraph: 0, text: '2' }, 'Đoạn 1 của phần header2, “2”:'],
    [{ text: 'a'.repeat(100) }, `Đoạn 9, “${'a'.repeat(59)}…”:`],
  ])('says where: %j', (location, place) => {
    expect(toTextReport(outputOf([findingOf({ location: locationOf(location) })]))).toContain(place);
  });

  test('counts further places of the same fault', () => {
    const more = [locationOf({ paragraph: 3 }), locationOf({ paragraph: 5 })];
    expect(toTextReport(outputOf([findingOf({ more })]))).toContain('“Nơi nhận.” và 2 chỗ khác:');
  });

  test('ends with the files that could not be checked and with the totals', () => {
    const failure = { file: 'cu.doc', code: 'old-doc', message: 'Tệp ở định dạng cũ.' } as const;
    expect(
      toTextReport(outputOf([findingOf()], [failure]))
        .split('\n')
        .slice(-3),
    ).toEqual([
      'cu.doc: Tệp ở định dạng cũ.',
      'Đã kiểm tra 1 văn bản: 1 lỗi, 0 cảnh báo, 0 lưu ý; 1 tệp hoặc thư mục không kiểm tra được.',
      '',
    ]);
  });

  test('says so when the form of a document is none of its business', () => {
    const choice = { regulation: null, reason: 'Không thấy dấu hiệu của văn bản hành chính.' };
    const output = toJsonReport([planFile({ choice })], [], { name: 'the-thuc', version: '1.2.3' });
    expect(toTextReport(output)).toContain('  Kế hoạch, không xét thể thức (bản thảo).\n');
    expect(toTextReport(output)).toContain(
      '  Chỉ kiểm tra câu chữ và số liệu: chính tả, dấu câu, viết hoa, số thứ tự, ngày giờ, phép cộng.\n',
    );
  });

  test('never lets a document drive the terminal', () => {
    const location = locationOf({ text: 'Nơi\u001b[2J\u202e nhận\u0007.' });
    const text = toTextReport(outputOf([findingOf({ location, message: 'Sai:\u001b]0;x\u0007 “a”.' })]));
    expect(text).toContain('“Nơi[2J nhận.”');
    // Line breaks are the report's own.
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('colours only when it is told to', () => {
    const output = outputOf([findingOf()]);
    expect(toTextReport(output)).not.toContain('\u001b');
    expect(toTextReport(output, COLOURED_TEXT)).toContain('\u001b[31mLỗi (1)\u001b[39m');
  });
});
