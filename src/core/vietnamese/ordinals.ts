/** Letters that number the points of a Vietnamese list, in order (NĐ 30/2020, Phụ lục I: the Vietnamese alphabet). */
const LIST_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** `đ` is 5, `e` is 6, `g` is 7. Null for a letter that Vietnamese lists do not use (f, j, w, z) and for anything else. */
export function letterOrdinal(letter: string): number | null {
  const index = letter.length === 1 ? LIST_LETTERS.indexOf(letter.toLowerCase()) : -1;
  return index < 0 ? null : index + 1;
}

/** Inverse of {@link letterOrdinal}; null beyond the alphabet. */
export function ordinalLetter(ordinal: number): string | null {
  return LIST_LETTERS[ordinal - 1] ?? null;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Value of a well-formed Roman numeral in capitals; null for anything else (`IIII`, `VX`). */
export function romanToNumber(numeral: string): number | null {
  let total = 0;
  for (let index = 0; index < numeral.length; index += 1) {
    const value = ROMAN_VALUES[numeral.charAt(index)];
    if (value === undefined) {
      return null;
    }
    const next = ROMAN_VALUES[numeral.charAt(index + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && numberToRoman(total) === numeral ? total : null;
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral in capitals of a whole number from 1 to 3999. */
export function numberToRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [step, letters] of ROMAN_STEPS) {
    while (rest >= step) {
      numeral += letters;
      rest -= step;
    }
  }
  return numeral;
}

const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "thứ nhất" is 1; null for a word that is not an ordinal up to ten. */
export function ordinalWord(word: string): number | null {
  return ORDINAL_WORDS[word.normalize('NFC').toLowerCase()] ?? null;
}

/** Inverse of {@link ordinalWord}: 4 is "tư"; null beyond ten. */
export function wordOfOrdinal(ordinal: number): string | null {
  return Object.entries(ORDINAL_WORDS).find(([, value]) => value === ordinal)?.[0] ?? null;
}
