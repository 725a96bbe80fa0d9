import { en } from '../../src/ui/text/en';
import { vi } from '../../src/ui/text/vi';

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
