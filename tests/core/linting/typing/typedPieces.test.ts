import type { Document } from '../../../../src/core/document';
import { recognise } from '../../../../src/core/administrative';
import { proseOf, typedPieces } from '../../../../src/core/linting';
import { documentOf as documentOfParts } from '../../../support/docx';
import { p, r, textBox } from '../../../support/wordprocessing';
import { documentOf } from '../documents';

function pieces(text: string): readonly string[] {
  return piecesOf(documentOf([text]));
}

function piecesOf(document: Document): readonly string[] {
  const passage = proseOf(recognise(document))[0];
  return passage === undefined ? [] : typedPieces(passage).map(({ kind, text: piece }) => `${kind} ${piece}`);
}

describe('typedPieces', () => {
  test('keeps numbers, times and dates with their separators', () => {
    expect(pieces('1.500.000 7:30 01/7')).toEqual([
      'number 1.500.000',
      'blank  ',
      'number 7:30',
      'blank  ',
      'number 01/7',
    ]);
  });

  test('keeps addresses whole and leaves the mark behind them to the sentence', () => {
    expect(pieces('gửi vanphong@anbinh.vn, https://anbinh.vn/tin.')).toEqual([
      'word gửi',
      'blank  ',
      'fixed vanphong@anbinh.vn',
      'mark ,',
      'blank  ',
      'fixed https://anbinh.vn/tin',
      'mark .',
    ]);
  });

  test('keeps the ending of a file whole, and no sentence that follows a stray blank', () => {
    expect(pieces('tệp .docx, .PDF')).toEqual([
      'word tệp',
      'blank  ',
      'fixed .docx',
      'mark ,',
      'blank  ',
      'fixed .PDF',
    ]);
    expect(pieces('xong .Các')).toEqual(['word xong', 'blank  ', 'mark .', 'word Các']);
  });

  test('tells an ellipsis, a row to write on and the end mark apart', () => {
    expect(pieces('loa... số …… hết./.')).toEqual([
      'word loa',
      'ellipsis ...',
      'blank  ',
      'word số',
      'blank  ',
      'fill ……',
      'blank  ',
      'word hết',
      'fixed ./.',
    ]);
  });

  test('calls a wide blank a gap', () => {
    expect(pieces('Lớp:      , khóa')).toContain('gap       ');
  });

  test.each([
    ['a text box', textBox(p('hộp')).replaceAll('wp:anchor', 'wp:inline')],
    ['an old picture', '<w:r><w:pict><v:shape style="width:9pt;height:9pt"/></w:pict></w:r>'],
  ])('parts the blanks before and behind %s in the line', (_, drawing) => {
    const document = documentOfParts({ body: `<w:p>${r('ký ')}${drawing}${r(' tên')}</w:p>` });

    expect(piecesOf(document)).toEqual(['word ký', 'blank  ', 'object ', 'blank  ', 'word tên']);
  });

  test('leaves two blanks together where a drawing floats beside the text', () => {
    const document = documentOfParts({ body: `<w:p>${r('ký ')}${textBox(p('hộp'))}${r(' tên')}</w:p>` });

    expect(piecesOf(document)).toEqual(['word ký', 'blank   ', 'word tên']);
  });
});
