import type { OpenOptions } from './openInWord';
import type { Quirks } from './quirks';

/** Each by itself shows which one breaks a promise; together they show what they do to each other. */
export const EACH_QUIRK: Readonly<Record<string, Quirks>> = {
  'an empty paragraph left behind by insertOoxml': { extraParagraphAfterInsertOoxml: true },
  'a last paragraph that stays': { lastParagraphStays: true },
  'marks at the ends of rows': { endOfRowMarks: true },
  'deleted text shown': { deletedTextShown: true },
  'another spelling of blanks': { otherSpelling: true },
  'comments in one line': { commentLinesJoined: true },
  'marks of comments in the text': { commentMarks: true },
  'no file to be had': { fileError: 11001 },
};

/** All but the last paragraph that stays: where that is the empty one left behind, nothing can be done about it. */
export const EVERY_QUIRK: Quirks = {
  ...(Object.assign({}, ...Object.values(EACH_QUIRK)) as Quirks),
  lastParagraphStays: false,
};

/** What offices have, as far as it is documented; see docs/ooxml/word-api.md. */
export const VERSIONS: Readonly<Record<string, OpenOptions>> = {
  'Word LTSC 2021 on Windows': {
    sets: { WordApi: '1.3' },
    quirks: { extraParagraphAfterInsertOoxml: true, deletedTextShown: true },
  },
  'Word LTSC 2024 on Windows': {
    sets: { WordApi: '1.8', WordApiDesktop: '1.1' },
    quirks: { extraParagraphAfterInsertOoxml: true },
  },
  'Word of Microsoft 365 on Windows': { sets: { WordApi: '1.9', WordApiDesktop: '1.5' } },
  'Word on the Mac': {
    sets: { WordApi: '1.9', WordApiDesktop: '1.5' },
    quirks: { extraParagraphAfterInsertOoxml: true },
  },
  'Word on the web': {
    sets: { WordApi: '1.9' },
    quirks: { deletedTextShown: true, otherSpelling: true, endOfRowMarks: true },
  },
  'Word on the iPad': { sets: { WordApi: '1.9', WordApiDesktop: '1.2' }, quirks: { endOfRowMarks: true } },
};
