import {
  acceptWords,
  applyFix,
  applySafeFixes,
  checkDocument,
  createSession,
  dismissNotice,
  ignoredCount,
  ignoreFinding,
  markStale,
  restoreIgnored,
  revealFinding,
  saveProfile,
  selectFinding,
  setRegulation,
  setStage,
  shownCheck,
  undo,
} from '../../src/app';
import type { Finding, Profile } from '../../src/core';
import { FileHost } from '../../src/host/file';
import { present } from '../support/docx';
import { correctPlan, planSaying, planWithFaults } from './documents';
import { checkedSession, failing, findingBy, findings, isFixable, OPTIONS } from './sessions';

describe('a new session', () => {
  test('is idle, and offers nothing but a check', () => {
    const session = createSession(new FileHost(), OPTIONS);
    expect(session.state.get().phase).toEqual({ kind: 'idle' });
    expect(session.can(checkDocument)).toBe(true);
    expect([undo, applySafeFixes, markStale, dismissNotice].some((action) => session.can(action))).toBe(
      false,
    );
  });

  test('says that there is no document when the host has none', async () => {
    const session = createSession(new FileHost(), OPTIONS);
    await session.run(checkDocument);
    expect(session.state.get().phase).toMatchObject({
      kind: 'failed',
      failure: { source: 'host', failure: { kind: 'noDocument' } },
      last: null,
    });
  });
});

describe('checking', () => {
  test('passes through reading, in which nothing else can be started', async () => {
    const host = new FileHost();
    host.open(correctPlan(), 'ke-hoach.docx');
    const session = createSession(host, OPTIONS);
    const running = session.run(checkDocument);
    expect(session.state.get().phase.kind).toBe('reading');
    expect(session.can(checkDocument)).toBe(false);
    expect(session.can(setStage('release'))).toBe(false);
    await running;
    expect(session.state.get().phase.kind).toBe('checked');
  });

  test('finds no error in a correct plan', async () => {
    const { session } = await checkedSession(correctPlan());
    expect(findings(session).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(present(shownCheck(session.state.get())).checked.regulation?.id).toBe('nd30');
  });

  test('keeps the last result on the screen when a later reading fails', async () => {
    const { host } = await checkedSession();
    let broken = false;
    const session = createSession(
      {
        ...failing(host, 'read', 'timeout'),
        read: () => (broken ? failing(host, 'read', 'timeout').read() : host.read()),
      },
      OPTIONS,
    );
    await session.run(checkDocument);
    broken = true;
    await session.run(checkDocument);
    expect(session.state.get().phase).toMatchObject({
      kind: 'failed',
      failure: { failure: { kind: 'timeout' } },
    });
    expect(findings(session).length).toBeGreaterThan(0);
  });

  test('turns an exception of the host into a failure, and goes on', async () => {
    const { host } = await checkedSession();
    const session = createSession(
      { ...failing(host, 'read', 'busy'), read: () => Promise.reject(new TypeError('lost')) },
      OPTIONS,
    );
    await session.run(checkDocument);
    expect(session.state.get().phase).toMatchObject({
      kind: 'failed',
      failure: { source: 'host', failure: { kind: 'unexpected', detail: 'TypeError: lost' } },
    });
    expect(session.can(checkDocument)).toBe(true);
  });

  test('judges blanks by the stage, without asking the host again', async () => {
    const { session, host } = await checkedSession(planWithFaults());
    const read = jest.spyOn(host, 'read');
    const errors = (): number => findings(session).filter(({ severity }) => severity === 'error').length;
    const inDraft = errors();
    await session.run(setStage('release'));
    expect(errors()).toBeGreaterThan(inDraft);
    await session.run(setStage('draft'));
    expect(errors()).toBe(inDraft);
    expect(read).not.toHaveBeenCalled();
  });

  test('judges by the regulation that the user names', async () => {
    const { session } = await checkedSession();
    await session.run(setRegulation('hd36'));
    expect(present(shownCheck(session.state.get())).checked.regulation?.id).toBe('hd36');
  });
});

describe('revealing a finding', () => {
  test('selects it and shows its place', async () => {
    const host = new FileHost(() => true);
    const reveal = jest.spyOn(host, 'reveal');
    host.open(planWithFaults(), 'ke-hoach.docx');
    const session = createSession(host, OPTIONS);
    await session.run(checkDocument);
    const finding = findingBy(session, ({ location }) => location.end > location.start);
    await session.run(revealFinding(finding.id));
    const { part, paragraph, start, end, text } = finding.location;
    expect(reveal).toHaveBeenCalledWith({ part, paragraph, start, end }, text);
    expect(session.state.get()).toMatchObject({ selected: finding.id, notice: null });
  });

  test('finds a place to show for every finding', async () => {
    const { session, host } = await checkedSession();
    const reveal = jest.spyOn(host, 'reveal');
    for (const { id } of findings(session)) {
      await session.run(revealFinding(id));
    }
    expect(reveal).toHaveBeenCalledTimes(findings(session).length);
    expect(session.state.get().notice).toBeNull();
  });

  test('says that the document has changed when the text is no longer there', async () => {
    const { session, host } = await checkedSession();
    const blank = findingBy(session, ({ rule }) => rule === 'document-number-blank');
    host.open(correctPlan(), 'khac.docx');
    await session.run(revealFinding(blank.id));
    expect(session.state.get()).toMatchObject({
      phase: { kind: 'checked', stale: true },
      notice: { kind: 'notFound' },
    });
  });

  test('only selects it when the user is there already', async () => {
    const { session, host } = await checkedSession();
    const reveal = jest.spyOn(host, 'reveal');
    const [finding] = findings(session);
    await session.run(selectFinding(present(finding).id));
    expect(session.state.get().selected).toBe(finding?.id);
    expect(reveal).not.toHaveBeenCalled();
  });
});

describe('ignoring', () => {
  test('puts a finding aside, also in later checks, until it is asked for again', async () => {
    const { session } = await checkedSession();
    const finding = present(findings(session)[0]);
    await session.run(ignoreFinding(finding.id));
    await session.run(checkDocument);
    expect(findings(session).map(({ id }) => id)).not.toContain(finding.id);
    expect(ignoredCount(session.state.get())).toBe(1);
    await session.run(restoreIgnored);
    expect(findings(session).map(({ id }) => id)).toContain(finding.id);
  });

  test('ends with the document', async () => {
    const { session } = await checkedSession();
    await session.run(ignoreFinding(present(findings(session)[0]).id));
    session.reset();
    expect(session.state.get()).toMatchObject({ phase: { kind: 'idle' }, ignored: new Set(), undoable: 0 });
  });
});

describe('words of one’s own', () => {
  test('are taken from the finding that doubts them, kept with the profile, and right from then on', async () => {
    const kept: Profile[] = [];
    const host = new FileHost(() => true);
    host.open(planSaying('Các thôn ghi vào sổ cái nghành.'), 'ke-hoach.docx');
    const session = createSession(host, {
      ...OPTIONS,
      profileStore: {
        load: () => ({ schema: 1, place: 'An Bình', words: ['tin bão'] }),
        save: (saved) => kept.push(saved) > 0,
      },
    });
    await session.run(checkDocument);
    const doubts = (): readonly Finding[] => findings(session).filter(({ rule }) => rule === 'spelling');
    const [doubt] = doubts();
    expect(doubts()).toHaveLength(1);
    await session.run(acceptWords(present(doubt).id));
    expect(doubts()).toEqual([]);
    expect(kept).toEqual([{ schema: 1, place: 'An Bình', words: ['tin bão', present(doubt).acceptable] }]);
    expect(session.state.get().notice).toMatchObject({ kind: 'wordsAccepted', kept: true });
  });

  test('cannot be taken from a finding that doubts no word', async () => {
    const { session } = await checkedSession();
    const finding = findingBy(session, ({ rule }) => rule !== 'spelling');
    expect(session.can(acceptWords(finding.id))).toBe(false);
  });
});

describe('another document', () => {
  test('is judged by the regulation of its own, at the stage that the user chose', async () => {
    const { session } = await checkedSession();
    await session.run(setRegulation('hd05'));
    await session.run(setStage('release'));
    session.reset();
    expect(session.state.get().settings).toEqual({ regulation: 'auto', stage: 'release' });
  });
});

describe('the profile', () => {
  const profile: Profile = { schema: 1, place: 'An Bình' };

  test('comes from the store, and goes back to it', async () => {
    const kept: Profile[] = [];
    const session = createSession(new FileHost(), {
      ...OPTIONS,
      profileStore: { load: () => profile, save: (saved) => kept.push(saved) > 0 },
    });
    expect(session.state.get().profile).toBe(profile);
    await session.run(saveProfile({ ...profile, symbol: 'UBND' }));
    expect(kept).toEqual([{ ...profile, symbol: 'UBND' }]);
    expect(session.state.get()).toMatchObject({
      profile: { symbol: 'UBND' },
      notice: { kind: 'profileSaved', kept: true },
    });
  });

  test('counts at once for what is on the screen', async () => {
    const { session } = await checkedSession();
    const { clause } = present(findings(session)[0]);
    await session.run(saveProfile({ schema: 1, disabledClauses: [clause] }));
    expect(findings(session).map((finding) => finding.clause)).not.toContain(clause);
  });
});

describe('a document that changed by other hands', () => {
  test('is marked, and no longer changed by the session until it is checked', async () => {
    const { session } = await checkedSession();
    const finding = findingBy(session, isFixable);
    await session.run(markStale);
    expect(session.can(applyFix(finding.id))).toBe(false);
    await session.run(setStage('release'));
    expect(session.state.get().phase).toMatchObject({ kind: 'checked', stale: true });
    await session.run(checkDocument);
    expect(session.state.get().phase).toMatchObject({ kind: 'checked', stale: false });
  });
});
