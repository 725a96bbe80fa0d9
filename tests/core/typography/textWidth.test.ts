import { textWidth, type Lettering } from '../../../src/core/typography';

const upright: Lettering = { size: 28, bold: false, italic: false };
const bold: Lettering = { ...upright, bold: true };

describe('textWidth', () => {
  test('measures digits as half the type size, as Times New Roman has them', () => {
    expect(textWidth('0123456789', upright)).toBe(10 * 140);
    expect(textWidth('0123456789', bold)).toBe(10 * 140);
  });

  test('grows with the type size', () => {
    expect(textWidth('An Bình', { ...upright, size: 56 })).toBeCloseTo(2 * textWidth('An Bình', upright), -1);
  });

  test('measures bold letters wider than upright ones', () => {
    expect(textWidth('Kế hoạch', bold)).toBeGreaterThan(textWidth('Kế hoạch', upright));
  });

  test('measures marks above and below a letter as nothing', () => {
    expect(textWidth('ếệậổ', upright)).toBe(textWidth('eeao', upright));
  });

  test('measures decomposed letters like composed ones', () => {
    expect(textWidth('Độc lập'.normalize('NFD'), bold)).toBe(textWidth('Độc lập', bold));
  });

  test('knows the width of the national name that the official form of the decree was made for', () => {
    const name = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...bold, size: 26 });
    // The right column of form 1.4 is 5670 twips wide, and the name fills it.
    expect(name).toBeGreaterThan(5300);
    expect(name).toBeLessThan(5670);
  });

  test('knows every Vietnamese letter', () => {
    const average = textWidth('0', upright);
    const narrow = [...'ìíĩỉịÌÍĨỈỊ'].map((letter) => textWidth(letter, upright));
    const wide = [...'ƯỪỨỮỬỰƠỜỚỠỞỢĐ'].map((letter) => textWidth(letter, upright));
    expect(narrow.every((width) => width < average)).toBe(true);
    expect(wide.every((width) => width > average)).toBe(true);
  });

  test('counts nothing for tabs and line breaks', () => {
    expect(textWidth('a\t\nb', upright)).toBe(textWidth('ab', upright));
  });

  test('takes a letter that it does not know for one of middle width', () => {
    expect(textWidth('漢', upright)).toBe(140);
  });
});
