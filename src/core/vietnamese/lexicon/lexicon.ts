import { AFTER_NUMBER, BEFORE_NUMBER, BOUND, decode, LINK, pairNumber, WORD, type Lexicon } from './decode';
import { NO_PAIR } from './pairTable';

let known: Lexicon | null = null;

/** Decoded when the first document asks. */
function lexicon(): Lexicon {
  known ??= decode();
  return known;
}

/**
 * The number under which the lexicon has a syllable, given by its `spellingKey`; -1 for one that no table has. Looking up by number is
 * for those who ask about every word of a document; the others ask by key.
 */
export function syllableNumber(key: string): number {
  return lexicon().numbers.get(key) ?? -1;
}

/** `NO_PAIR`, `KNOWN_PAIR` or `COMMON_PAIR` for two syllables in a row, by their numbers. */
export function pairKind(first: number, second: number): number {
  return lexicon().pairs.kindOf(first, second);
}

/** Whether two syllables, by their numbers, are a word, and not only neighbours in a phrase. */
export function makesWord(first: number, second: number): boolean {
  return lexicon().pairs.isWord(first, second);
}

/** Those of the candidates that make a pair with the syllable before them or with the one behind, all by number. */
export function fittingSlips<Candidate extends { readonly meant: number }>(
  before: number,
  candidates: readonly Candidate[],
  after: number,
): readonly Candidate[] {
  return lexicon().pairs.fitting(before, candidates, after);
}

/** Whether the three syllables stand in a row in a common phrase. */
export function isTriple(first: number, second: number, third: number): boolean {
  return (
    first >= 0 &&
    second >= 0 &&
    third >= 0 &&
    lexicon().triples.get(pairNumber(first, second))?.includes(third) === true
  );
}

/** The syllables that stand between the two in a common phrase: of "ủy … nhân" it is "ban". */
export function syllablesBetween(first: number, third: number): readonly number[] {
  return first >= 0 && third >= 0 ? (lexicon().middles.get(pairNumber(first, third)) ?? NONE) : NONE;
}

const NONE: readonly number[] = [];

/** Whether a common phrase ends with the three syllables, which may still begin another. */
export function endsPhrase(first: number, second: number, third: number): boolean {
  return (
    first >= 0 &&
    second >= 0 &&
    third >= 0 &&
    lexicon().ends.get(pairNumber(first, second))?.includes(third) === true
  );
}

/** Which syllables go on from the two in common phrases. */
export function syllablesBehind(first: number, second: number): readonly number[] {
  return first >= 0 && second >= 0 ? (lexicon().triples.get(pairNumber(first, second)) ?? NONE) : NONE;
}

/** How many words and phrases have the syllable, either first or second. */
export function partnersOf(syllable: number): number {
  return lexicon().partners[syllable] ?? 0;
}

/** Whether the syllable is a small word that joins others (và, của, được …). */
export function isLink(syllable: number): boolean {
  return hasRole(syllable, LINK);
}

/** Whether the syllable is a word by itself, so that it may stand next to any other. */
export function isWord(syllable: number): boolean {
  return hasRole(syllable, WORD | LINK);
}

/** Whether the syllable stands in no sentence without the other half of its word. */
export function isBound(syllable: number): boolean {
  return hasRole(syllable, BOUND);
}

/** Whether a figure stands behind the syllable all the time ("Điều 5"). */
export function goesBeforeNumber(syllable: number): boolean {
  return hasRole(syllable, BEFORE_NUMBER);
}

/** Whether a figure stands before the syllable all the time ("6 tháng"). */
export function goesAfterNumber(syllable: number): boolean {
  return hasRole(syllable, AFTER_NUMBER);
}

function hasRole(syllable: number, role: number): boolean {
  return ((lexicon().roles[syllable] ?? 0) & role) !== 0;
}

/** Whether the syllable exists, but in no word of administrative or everyday prose. */
export function isRareSyllable(syllable: number): boolean {
  return syllable >= lexicon().common;
}

/** The usual spelling of a syllable: `kĩ` is written `kỹ`. */
export function usualSpelling(syllable: number): string {
  return lexicon().spellings[syllable] ?? '';
}

/** Whether the two syllables, by their keys, stand next to each other in a common word or phrase. */
export function isPhrase(first: string, second: string): boolean {
  return pairKind(syllableNumber(first), syllableNumber(second)) !== NO_PAIR;
}
