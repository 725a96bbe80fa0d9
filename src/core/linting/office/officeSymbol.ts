import { fold } from '../../vietnamese';

/** Offices that make their abbreviation of the letters of their own name. */
const OFFICE = /^(?:PHONG|TRUNG TAM|TRUONG|TRAM|CONG AN|SO|CHI CUC)(?= )/u;

/** `PHÒNG` → `PH`, `AN` → `A`; an abbreviation, which has no vowel, whole: `THCS`. */
function lettersOf(word: string): string {
  const onset = /^[^AEIOUY]*/u.exec(word)?.[0] ?? '';
  return onset === '' ? word.slice(0, 1) : onset;
}

/**
 * Whether the abbreviation in a symbol can be made of the words of the office's name: its letters are, in order, among those with which the
 * words begin ("TYT" and "TRẠM Y TẾ", not "TTYT"). Null for bodies that are shortened otherwise.
 */
export function isOfOffice(agency: string, symbol: string): boolean | null {
  const key = fold(agency);
  const letters = fold(symbol).replace(/[^A-Z]/gu, '');
  if (!OFFICE.test(key) || letters.length < 2) {
    return null;
  }
  let rest = key
    .split(/[^A-Z]+/u)
    .map(lettersOf)
    .join('');
  for (const letter of letters) {
    const at = rest.indexOf(letter);
    if (at < 0) {
      return false;
    }
    rest = rest.slice(at + 1);
  }
  return true;
}
