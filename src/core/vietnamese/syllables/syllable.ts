import { AFTER_QU, clashes, RIMES, tonePlaces } from './rimes';
import { withoutTone, withTone, type Tone } from './tone';

/** A written syllable in its parts: tr + ươ ng + huyền. */
export interface Syllable {
  /** As spelt: `c`, `k`, `ngh`, `qu`, `gi`; empty for none. */
  readonly onset: string;
  /** Without tone: `ương`. */
  readonly rime: string;
  readonly tone: Tone;
}

const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnprstvx])?/u;
/** Every onset there is; the empty one is that of `an`. */
export const ONSET_NAMES: readonly string[] =
  ' ngh ng nh gh gi kh ch th tr ph qu b c d đ g h k l m n p r s t v x'.split(' ');

const FRONT = /^[eêiy]/u;

const known = new Map<string, Syllable | null>();

/**
 * The parts of a Vietnamese syllable in small NFC letters; null for what no Vietnamese syllable can be: an onset, a rime or a tone that
 * do not go together, a tone mark on the wrong letter. Old and new places of the mark (hòa, hoà) are both right.
 */
export function parseSyllable(word: string): Syllable | null {
  const cached = known.get(word);
  if (cached !== undefined) {
    return cached;
  }
  const parsed = word.length > LONGEST ? null : parse(word);
  known.set(word, parsed);
  return parsed;
}

/** `nghiêng`. */
const LONGEST = 7;

/** Whether the word in small NFC letters can be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== null;
}

/** The syllable in letters, the tone mark where laws are printed with it (`hòa`, not `hoà`). */
export function writeSyllable({ onset, rime, tone }: Syllable): string {
  const place = tonePlaces(rime)[0] ?? 0;
  return withTone(onset + rime, tone, onset.length + place);
}

/** Index of the letter that carries the tone in a word without tone mark; null when it is no syllable. */
export function tonePlaceOf(letters: string): number | null {
  const parts = splitSyllable(letters);
  return parts === null ? null : parts[0].length + (tonePlaces(parts[1])[0] ?? 0);
}

function parse(word: string): Syllable | null {
  const toneless = withoutTone(word);
  if (toneless === null) {
    return null;
  }
  const { letters, tone, place } = toneless;
  const parts = splitSyllable(letters);
  if (parts === null) {
    return null;
  }
  const [onset, rime] = parts;
  const isStopped = /[cpt]$|ch$/u.test(rime);
  if (isStopped && tone !== 'rising' && tone !== 'heavy') {
    return null;
  }
  if (tone !== 'level' && !tonePlaces(rime).includes(place - onset.length)) {
    return null;
  }
  return { onset, rime, tone };
}

/** Onset and rime of a word without tone mark; null when they do not go together. */
export function splitSyllable(letters: string): readonly [onset: string, rime: string] | null {
  const onset = ONSET.exec(letters)?.[0] ?? '';
  const rime = letters.slice(onset.length);
  if (onset === 'qu') {
    return AFTER_QU.has(rime) ? [onset, rime] : null;
  }
  if (onset === 'gi') {
    return splitGi(rime);
  }
  return fits(onset, rime) ? [onset, rime] : null;
}

/** `gi` is an onset (gia), or g with a rime in i (gì, gìn), or both in one letter (giêng, giết). */
function splitGi(rest: string): readonly [onset: string, rime: string] | null {
  if (rest === '' || rest === 'n') {
    return ['g', `i${rest}`];
  }
  if (/^(?:ê(?:ng|t|m|c)|p)$/u.test(rest)) {
    return ['g', `i${rest}`];
  }
  return !/^[iy]/u.test(rest) && fits('', rest) ? ['gi', rest] : null;
}

function fits(onset: string, rime: string): boolean {
  const found = RIMES.get(rime);
  if (found === undefined || (found.onsets !== null && !found.onsets.has(onset))) {
    return false;
  }
  return spellingFits(onset, rime) && !clashes(onset, rime);
}

/** c, g, ng before a back vowel; k, gh, ngh before e, ê, i, y; iê after an onset only. */
function spellingFits(onset: string, rime: string): boolean {
  const front = FRONT.test(rime);
  switch (onset) {
    case 'c':
    case 'g':
    case 'ng':
      return !front;
    case 'k':
    case 'gh':
    case 'ngh':
      return front;
    case '':
      return !rime.startsWith('iê');
    default:
      return true;
  }
}
