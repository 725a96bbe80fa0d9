import { outlineReport, outlineText } from '../../../src/core/reporting';
import { planFile } from './checkedFiles';

describe('outlineText', () => {
  const lines = outlineText(outlineReport(planFile())).split('\n');

  test('shows the components with what they are made of', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        '  Cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ AN BÌNH',
        '  Số, ký hiệu: Số: /KH-UBND',
        '    số: để trống',
        '    ký hiệu: KH-UBND',
        '    ngày: để trống, tháng: 3, năm: 2026',
        '  Nơi nhận: Nơi nhận:',
        '    - Lưu: VT.',
        '    Phụ lục I: DANH MỤC CÔNG VIỆC',
      ]),
    );
  });

  test('names the components that were not found', () => {
    const missing = lines.find((line) => line.startsWith('  Không thấy: '));
    expect(missing).toContain('Trích yếu');
    expect(missing).not.toContain('Quốc hiệu');
  });

  test('indents the numbered outline by level', () => {
    expect(lines.slice(lines.indexOf('Bố cục') + 1)).toEqual([
      '  I. MỤC ĐÍCH, YÊU CẦU',
      '        a) Bảo đảm thiết thực, tiết kiệm.',
      '',
    ]);
  });
});
