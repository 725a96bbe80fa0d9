/** What a character is. A number, for it is asked of every letter of a document. */
const CAPITAL = 1;
const SMALL = 2;
const OTHER_LETTER = 3;
const FIGURE = 4;
const BLANK = 5;
const OTHER = 6;

/** The table holds all letters of Latin, Greek, Cyrillic; what lies beyond is asked of the patterns each time. */
const TABLE_END = 0x2000;
/** Filled as characters are met; 0 is not yet known. */
const table = new Uint8Array(TABLE_END);

// By their long names, which are compiled as they stand (docs/decisions/0041): here the letters of every script count.
function classify(character: string): number {
  if (/\p{Uppercase_Letter}/u.test(character)) {
    return CAPITAL;
  }
  if (/\p{Lowercase_Letter}/u.test(character)) {
    return SMALL;
  }
  if (/\p{Letter}/u.test(character)) {
    return OTHER_LETTER;
  }
  if (/\p{N}/u.test(character)) {
    return FIGURE;
  }
  return /\s/u.test(character) ? BLANK : OTHER;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_END) {
    const known = table[code] ?? 0;
    if (known !== 0) {
      return known;
    }
    const made = classify(String.fromCharCode(code));
    table[code] = made;
    return made;
  }
  const point = text.codePointAt(at);
  return point === undefined ? OTHER : classify(String.fromCodePoint(point));
}

/** Whether a capital (`\p{Lu}`) stands at the UTF-16 offset. */
export function isCapitalAt(text: string, at: number): boolean {
  return classAt(text, at) === CAPITAL;
}

/** Whether a small letter (`\p{Ll}`) stands at the UTF-16 offset. */
export function isSmallAt(text: string, at: number): boolean {
  return classAt(text, at) === SMALL;
}

/** Whether a letter or a figure (`\p{L}`, `\p{N}`) stands at the UTF-16 offset. */
export function isLetterOrFigureAt(text: string, at: number): boolean {
  return classAt(text, at) <= FIGURE;
}

/** Number of letters and figures of any script. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    count += classAt(text, at) <= FIGURE ? 1 : 0;
  }
  return count;
}

/** Number of capitals and of small letters. */
export function countCase(text: string): { readonly capitals: number; readonly small: number } {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    capitals += kind === CAPITAL ? 1 : 0;
    small += kind === SMALL ? 1 : 0;
  }
  return { capitals, small };
}

/** Whether the text has letters and all of them are capitals. */
export function isUpperCase(text: string): boolean {
  let capital = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === SMALL) {
      return false;
    }
    capital ||= kind === CAPITAL;
  }
  return capital;
}

/** Number of words: stretches between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classAt(text, at);
    if (kind === BLANK) {
      counted = false;
    } else if (!counted && kind <= FIGURE) {
      counted = true;
      count += 1;
    }
  }
  return count;
}
