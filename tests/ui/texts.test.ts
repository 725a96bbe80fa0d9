import { en } from '../../src/ui/text/en';
import { vi } from '../../src/ui/text/vi';
import { describeValue } from '../../src/ui/text/changeValues';

/** Every string of a text, by its path; functions are called with numbers and words that can stand in any of them. */
function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') {
    return [[path, value]];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`))
    : [];
}

describe('the texts', () => {
  test('are not empty, and composed (NFC) as Vietnamese is typed', () => {
    for (const [path, text] of [...strings(vi), ...strings(en)]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text.normalize('NFC')]).toEqual([path, text]);
    }
  });

  test('say every failure with what to do about it', () => {
    for (const { advice, title } of Object.values(vi.hostFailures)) {
      expect(title).toMatch(/\.$/);
      expect(advice).toMatch(/^Hãy /);
    }
  });
});

describe('a changed value', () => {
  test.each([
    ['size', 26, '13 pt'],
    ['size', 27, '13,5 pt'],
    ['left', 1701, '30 mm'],
    ['spaceBefore', 120, '6 pt'],
    ['bold', true, 'có'],
    ['alignment', 'both', 'căn đều hai bên'],
    ['font', 'Times New Roman', 'Times New Roman'],
    ['lineSpacing', { line: 360, lineRule: 'auto' }, '1,5 dòng'],
    ['lineSpacing', { line: 360, lineRule: 'exact' }, 'đúng 18 pt'],
    ['size', null, 'nhiều giá trị'],
  ] as const)('%s %j is said as %s', (property, value, said) => {
    expect(describeValue(property, value, vi)).toBe(said);
  });
});
