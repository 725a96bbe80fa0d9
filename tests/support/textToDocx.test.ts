import { readDocx } from '../../src/core/docx';
import { joinedTextToDocx, textToDocx } from './textToDocx';

function paragraphs(bytes: Uint8Array): readonly string[] {
  const read = readDocx(bytes);
  return read.ok ? read.document.main.paragraphs.map(({ text }) => text) : [read.failure.message];
}

describe('textToDocx', () => {
  test('makes every line a paragraph, empty lines too, and keeps tabs, blanks and signs', () => {
    expect(paragraphs(textToDocx('KẾ HOẠCH \r\n\nA & B < C\t1\nNơi  nhận:'))).toEqual([
      'KẾ HOẠCH ',
      '',
      'A & B < C\t1',
      'Nơi  nhận:',
    ]);
  });
});

describe('joinedTextToDocx', () => {
  test('joins what was broken at the margin, and nothing else', () => {
    const text = [
      'Thực hiện chương trình công tác năm 2026 của xã An Bình,',
      '',
      'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      '**I. MỤC ĐÍCH**',
      'Một dòng dài quá lề phải nhưng sau nó là một mục được đánh số',
      '1. Mục đích',
    ].join('\n');
    expect(paragraphs(joinedTextToDocx(text))).toEqual([
      'Thực hiện chương trình công tác năm 2026 của xã An Bình, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      'I. MỤC ĐÍCH',
      'Một dòng dài quá lề phải nhưng sau nó là một mục được đánh số',
      '1. Mục đích',
    ]);
  });
});
