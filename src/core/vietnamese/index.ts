export { isCommonWord } from './commonWords';
export { capitalised, inCaseOf } from './letterCase';
export { oneOf, optional, WORD_BEGINS, WORD_ENDS } from './expressions';
export { dateExists, daysBetween, daysInMonth, isoDate, weekday, type CalendarDate } from './calendar';
export { readTimes, type ClockTime } from './clockTimes';
export { readDates, type DateMention } from './dateMentions';
export { HAS_INVISIBLE, INVISIBLE_CHARACTERS, replaceInvisible } from './invisible';
export {
  decodeLegacy,
  encodedAs,
  encodingOf,
  hasCodedWord,
  hasUnicodeLetter,
  isLegacyText,
  isVietnameseAsItStands,
  isVietnameseOnceDecoded,
  isWellDecoded,
  legacyFontOf,
  type DecodedText,
  type LegacyEncoding,
  type LegacyFont,
} from './legacy';
export { numberInWords, readNumberWords, type WordedNumber } from './numberWords';
export { isLunarYear, LUNAR_YEARS } from './lunarYears';
export {
  letterOrdinal,
  numberToRoman,
  ordinalLetter,
  ordinalWord,
  romanToNumber,
  wordOfOrdinal,
} from './ordinals';
export { phraseTable, type FoundPhrase, type PhraseTable } from './phrases';
export { spellingKey } from './spellingKey';
export { isMiddleName, isSurname, isUnmistakableSurname } from './surnames';
export {
  addable,
  exactly,
  formatLike,
  formatNumber,
  numberOf,
  readQuantities,
  sumOf,
  type Quantity,
} from './quantities';
export {
  countCase,
  countLetters,
  countWords,
  isCapitalAt,
  isLetterOrFigureAt,
  isSmallAt,
  isUpperCase,
} from './letters';
export { matchesIn } from './matchesIn';
export { remembered } from './memo';
export { fold, foldCharacters, foldedWords, lowerCase, normalise, unifyToneMarks } from './text';
export {
  COMMON_PAIR,
  fittingSlips,
  endsPhrase,
  goesAfterNumber,
  goesBeforeNumber,
  isBound,
  isLink,
  isPhrase,
  isRareSyllable,
  isTriple,
  isWord,
  makesWord,
  KNOWN_PAIR,
  MOST_SYLLABLES,
  NO_PAIR,
  pairKind,
  partnersOf,
  syllableNumber,
  syllablesBehind,
  syllablesBetween,
  usualSpelling,
} from './lexicon';
export {
  areHomophones,
  repairsOf,
  slipsOf,
  soundAlikesOf,
  type Repair,
  type Slip,
  type SlipKind,
  type SoundAlike,
} from './slips';
export {
  isSyllable,
  parseSyllable,
  withoutTone,
  withTone,
  writeSyllable,
  type Syllable,
  type Tone,
} from './syllables';
export { tokenise, type Token, type TokenForm, type TokenKind } from './tokens';
export { readWeekdays, weekdayLike, weekdayName, type WeekdayWord } from './weekdayWords';
export type { DatePrecision } from './writtenDates';
