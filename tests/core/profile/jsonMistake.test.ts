import { jsonMistake } from '../../../src/core/profile/jsonMistake';
import { parseProfileText } from '../../../src/core/profile';
import { fc, runs } from '../../support/properties';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonMistake', () => {
  test.each([
    ['', 1, 1, 'cần một giá trị, đã hết tệp'],
    ['{"a": 1,}', 1, 9, 'cần tên mục đặt trong dấu ngoặc kép thẳng ("…"), đang là “}”'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'cần dấu phẩy hoặc dấu }, đang là “"”'],
    ['{"a" 1}', 1, 6, 'cần dấu hai chấm sau tên mục, đang là “1”'],
    ['{“a”: 1}', 1, 2, 'ngoặc kép thẳng'],
    ['["a"\r\n,"b]', 2, 2, 'chưa đóng'],
    ['[1, 2', 1, 6, 'cần dấu phẩy hoặc dấu ], đã hết tệp'],
    ['{}\n{}', 2, 1, 'thừa nội dung'],
    ["{'a': 1}", 1, 2, 'cần tên mục'],
    ['[1}', 1, 3, 'cần dấu phẩy hoặc dấu ]'],
    ['[01]', 1, 3, 'cần dấu phẩy'],
  ])('finds the place in %j', (text, line, column, fault) => {
    const mistake = jsonMistake(text);
    expect(mistake).toMatchObject({ line, column });
    expect(mistake?.fault).toContain(fault);
  });

  test('finds one exactly where the platform cannot parse', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0.5',
      'true',
      'nul',
      ' ',
      '\n',
    );
    const almost = fc
      .tuple(fc.json(), fc.nat(40), fc.constantFrom('', ',', '}', '"', 'x'))
      .map(([text, at, typed]) => text.slice(0, at) + typed + text.slice(at));
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
      fc.json(),
      almost,
    );
    let right = 0;
    let wrong = 0;
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonMistake(text) === null).toBe(isJson(text));
        if (isJson(text)) {
          right += 1;
        } else {
          wrong += 1;
        }
      }),
      { numRuns: runs(2000) },
    );
    expect(Math.min(right, wrong)).toBeGreaterThan(200);
  });
});

describe('parseProfileText', () => {
  test('names the line and column of what is not JSON', () => {
    expect(parseProfileText('{\n"schema": 1,\n}')).toEqual({
      ok: false,
      errors: [
        'không phải JSON, dòng 3, cột 1: cần tên mục đặt trong dấu ngoặc kép thẳng ("…"), đang là “}”',
      ],
    });
  });

  test('reads what Notepad saved', () => {
    expect(parseProfileText('\ufeff{"schema": 1, "place": "An Bình"}')).toEqual({
      ok: true,
      profile: { schema: 1, place: 'An Bình' },
    });
  });
});
