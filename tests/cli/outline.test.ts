import { sampleOf } from '../../src/core/samples';
import { enterNewFolder, type Folder } from './folders';
import { runProgram } from './program';

let folder: Folder;

beforeEach(() => {
  folder = enterNewFolder();
  folder.write('a.docx', sampleOf('nd30-ke-hoach').build());
});

afterEach(() => {
  folder.remove();
});

describe('outline', () => {
  test('shows the components and the numbered outline', async () => {
    const { out, status } = await runProgram('outline', 'a.docx');
    expect(status).toBe(0);
    expect(out.startsWith('a.docx\nKế hoạch, theo Nghị định 30/2020/NĐ-CP.')).toBe(true);
    expect(out).toContain('  Cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ AN BÌNH\n');
    expect(out).toMatch(/^ {2}I\. .+\n {4}1\. /mu);
  });

  test('gives the same as JSON, without findings', async () => {
    const { out } = await runProgram('outline', 'a.docx', '--format', 'json');
    const { documents, failures } = JSON.parse(out) as { documents: object[]; failures: object[] };
    expect(failures).toEqual([]);
    expect(documents).toMatchObject([{ file: 'a.docx', documentType: 'ke-hoach', regulation: 'nd30' }]);
    expect(Object.keys(documents[0] ?? {})).not.toContain('findings');
  });

  test('tells why a file cannot be read', async () => {
    const text = await runProgram('outline', 'khong-co.docx');
    expect(text).toEqual({ status: 2, out: '', err: 'khong-co.docx: Không tìm thấy tệp hoặc thư mục.\n' });
    const json = await runProgram('outline', 'khong-co.docx', '--format', 'json');
    expect(json.status).toBe(2);
    expect(JSON.parse(json.out)).toMatchObject({ documents: [], failures: [{ code: 'unreadable' }] });
  });
});
