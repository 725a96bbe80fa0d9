import { isSyllable, parseSyllable, repairsOf, slipsOf, syllableNumber } from '../../../src/core/vietnamese';

describe('isSyllable', () => {
  test.each(
    'nghiêng quyết giếng giặc gì quốc khuỷu hòa hoà thủy thuỷ uyên yêu ỷ kỹ lí thuở xoong ngoằn buýt ủy'.split(
      ' ',
    ),
  )('takes %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each([
    ['nghành', 'ngh before a'],
    ['gỉửi', 'two tone marks'],
    ['đuợc', 'a horn missing'],
    ['thưc', 'a stop without a tone'],
    ['tòan', 'the tone mark on the wrong letter'],
    ['cỉ', 'c before i'],
    ['thưcj', 'a letter that is no final'],
    ['iêu', 'iê without an onset'],
  ])('refuses %s: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test('tells onset, rime and tone', () => {
    expect(parseSyllable('trường')).toEqual({ onset: 'tr', rime: 'ương', tone: 'falling' });
  });
});

describe('slipsOf', () => {
  test.each([
    ['chuẫn', 'chuẩn', 'mark'],
    ['thiên', 'thiện', 'mark'],
    ['dạo', 'đạo', 'mark'],
    ['xo', 'xơ', 'mark'],
    ['sử', 'xử', 'sound'],
    ['bang', 'ban', 'sound'],
    ['hin', 'tin', 'letter'],
    ['chia', 'chai', 'letter'],
    ['mật', 'mắt', 'letter'],
    ['hin', 'hiện', 'vowel'],
    ['qui', 'quy', undefined],
    ['xã', 'dân', undefined],
    ['nguyxn', 'nguyên', undefined],
  ])('%s for %s is %s', (written, meant, kind) => {
    const number = syllableNumber(meant);
    expect(slipsOf(written).find((slip) => slip.meant === number)?.kind).toBe(kind);
  });

  test('never gives the syllable itself, nor one twice', () => {
    const meant = slipsOf('trường').map((slip) => slip.meant);
    expect(meant).not.toContain(syllableNumber('trường'));
    expect(new Set(meant).size).toBe(meant.length);
    expect(meant).toContain(syllableNumber('trưởng'));
  });
});

describe('repairsOf', () => {
  test.each([
    ['thưcj', 'thực'],
    ['vieejc', 'việc'],
    ['nghành', 'ngành'],
    ['đuợc', 'được'],
    ['tòan', 'toàn'],
    ['phốối', 'phối'],
    ['gairi', 'giải'],
    ['thựchiện', 'thực hiện'],
  ])('offers for %s the syllable %s', (word, meant) => {
    expect(repairsOf(word).map(({ text }) => text)).toContain(meant);
  });
});
