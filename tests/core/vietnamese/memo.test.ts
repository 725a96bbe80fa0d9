import { remembered } from '../../../src/core/vietnamese';

describe('remembered', () => {
  test('asks once for each text', () => {
    const asked: string[] = [];
    const length = remembered((text) => {
      asked.push(text);
      return text.length;
    });

    expect([length('xã'), length('thôn'), length('xã')]).toEqual([2, 4, 2]);
    expect(asked).toEqual(['xã', 'thôn']);
  });

  test('forgets everything when it knows as many texts as it may', () => {
    const asked: string[] = [];
    const same = remembered((text) => {
      asked.push(text);
      return text;
    }, 2);

    ['a', 'b', 'c', 'a'].forEach(same);

    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
