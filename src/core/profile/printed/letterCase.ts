import { capitalised, isUpperCase } from '../../vietnamese';

/** Without a vowel a piece in capitals is no name but a short form: TS, ThS, PGS, KS. */
const VOWEL = /[AĂÂEÊIOÔƠUƯY]/u;

/** A piece of a name between blanks, dots, hyphens and apostrophes, and the dot behind it. */
const PIECE = /\p{L}[\p{L}\p{M}]*(\.?)/gu;

export function inCapitals(text: string): string {
  return text.toUpperCase();
}

/** `ubnd` becomes `UBND`; what holds a capital or a blank is as somebody wants it: `VP. HĐND`, `Văn phòng`. */
export function abbreviation(text: string): string {
  return /^[^\p{Lu}\s]+$/u.test(text) ? text.toUpperCase() : text;
}

/**
 * The name of a person or a place, each syllable with a capital first letter, where it was typed in capitals or in small letters only:
 * `NGUYỄN VĂN MINH`, `nguyễn văn minh`. A syllable of another case stays, and so does a title: `Thượng tá`, `ThS.`, `TS`.
 */
export function nameInLetters(name: string): string {
  const allSmall = !/\p{Lu}/u.test(name);
  return name.replace(PIECE, (piece, dot: string) => {
    const typedOtherwise = !allSmall && !isUpperCase(piece);
    const short = !allSmall && (dot !== '' || !VOWEL.test(plain(piece)));
    return typedOtherwise || short ? piece : capitalised(piece.toLowerCase());
  });
}

/** Without tone marks: the vowel of `MỸ` is `Y`. */
function plain(piece: string): string {
  return piece.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
