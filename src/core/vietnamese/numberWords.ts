const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
};

const BILLION: ReadonlySet<string> = new Set(['tỷ', 'tỉ']);
const FILLERS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** A number read from the words at the beginning of a text, and how many words it took. */
export interface WordedNumber {
  readonly value: number;
  readonly words: number;
}

/**
 * Reads the number that the words begin with: "năm mươi triệu đồng" is 50 000 000 in three words. Null when the first word is none
 * of a number's.
 */
export function readNumberWords(words: readonly string[]): WordedNumber | null {
  let billions = 0;
  let below = 0;
  let group = 0;
  let digit: number | null = null;
  let used = 0;
  for (const word of words) {
    const key = word.normalize('NFC').toLowerCase();
    const value = DIGITS[key];
    const scale = SCALES[key];
    if (value !== undefined) {
      group += digit ?? 0;
      digit = value;
    } else if (key === 'mười') {
      group += 10;
    } else if (key === 'mươi') {
      group += (digit ?? 1) * 10;
      digit = null;
    } else if (key === 'trăm') {
      group += (digit ?? 1) * 100;
      digit = null;
    } else if (scale !== undefined) {
      below += (group + (digit ?? 0)) * scale;
      group = 0;
      digit = null;
    } else if (BILLION.has(key)) {
      billions = (billions + below + group + (digit ?? 0)) * 1e9;
      below = 0;
      group = 0;
      digit = null;
    } else if (!FILLERS.has(key) || used === 0) {
      break;
    }
    used += 1;
  }
  return used === 0 ? null : { value: billions + below + group + (digit ?? 0), words: used };
}

const NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** A whole number from 0 to 999 999 999 999 in words, as administrative documents write it: "một trăm linh năm". */
export function numberInWords(value: number): string {
  if (value === 0) {
    return NAMES[0];
  }
  const groups: readonly (readonly [scale: number, name: string])[] = [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
    [1, ''],
  ];
  const words: string[] = [];
  let rest = value;
  for (const [scale, name] of groups) {
    const group = Math.floor(rest / scale);
    rest %= scale;
    if (group > 0) {
      words.push(...hundreds(group, words.length > 0), ...(name === '' ? [] : [name]));
    }
  }
  return words.join(' ');
}

/** A group of three digits; inside a number its hundreds are named even when there are none. */
function hundreds(group: number, inside: boolean): readonly string[] {
  const hundred = Math.floor(group / 100);
  const ten = Math.floor((group % 100) / 10);
  const one = group % 10;
  const named = hundred > 0 || (inside && group > 0);
  const words: string[] = named ? [nameOf(hundred), 'trăm'] : [];
  if (ten === 0) {
    return one === 0 ? words : [...words, ...(named ? ['linh'] : []), nameOf(one)];
  }
  words.push(...(ten === 1 ? ['mười'] : [nameOf(ten), 'mươi']));
  if (one > 0) {
    words.push(one === 1 && ten > 1 ? 'mốt' : one === 4 && ten > 1 ? 'tư' : one === 5 ? 'lăm' : nameOf(one));
  }
  return words;
}

function nameOf(digit: number): string {
  return NAMES[digit] ?? NAMES[0];
}
