import {
  differencesOf,
  format,
  insertAfter,
  page,
  pageNumber,
  replaceEverywhere,
  replaceText,
  sampleOf,
  setText,
  swap,
  without,
  type Change,
  type Example,
} from '../../../src/core/samples';
import { readDocx } from '../../../src/core/docx';

const PLAN = sampleOf('nd30-ke-hoach');

function documentAfter(...changes: readonly Change[]) {
  const result = readDocx(PLAN.build(changes));
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.document;
}

function textsAfter(...changes: readonly Change[]): readonly string[] {
  return documentAfter(...changes).main.paragraphs.map((paragraph) => paragraph.text);
}

describe('a change of a sample', () => {
  test('leaves the sample as it was', () => {
    const before = PLAN.build();
    PLAN.build(setText('abstract', 'Khác'));
    expect(PLAN.build()).toEqual(before);
  });

  test('leaves pieces out', () => {
    const texts = textsAfter(without('nationalName', 'closingSentence'));
    expect(texts).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(texts).toContain('Độc lập - Tự do - Hạnh phúc');
  });

  test('replaces texts, once or everywhere', () => {
    expect(textsAfter(setText('documentNumber', 'Số: 5/KH-UBND'))).toContain('Số: 5/KH-UBND');
    expect(textsAfter(replaceText('section.I.1.text.1', 'Nhân dân', 'nhân dân')).join('\n')).toContain(
      'kiến nghị của nhân dân về',
    );
    expect(textsAfter(replaceEverywhere('Nhân dân', 'nhân dân')).join('\n')).not.toContain('Nhân dân');
  });

  test('prints a piece otherwise', () => {
    const { main } = documentAfter(format('nationalMotto', { bold: false, size: 24, alignment: 'left' }));
    const motto = main.paragraphs.find(({ text }) => text.startsWith('Độc lập'));
    expect(motto?.format.alignment).toBe('left');
    expect(motto?.runs[0]?.format).toMatchObject({ bold: false, size: 24 });
  });

  test('adds a piece, and lets two change places', () => {
    const added = { name: 'added', role: 'body', text: 'Đoạn thêm.' } as const;
    const texts = textsAfter(insertAfter('openingSentence', added), swap('legalBasis.1', 'legalBasis.2'));
    const at = (start: string) => texts.findIndex((text) => text.startsWith(start));
    expect(at('Đoạn thêm.')).toBe(at('Ủy ban nhân dân xã An Bình ban hành') + 1);
    expect(at('Căn cứ Luật Thực hiện dân chủ')).toBe(at('Căn cứ Luật Tổ chức chính quyền') + 1);
  });

  test('sets up page and page number', () => {
    const { sections } = documentAfter(page({ left: 1134 }), pageNumber({ onFirstPage: true }));
    expect(sections[0]?.margins.left).toBe(1134);
    expect(sections[0]?.titlePage).toBe(false);
    expect(documentAfter(pageNumber(null)).stories.size).toBe(1);
  });

  test('refuses to change what is not there', () => {
    expect(() => PLAN.build(without('partyTitle'))).toThrow('has no piece "partyTitle"');
    expect(() => PLAN.build(replaceText('abstract', 'không có', ''))).toThrow('does not hold');
    expect(() => PLAN.build(replaceEverywhere('không có ở đâu', ''))).toThrow('No piece');
  });
});

describe('differencesOf', () => {
  const example = (change: Change | readonly Change[]): Example => ({
    name: 'ví dụ',
    sample: 'nd30-ke-hoach',
    change,
    reports: [],
  });

  test('shows a changed text beside the right one', () => {
    expect(differencesOf(example(setText('documentNumber', 'Số: 35/KH - UBND')))).toEqual([
      { piece: 'documentNumber', right: 'Số: 35/KH-UBND', wrong: 'Số: 35/KH - UBND', format: {} },
    ]);
  });

  test('shows what is missing, what is added and what is printed otherwise', () => {
    const changes = [
      without('archiveLine'),
      insertAfter('abstract', { name: 'stray', role: 'body', text: 'Thừa' }),
      format('signerName', { bold: false }),
      page({ top: 567 }),
    ];
    expect(differencesOf(example(changes))).toEqual([
      { piece: 'archiveLine', right: '- Lưu: VT, VP.', wrong: null, format: {} },
      { piece: 'stray', right: null, wrong: 'Thừa', format: {} },
      { piece: 'signerName', right: 'Nguyễn Văn Minh', wrong: 'Nguyễn Văn Minh', format: { bold: false } },
      { piece: 'page', right: null, wrong: null, format: { top: 567 } },
    ]);
  });

  test('shows nothing for an unchanged sample', () => {
    expect(differencesOf({ name: 'đúng', sample: 'nd30-ke-hoach', reports: [] })).toEqual([]);
  });
});
