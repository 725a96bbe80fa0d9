import { recognise } from '../../../../src/core/administrative';
import { proseOf } from '../../../../src/core/linting';
import { documentOf as documentFrom } from '../../../support/docx';
import { p } from '../../../support/wordprocessing';
import { documentOf, PLAN_HEAD } from '../documents';

const LINES = [
  ...PLAN_HEAD,
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Ủy ban nhân dân xã ban hành Kế hoạch triển khai công tác tuyên truyền năm 2026 như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Nâng cao nhận thức của cán bộ và Nhân dân trên địa bàn xã về công tác tuyên truyền.',
  '- Bảo đảm thiết thực, hiệu quả.',
  '',
  'Trên đây là Kế hoạch triển khai công tác tuyên truyền năm 2026.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Trần Văn Bình',
];

const prose = proseOf(recognise(documentOf(LINES)));
const roleOf = (start: string): string | undefined =>
  prose.find(({ paragraph }) => paragraph.text.startsWith(start))?.role;

describe('proseOf', () => {
  test('tells what each paragraph does', () => {
    expect([
      roleOf('Số:'),
      roleOf('Căn cứ'),
      roleOf('I.'),
      roleOf('1.'),
      roleOf('- Bảo'),
      roleOf('Trên đây'),
    ]).toEqual(['header', 'legalBasis', 'heading', 'item', 'bullet', 'running']);
    expect(roleOf('- Như trên')).toBe('closing');
  });

  test('leaves out paragraphs without text', () => {
    expect(prose.length).toBe(LINES.length - 1);
  });

  test('tells a typed bullet', () => {
    expect(prose.find(({ role }) => role === 'bullet')?.bullet).toEqual({ mark: '-', automatic: false });
  });

  test('leaves out what a tracked deletion of the mark between them joins', () => {
    const deleted = { pPr: '<w:rPr><w:del w:id="1" w:author="Lan"/></w:rPr>' };
    const body =
      PLAN_HEAD.map((line) => p(line)).join('') +
      p('Nửa câu đầu', deleted) +
      p('và nửa câu sau.') +
      p('', deleted) +
      p('Câu cuối.');

    const texts = proseOf(recognise(documentFrom({ body }))).map(({ text }) => text.text);
    expect(texts.slice(PLAN_HEAD.length)).toEqual(['Câu cuối.']);
  });
});
