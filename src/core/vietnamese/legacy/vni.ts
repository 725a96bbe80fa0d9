/**
 * VNI for Windows: a plain vowel and behind it a sign for its marks ("aù" is "á", "aá" is "ấ"), as its bytes appear when they are read as
 * Latin-1. A few letters are one byte ("ö" is "ư"), and ơ and ư take signs like plain vowels.
 */
const SIGNS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ê: '\u0306',
  ë: '\u0306\u0323',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};

/** The signs that a vowel takes: a breve stands on nothing but an a, and i is written in single bytes. */
const SIGNS_OF: Readonly<Record<string, string>> = {
  a: 'øùûõïâèéêëúüàáåãä',
  e: 'øùûõïâàáåãä',
  o: 'øùûõïâàáåãä',
  u: 'øùûõï',
  y: 'øùûõ',
  ô: 'øùûõï',
  ö: 'øùûõï',
};

/** Letters of one byte. */
const LONE: Readonly<Record<string, string>> = {
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
};

/** Capitals have the codes of capitals; a capital vowel takes a small sign as well, as in "Aùnh". */
function withCapitals(code: string, letter: string): readonly (readonly [string, string])[] {
  const [first = '', ...rest] = code;
  const capital = letter.toUpperCase();
  return [
    [code, letter],
    [first.toUpperCase() + rest.join(''), capital],
    [code.toUpperCase(), capital],
  ];
}

/** Codes of VNI, of one unit or two, and their letters. Where both fit, the longer one is meant. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LONE).flatMap(([code, letter]) => withCapitals(code, letter)),
  ...Object.entries(SIGNS_OF).flatMap(([vowel, signs]) =>
    [...signs].flatMap((sign) =>
      withCapitals(vowel + sign, ((LONE[vowel] ?? vowel) + (SIGNS[sign] ?? '')).normalize('NFC')),
    ),
  ),
]);
