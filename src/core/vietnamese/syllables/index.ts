export { isSyllable, parseSyllable, writeSyllable, type Syllable } from './syllable';
export { withoutTone, withTone, type Tone } from './tone';
