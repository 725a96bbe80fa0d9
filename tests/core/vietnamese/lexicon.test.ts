import lexicon from '../../../src/core/vietnamese/lexicon/data/lexicon.json';
import {
  COMMON_PAIR,
  goesAfterNumber,
  goesBeforeNumber,
  isBound,
  isLink,
  isPhrase,
  isRareSyllable,
  isSyllable,
  isTriple,
  isWord,
  KNOWN_PAIR,
  makesWord,
  NO_PAIR,
  pairKind,
  partnersOf,
  spellingKey,
  syllableNumber,
  usualSpelling,
} from '../../../src/core/vietnamese';
import { lexiconOf } from '../../../scripts/lexicon-tables.mjs';

const ABBREVIATIONS = ['ubnd', 'hđnd', 'mttq'];

function numbersOf(phrase: string): [number, number, number] {
  const [first = -1, second = -1, third = -1] = phrase
    .split(' ')
    .map((syllable) => syllableNumber(spellingKey(syllable)));
  return [first, second, third];
}

function kindOf(word: string): number {
  const [first, second] = numbersOf(word);
  return pairKind(first, second);
}

describe('the lexicon', () => {
  test('is the one that its tables make', () => {
    expect(lexicon).toEqual(lexiconOf());
  });

  test('holds syllables only', () => {
    const all = `${lexicon.syllables} ${lexicon.rare}`.split(' ');
    const others = all.filter((syllable) => !isSyllable(syllable));
    expect(others.filter((other) => !ABBREVIATIONS.includes(other))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('knows words of two syllables, the common ones apart, and longer phrases', () => {
    expect(kindOf('thực hiện')).toBe(COMMON_PAIR);
    expect(kindOf('bướng bỉnh')).toBe(KNOWN_PAIR);
    expect(kindOf('thực hiên')).toBe(NO_PAIR);
    expect(isPhrase('thực', 'hiện')).toBe(true);
    expect(isTriple(...numbersOf('tuyên truyền phổ'))).toBe(true);
    expect(isTriple(...numbersOf('tuyên truyền phố'))).toBe(false);
  });

  test('tells words from mere neighbours in a phrase', () => {
    const makes = (word: string): boolean => makesWord(...(numbersOf(word).slice(0, 2) as [number, number]));
    expect(kindOf('ban nhân')).toBe(KNOWN_PAIR);
    expect(makes('ban nhân')).toBe(false);
    expect(makes('nhân dân')).toBe(true);
    expect(makes('bướng bỉnh')).toBe(true);
    expect(makes('thực hiên')).toBe(false);
  });

  test('knows syllables that stand in no sentence alone; none of them is a word', () => {
    const isHalf = (syllable: string): boolean => isBound(syllableNumber(spellingKey(syllable)));
    expect(['nghị', 'hoạch', 'thiệt', 'nhiệm'].map(isHalf)).toEqual([true, true, true, true]);
    expect(['làm', 'và', 'hồ', 'công'].map(isHalf)).toEqual([false, false, false, false]);
    const all = lexicon.syllables.split(' ').map((syllable) => syllableNumber(spellingKey(syllable)));
    expect(all.filter((number) => isBound(number) && isWord(number))).toEqual([]);
  });

  test('has no pair for what it does not know', () => {
    expect(pairKind(-1, syllableNumber('hiện'))).toBe(NO_PAIR);
    expect(pairKind(syllableNumber('thực'), -1)).toBe(NO_PAIR);
    expect(isTriple(-1, -1, -1)).toBe(false);
  });

  test('compares syllables by their key and writes them as laws do', () => {
    const key = spellingKey('kĩ');
    expect(isPhrase(key, 'thuật')).toBe(true);
    expect(usualSpelling(syllableNumber(key))).toBe('kỹ');
    expect(spellingKey('qui')).toBe(spellingKey('quy'));
    expect(syllableNumber(spellingKey('hoá'))).toBe(syllableNumber('hóa'));
    // A final letter leaves one place for the mark.
    expect(spellingKey('toán')).toBe('toán');
    expect(syllableNumber(spellingKey('tóan'))).toBe(-1);
  });

  test('tells words that stand alone, and those that go with figures', () => {
    expect(isWord(syllableNumber('xã'))).toBe(true);
    expect(isWord(syllableNumber('triển'))).toBe(false);
    expect(isLink(syllableNumber('của'))).toBe(true);
    expect(goesBeforeNumber(syllableNumber('điều'))).toBe(true);
    expect(goesAfterNumber(syllableNumber('tháng'))).toBe(true);
  });

  test('tells syllables of no word from those that do not exist', () => {
    expect(isRareSyllable(syllableNumber('gõ'))).toBe(false);
    expect(isRareSyllable(syllableNumber('nguẩy'))).toBe(true);
    expect(partnersOf(syllableNumber('thực'))).toBeGreaterThan(50);
    expect(syllableNumber('nguễn')).toBe(-1);
    expect(syllableNumber('cũa')).toBe(-1);
  });
});
