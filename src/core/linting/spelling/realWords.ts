import {
  COMMON_PAIR,
  fittingSlips,
  isLink,
  isRareSyllable,
  isSyllable,
  isTriple,
  isWord,
  NO_PAIR,
  pairKind,
  slipsOf,
  usualSpelling,
  type SlipKind,
} from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import { isInName } from './names';
import { isExplained, isTaken, neighbour, pairAt, UNKNOWN, type Row } from './row';
import { inCaseOf, type SpellingSlip } from './slip';
import {
  AT_EASE,
  isAttested,
  isUnfinished,
  likelihoodOf,
  phrasePoints,
  placeAt,
  usagePoints,
  withPartner,
} from './support';
import type { Usage } from './usage';

/** By so many points another syllable must fit better. */
const CONVINCING = 3;
/** Likewise where what is written is usual itself, and nothing but a pair that is no common one speaks for the other. */
const CONVINCING_FOR_KNOWN = 3.5;
/**
 * So many are enough for a remark where nothing explains what is written, and the other makes a common word that the document uses, or
 * what is written is no word by itself and has few partners, of which none is near ("cống rảnh").
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
/** A document that writes a word so often, beside what no phrase explains, means it. */
const MEANT = 3;

/**
 * A syllable that exists but fits its neighbours badly, while a slip away from it stands one that fits well: a common word, a phrase, a
 * figure beside it, the document's own usage speak for it.
 */
export function realWordSlip(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  const written = row.numbers[index] ?? UNKNOWN;
  if (
    word === undefined ||
    word.glued ||
    (isLink(written) && !isMissed(row, index, -1) && !isMissed(row, index, 1) && !hidesPhrase(row, index)) ||
    usage.stray(word) >= MEANT ||
    (written === UNKNOWN && !isSyllable(word.key))
  ) {
    return null;
  }
  const place = placeAt(row, index);
  const phrases = phrasePoints(place, written);
  if (phrases >= AT_EASE) {
    return null;
  }
  const score = phrases + usagePoints(place, written, usage) + likelihoodOf(written);
  const explained = isExplained(row, index);
  const needed = neededAt(row, index, written);
  const isLost = phrases === 0 && !explained && !word.capital && !isWord(written);
  const isStrange = isLost && isRareSyllable(written);
  const isNoWord = isStrange || written === UNKNOWN;
  const isUsual = likelihoodOf(written) > 0;
  let best = UNKNOWN;
  let bestGain = 0;
  let clear = true;
  let isCommonMeant = false;
  let isSupported = false;
  // What no neighbour speaks for can only win beside a figure, or where anything is likelier than what is written.
  const alone = needed === 0 || place.numbered || place.counted;
  const slips = slipsOf(word.spelling);
  for (const { meant, kind } of alone ? slips : fittingSlips(place.before, slips, place.after)) {
    const points = phrasePoints(place, meant);
    const isNear = (kind === 'mark' || kind === 'sound') && !explained;
    const isCalledFor = isNear && (isWantedBeside(row, index, meant) || isCommonBeside(row, index, meant));
    const least = isNear && isStrange ? NEEDED_BY_RARE : isCalledFor ? NEEDED_WHERE_CALLED : needed;
    if (points < Math.min(needed, least) || (mayBeName(word) && pairKind(meant, place.after) === NO_PAIR)) {
      continue;
    }
    const unfinished = isUnfinished(row, index, meant);
    if (unfinished && !isNoWord && !(kind === 'mark' && isWord(meant))) {
      continue;
    }
    // That a pair is in no table is little, where another is merely known: the table has not all.
    const attested = isNoWord || isAttested(place, meant);
    if (!attested && (kind === 'letter' || kind === 'vowel')) {
      continue;
    }
    const used = usagePoints(place, meant, usage);
    const gain =
      points +
      used +
      likelihoodOf(meant) / 2 +
      tie(row, index, -1, meant) +
      tie(row, index, 1, meant) +
      likelihoodOfSlip(kind, explained) -
      score;
    const isOwnWord = used > 0 && points >= AT_EASE && phrases === 0 && !explained;
    const enough =
      !attested && isUsual
        ? CONVINCING_FOR_KNOWN
        : isOwnWord || isCalledFor || (isLost && isNear)
          ? REMARKABLE
          : CONVINCING;
    if (gain >= enough && gain >= bestGain) {
      clear = gain > bestGain;
      best = meant;
      bestGain = gain;
      isCommonMeant = isLost && isNear && points >= AT_EASE;
      isSupported = attested && !unfinished;
    }
  }
  return best === UNKNOWN
    ? null
    : {
        words: [word],
        written: withPartner(row, index, index, best),
        expected: clear ? inCaseOf(word.text, usualSpelling(best)) : null,
        sure: isSupported && bestGain >= (isCommonMeant && clear ? SURE_WHERE_LOST : SURE),
        proof: 'lexicon',
      };
}

/**
 * Whether a neighbour that is no word by itself stands without a partner; else a small word has its reasons. A syllable of a name has
 * its partner in the name ("tỉnh Thái Nguyên về triển khai").
 */
function isMissed(row: Row, index: number, step: 1 | -1): boolean {
  const other = neighbour(row, index, step);
  return other >= 0 && !isWord(other) && !isExplained(row, index + step) && !isInName(row, index + step);
}

/** Whether a neighbour that stands without a partner would find it in what was meant: "trễ hạng" for "trễ hạn". */
function isWantedBeside(row: Row, index: number, meant: number): boolean {
  return (
    (pairKind(neighbour(row, index, -1), meant) !== NO_PAIR && isMissed(row, index, -1)) ||
    (pairKind(meant, neighbour(row, index, 1)) !== NO_PAIR && isMissed(row, index, 1))
  );
}

/**
 * Whether what was meant makes a common word with a neighbour that no other common word holds. Before a word that stands by itself any
 * known word holds it: "tín hiệu qua mạng" lacks no "quả".
 */
function isCommonBeside(row: Row, index: number, meant: number): boolean {
  const [before, after] = [neighbour(row, index, -1), neighbour(row, index, 1)];
  const standsAlone = isWord(row.numbers[index] ?? UNKNOWN);
  const isHeld = (pair: number): boolean => pair === COMMON_PAIR || (standsAlone && pair !== NO_PAIR);
  return (
    (pairKind(before, meant) === COMMON_PAIR && !isLink(before) && !isHeld(pairAt(row, index - 2))) ||
    (pairKind(meant, after) === COMMON_PAIR && !isLink(after) && !isHeld(pairAt(row, index + 1)))
  );
}

/** A capital begins a name, unless it begins a sentence and a small letter follows. */
function mayBeginName({ words }: Row, index: number): boolean {
  const [word, after] = [words[index], words[index + 1]];
  return word?.capital === true && (word.joined || after?.joined !== true || after.capital);
}

/** A small word that a mark parts from a word of a phrase that goes on: "chia sẽ dữ liệu", "cũng cố niềm tin". */
function hidesPhrase(row: Row, index: number): boolean {
  const spelling = row.words[index]?.spelling ?? '';
  const [beyond, before] = [neighbour(row, index, -2), neighbour(row, index, -1)];
  const [after, further] = [neighbour(row, index, 1), neighbour(row, index, 2)];
  return slipsOf(spelling).some(
    ({ meant, kind }) =>
      kind === 'mark' &&
      (isTriple(before, meant, after) || isTriple(meant, after, further) || isTriple(beyond, before, meant)),
  );
}

/** A capital inside a sentence may begin a name; only what follows shows that it does not. */
function mayBeName({ capital, joined, text }: WrittenWord): boolean {
  return capital && joined && text !== text.toUpperCase();
}

function neededAt(row: Row, index: number, written: number): number {
  if (written === UNKNOWN) {
    return mayBeginName(row, index) ? NEEDED : 0;
  }
  return isWord(written) ? NEEDED_BY_WORD : NEEDED;
}

/** Marks slip often, letters seldom; into a word that fits, they hardly ever do. */
function likelihoodOfSlip(kind: SlipKind, explained: boolean): number {
  switch (kind) {
    case 'mark':
      return explained ? 0 : 1;
    case 'sound':
      return explained ? -0.5 : 0.5;
    case 'letter':
      return explained ? -1.5 : -0.5;
    case 'vowel':
      return explained ? -3 : -1.5;
  }
}

/** A neighbour that is no word by itself wants a partner: what it wins where it would find one, loses where it would lose its own. */
function tie(row: Row, index: number, step: 1 | -1, meant: number): number {
  const other = neighbour(row, index, step);
  if (other < 0 || isWord(other) || isTaken(row, index + step, step)) {
    return 0;
  }
  const fits = pairKind(step < 0 ? other : meant, step < 0 ? meant : other) !== NO_PAIR;
  const fitted = pairAt(row, step < 0 ? index - 1 : index) !== NO_PAIR;
  return fits === fitted ? 0 : fits ? 1 : -1.5;
}
