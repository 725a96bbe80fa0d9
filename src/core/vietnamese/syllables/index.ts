export {
  isSyllable,
  parseSyllable,
  splitSyllable,
  tonePlaceOf,
  writeSyllable,
  type Syllable,
} from './syllable';
export { withoutTone, withTone, type Tone } from './tone';
