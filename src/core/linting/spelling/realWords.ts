import {
  isSyllable,
  isWord,
  NO_PAIR,
  pairKind,
  remembered,
  slipsOf,
  syllableNumber,
  usualSpelling,
  type SlipKind,
} from '../../vietnamese';
import { isPairAt, isTaken, neighbour, type Row } from './row';
import { inCaseOf, type SpellingSlip } from './slip';
import { likelihoodOf, supportOf } from './support';
import type { Usage } from './usage';

/** A syllable that fits its place this well needs no other. */
const AT_EASE = 3;
/** By so many points another syllable must fit better. */
const CONVINCING = 3;
/** Something besides its being a frequent word must speak for what was meant, unless what is written is no word at all. */
const NEEDED = 2;
/** A word by itself may stand beside anything. */
const NEEDED_BY_WORD = 3;
/** A document that writes a word so often, beside what no phrase explains, means it. */
const MEANT = 3;

/**
 * A syllable that exists but fits its neighbours badly, while a slip away from it stands one that fits well: a common word, a phrase, a
 * figure beside it, the document's own usage speak for it.
 */
export function realWordSlip(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const word = row.words[index];
  const written = row.numbers[index] ?? UNKNOWN;
  if (word === undefined || word.glued || !isSyllable(word.key)) {
    return null;
  }
  const own = supportOf(row, index, written, usage);
  if (own.phrases >= AT_EASE || usage.stray(word.spelling) >= MEANT) {
    return null;
  }
  const score = own.phrases + own.usage + likelihoodOf(written);
  const isExplained = own.phrases > 0 && (isPairAt(row, index - 1) || isPairAt(row, index));
  let best = UNKNOWN;
  let bestGain = 0;
  let clear = true;
  for (const { candidate, kind } of candidatesFor(word.spelling)) {
    const gain = scoreOf(row, index, candidate, usage) + likelihoodOfSlip(kind, isExplained) - score;
    if (gain >= CONVINCING && gain >= bestGain) {
      clear = gain > bestGain;
      best = candidate;
      bestGain = gain;
    }
  }
  return best === UNKNOWN
    ? null
    : {
        words: [word],
        written: word.text,
        expected: clear ? inCaseOf(word.text, usualSpelling(best)) : null,
      };
}

const UNKNOWN = -1;

interface Candidate {
  /** Number of the syllable in the lexicon. */
  readonly candidate: number;
  readonly kind: SlipKind;
}

/** As many as there are syllables. */
const SYLLABLES = 8192;

/** What may have been meant, as far as the lexicon knows it. */
const candidatesFor = remembered(
  (spelling): readonly Candidate[] =>
    slipsOf(spelling)
      .map(({ meant, kind }) => ({ candidate: syllableNumber(meant), kind }))
      .filter(({ candidate }) => candidate !== UNKNOWN),
  SYLLABLES,
);

function scoreOf(row: Row, index: number, meant: number, usage: Usage): number {
  const support = supportOf(row, index, meant, usage);
  const written = row.numbers[index] ?? UNKNOWN;
  const word = row.words[index];
  const isSmall = word?.capital === false;
  const needed = written === UNKNOWN && isSmall ? 0 : isWord(written) ? NEEDED_BY_WORD : NEEDED;
  // A capital inside a sentence may begin a name; only what follows shows that it does not.
  const mayBeName = word?.capital === true && word.joined && word.text !== word.text.toUpperCase();
  if (support.phrases < needed || (mayBeName && pairKind(meant, neighbour(row, index, 1)) === NO_PAIR)) {
    return Number.NEGATIVE_INFINITY;
  }
  return (
    support.phrases +
    support.usage +
    likelihoodOf(meant) / 2 +
    tie(row, index, -1, meant) +
    tie(row, index, 1, meant)
  );
}

/** Marks slip often, letters seldom; into a word that fits, they hardly ever do. */
function likelihoodOfSlip(kind: SlipKind, isExplained: boolean): number {
  switch (kind) {
    case 'mark':
      return isExplained ? 0 : 1;
    case 'sound':
      return isExplained ? -0.5 : 0.5;
    case 'letter':
      return isExplained ? -1.5 : -0.5;
  }
}

/** A neighbour that is no word by itself wants a partner: what it wins where it would find one, loses where it would lose its own. */
function tie(row: Row, index: number, step: 1 | -1, meant: number): number {
  const other = neighbour(row, index, step);
  if (other < 0 || isWord(other) || isTaken(row, index + step, step)) {
    return 0;
  }
  const fits = pairKind(step < 0 ? other : meant, step < 0 ? meant : other) !== NO_PAIR;
  const fitted = isPairAt(row, step < 0 ? index - 1 : index);
  return fits === fitted ? 0 : fits ? 1 : -1.5;
}
