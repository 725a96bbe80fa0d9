import { readFileSync } from 'node:fs';
import { checkDocx } from '../../src/core';
import { replaceText, sampleOf } from '../../src/core/samples';
import { enterNewFolder, type Folder } from './folders';
import { runProgram, TODAY } from './program';

const UNTIDY = sampleOf('nd30-ke-hoach').build(replaceText('recipients', ':', '.'));

let folder: Folder;

beforeEach(() => {
  folder = enterNewFolder();
  folder.write('a.docx', UNTIDY);
});

afterEach(() => {
  folder.remove();
});

function clausesIn(bytes: Uint8Array): readonly string[] {
  const result = checkDocx(bytes, { asOf: TODAY });
  return result.ok ? result.checked.result.findings.map(({ clause }) => clause) : [result.failure.code];
}

describe('fix', () => {
  test('writes a mended copy and leaves the input alone', async () => {
    expect(clausesIn(UNTIDY)).toContain('nd30-noinhan-colon');
    const run = await runProgram('fix', 'a.docx', '-o', 'b.docx');
    expect(run).toMatchObject({ status: 0, out: '' });
    expect(run.err).toMatch(/^Đã ghi b\.docx: sửa \d+\/\d+ phát hiện\.\n$/u);
    expect(clausesIn(readFileSync('b.docx'))).not.toContain('nd30-noinhan-colon');
    expect(readFileSync('a.docx').equals(UNTIDY)).toBe(true);
  });

  test('never writes over a file that exists', async () => {
    const run = await runProgram('fix', 'a.docx', '-o', './a.docx');
    expect(run.status).toBe(2);
    expect(readFileSync('a.docx').equals(UNTIDY)).toBe(true);
  });

  test('tells why the input cannot be read', async () => {
    const run = await runProgram('fix', 'khong-co.docx', '-o', 'b.docx');
    expect(run).toEqual({ status: 2, out: '', err: 'khong-co.docx: Không tìm thấy tệp hoặc thư mục.\n' });
  });
});
