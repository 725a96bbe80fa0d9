import { addPageSetup } from '../../support/word/newerMembers';
import { officeLibrary, openInWord, type OpenOptions, type OpenWord } from '../../support/word/openInWord';
import type { Quirks } from '../../support/word/quirks';
import { describeDocumentHost } from '../contract/describeDocumentHost';

const BASELINE = ['WordApi 1.1', 'WordApi 1.2', 'WordApi 1.3'];

const opened: OpenWord[] = [];

beforeAll(() => addPageSetup(officeLibrary()));

afterEach(() => {
  opened.length = 0;
});

function describeWord(name: string, options: OpenOptions = {}): void {
  describeDocumentHost(name, (bytes) => {
    const word = openInWord(bytes, options);
    opened.push(word);
    return Promise.resolve(word.host);
  });
}

describeWord('WordHost');

/** Each by itself shows which one breaks a promise; together they show what they do to each other. */
const EACH_QUIRK: Readonly<Record<string, Quirks>> = {
  'an empty paragraph left behind by insertOoxml': { extraParagraphAfterInsertOoxml: true },
  'a last paragraph that stays': { lastParagraphStays: true },
  'marks at the ends of rows': { endOfRowMarks: true },
  'deleted text shown': { deletedTextShown: true },
  'another spelling of blanks': { otherSpelling: true },
  'no file to be had': { fileError: 11001 },
};

describe.each(Object.entries(EACH_QUIRK))('over a Word with %s', (name, quirks) => {
  describeWord(`WordHost (${name})`, { quirks });
});

/** All but the last paragraph that stays: where that is the empty one left behind, nothing can be done about it. */
describeWord('WordHost over a Word with every quirk', {
  quirks: { ...(Object.assign({}, ...Object.values(EACH_QUIRK)) as Quirks), lastParagraphStays: false },
});

/** What offices have, as far as it is documented; see docs/ooxml/word-api.md. */
const VERSIONS: Readonly<Record<string, OpenOptions>> = {
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

for (const [name, options] of Object.entries(VERSIONS)) {
  describeWord(`WordHost over ${name}`, options);
}

describe('WordHost over the oldest Word that is supported', () => {
  afterEach(() => {
    const used = opened.flatMap(({ usage }) => [...usage.sets]);
    expect(used.filter((set) => !BASELINE.includes(set))).toEqual([]);
  });

  describeWord('WordHost within the baseline', { sets: { WordApi: '1.3' } });
});
