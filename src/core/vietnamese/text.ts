import { remembered } from './memo';

/** Paragraphs and titles of a long document, each asked for by several readers. */
const FOLDED_TEXTS = 2048;

/** NFC with every run of white space (no-break space, tab and line break too) as one blank, trimmed. */
export function normalise(text: string): string {
  const composed = text.normalize('NFC');
  return UNEVEN.test(composed)
    ? composed
        .replace(/\u200b/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
    : composed.trim();
}

/** Blanks other than single plain ones; most texts have none. */
const UNEVEN = /[^\S ]| {2}|\u200b/u;

/** A word in small letters; remembered, for a document has few words and says them often. */
export const lowerCase: (word: string) => string = remembered((word) => word.toLowerCase());

/**
 * A key for comparing words whatever their marks, case, dash or tone-mark style: NFC white space as in {@link normalise}, upper case,
 * marks removed, Đ as D, every dash as `-`. "Hoà Bình" and "HÒA BÌNH" have the same key. Length is not kept.
 */
export const fold: (text: string) => string = remembered(
  // A soft hyphen shows only at a line's end.
  (text) => foldCharacters(normalise(text.replace(/\u00ad/gu, ''))).toUpperCase(),
  FOLDED_TEXTS,
);

/** A text as {@link fold} has it, with one blank for whatever stands between letters and figures, and none at its ends. */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^A-Z\d]+/gu, ' ')
    .trim();
}

/** Removes marks, and nothing else that changes positions: the result has one UTF-16 unit per unit of the NFC input. */
export function foldCharacters(nfc: string): string {
  let folded = '';
  for (const unit of nfc) {
    folded += foldCharacter(unit);
  }
  return folded;
}

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character < '\u0080') {
    return character;
  }
  const known = folded.get(character);
  if (known !== undefined) {
    return known;
  }
  const base = plainLetter(character);
  folded.set(character, base);
  return base;
}

function plainLetter(character: string): string {
  switch (character) {
    case 'đ':
      return 'd';
    // U+00D0 (Eth) is typed for Đ by some keyboards; the two look alike.
    case 'Đ':
    case 'Ð':
      return 'D';
    case '\u2010':
    case '\u2011':
    case '\u2012':
    case '\u2013':
    case '\u2014':
    case '\u2212':
      return '-';
    case '\u00a0':
      return ' ';
    default: {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      return bare.length === character.length ? bare : character;
    }
  }
}

// Behind q the u belongs to the onset: "quý". Before a final letter there is one place only: "toán".
const LATER_TONES = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
const EARLIER: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** Small letters with the tone mark where most texts have it (`hoà` as `hòa`, `uỷ` as `ủy`); length is kept. */
export function unifyToneMarks(lowerCase: string): string {
  return lowerCase.replace(LATER_TONES, (syllable) => EARLIER[syllable] ?? syllable);
}
