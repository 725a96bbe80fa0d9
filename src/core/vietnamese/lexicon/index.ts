export { followersOf, isLongPhrase, isPhrase, predecessorsOf } from './lexicon';
