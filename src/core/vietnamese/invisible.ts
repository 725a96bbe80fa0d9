/**
 * Characters that take no room on the line (the inside of a character class): the soft hyphen, zero-width blanks and joiners, marks of
 * writing direction, the byte-order mark. Unicode 15, general category Cf, without those that other scripts are written with.
 */
export const INVISIBLE_CHARACTERS =
  '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

/** A text with such a character in it. */
export const HAS_INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'u');

const EACH_INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`, 'gu');

/** A text with something else in the place of every such character; nothing, unless told. */
export function replaceInvisible(text: string, replace: (character: string) => string = () => ''): string {
  return HAS_INVISIBLE.test(text) ? text.replace(EACH_INVISIBLE, replace) : text;
}

/** Whether a character code is one of them, the soft hyphen aside, which may show as a hyphen. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xfeff ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069 && code !== 0x2065)
  );
}
