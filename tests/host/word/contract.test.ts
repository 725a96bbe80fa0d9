import { addPageSetup } from '../../support/word/newerMembers';
import { officeLibrary, openInWord } from '../../support/word/openInWord';
import { describeDocumentHost } from '../contract/describeDocumentHost';

beforeAll(() => addPageSetup(officeLibrary()));

describeDocumentHost('WordHost', (bytes) => Promise.resolve(openInWord(bytes).host));

describeDocumentHost('WordHost over a Word with every quirk', (bytes) => {
  const quirks = {
    extraParagraphAfterInsertOoxml: true,
    endOfRowMarks: true,
    deletedTextShown: true,
    otherSpelling: true,
    fileError: 11001,
  };
  return Promise.resolve(openInWord(bytes, { quirks }).host);
});

describeDocumentHost('WordHost over the newest Word on the desktop', (bytes) => {
  const sets = { WordApi: '1.9', WordApiDesktop: '1.5' };
  return Promise.resolve(openInWord(bytes, { sets }).host);
});
