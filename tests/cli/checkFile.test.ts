import { checkFile } from '../../src/cli/checkFile';
import { enterNewFolder, type Folder } from './folders';

let folder: Folder;

beforeEach(() => {
  folder = enterNewFolder();
  folder.write('a.docx', 'x');
});

afterEach(() => {
  folder.remove();
});

describe('checkFile', () => {
  test('breaks off a check that does not end, and calls the file unsafe', () => {
    const endless = () => {
      for (;;) {
        // a hostile file
      }
    };
    const result = checkFile('a.docx', { asOf: '2026-03-15' }, { check: endless, timeLimitSeconds: 0.05 });
    expect(result).toMatchObject({ ok: false, failure: { file: 'a.docx', code: 'unsafe' } });
  });

  test('turns a fault of the program into a failure of the file', () => {
    const faulty = () => {
      throw new TypeError('x is undefined');
    };
    const result = checkFile('a.docx', { asOf: '2026-03-15' }, { check: faulty, timeLimitSeconds: 5 });
    expect(result).toMatchObject({ ok: false, failure: { file: 'a.docx', code: 'unreadable' } });
    expect(JSON.stringify(result)).toContain('TypeError: x is undefined');
  });

  test('does not read what is not a file', () => {
    folder.write('thu-muc.docx/a.txt');
    expect(checkFile('thu-muc.docx', { asOf: '2026-03-15' })).toMatchObject({
      ok: false,
      failure: {
        file: 'thu-muc.docx',
        code: 'unreadable',
        message: 'Đây là thư mục. Lệnh này làm với từng tệp một, hãy cho biết tên tệp.',
      },
    });
  });
});
