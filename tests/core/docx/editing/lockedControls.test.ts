import { edit, formatText, replace } from '../../../support/edits';
import { p, r } from '../../../support/wordprocessing';

const control = (properties: string): string =>
  `<w:p>${r('Kính gửi: ')}<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r('các  thôn')}</w:sdtContent></w:sdt>${r('  .')}</w:p>`;

const LOCKED = [
  '<w:lock w:val="contentLocked"/>',
  '<w:lock w:val="sdtContentLocked"/>',
  '<w:dataBinding w:xpath="/a"/>',
  '<w:dropDownList/>',
];

describe('edits in a content control', () => {
  test.each(LOCKED)('are not made where its content may not be edited: %s', (properties) => {
    const { outcomes, bytes, source } = edit({ body: control(properties) }, (document) => [
      replace(document, 'các  thôn', 'các thôn'),
      formatText(document, 'thôn', { bold: true }),
    ]);

    expect(outcomes).toEqual([
      { kind: 'skipped', reason: 'locked' },
      { kind: 'skipped', reason: 'locked' },
    ]);
    expect(bytes).toEqual(source);
  });

  test('are made beside it, and inside one that only may not be deleted', () => {
    const beside = edit({ body: control(LOCKED[0] ?? '') }, (document) => [replace(document, '  .', '.')]);
    const inside = edit({ body: control('<w:lock w:val="sdtLocked"/>') }, (document) => [
      replace(document, 'các  thôn', 'các thôn'),
    ]);

    expect(beside.after.main.paragraphs[0]?.text).toBe('Kính gửi: các  thôn.');
    expect(inside.after.main.paragraphs[0]?.text).toBe('Kính gửi: các thôn  .');
  });

  test('are not made to the format of a paragraph that it holds whole', () => {
    const body = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p('Nội dung')}</w:sdtContent></w:sdt>`;
    const { outcomes } = edit({ body }, () => [
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'Nội dung',
        format: { alignment: 'both' },
      },
      { kind: 'deleteParagraph', paragraph: 0, expected: 'Nội dung' },
    ]);

    expect(outcomes).toEqual([
      { kind: 'skipped', reason: 'locked' },
      { kind: 'skipped', reason: 'locked' },
    ]);
  });
});
