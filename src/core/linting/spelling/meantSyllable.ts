import {
  COMMON_PAIR,
  fittingSlips,
  isRareSyllable,
  isTriple,
  isWord,
  NO_PAIR,
  pairKind,
  slipsOf,
  type Slip,
  type SlipKind,
} from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import { mayBeginName } from './names';
import { isCommonBeside, isWantedBeside, tie } from './neighbours';
import { isExplained, neighbour, UNKNOWN, type Row } from './row';
import {
  AT_EASE,
  isAttested,
  isUnfinished,
  likelihoodOf,
  phrasePoints,
  placeAt,
  usagePoints,
  type Place,
} from './support';
import type { Usage } from './usage';

/** By so many points another syllable must fit better. */
const CONVINCING = 3;
/** Likewise where what is written is usual itself, and nothing but a pair that is no common one speaks for the other. */
const CONVINCING_FOR_KNOWN = 3.5;
/**
 * So many are enough for a remark where nothing explains what is written, and the other makes a common word, or what is written is no
 * word by itself and has few partners, of which none is near ("cống rảnh").
 */
const REMARKABLE = 2;
/** By so many it is sure that the other was meant. */
const SURE = 4;
/** So many, where nothing explains a syllable that is no word by itself, and one that sounds or looks like it makes a common word. */
const SURE_WHERE_LOST = 3;
/** Something besides its being a frequent word must speak for what was meant, unless what is written is no word at all. */
const NEEDED = 1.5;
/** A word by itself may stand beside anything. */
const NEEDED_BY_WORD = 3;
/** Less is enough for a common word, and for a neighbour that is no word by itself and has no other partner. */
const NEEDED_WHERE_CALLED = 2;
/** Hardly anybody means a syllable that lives in no word of such prose and in no phrase. */
const NEEDED_BY_RARE = 0.5;
/** A word under suspicion, and what speaks for it as it is written. */
export interface Suspect {
  readonly row: Row;
  readonly index: number;
  readonly usage: Usage;
  readonly word: WrittenWord;
  readonly place: Place;
  /** What phrases and figures give it, in points. */
  readonly phrases: number;
  /** All that speaks for it, in points. */
  readonly score: number;
  /** What phrases and figures must give another one. */
  readonly needed: number;
  /** A phrase with a neighbour explains it. */
  readonly explained: boolean;
  /** Nothing explains it, and it is no word by itself. */
  readonly isLost: boolean;
  /** Lost, and with few partners. */
  readonly isStrange: boolean;
  /** Strange, or unknown to the lexicon. */
  readonly isNoWord: boolean;
}

/** What was probably meant in the place of a suspect. */
export interface Meant {
  readonly meant: number;
  /** No other syllable fits as well. */
  readonly clear: boolean;
  readonly sure: boolean;
}

interface Candidate {
  readonly meant: number;
  /** By so many points it fits better than what is written. */
  readonly gain: number;
  /** It makes a common word, where nothing explains what is written and sounds or looks like it. */
  readonly isCommonMeant: boolean;
  /** More than one merely known pair speaks for it, and none that does not go on. */
  readonly isSupported: boolean;
}

/** What speaks for the word at `index` as it is written; null where it fits so well that it needs no other. */
export function suspectAt(row: Row, index: number, word: WrittenWord, usage: Usage): Suspect | null {
  const written = row.numbers[index] ?? UNKNOWN;
  const place = placeAt(row, index);
  const phrases = phrasePoints(place, written);
  if (phrases >= AT_EASE) {
    return null;
  }
  const score = phrases + usagePoints(place, written, usage) + likelihoodOf(written);
  const needed = neededAt(row, index, written);
  const explained = isExplained(row, index);
  const isLost = phrases === 0 && !explained && !word.capital && !isWord(written);
  const isStrange = isLost && isRareSyllable(written);
  const isNoWord = isStrange || written === UNKNOWN;
  return { row, index, usage, word, place, phrases, score, needed, explained, isLost, isStrange, isNoWord };
}

function neededAt(row: Row, index: number, written: number): number {
  if (written === UNKNOWN) {
    return mayBeginName(row, index) ? NEEDED : 0;
  }
  return isWord(written) ? NEEDED_BY_WORD : NEEDED;
}

/** The syllable a slip away that fits best; null where none fits enough better than what is written. */
export function bestMeant(suspect: Suspect): Meant | null {
  const { place, word, needed } = suspect;
  // What no neighbour speaks for can only win beside a figure, or where anything is likelier than what is written.
  const alone = needed === 0 || place.numbered || place.counted;
  const slips = slipsOf(word.spelling);
  let best: Candidate | null = null;
  let clear = true;
  for (const slip of alone ? slips : fittingSlips(place.before, slips, place.after)) {
    const candidate = candidateOf(suspect, slip);
    if (candidate !== null && (best === null || candidate.gain >= best.gain)) {
      clear = best === null || candidate.gain > best.gain;
      best = candidate;
    }
  }
  if (best === null) {
    return null;
  }
  const enough = best.isCommonMeant && clear ? SURE_WHERE_LOST : SURE;
  return { meant: best.meant, clear, sure: best.isSupported && best.gain >= enough };
}

/** A syllable that fits enough better than what is written, or null. */
function candidateOf(suspect: Suspect, { meant, kind }: Slip): Candidate | null {
  const { row, index, usage, word, place, phrases, score, explained, isLost, isNoWord } = suspect;
  const points = phrasePoints(place, meant);
  const isNear = (kind === 'mark' || kind === 'sound') && !explained;
  const isCalledFor = isNear && (isWantedBeside(row, index, meant) || isCommonBeside(row, index, meant));
  if (
    points < leastPoints(suspect, isNear, isCalledFor) ||
    (mayBeName(word) && pairKind(meant, place.after) === NO_PAIR)
  ) {
    return null;
  }
  const unfinished = isUnfinished(row, index, meant);
  const goesOn = isNear && isTriple(meant, place.after, place.beyondAfter);
  if (unfinished && !goesOn && !isNoWord && !(kind === 'mark' && isWord(meant))) {
    return null;
  }
  // That a pair is in no table is little, where another is merely known: the table has not all.
  const attested = isNoWord || isAttested(place, meant);
  if (!attested && (kind === 'letter' || kind === 'vowel')) {
    return null;
  }
  const used = usagePoints(place, meant, usage);
  const gain =
    points +
    used +
    likelihoodOf(meant) / 2 +
    tie(row, index, -1, meant) +
    tie(row, index, 1, meant) +
    likelihoodOfSlip(kind, explained, isLost) -
    score;
  const isOwnWord = used > 0 && points >= AT_EASE && phrases === 0 && !explained;
  const enough =
    !attested && likelihoodOf(place.written) > 0
      ? CONVINCING_FOR_KNOWN
      : isOwnWord ||
          isCalledFor ||
          (kind === 'mark' && phrases === 0 && !explained && beginsPhrase(row, index, meant)) ||
          (isLost && (isNear || points >= AT_EASE))
        ? REMARKABLE
        : CONVINCING;
  return gain < enough
    ? null
    : {
        meant,
        gain,
        isCommonMeant: isLost && isNear && points >= AT_EASE,
        isSupported: attested && !unfinished,
      };
}

/** "cũng cố niềm tin": a common word that a phrase begins with, where what is written says nothing to either neighbour. */
function beginsPhrase(row: Row, index: number, meant: number): boolean {
  const [after, further] = [neighbour(row, index, 1), neighbour(row, index, 2)];
  return pairKind(meant, after) === COMMON_PAIR && isTriple(meant, after, further);
}

/** What phrases and figures must give a candidate: less, where it is near what is written and that is strange, or a neighbour calls for it. */
function leastPoints({ isStrange, needed }: Suspect, isNear: boolean, isCalledFor: boolean): number {
  const least = isNear && isStrange ? NEEDED_BY_RARE : isCalledFor ? NEEDED_WHERE_CALLED : needed;
  return Math.min(needed, least);
}

/** A capital inside a sentence may begin a name; only what follows shows that it does not. */
function mayBeName({ capital, joined, text }: WrittenWord): boolean {
  return capital && joined && text !== text.toUpperCase();
}

/** Marks slip often, letters seldom; into a word that fits, they hardly ever do. */
function likelihoodOfSlip(kind: SlipKind, explained: boolean, isLost: boolean): number {
  switch (kind) {
    case 'mark':
      return explained ? 0 : 1;
    case 'sound':
      return explained ? -0.5 : 0.5;
    case 'letter':
      return explained ? -1.5 : -0.5;
    case 'vowel':
      return explained ? -3 : isLost ? -0.5 : -1.5;
  }
}
