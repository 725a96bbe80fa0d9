import { checkDocx, fixEdits, mend, type CheckedDocument, type Finding } from '../../../src/core';
import { insertAfter, replaceText, sampleOf } from '../../../src/core/samples';
import { present } from '../../support/docx';

const OPTIONS = { asOf: '2026-03-16' } as const;

/** A name that four sentences write one way and a fifth another, a Friday that is called a Tuesday, and a slip that is sure. */
const written = sampleOf('nd30-ke-hoach').build([
  ...['2.text.1', '2.text.2', '1.text.1', '1.text.2'].map((place) =>
    insertAfter(`section.I.${place}`, {
      name: `section.I.${place}.place`,
      role: 'body',
      text: 'Nhân dân thôn Đồng Mai tham dự đầy đủ.',
    }),
  ),
  insertAfter('section.IV.text.1', {
    name: 'section.IV.text.2',
    role: 'body',
    text: 'Nhân dân thôn Đồng Mái tham dự đầy đủ. Hội nghị trù bị họp vào thứ Ba, ngày 20 tháng 3 năm 2026.',
  }),
  replaceText('section.V.1.text.1', 'chuẩn bị', 'chuẫn bị'),
]);

function checked(): CheckedDocument {
  const result = checkDocx(written, OPTIONS);
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.checked;
}

function findingAt({ result }: CheckedDocument, text: string): Finding {
  return present(result.findings.find(({ location }) => location.text === text));
}

function textOf({ document }: CheckedDocument): string {
  return document.main.paragraphs.map(({ text }) => text).join('\n');
}

describe('mending all at once', () => {
  test('puts right what is sure, and leaves doubtful words and facts at odds to the writer', () => {
    const { checked: mended } = mend(checked(), { scope: 'confirm', options: OPTIONS });
    expect(textOf(mended)).not.toContain('chuẫn bị');
    expect(textOf(mended)).toContain('thôn Đồng Mái');
    expect(findingAt(mended, 'Mái').clause).toBe('chung-spelling');
    expect(textOf(mended)).toContain('thứ Ba, ngày 20 tháng 3');
  });
});

test.each(['Mái', 'thứ Ba'])('“%s” is still mended for one who has looked at it', (text) => {
  expect(fixEdits(findingAt(checked(), text), 'confirm')).toHaveLength(1);
});
