import {
  applyFix,
  applySafeFixes,
  checkDocument,
  countFindings,
  createSession,
  insertBlock,
  isSafelyFixable,
  planSafeFixes,
  setTrackChanges,
  takeBack,
  undo,
} from '../../src/app';
import type { DocumentHost } from '../../src/host/documentHost';
import { docxOf, present, withXml } from '../support/docx';
import { p } from '../support/wordprocessing';
import { correctPlan, planWithWrongLabel } from './documents';
import {
  checkedSession,
  failing,
  findingBy,
  findings,
  isFixable,
  isInsertable,
  OPTIONS,
  over,
} from './sessions';

describe('fixing', () => {
  test('mends the finding, checks anew and can be taken back', async () => {
    const { session, host } = await checkedSession();
    const opened = host.bytes();
    const finding = findingBy(session, isFixable);
    await session.run(applyFix(finding.id));
    expect(findings(session).map(({ id }) => id)).not.toContain(finding.id);
    expect(session.state.get()).toMatchObject({
      phase: { kind: 'checked', stale: false },
      notice: { kind: 'fixed' },
      undoable: 1,
    });
    await session.run(undo);
    expect(host.bytes()).toBe(opened);
    expect(findings(session).map(({ id }) => id)).toContain(finding.id);
    expect(session.state.get()).toMatchObject({ notice: { kind: 'undone' }, undoable: 0 });
  });

  test('mends everything that is safe at once', async () => {
    const { session } = await checkedSession();
    const safe = findings(session).filter(isSafelyFixable);
    expect(safe.length).toBeGreaterThan(0);
    await session.run(applySafeFixes);
    expect(session.state.get().notice).toMatchObject({ kind: 'fixed', findings: safe.length });
    expect(findings(session).filter(isSafelyFixable)).toEqual([]);
    expect(session.can(applySafeFixes)).toBe(false);
  });

  test('shows beforehand all that it will do', async () => {
    const { session, host } = await checkedSession();
    const opened = host.bytes();
    await session.run(planSafeFixes);
    const plan = present(session.state.get().plan);
    expect(plan.mendings.length).toBeGreaterThan(0);
    expect(host.bytes()).toBe(opened);
    await session.run(applySafeFixes);
    expect(host.bytes()).toEqual(plan.result.package.store.bytes);
    expect(session.state.get()).toMatchObject({ plan: null, lastChange: { mendings: plan.mendings } });
  });

  test('says why nothing can be mended, instead of planning it', async () => {
    const label = /<w:r>(?:(?!<\/w:r>).)*Nơi nhận\.(?:(?!<\/w:r>).)*<\/w:r>/su;
    const ruby = (run: string): string =>
      `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>${run}</w:rubyBase></w:ruby></w:r>`;
    const { session } = await checkedSession(
      withXml(planWithWrongLabel(), (xml) => xml.replace(label, ruby)),
    );
    expect(session.can(planSafeFixes)).toBe(true);
    await session.run(planSafeFixes);
    expect(session.state.get()).toMatchObject({
      plan: null,
      notice: { kind: 'skipped', reason: 'notSupported' },
    });
  });

  test('records everything as tracked changes when the user wants that', async () => {
    const { session, host } = await checkedSession();
    await session.run(setTrackChanges(true));
    await session.run(applySafeFixes);
    expect(session.state.get().notice).toMatchObject({ kind: 'fixed' });
    expect(present(host.file).document.revisionCount).toBeGreaterThan(0);
  });

  test('takes single things back, as long as nobody else has changed the text', async () => {
    const { session, host } = await checkedSession();
    const opened = host.bytes();
    await session.run(applySafeFixes);
    const { mendings } = present(session.state.get().lastChange);
    for (const [index, mending] of mendings.entries()) {
      await session.run(takeBack(mending));
      expect(session.state.get().notice).toEqual({
        kind: 'takenBack',
        findings: mending.findings,
        left: countFindings(mendings.slice(index + 1)),
      });
    }
    expect(host.bytes()).toBe(opened);
    expect(session.state.get()).toMatchObject({ lastChange: null, undoable: 0 });

    await session.run(applySafeFixes);
    const [mending] = present(session.state.get().lastChange).mendings;
    host.open(correctPlan(), 'ke-hoach.docx');
    await session.run(checkDocument);
    expect(session.can(takeBack(present(mending)))).toBe(false);
  });

  test('refuses to touch a document that changed since the check, and says so', async () => {
    const { session, host } = await checkedSession();
    const finding = findingBy(session, isFixable);
    host.open(correctPlan(), 'ke-hoach.docx');
    const bytes = host.bytes();
    await session.run(applyFix(finding.id));
    expect(host.bytes()).toBe(bytes);
    expect(session.state.get()).toMatchObject({
      phase: { kind: 'checked', stale: true },
      notice: { kind: 'failed', failure: { failure: { kind: 'changed' } } },
    });
    expect(session.can(applyFix(finding.id))).toBe(false);
  });

  test('keeps the findings fresh when the document is read-only', async () => {
    const { host } = await checkedSession();
    const session = createSession(failing(host, 'apply', 'readOnly'), OPTIONS);
    await session.run(checkDocument);
    await session.run(applyFix(findingBy(session, isFixable).id));
    expect(session.state.get()).toMatchObject({
      phase: { kind: 'checked', stale: false },
      notice: { kind: 'failed', failure: { failure: { kind: 'readOnly' } } },
      undoable: 0,
    });
  });

  test('is not offered by a host that cannot edit', async () => {
    const { host } = await checkedSession();
    const reader: DocumentHost = {
      ...failing(host, 'apply', 'unsupported'),
      capabilities: { ...host.capabilities, edit: false, insert: false, undo: false },
    };
    const session = createSession(reader, OPTIONS);
    await session.run(checkDocument);
    expect(session.can(applyFix(findingBy(session, isFixable).id))).toBe(false);
    expect(session.can(insertBlock('recipients'))).toBe(false);
    expect(session.can(applySafeFixes)).toBe(false);
  });
});

describe('inserting', () => {
  test('puts the missing part in and shows it', async () => {
    const { session, host } = await checkedSession();
    const finding = findingBy(session, isInsertable);
    const block = finding.remedy?.kind === 'insert' ? finding.remedy.block : 'header';
    const before = present(host.file).document.main.paragraphs.length;
    const reveal = jest.spyOn(host, 'reveal');
    await session.run(insertBlock(block));
    expect(present(host.file).document.main.paragraphs.length).toBeGreaterThan(before);
    expect(findings(session).map(({ id }) => id)).not.toContain(finding.id);
    expect(session.state.get().notice).toEqual({ kind: 'inserted', block });
    expect(reveal).toHaveBeenCalledTimes(1);
  });

  test('is not offered for a part that the document has', async () => {
    const { session } = await checkedSession(correctPlan());
    expect(session.can(insertBlock('recipientsAndSignature'))).toBe(false);
    expect(session.can(insertBlock('header'))).toBe(false);
  });

  test.each([
    ['something else would have changed', { changed: 'table' }, 'table', false],
    ['the document has moved on', { skipped: 'textChanged' }, 'textChanged', true],
    ['the place is locked', { skipped: 'locked' }, 'locked', false],
  ] as const)('says why nothing was put in where %s', async (_, answer, refusal, stale) => {
    const { host } = await checkedSession();
    const refusing: DocumentHost = {
      ...over(host),
      apply: (edits) =>
        Promise.resolve(
          'changed' in answer
            ? { ok: false, failure: { kind: 'unproven', detail: '', changed: answer.changed } }
            : { ok: true, value: edits.map(() => ({ kind: 'skipped', reason: answer.skipped })) },
        ),
    };
    const session = createSession(refusing, OPTIONS);
    await session.run(checkDocument);
    await session.run(insertBlock('recipients'));
    expect(session.state.get()).toMatchObject({
      phase: { kind: 'checked', stale },
      notice: { kind: 'notInserted', block: 'recipients', refusal },
      undoable: 0,
    });
  });

  test('says so when more has changed than was asked for, and still offers to take it back', async () => {
    const { host } = await checkedSession();
    const careless = {
      ...over(host),
      apply: async (...what: Parameters<DocumentHost['apply']>) => {
        const applied = await host.apply(...what);
        const last = present(present(host.file).document.main.paragraphs.at(-1));
        const typed = { part: 'document', paragraph: last.index, start: 0, end: 0 };
        await host.apply(
          [{ kind: 'replaceText', range: typed, expected: '', text: 'x' }],
          present(host.file).revision,
        );
        return applied;
      },
    };
    const session = createSession(careless, OPTIONS);
    await session.run(checkDocument);
    await session.run(applySafeFixes);
    expect(session.state.get()).toMatchObject({ notice: { kind: 'deviated', count: 1 } });
    expect(session.can(undo)).toBe(true);
  });

  test('is not offered for a document that is protected', async () => {
    const bytes = docxOf({
      body: p('Nơi nhận.'),
      settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
    });
    const { session } = await checkedSession(bytes);
    expect(session.state.get().phase.kind).toBe('checked');
    expect(session.can(applySafeFixes)).toBe(false);
    expect(session.can(insertBlock('pageNumber'))).toBe(false);
  });
});
