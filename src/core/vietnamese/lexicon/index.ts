export {
  endsPhrase,
  goesAfterNumber,
  goesBeforeNumber,
  isLink,
  fittingSlips,
  isPhrase,
  isRareSyllable,
  isTriple,
  isWord,
  pairKind,
  partnersOf,
  syllableNumber,
  syllablesBehind,
  syllablesBetween,
  usualSpelling,
} from './lexicon';
export { COMMON_PAIR, KNOWN_PAIR, MOST_SYLLABLES, NO_PAIR } from './pairTable';
