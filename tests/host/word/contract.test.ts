import { addAnnotations, addPageSetup } from '../../support/word/newerMembers';
import { officeLibrary, openInWord, type OpenOptions, type OpenWord } from '../../support/word/openInWord';
import { EACH_QUIRK, EVERY_QUIRK, VERSIONS } from '../../support/word/versions';
import { describeDocumentHost } from '../contract/describeDocumentHost';

const BASELINE = ['WordApi 1.1', 'WordApi 1.2', 'WordApi 1.3'];

const opened: OpenWord[] = [];

beforeAll(() => {
  addPageSetup(officeLibrary());
  addAnnotations(officeLibrary());
});

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

describe.each(Object.entries(EACH_QUIRK))('over a Word with %s', (name, quirks) => {
  describeWord(`WordHost (${name})`, { quirks });
});

describeWord('WordHost over a Word with every quirk', { quirks: EVERY_QUIRK });

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
