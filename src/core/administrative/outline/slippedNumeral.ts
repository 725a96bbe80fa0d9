import { romanToNumber } from '../../vietnamese';

/** What stands for a Roman figure by mistake: a small letter, the figure one, and the letters that look like I. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { l: 'I', '1': 'I', '|': 'I', i: 'I', v: 'V', x: 'X' };

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number that a slipped Roman numeral means: `IIII`, `lII`, `Ill`, `iv`, `Ⅳ`. Null for a right numeral and for anything else. */
export function slippedNumeral(text: string): number | null {
  if (romanToNumber(text) !== null) {
    return null;
  }
  const figures = [...text.normalize('NFKC')].map((sign) => LOOK_ALIKES[sign] ?? sign).join('');
  return romanToNumber(figures) ?? sumOf(figures);
}

/** `IIII`, `VIIII`: figures that only add up. */
function sumOf(figures: string): number | null {
  return /^X*V?I+$/u.test(figures)
    ? [...figures].reduce((sum, figure) => sum + (VALUES[figure] ?? 0), 0)
    : null;
}
