export {
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
  usualSpelling,
} from './lexicon';
export { COMMON_PAIR, KNOWN_PAIR, MOST_SYLLABLES, NO_PAIR } from './pairTable';
