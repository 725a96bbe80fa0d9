import { docxOf, present, read as readBytes } from '../../support/docx';
import { openInWord, type OpenWord } from '../../support/word/openInWord';
import { p } from '../../support/wordprocessing';

const plan = {
  body: p('KẾ HOẠCH') + p('Nơi nhận:'),
  styles: '',
  settings: '',
  headers: { header1: p('2') },
  sectPr: '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
};

/** Bytes that do not compress. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = Math.imul(state, 1_103_515_245) + 12_345) >>> 16);
}

async function snapshotOf(open: OpenWord) {
  const read = await open.host.read();
  return present(read.ok ? read.value : null);
}

async function failureOf(open: OpenWord) {
  const read = await open.host.read();
  return present(read.ok ? null : read.failure);
}

describe('WordHost.read', () => {
  test('gives the whole file, without a single request of the application-specific API', async () => {
    const open = openInWord(docxOf(plan));
    const snapshot = await snapshotOf(open);
    const document = readBytes(snapshot.bytes);
    expect(document.main.paragraphs.map(({ text }) => text)).toEqual(['KẾ HOẠCH', 'Nơi nhận:']);
    expect(document.stories.has('header1')).toBe(true);
    expect(snapshot).toMatchObject({ name: 'ke-hoach.docx', missingParts: [] });
    expect(open.executor.requests).toBe(0);
  });

  test('fetches a large file in slices that an iPad allows, and closes it', async () => {
    const open = openInWord(docxOf({ ...plan, parts: { 'word/media/image1.png': noise(200_000) } }));
    const { bytes } = await snapshotOf(open);
    expect(open.files.slices.length).toBeGreaterThan(1);
    expect(Math.max(...open.files.slices)).toBeLessThanOrEqual(65_536);
    expect(open.files.open).toBe(0);
    expect(bytes).toEqual(open.word.save());
  });

  test('can be called again and again, though Word holds two files at most', async () => {
    const open = openInWord(docxOf(plan));
    for (let count = 0; count < 4; count++) {
      await snapshotOf(open);
    }
    expect(open.files.open).toBe(0);
  });

  test('names the same text by the same revision, however it is split into runs', async () => {
    const inOneRun = await snapshotOf(openInWord(docxOf({ body: p('Kế hoạch năm 2026') })));
    const inTwo = p('<w:r><w:t xml:space="preserve">Kế hoạch </w:t></w:r><w:r><w:t>năm 2026</w:t></w:r>');
    expect((await snapshotOf(openInWord(docxOf({ body: inTwo })))).revision).toBe(inOneRun.revision);
    const other = await snapshotOf(openInWord(docxOf({ body: p('Kế hoạch năm 2027') })));
    expect(other.revision).not.toBe(inOneRun.revision);
    const split = await snapshotOf(openInWord(docxOf({ body: p('Kế hoạch') + p('năm 2026') })));
    expect(split.revision).not.toBe(inOneRun.revision);
  });

  test('counts the text of headers into the revision', async () => {
    const before = await snapshotOf(openInWord(docxOf(plan)));
    const after = await snapshotOf(openInWord(docxOf({ ...plan, headers: { header1: p('3') } })));
    expect(after.revision).not.toBe(before.revision);
  });

  test('leaves the name empty for a document that was never saved', async () => {
    expect((await snapshotOf(openInWord(docxOf(plan), { url: '' }))).name).toBe('');
  });
});

describe('WordHost.read where Word does not hand out the file', () => {
  test('takes the body as flat OPC', async () => {
    const open = openInWord(docxOf(plan), { quirks: { fileError: 11001 } });
    const snapshot = await snapshotOf(open);
    expect(readBytes(snapshot.bytes).main.paragraphs.map(({ text }) => text)).toEqual([
      'KẾ HOẠCH',
      'Nơi nhận:',
    ]);
    expect(snapshot.missingParts).toEqual(['footers']);
    expect(open.executor).toMatchObject({ requests: 1, heldReferences: 0 });
  });

  test('names every part that Word on the web leaves out', async () => {
    const open = openInWord(docxOf(plan), { quirks: { fileError: 5001, ooxmlBodyOnly: true } });
    const { missingParts } = await snapshotOf(open);
    expect(missingParts).toEqual(['headers', 'footers', 'styles', 'sections', 'settings']);
  });

  test('names the text by the same revision as the file', async () => {
    const body = { body: p('KẾ HOẠCH') };
    const fromFile = await snapshotOf(openInWord(docxOf(body)));
    const fromBody = await snapshotOf(openInWord(docxOf(body), { quirks: { fileError: 11001 } }));
    expect(fromBody.revision).toBe(fromFile.revision);
  });

  test('does not wait for ever, and closes a file that comes too late', async () => {
    const open = openInWord(docxOf(plan), { quirks: { fileNeverAnswers: true }, timeLimit: 10 });
    expect((await snapshotOf(open)).missingParts).toEqual(['footers']);
    open.files.answerLate();
    await Promise.resolve();
    expect(open.files.open).toBe(0);
  });

  test('does not wait a second time', async () => {
    const open = openInWord(docxOf(plan), { quirks: { fileNeverAnswers: true }, timeLimit: 10 });
    await snapshotOf(open);
    await snapshotOf(open);
    expect(open.files.unanswered).toBe(1);
  });

  test('says why the file cannot be had when the body cannot be had either', async () => {
    const quirks = { fileError: 5002, failingMethod: 'Body.GetOoxml' };
    expect(await failureOf(openInWord(docxOf(plan), { quirks }))).toMatchObject({ kind: 'readOnly' });
    const unknown = { fileError: 5001, failingMethod: 'Body.GetOoxml' };
    expect(await failureOf(openInWord(docxOf(plan), { quirks: unknown }))).toEqual({
      kind: 'unexpected',
      detail: '5001: the file cannot be had',
    });
  });
});
