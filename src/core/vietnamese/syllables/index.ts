export {
  isSyllable,
  ONSET_NAMES,
  parseSyllable,
  splitSyllable,
  tonePlaceOf,
  writeSyllable,
  type Syllable,
} from './syllable';
export { RIME_NAMES } from './rimes';
export { TONES, withoutTone, withTone, type Tone } from './tone';
