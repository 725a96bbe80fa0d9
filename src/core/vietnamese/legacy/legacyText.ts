import { isSyllable } from '../syllables';
import { decodeLegacy, type LegacyEncoding, type LegacyFont } from './decode';

/**
 * Letters and signs of Latin-1 that stand for Vietnamese letters in TCVN3 and VNI and that no Vietnamese word in Unicode has. The soft
 * hyphen is left out: Word puts it into words that it divides.
 */
const FOREIGN_TO_UNICODE = 'µ¶·¸¹¨©ª«¬®¼½¾»ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ';
const LEGACY_WORD = new RegExp(
  `[A-Za-z][${FOREIGN_TO_UNICODE}]|[${FOREIGN_TO_UNICODE}][A-Za-z]|§\\p{L}`,
  'u',
);
/** VNI writes the mark of a vowel as a letter behind it, where no Vietnamese syllable has such a pair: "nhaân daân xaõ". */
const VNI_WORD = /[ae][âáàãäåêõùûïâ]|o[âõ]|u[õïäå]/iu;
/** A foreign name has one such word, seldom two; a phrase in an old encoding has hardly any other. */
const LEGACY_WORDS = 3;
const PHRASE = 6;
const LEGACY_SHARE = 0.3;

function isLegacyWord(word: string): boolean {
  return LEGACY_WORD.test(word) || VNI_WORD.test(word);
}

/**
 * Whether the text has a phrase that reads as letters of an old encoding that no font makes good: "§éc lËp - Tù do - H¹nh phóc". The
 * rest may be good Unicode.
 */
export function isLegacyText(text: string): boolean {
  if (!isLegacyWord(text)) {
    return false;
  }
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const legacy = words.flatMap((word, at) => (isLegacyWord(word) ? [at] : []));
  if (legacy.length >= LEGACY_WORDS && legacy.length / words.length >= LEGACY_SHARE) {
    return true;
  }
  return legacy.some((at, nth) => (legacy[nth + LEGACY_WORDS - 1] ?? Infinity) - at < PHRASE);
}

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** Letters and marks that only Unicode has: a text with one of them is not written in an old encoding, whatever its font is called. */
const UNICODE_LETTER =
  /[\u0300-\u036f\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** Whether a text has letters that no old encoding could write. */
export function hasUnicodeLetter(text: string): boolean {
  return UNICODE_LETTER.test(text);
}

/** The words of a text that decoding gives other letters, as they read then. */
function decodedWords(source: string, font: LegacyFont): readonly string[] {
  return source.split(/[^\p{L}\u00a1-\u00ff]+/u).flatMap((word) => {
    const { text } = decodeLegacy(word, font);
    return text.toLowerCase() === word.toLowerCase() ? [] : [text];
  });
}

/** Whether each word beyond plain Latin letters is Vietnamese as it stands: "Các ban" may be good Unicode in a font of TCVN3. */
export function isVietnameseAsItStands(text: string): boolean {
  return text
    .split(/[^\p{L}\u00a1-\u00ff]+/u)
    .every((word) => !/[\u00a1-\u00ff]/u.test(word) || isSyllable(word.toLowerCase()));
}

/** The words of a text that are not Vietnamese as they stand, and may be codes. */
function oddWords(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\u00a1-\u00ff]+/u)
    .filter((word) => !hasUnicodeLetter(word) && !isVietnameseAsItStands(word));
}

/** Whether decoding makes a Vietnamese word of another word. */
function isCode(word: string, encoding: LegacyEncoding): boolean {
  const { text } = decodeLegacy(word, { encoding, inCapitals: false });
  return text !== word && isSyllable(text.toLowerCase());
}

/** From this share of words on that decoding makes Vietnamese, the others are names, or typed badly. */
const MOST = 0.5;

/**
 * Whether most words that are not Vietnamese as they stand are so in one old encoding. Of German or Portuguese hardly any is, nor of an
 * encoding that is not known here.
 */
export function isVietnameseOnceDecoded(text: string): boolean {
  const words = oddWords(text);
  return ENCODINGS.some(
    (encoding) => words.filter((word) => isCode(word, encoding)).length >= words.length * MOST,
  );
}

/** Whether a text has a word that is Vietnamese only once it is decoded, whatever stands beside it: "hiÖn" in "Thùc hiÖn được". */
export function hasCodedWord(text: string): boolean {
  return oddWords(text).some((word) => ENCODINGS.some((encoding) => isCode(word, encoding)));
}

/** The share of the decoded words that must be Vietnamese; a name may be among the others. */
const WELL_DECODED = 0.9;

const ABBREVIATION = /^[BCDĐGHKLMNPQRSTVX]+$/u;

/** Words in Vietnamese ("Uû ban" decoded, not "Müller"), abbreviations, or the letter of an item ("đ)"). */
function areVietnamese(words: readonly string[]): boolean {
  const good = words.filter(
    (word) => word.length === 1 || isSyllable(word.toLowerCase()) || ABBREVIATION.test(word),
  );
  return good.length >= words.length * WELL_DECODED;
}

/** Whether the words that decoding gives other letters are Vietnamese then. */
export function isWellDecoded(source: string, font: LegacyFont): boolean {
  return areVietnamese(decodedWords(source, font));
}

/**
 * Whether a line in TCVN3 was written for a font that draws capitals: it has no small letters but those that have no capital in the code
 * ("B×NH").
 */
function isForCapitals(text: string): boolean {
  return !/[a-z]/u.test(text) && /[A-Z]{2}[\u00a1-\u00ff]|[A-Z]?[\u00a1-\u00ff][A-Z]/u.test(text);
}

function withoutFont(text: string, encoding: LegacyEncoding): LegacyFont {
  return { encoding, inCapitals: encoding === 'tcvn3' && isForCapitals(text) };
}

/** The old encoding of a text in a document of that encoding, where the text's own font does not say so; null where it does not fit. */
export function encodedAs(text: string, encoding: LegacyEncoding, fewestWords = 1): LegacyFont | null {
  const font = withoutFont(text, encoding);
  const words = hasUnicodeLetter(text) ? [] : decodedWords(text, font);
  return words.length >= fewestWords && areVietnamese(words) ? font : null;
}

/** "10 µm" makes one Vietnamese word as well. */
const FEWEST_WORDS = 2;

/**
 * The old encoding that a text is written in from end to end though its font does not say so: somebody has changed the font and not the
 * letters. Null where only a phrase is, and where no encoding makes Vietnamese of it.
 */
export function encodingOf(text: string): LegacyFont | null {
  return hasUnicodeLetter(text) || !isLegacyWord(text)
    ? null
    : (encodedAs(text, 'tcvn3', FEWEST_WORDS) ?? encodedAs(text, 'vni', FEWEST_WORDS));
}
