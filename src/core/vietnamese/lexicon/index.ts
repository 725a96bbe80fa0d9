export {
  followersOf,
  isKnownSyllable,
  isLinkWord,
  isLongPhrase,
  isPhrase,
  predecessorsOf,
  standsAlone,
  usualSpelling,
} from './lexicon';
