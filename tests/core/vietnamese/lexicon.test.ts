import lexicon from '../../../src/core/vietnamese/lexicon/data/lexicon.json';
import {
  isKnownSyllable,
  isLongPhrase,
  isPhrase,
  isSyllable,
  spellingKey,
  standsAlone,
  usualSpelling,
} from '../../../src/core/vietnamese';
import { lexiconOf } from '../../../scripts/lexicon-tables.mjs';

const ABBREVIATIONS = ['ubnd', 'hđnd', 'mttq'];

describe('the lexicon', () => {
  test('is the one that its tables make', () => {
    expect(lexicon).toEqual(lexiconOf());
  });

  test('holds syllables only', () => {
    const others = lexicon.syllables.split(' ').filter((syllable) => !isSyllable(syllable));
    expect(others.filter((other) => !ABBREVIATIONS.includes(other))).toEqual([]);
  });

  test('knows words of two syllables and longer phrases', () => {
    expect(isPhrase('thực', 'hiện')).toBe(true);
    expect(isPhrase('thực', 'hiên')).toBe(false);
    expect(isLongPhrase('tuyên', 'truyền', 'phổ')).toBe(true);
  });

  test('compares syllables by their key and writes them as laws do', () => {
    const key = spellingKey('kĩ');
    expect(isPhrase(key, 'thuật')).toBe(true);
    expect(usualSpelling(key)).toBe('kỹ');
  });

  test('tells words that stand alone', () => {
    expect(standsAlone('xã')).toBe(true);
    expect(standsAlone('xử')).toBe(false);
    expect(isKnownSyllable('nguễn')).toBe(false);
  });
});
