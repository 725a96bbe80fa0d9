import {
  applySafeFixes,
  checkDocument,
  createSession,
  ignoreFinding,
  markStale,
  removeComments,
  setStage,
  takeBack,
  visibleFindings,
  writeComments,
} from '../../src/app';
import { deservesComment } from '../../src/core';
import { docxOf, present, read } from '../support/docx';
import { openInWord, type OpenOptions } from '../support/word/openInWord';
import { p } from '../support/wordprocessing';
import { planWithFaults } from './documents';
import { checkedSession, OPTIONS } from './sessions';

async function checkedInWord(options: OpenOptions = { sets: { WordApi: '1.4' } }, bytes = planWithFaults()) {
  const open = openInWord(bytes, options);
  const session = createSession(open.host, OPTIONS);
  await session.run(checkDocument);
  return { ...open, session, worthy: () => visibleFindings(session.state.get()).filter(deservesComment) };
}

describe('writeComments', () => {
  test('puts a comment at every error and warning, and leaves the findings as they were', async () => {
    const { session, word, worthy } = await checkedInWord();
    const findings = worthy();
    expect(findings.length).toBeGreaterThan(2);
    await session.run(writeComments);
    expect(session.state.get()).toMatchObject({
      notice: { kind: 'commented', written: findings.length, notFound: 0, kept: 0 },
      phase: { kind: 'checked', stale: false },
    });
    expect(worthy()).toEqual(findings);
    const texts = word.comments.shown.map(({ text }) => text);
    for (const { citation, message } of findings) {
      expect(texts.some((text) => text.includes(message) && text.includes(citation))).toBe(true);
    }
    const worded = findings.filter(({ location }) => location.text !== '');
    expect(worded.length).toBeGreaterThan(0);
    for (const { location, message } of worded) {
      expect(word.comments.shown.find(({ text }) => text.includes(message))).toMatchObject({
        at: location.text,
        start: location.start,
      });
    }
  });

  test('leaves out what the user has put aside, and replaces what it wrote before', async () => {
    const { session, word, worthy } = await checkedInWord();
    await session.run(writeComments);
    const all = worthy().length;
    await session.run(ignoreFinding(present(worthy()[0]).id));
    await session.run(writeComments);
    expect(word.comments.threads).toHaveLength(all - 1);
  });

  test('counts the findings whose place is gone', async () => {
    const { session, word, worthy } = await checkedInWord();
    const { location } = present(worthy().find(({ location: { text } }) => text !== ''));
    word.deleteParagraph(present(word.paragraphs(word.body)[location.paragraph ?? 0]));
    await session.run(writeComments);
    const { notice } = session.state.get();
    expect(notice).toMatchObject({ kind: 'commented', written: word.comments.threads.length });
    expect(notice?.kind === 'commented' ? notice.notFound : 0).toBeGreaterThan(0);
  });

  test('is not offered where the host has no comments, the document is protected, or the check is old', async () => {
    const inFile = await checkedSession();
    expect(inFile.session.can(writeComments)).toBe(false);
    expect(inFile.session.can(removeComments)).toBe(false);
    const old = await checkedInWord({});
    expect(old.session.can(writeComments)).toBe(false);
    expect(old.session.can(removeComments)).toBe(false);
    const { session } = await checkedInWord(
      { sets: { WordApi: '1.4' } },
      docxOf({
        body: p('KẾ HOẠCH'),
        settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
      }),
    );
    expect(session.can(writeComments)).toBe(false);
    expect(session.can(removeComments)).toBe(false);
    const stale = await checkedInWord();
    await stale.session.run(markStale);
    expect(stale.session.can(writeComments)).toBe(false);
    expect(stale.session.can(removeComments)).toBe(true);
  });

  test('says why it could not, and keeps the findings', async () => {
    const { session, worthy } = await checkedInWord({ sets: { WordApi: '1.4' }, quirks: { readOnly: true } });
    const findings = worthy();
    await session.run(writeComments);
    expect(session.state.get().notice).toMatchObject({
      kind: 'failed',
      failure: { failure: { kind: 'readOnly' } },
    });
    expect(worthy()).toEqual(findings);
  });

  test('keeps to the baseline where Word has no more', async () => {
    const { session, usage } = await checkedInWord({});
    await session.run(writeComments);
    await session.run(removeComments);
    await session.run(applySafeFixes);
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3']);
  });
});

describe('removeComments', () => {
  test('takes ours away and leaves those of people, also after typing', async () => {
    const { session, word } = await checkedInWord();
    const [first] = word.paragraphs(word.body);
    word.comments.add(word.range(present(first), 0, 3), 'Xem lại giúp.', 'Lan');
    await session.run(writeComments);
    const { length } = word.comments.threads;
    word.insertText(word.range(present(word.paragraphs(word.body).at(-1)), 0, 0), 'Thêm. ', 'Start');
    await session.run(markStale);
    await session.run(removeComments);
    expect(session.state.get()).toMatchObject({
      notice: { kind: 'commentsRemoved', removed: length - 1, kept: 0 },
      phase: { kind: 'checked', stale: false },
    });
    expect(read(word.save()).comments).toEqual(['Xem lại giúp.']);
  });

  test('is what a file that goes out is told to do', async () => {
    const { session } = await checkedInWord();
    const leftovers = () =>
      visibleFindings(session.state.get()).filter(({ id }) => id.startsWith('release-leftovers/ownComments'));
    await session.run(writeComments);
    expect(leftovers()).toEqual([]);
    await session.run(setStage('release'));
    expect(leftovers()).toHaveLength(1);
    expect(leftovers()[0]?.message).toContain('Gỡ nhận xét của Thể Thức');
    await session.run(removeComments);
    expect(leftovers()).toEqual([]);
  });
});

describe('comments between changes', () => {
  test('are no deviation from what was planned, neither for a fix nor for taking it back', async () => {
    const { session } = await checkedInWord();
    await session.run(applySafeFixes);
    await session.run(writeComments);
    expect(session.state.get().notice?.kind).toBe('commented');
    const mending = present(session.state.get().lastChange?.mendings[0]);
    await session.run(takeBack(mending));
    expect(session.state.get().notice?.kind).toBe('takenBack');
  });
});
