import {
  applySafeFixes,
  checkDocument,
  createSession,
  insertBlock,
  revealFinding,
  shownCheck,
} from '../../../src/app';
import type { Finding } from '../../../src/core';
import { planWithFaults } from '../../app/documents';
import { OPTIONS } from '../../app/sessions';
import { present, read } from '../../support/docx';
import { openInWord } from '../../support/word/openInWord';
import type { Quirks } from '../../support/word/quirks';

async function checkedInWord(quirks: Quirks = {}) {
  const open = openInWord(planWithFaults(), { quirks });
  const session = createSession(open.host, OPTIONS);
  await session.run(checkDocument);
  const findings = (): readonly Finding[] => present(shownCheck(session.state.get())).checked.result.findings;
  const clauses = (): readonly string[] => findings().map(({ clause }) => clause);
  return { ...open, session, findings, clauses };
}

describe.each<[string, Quirks]>([
  ['as it should be', {}],
  ['with the habits of the desktop', { extraParagraphAfterInsertOoxml: true, endOfRowMarks: true }],
  ['with the habits of the web', { fileError: 11001, deletedTextShown: true, otherSpelling: true }],
])('a plan with faults, in a Word %s', (_name, quirks) => {
  test('is checked, shown, completed and checked again', async () => {
    const { session, word, findings, clauses } = await checkedInWord(quirks);
    expect(session.state.get().phase.kind).toBe('checked');
    expect(clauses()).toContain('nd30-noinhan-present');

    const number = present(findings().find(({ clause }) => clause === 'nd30-so-blank'));
    await session.run(revealFinding(number.id));
    expect(word.selection?.text).toBe(number.location.text);

    const before = word.texts;
    await session.run(insertBlock('recipients'));
    expect(session.state.get().notice).toEqual({ kind: 'inserted', block: 'recipients' });
    expect(word.selection?.text).toBe('Nơi nhận:');
    expect(clauses()).not.toContain('nd30-noinhan-present');
    expect(word.texts.filter((text) => before.includes(text))).toEqual(before);

    await session.run(applySafeFixes);
    expect(clauses()).not.toContain('nd30-end-mark');
    expect(read(word.save()).main.paragraphs.map(({ text }) => text)).toContain('Nơi nhận:');
  });
});

describe('checking and showing in Word', () => {
  test('take two requests, leave no file open and need nothing above the baseline', async () => {
    const { session, executor, files, usage, findings } = await checkedInWord();
    await session.run(revealFinding(present(findings()[0]).id));
    expect(executor).toMatchObject({ requests: 2, heldReferences: 0 });
    expect(files.open).toBe(0);
    await session.run(insertBlock('recipients'));
    await session.run(applySafeFixes);
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3']);
    expect(executor.heldReferences).toBe(0);
  });
});
