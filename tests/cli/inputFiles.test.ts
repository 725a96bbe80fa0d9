import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withSlashes } from '../../src/cli/folderWalk';
import { findInputFiles } from '../../src/cli/inputFiles';
import { enterNewFolder, type Folder } from './folders';

let folder: Folder;

beforeEach(() => {
  folder = enterNewFolder();
});

afterEach(() => {
  folder.remove();
});

describe('findInputFiles', () => {
  test('walks a folder for .docx and .docm, sorted, with / between folders', () => {
    ['b.docx', 'a/mau.docm', 'a/z/KH.DOCX', 'a/ghi-chu.txt', 'a/cu.doc'].forEach((name) =>
      folder.write(`van-ban/${name}`),
    );
    const expected = ['van-ban/a/mau.docm', 'van-ban/a/z/KH.DOCX', 'van-ban/b.docx'];
    expect(findInputFiles(['van-ban'])).toEqual({
      files: expected,
      failures: [],
      oldDocuments: ['van-ban/a/cu.doc'],
    });
    expect(findInputFiles(['van-ban/']).files).toEqual(expected);
    expect(findInputFiles(['./van-ban']).files).toEqual(expected.map((file) => `./${file}`));
    expect(findInputFiles([join(folder.path, 'van-ban')]).files).toEqual(
      expected.map((file) => `${folder.path}/${file}`),
    );
  });

  test('leaves out lock files and everything hidden', () => {
    ['~$a.docx', '.an.docx', '.git/b.docx', 'c/.d/e.docx'].forEach((name) => folder.write(name));
    folder.write('f.docx');
    expect(findInputFiles(['.']).files).toEqual(['./f.docx']);
    expect(findInputFiles(['~$a.docx', 'f.docx']).files).toEqual(['f.docx']);
  });

  test('keeps a given file as it is given, readable or not, Word or not', () => {
    expect(findInputFiles(['khong-co.docx', './cu.doc', 'a.pdf'])).toEqual({
      files: ['./cu.doc', 'a.pdf', 'khong-co.docx'],
      failures: [],
      oldDocuments: [],
    });
  });

  test('names each file once', () => {
    folder.write('van-ban/a.docx');
    const inputs = ['van-ban/a.docx', 'van-ban', './van-ban/a.docx', 'van-ban/*.docx'];
    expect(findInputFiles(inputs).files).toHaveLength(1);
  });

  test('finds the same whatever the order of the inputs', () => {
    ['a.docx', 'b/c.docx', 'd.docx'].forEach((name) => folder.write(name));
    expect(findInputFiles(['d.docx', 'b', 'a.docx'])).toEqual(findInputFiles(['a.docx', 'b', 'd.docx']));
  });

  test.each([
    ['*.docx', ['a.docx']],
    ['**/*.docx', ['a.docx', 'nam/2025/c.docx', 'nam/2026/b.docx']],
    ['nam/*/{b,c}.docx', ['nam/2025/c.docx', 'nam/2026/b.docx']],
    ['nam/202[56]', ['nam/2025/c.docx', 'nam/2026/b.docx']],
    ['nam/2026/*', ['nam/2026/b.docx', 'nam/2026/cu.doc']],
  ])('expands %s', (pattern, files) => {
    ['a.docx', 'nam/2025/c.docx', 'nam/2026/b.docx', 'nam/2026/cu.doc', 'nam/2026/~$b.docx'].forEach((name) =>
      folder.write(name),
    );
    expect(findInputFiles([pattern])).toMatchObject({ files, failures: [] });
  });

  test('gives absolute paths for an absolute pattern', () => {
    folder.write('nam/a.docx');
    const pattern = `${withSlashes(folder.path)}/*/*.docx`;
    expect(findInputFiles([pattern]).files).toEqual([`${withSlashes(folder.path)}/nam/a.docx`]);
  });

  test('takes the name of an existing file literally', () => {
    folder.write('KH [2026].docx');
    expect(findInputFiles(['KH [2026].docx']).files).toEqual(['KH [2026].docx']);
  });

  test('reports a pattern that nothing matches', () => {
    const { files, failures } = findInputFiles(['khong-co/*.docx']);
    expect(files).toEqual([]);
    expect(failures).toMatchObject([{ file: 'khong-co/*.docx', code: 'unreadable' }]);
  });

  test('follows links to files but not to folders', () => {
    folder.write('that/a.docx');
    symlinkSync(join(folder.path, 'that/a.docx'), join(folder.path, 'that/b.docx'));
    symlinkSync(join(folder.path, 'that'), join(folder.path, 'that/vong'));
    symlinkSync(join(folder.path, 'khong-co'), join(folder.path, 'that/dut.docx'));
    expect(findInputFiles(['that']).files).toEqual(['that/a.docx', 'that/b.docx']);
  });

  // The superuser may read everything.
  (process.getuid?.() === 0 ? test.skip : test)('reports a folder that may not be read', () => {
    folder.write('kin/a.docx');
    folder.write('mo/b.docx');
    chmodSync(join(folder.path, 'kin'), 0);
    const { files, failures } = findInputFiles(['.']);
    chmodSync(join(folder.path, 'kin'), 0o700);
    expect(files).toEqual(['./mo/b.docx']);
    expect(failures).toMatchObject([{ file: './kin', code: 'unreadable' }]);
  });
});

describe('withSlashes', () => {
  test('turns the separators of Windows into slashes', () => {
    expect(withSlashes(String.raw`C:\van-ban\nam`, '\\')).toBe('C:/van-ban/nam');
  });

  test('leaves a backslash alone where it is part of a name', () => {
    expect(withSlashes(String.raw`a\b.docx`, '/')).toBe(String.raw`a\b.docx`);
  });
});
