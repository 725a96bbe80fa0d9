export { dateExists, daysInMonth, isoDate, weekday, type CalendarDate } from './calendar';
export { readDates, type DateMention, type DatePrecision } from './dateMentions';
export { decodeTcvn3, isLegacyFont, isLegacyText } from './legacyEncodings';
export { letterOrdinal, numberToRoman, ordinalLetter, ordinalWord, romanToNumber } from './ordinals';
export { countWords, fold, foldCharacters, isUpperCase, normalise, unifyToneMarks } from './text';
export { tokenise, type Token, type TokenKind } from './tokens';
export { readWeekdays, weekdayLike, weekdayName, type WeekdayWord } from './weekdayWords';
