import { previewChanges } from '../../src/core';
import { MAIN_PART } from '../../src/core/document';
import { docxOf } from '../support/docx';
import { p } from '../support/wordprocessing';
import { opened } from './boilerplate/insertions';

describe('previewChanges', () => {
  const OLD = '§éc lËp - Tù do - H¹nh phóc';
  const old = opened(
    docxOf({ body: p(OLD, { rPr: '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>' }) }),
  ).document;
  const range = { part: MAIN_PART, paragraph: 0, start: 0, end: 3 };

  test('shows letters of an old encoding as they are read', () => {
    const [text, format] = previewChanges(
      [
        { kind: 'replaceText', range, expected: '§éc', text: 'Độc' },
        { kind: 'setRunFormat', range, expected: '§éc', format: { font: 'Times New Roman' } },
      ],
      old,
    );
    expect(text).toEqual({
      kind: 'text',
      before: '',
      removed: 'Độc',
      added: 'Độc',
      after: ' lập - Tự do - Hạnh phúc',
      respelling: 'encoding',
    });
    expect(format).toMatchObject({ kind: 'format', text: 'Độc' });
  });

  test.each([
    ['đính kèm'.normalize('NFD'), 'đính kèm', 'composition'],
    ['(đính  kèm'.normalize('NFD'), '(đính kèm', 'composition'],
    ['(đính  kèm', '(đính kèm', null],
  ])('tells of %j that becomes %j what nobody sees: %s', (expected, text, respelling) => {
    const { document } = opened(docxOf({ body: p(expected) }));
    const edit = { kind: 'replaceText', range: { ...range, end: expected.length }, expected, text } as const;
    expect(previewChanges([edit], document)).toMatchObject([{ removed: expected, added: text, respelling }]);
  });
});
