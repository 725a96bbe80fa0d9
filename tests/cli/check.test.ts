import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { checkDocx, toJsonReport, toTextReport, type CheckOutput } from '../../src/core';
import { replaceText, sampleOf, setText } from '../../src/core/samples';
import packageJson from '../../package.json';
import { schemaErrors } from '../support/checkOutputSchema';
import { enterNewFolder, type Folder } from './folders';
import { runProgram, TODAY } from './program';

const STATE_PLAN = sampleOf('nd30-ke-hoach').build();
const PARTY_PLAN = sampleOf('hd05-ke-hoach').build();

let folder: Folder;

beforeEach(() => {
  folder = enterNewFolder();
});

afterEach(() => {
  folder.remove();
});

function parsed(out: string): CheckOutput {
  const output = JSON.parse(out) as CheckOutput;
  expect(schemaErrors(output)).toEqual([]);
  return output;
}

describe('check --format json', () => {
  test('prints exactly the report of the core, and nothing else', async () => {
    folder.write('b/dang.docx', PARTY_PLAN);
    folder.write('a.docx', STATE_PLAN);
    const { out, err, status } = await runProgram('check', '.', '--format', 'json');
    const files = [
      { file: './a.docx', bytes: STATE_PLAN },
      { file: './b/dang.docx', bytes: PARTY_PLAN },
    ].map(({ file, bytes }) => {
      const result = checkDocx(bytes, { asOf: TODAY, regulation: 'auto', stage: 'draft' });
      if (!result.ok) {
        throw new Error(result.failure.message);
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { file, sha256, checked: result.checked };
    });
    const tool = { name: 'the-thuc', version: packageJson.version };
    expect(parsed(out)).toEqual(JSON.parse(JSON.stringify(toJsonReport(files, [], tool))));
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  test('puts one document on a line', async () => {
    folder.write('a.docx', STATE_PLAN);
    folder.write('b.docx', STATE_PLAN);
    const { out } = await runProgram('check', 'a.docx', 'b.docx', '--format', 'json');
    expect(out.split('\n').filter((line) => line.startsWith('{"file"'))).toHaveLength(2);
  });

  test('lists files that cannot be read and still checks the others', async () => {
    folder.write('a.docx', 'chỉ là chữ');
    folder.write('b.docx', STATE_PLAN);
    folder.write('cut.docx', STATE_PLAN.subarray(0, STATE_PLAN.length / 2));
    const inputs = ['a.docx', 'b.docx', 'cut.docx', 'mat.docx', 'khong-co/*.docx'];
    const { out, status } = await runProgram('check', ...inputs, '--format', 'json');
    const { documents, failures } = parsed(out);
    expect(documents.map(({ file }) => file)).toEqual(['b.docx']);
    expect(failures.map(({ file, code }) => [file, code]).sort()).toEqual([
      ['a.docx', 'not-a-docx'],
      ['cut.docx', 'damaged'],
      ['khong-co/*.docx', 'unreadable'],
      ['mat.docx', 'unreadable'],
    ]);
    expect(status).toBe(2);
  });

  test('reports a .doc that is named as old', async () => {
    // The first sector of a compound file, in which Word 97 kept its documents.
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    folder.write('cu.doc', Uint8Array.from([...signature, ...new Array<number>(1016).fill(0)]));
    const { out, status } = await runProgram('check', 'cu.doc', '--format', 'json');
    expect(parsed(out).failures).toMatchObject([{ file: 'cu.doc', code: 'old-doc' }]);
    expect(status).toBe(2);
  });

  test('tells which documents in the old format it has passed over in a folder', async () => {
    folder.write('ho-so/a.docx', STATE_PLAN);
    ['ho-so/cu.doc', 'ho-so/con/cu.DOC'].forEach((name) => folder.write(name, new Uint8Array(1)));
    const { out, err, status } = await runProgram('check', 'ho-so', '--format', 'json');
    expect(parsed(out)).toMatchObject({ documents: [{ file: 'ho-so/a.docx' }], failures: [] });
    expect(err).toBe(
      'Chưa kiểm tra ho-so/con/cu.DOC và 1 tệp khác: đây là định dạng Word cũ (.doc). Hãy lưu lại thành .docx rồi kiểm tra.\n',
    );
    expect(status).toBe(0);
  });

  test('fails on a folder without documents, and says which', async () => {
    folder.write('a.docx', STATE_PLAN);
    folder.write('rong/ghi-chu.txt', new Uint8Array(1));
    const { out, status } = await runProgram('check', 'rong', 'a.docx', '--format', 'json');
    const { documents, failures } = parsed(out);
    expect(documents).toHaveLength(1);
    expect(failures).toEqual([
      { file: 'rong', code: 'unreadable', message: 'Thư mục này không có văn bản .docx hoặc .docm nào.' },
    ]);
    expect(status).toBe(2);
  });

  test('prints a valid report when there is nothing to check, and says so', async () => {
    folder.write('~$a.docx', new Uint8Array(1));
    const { out, err, status } = await runProgram('check', '~$a.docx', '--format', 'json');
    expect(parsed(out)).toMatchObject({ documents: [], failures: [] });
    expect(err).toBe('Không tìm thấy văn bản .docx hoặc .docm nào.\n');
    expect(status).toBe(0);
  });

  test('takes regulation and stage from the command line', async () => {
    folder.write('a.docx', STATE_PLAN);
    const { out } = await runProgram(
      'check',
      'a.docx',
      '--format=json',
      '--regulation=hd36',
      '--stage=release',
    );
    expect(parsed(out).documents).toMatchObject([{ regulation: 'hd36', stage: 'release' }]);
  });
});

describe('check --format text', () => {
  test('prints the text report of the core', async () => {
    folder.write('a.docx', STATE_PLAN);
    folder.write('b.docx', PARTY_PLAN);
    folder.write('c.docx', 'chỉ là chữ');
    const text = await runProgram('check', '.');
    const json = await runProgram('check', '.', '--format', 'json');
    expect(text.out).toBe(toTextReport(parsed(json.out)));
    expect(text.status).toBe(2);
  });
});

describe('the exit status of check', () => {
  const blankNumber = sampleOf('nd30-ke-hoach').build(replaceText('documentNumber', '35', '      '));

  test.each([
    ['draft', 'error', 0],
    ['draft', 'info', 1],
    ['release', 'error', 1],
    ['release', 'never', 0],
  ] as const)('for a blank number at stage %s with --fail-on %s is %i', async (stage, failOn, status) => {
    folder.write('a.docx', blankNumber);
    const run = await runProgram('check', 'a.docx', '--stage', stage, '--fail-on', failOn);
    expect(run.status).toBe(status);
  });

  test('is 2 for a wrong command line, with nothing on standard output', async () => {
    const run = await runProgram('check', 'a.docx', '--format', 'xml');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toContain('cho --format. Hãy chọn một trong: text, json');
  });
});

describe('check --profile', () => {
  test('reads the profile, saved by Notepad or not', async () => {
    folder.write('a.docx', sampleOf('nd30-ke-hoach').build(setText('recipients', 'Nơi nhận')));
    const report = async (...args: readonly string[]) =>
      parsed((await runProgram('check', 'a.docx', '--format', 'json', ...args)).out).documents[0]?.findings ??
      [];
    const before = await report();
    const clauses = [...new Set(before.map(({ clause }) => clause))];
    expect(clauses).not.toEqual([]);
    folder.write('p.json', `\ufeff${JSON.stringify({ schema: 1, disabledClauses: clauses })}`);
    expect(await report('--profile', 'p.json')).toEqual([]);
  });

  test.each([
    ['that is not there', undefined, 'Không tìm thấy'],
    [
      'that is not JSON',
      '{\n  "schema": 1,\n  agencyName: 1\n}',
      'không phải JSON, dòng 3, cột 3: cần tên mục',
    ],
    ['of the wrong shape', '{"schema":1,"agencyLines":"XÃ AN BÌNH"}', 'chưa đúng'],
  ])('refuses a profile %s', async (_what, content, message) => {
    folder.write('a.docx', STATE_PLAN);
    const profile = folder.write('p.json', content ?? '');
    if (content === undefined) {
      rmSync(profile);
    }
    const run = await runProgram('check', 'a.docx', '--profile', 'p.json');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toContain(message);
  });
});
