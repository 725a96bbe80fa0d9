/**
 * Characters of the fonts that have their own encoding, by byte value. Word stores them in the private use area at U+F000 plus
 * the byte (ECMA-376 17.3.3.30). Sources: the encoding of Adobe's Symbol font; Microsoft's Wingdings charts.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2a: '∗',
  0x2d: '−',
  0x40: '≅',
  0x44: 'Δ',
  0x57: 'Ω',
  0x61: 'α',
  0x62: 'β',
  0x64: 'δ',
  0x6c: 'λ',
  0x6d: 'μ',
  0x70: 'π',
  0xa3: '≤',
  0xa5: '∞',
  0xa7: '♣',
  0xa8: '♦',
  0xa9: '♥',
  0xaa: '♠',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xbe: '—',
  0xbf: '↵',
  0xd7: '⋅',
  0xde: '⇒',
  0xe5: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  0x21: '✏',
  0x22: '✂',
  0x28: '☎',
  0x2a: '✉',
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9e: '·',
  0x9f: '•',
  0xa0: '▪',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const FONTS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ['symbol', SYMBOL],
  ['wingdings', WINGDINGS],
  ['wingdings 2', { 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x97: '●', 0xa3: '□' }],
  ['wingdings 3', { 0x7d: '▶', 0x84: '◀' }],
]);

const UNKNOWN_SYMBOL = '□';

/** The Unicode character that a symbol font draws for a stored character; `□` where the font or the character is not known. */
export function symbolCharacter(font: string, codePoint: number): string {
  const privateUse = codePoint >= 0xf000 && codePoint <= 0xf0ff;
  const byte = privateUse ? codePoint - 0xf000 : codePoint;
  const characters = FONTS.get(font.toLowerCase());
  if (characters !== undefined && byte <= 0xff) {
    return (
      characters[byte] ??
      (isPlain(byte) && font.toLowerCase() === 'symbol' ? String.fromCharCode(byte) : UNKNOWN_SYMBOL)
    );
  }
  const usable = byte >= 0x20 && byte <= 0x10ffff && !(byte >= 0xd800 && byte <= 0xdfff);
  // An ordinary font in the private use area shows the byte's own character.
  return usable && (!privateUse || byte <= 0x7e) ? String.fromCodePoint(byte) : UNKNOWN_SYMBOL;
}

/** Digits and punctuation that the Symbol font shares with ASCII. */
function isPlain(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ' !#%&()+,./:;<=>?[]_{|}'.includes(String.fromCharCode(byte));
}
