import { documentName } from '../../../src/host/word/documentName';

describe('documentName', () => {
  test.each([
    ['https://example.org/tai-lieu/K%E1%BA%BF%20ho%E1%BA%A1ch.docx?web=1', 'Kế hoạch.docx'],
    ['C:\\Tài liệu\\Kế hoạch 100%.docx', 'Kế hoạch 100%.docx'],
    ['/Users/van-thu/ke-hoach.docx', 'ke-hoach.docx'],
    ['', ''],
    [null, ''],
  ])('of %s is %s', (address, name) => {
    expect(documentName(address)).toBe(name);
  });
});
