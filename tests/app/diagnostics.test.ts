import { diagnosticReport, runDiagnostics } from '../../src/app';
import { FileHost } from '../../src/host/file';
import type { DocumentHost } from '../../src/host/documentHost';
import { docxOf } from '../support/docx';
import { addAnnotations, addPageSetup } from '../support/word/newerMembers';
import { officeLibrary, openInWord } from '../support/word/openInWord';
import { p } from '../support/wordprocessing';

const EMPTY = docxOf({ body: p() });

async function failures(host: DocumentHost): Promise<readonly string[]> {
  const steps = await runDiagnostics(host, () => 0);
  expect(steps.length).toBeGreaterThan(10);
  return steps.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
}

describe('runDiagnostics', () => {
  test('passes over a file', async () => {
    const host = new FileHost(() => true);
    host.open(EMPTY, 'trong.docx');
    expect(await failures(host)).toEqual([]);
  });

  test.each([
    ['with the baseline', {}],
    ['of today', { sets: { WordApi: '1.9', WordApiDesktop: '1.5' } }],
    [
      'of today without a subscription',
      { sets: { WordApi: '1.9' }, quirks: { failingMethod: 'Paragraph.InsertAnnotations' } },
    ],
    [
      'of today that hands out the body alone',
      { sets: { WordApi: '1.9' }, quirks: { fileError: 11001, ooxmlBodyOnly: true } },
    ],
    ['that leaves paragraphs behind', { quirks: { extraParagraphAfterInsertOoxml: true } }],
    ['that hands out no file', { quirks: { fileError: 11001 } }],
  ])('passes over a Word %s', async (_name, options) => {
    addPageSetup(officeLibrary());
    addAnnotations(officeLibrary());
    expect(await failures(openInWord(EMPTY, options).host)).toEqual([]);
  });

  test('finds a Word that writes comments otherwise', async () => {
    const { host, word } = openInWord(EMPTY, { sets: { WordApi: '1.4' } });
    const add = word.comments.add.bind(word.comments);
    word.comments.add = (range, text) => add(range, `${text}!`);
    expect((await failures(host)).join('\n')).toMatch(/ghi nhận xét.*nhận ra 0/);
  });

  test('finds a Word that does something else', async () => {
    const { host } = openInWord(EMPTY, { quirks: { searchFindsNothing: true } });
    const found = await failures(host);
    expect(found.join('\n')).toMatch(/hai khoảng trắng.*locationLost/);
  });

  test('tries nothing on a document that is not empty', async () => {
    const host = new FileHost(() => true);
    const bytes = docxOf({ body: p('KẾ HOẠCH') });
    host.open(bytes, 'ke-hoach.docx');
    expect(await runDiagnostics(host, () => 0)).toMatchObject([{ ok: false }]);
    expect(host.bytes()).toBe(bytes);
  });
});

describe('diagnosticReport', () => {
  test('says what was tried, where, and what came of it', () => {
    const steps = [
      { name: 'chèn đoạn', ok: true, milliseconds: 12, detail: 'thêm 5 đoạn' },
      { name: 'số trang', ok: false, milliseconds: 3, detail: 'locationLost' },
    ];
    expect(diagnosticReport({ WordApi: '1.3' }, steps)).toBe(
      'Thể Thức: 2 bước thử, 1 bước hỏng\nWordApi: 1.3\n\nĐẠT  chèn đoạn (12 ms): thêm 5 đoạn\nHỎNG số trang (3 ms): locationLost\n',
    );
  });
});
