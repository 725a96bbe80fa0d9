import { existsSync, readFileSync } from 'node:fs';
import { checkDocx } from '../../src/core';
import { sampleOf, without } from '../../src/core/samples';
import { docxOf, read, withXml } from '../support/docx';
import { factsOf } from '../support/facts';
import { settleRevisions } from '../support/revisions';
import { p } from '../support/wordprocessing';
import { enterNewFolder, type Folder } from './folders';
import { runProgram, TODAY } from './program';

const WITHOUT_NUMBER = sampleOf('nd30-ke-hoach').build(without('documentNumber'));

function withSettings(xml: string): Uint8Array {
  return withXml(
    WITHOUT_NUMBER,
    (settings) => settings.replace(/<w:settings[^>]*>/u, `$&${xml}`),
    'word/settings.xml',
  );
}

let folder: Folder;

beforeEach(() => {
  folder = enterNewFolder();
  folder.write('a.docx', WITHOUT_NUMBER);
});

afterEach(() => {
  folder.remove();
});

function hasNumber(bytes: Uint8Array): boolean {
  const result = checkDocx(bytes, { asOf: TODAY });
  return result.ok && result.checked.administrative.documentNumber !== null;
}

describe('insert', () => {
  test('writes a copy with the block and leaves the input alone', async () => {
    const run = await runProgram('insert', 'a.docx', '--block', 'numberLine', '-o', 'b.docx');
    expect(run).toEqual({ status: 0, out: '', err: 'Đã ghi b.docx.\n' });
    expect(hasNumber(WITHOUT_NUMBER)).toBe(false);
    expect(hasNumber(readFileSync('b.docx'))).toBe(true);
    expect(readFileSync('a.docx').equals(WITHOUT_NUMBER)).toBe(true);
  });

  test('brings the signature alone to a document that ends in its last sentence', async () => {
    folder.write('a.docx', docxOf({ body: p('KẾ HOẠCH') + p('Trồng 500 cây xanh dọc đường liên thôn.') }));
    const run = await runProgram('insert', 'a.docx', '--block', 'signature', '-o', 'b.docx');
    expect(run).toEqual({ status: 0, out: '', err: 'Đã ghi b.docx.\n' });
    expect(read(readFileSync('b.docx')).main.paragraphs.map(({ text }) => text)).toContain('[Họ và tên]');
  });

  test.each(['a.docx', './a.docx'])('never writes over a file that exists: %s', async (output) => {
    const run = await runProgram('insert', 'a.docx', '--block', 'numberLine', '-o', output);
    expect(run.status).toBe(2);
    expect(run.err).toContain(`Đã có tệp ${output}; hãy chọn tên khác.`);
    expect(readFileSync('a.docx').equals(WITHOUT_NUMBER)).toBe(true);
  });

  test('tells why a block cannot be inserted, and writes nothing', async () => {
    const run = await runProgram('insert', 'a.docx', '--block', 'abstract', '-o', 'b.docx');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toBe('a.docx: không chèn khối abstract. Văn bản đã có phần này.\n');
    expect(existsSync('b.docx')).toBe(false);
  });

  test('does not touch a document that is protected', async () => {
    folder.write('a.docx', withSettings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'));
    const run = await runProgram('insert', 'a.docx', '--block', 'numberLine', '-o', 'b.docx');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toContain('đang được bảo vệ');
    expect(existsSync('b.docx')).toBe(false);
  });

  test('records the insertion where the document is tracked', async () => {
    const tracked = withSettings('<w:trackRevisions/>');
    folder.write('a.docx', tracked);
    const run = await runProgram('insert', 'a.docx', '--block', 'numberLine', '-o', 'b.docx');
    expect(run.status).toBe(0);
    const rejected = settleRevisions(readFileSync('b.docx'), 'reject');
    expect(factsOf(read(rejected))).toEqual(factsOf(read(tracked)));
  });

  test('refuses a block that does not exist, and names those that do', async () => {
    const run = await runProgram('insert', 'a.docx', '--block', 'letterhead', '-o', 'b.docx');
    expect(run.status).toBe(2);
    expect(run.err).toContain('Không có khối “letterhead”. Các khối: ');
    expect(existsSync('b.docx')).toBe(false);
  });

  test('tells why the input cannot be read, and writes nothing', async () => {
    folder.write('a.docx', 'chỉ là chữ');
    const run = await runProgram('insert', 'a.docx', '--block', 'numberLine', '-o', 'b.docx');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(existsSync('b.docx')).toBe(false);
  });

  test('tells when the output cannot be written', async () => {
    const run = await runProgram('insert', 'a.docx', '--block', 'numberLine', '-o', 'khong-co/b.docx');
    expect(run.status).toBe(2);
    expect(run.err).toContain('Không ghi được tệp khong-co/b.docx: không có thư mục đó.');
  });
});

describe('help and version', () => {
  test('are in Vietnamese, in English when asked, and name every block', async () => {
    const vietnamese = await runProgram('--help');
    const english = await runProgram('--help', '--lang', 'en');
    expect(vietnamese).toMatchObject({ status: 0, err: '' });
    expect(vietnamese.out).toContain('Cách dùng:');
    expect(english.out).toContain('Usage:');
    for (const option of ['--format', '--stage', '--regulation', '--profile', '--as-of', '--fail-on', '-o']) {
      expect(vietnamese.out).toContain(option);
      expect(english.out).toContain(option);
    }
    expect(vietnamese.out).toMatch(/^ {2}numberLine +\S/mu);
    expect((await runProgram('--version')).out).toMatch(/^the-thuc \d+\.\d+\.\d+\n$/u);
  });
});
