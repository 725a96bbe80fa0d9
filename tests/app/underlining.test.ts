import {
  applySafeFixes,
  checkDocument,
  createSession,
  ignoreFinding,
  isSafelyFixable,
  markStale,
  setUnderlines,
  visibleFindings,
} from '../../src/app';
import { deservesComment } from '../../src/core';
import { docxOf, present } from '../support/docx';
import { addAnnotations } from '../support/word/newerMembers';
import { officeLibrary, openInWord, type OpenOptions } from '../support/word/openInWord';
import { p } from '../support/wordprocessing';
import { planWithFaults } from './documents';
import { checkedSession, OPTIONS } from './sessions';

const NEWER: OpenOptions = { sets: { WordApi: '1.7' } };

async function checkedInWord(options = NEWER, bytes = planWithFaults()) {
  const open = openInWord(bytes, options);
  const session = createSession(open.host, OPTIONS);
  await session.run(checkDocument);
  const worded = () =>
    visibleFindings(session.state.get()).filter(
      (finding) => deservesComment(finding) && finding.location.text !== '',
    );
  return { ...open, session, worded };
}

beforeAll(() => {
  addAnnotations(officeLibrary());
});

describe('underlining', () => {
  test('is off until the user wants it, and then shows the words of the findings', async () => {
    const { session, word, worded } = await checkedInWord();
    expect(word.annotations.shown).toEqual([]);
    await session.run(setUnderlines(true));
    expect(worded().length).toBeGreaterThan(0);
    const shown = word.annotations.shown.map(({ text }) => text);
    for (const { location } of worded()) {
      expect(shown).toContain(location.text);
    }
    expect(session.state.get().notice).toBeNull();
    await session.run(setUnderlines(false));
    expect(word.annotations.shown).toEqual([]);
  });

  test('follows what is put aside and what is mended, and asks Word only when something has changed', async () => {
    const { executor, session, word, worded } = await checkedInWord();
    await session.run(setUnderlines(true));
    const before = word.annotations.shown.length;
    const requests = executor.requests;
    await session.run(checkDocument);
    expect(executor.requests).toBe(requests);
    const mended = worded().filter(isSafelyFixable);
    expect(mended.length).toBeGreaterThan(0);
    await session.run(applySafeFixes);
    expect(word.annotations.shown.length).toBeLessThan(before);
    const left = word.annotations.shown.length;
    await session.run(ignoreFinding(present(worded()[0]).id));
    expect(word.annotations.shown.length).toBeLessThan(left);
  });

  test('goes also when the text has changed since the check', async () => {
    const { session, word } = await checkedInWord();
    await session.run(setUnderlines(true));
    await session.run(markStale);
    await session.run(setUnderlines(false));
    expect(word.annotations.shown).toEqual([]);
  });

  test('is not to be had where Word refuses it, without a fuss and without asking again', async () => {
    const { executor, session, worded } = await checkedInWord({
      ...NEWER,
      quirks: { failingMethod: 'Paragraph.InsertAnnotations' },
    });
    const findings = worded();
    await session.run(setUnderlines(true));
    expect(session.state.get()).toMatchObject({ underlines: 'refused', notice: null });
    expect(session.can(setUnderlines(true))).toBe(false);
    expect(worded()).toEqual(findings);
    const requests = executor.requests;
    await session.run(checkDocument);
    expect(executor.requests).toBe(requests);
  });

  test('leaves a document alone that may not be edited', async () => {
    const bytes = docxOf({
      body: p('KẾ HOẠCH') + p('Hội nghị , đối thoại'),
      settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
    });
    const { executor, session } = await checkedInWord(NEWER, bytes);
    await session.run(setUnderlines(true));
    expect(executor.requests).toBe(0);
  });

  test('is not offered by a host without it', async () => {
    expect((await checkedSession()).session.can(setUnderlines(true))).toBe(false);
    const { session } = await checkedInWord({ sets: { WordApi: '1.6' } });
    expect(session.can(setUnderlines(true))).toBe(false);
  });
});
