import { changedName } from '../../src/web/files';

describe('the name of the changed file', () => {
  test.each([
    ['ke-hoach.docx', 'ke-hoach-da-sua.docx'],
    ['Kế hoạch 35.DOCX', 'Kế hoạch 35-da-sua.docx'],
    ['ke-hoach-da-sua.docx', 'ke-hoach-da-sua.docx'],
    ['ke-hoach.v2.docx', 'ke-hoach.v2-da-sua.docx'],
    ['ke-hoach.docm', 'ke-hoach-da-sua.docm'],
    ['mau.dotx', 'mau-da-sua.dotx'],
    ['mau.DOTM', 'mau-da-sua.dotm'],
    ['ban-cu.doc', 'ban-cu-da-sua.docx'],
    ['khong-duoi', 'khong-duoi-da-sua.docx'],
  ])('of %s is %s', (name, changed) => {
    expect(changedName(name)).toBe(changed);
  });
});
