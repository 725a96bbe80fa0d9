import { isSyllable, parseSyllable, repairsOf, slipKind } from '../../../src/core/vietnamese';

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

describe('slipKind', () => {
  test.each([
    ['chuẫn', 'chuẩn', 'typical'],
    ['sử', 'xử', 'typical'],
    ['thiên', 'thiện', 'typical'],
    ['bang', 'ban', 'typical'],
    ['hin', 'hiện', null],
    ['qui', 'quy', null],
    ['xã', 'dân', null],
  ])('%s for %s is %s', (written, meant, kind) => {
    expect(slipKind(written, meant)).toBe(kind);
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
    ['thựchiện', 'thực hiện'],
  ])('offers for %s the syllable %s', (word, meant) => {
    expect(repairsOf(word).map(({ text }) => text)).toContain(meant);
  });
});
