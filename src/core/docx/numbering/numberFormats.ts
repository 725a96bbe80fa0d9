const ROMAN: readonly (readonly [number, string])[] = [
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

const LETTERS = 26;
/** Word repeats the letter after z: aa, bb …; no real list gets this far. */
const MOST_REPEATS = 30;
const CIRCLED_ONE = 0x2460;
const MOST_CIRCLED = 20;
const CHICAGO = ['*', '†', '‡', '§'];
const VIETNAMESE_DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number as Word draws it in a list (`w:numFmt`, ECMA-376 17.18.59). What is not known is drawn in decimal. */
export function formatNumber(value: number, format: string, customFormat = ''): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return String(value) + ordinalSuffix(value);
    case 'numberInDash':
      return `- ${String(value)} -`;
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= MOST_CIRCLED
        ? String.fromCodePoint(CIRCLED_ONE + value - 1)
        : String(value);
    case 'chicago':
      return (CHICAGO[(value - 1) % CHICAGO.length] ?? '').repeat(Math.ceil(value / CHICAGO.length));
    case 'vietnameseCounting':
      return vietnamese(value);
    case 'custom':
      return String(value).padStart(/^0+\d/.exec(customFormat)?.[0].length ?? 1, '0');
    default:
      return String(value);
  }
}

function roman(value: number): string {
  if (value <= 0 || value > 32_767) {
    return String(value);
  }
  let text = '';
  let rest = value;
  for (const [worth, digits] of ROMAN) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}

function letters(value: number): string {
  if (value <= 0) {
    return String(value);
  }
  const letter = String.fromCharCode(0x41 + ((value - 1) % LETTERS));
  return letter.repeat(Math.min(MOST_REPEATS, Math.ceil(value / LETTERS)));
}

function ordinalSuffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) {
    return 'th';
  }
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** Word's Vietnamese numerals up to 99; beyond them it counts on in the same way, but no list does. */
function vietnamese(value: number): string {
  const digit = (index: number): string => VIETNAMESE_DIGITS[index] ?? '';
  if (value < 10) {
    return value < 0 ? String(value) : digit(value);
  }
  if (value > 99) {
    return String(value);
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  const tail = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : digit(ones);
  return ones === 0 ? head : `${head} ${tail}`;
}
