import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { checkDocx } from '../../src/core';
import { insertAfter, pageNumber, replaceText, sampleOf, setText } from '../../src/core/samples';
import { docxOf, present, read, withXml } from '../support/docx';
import { schemaErrors } from '../support/checkOutputSchema';
import { factsOf } from '../support/facts';
import { settleRevisions } from '../support/revisions';
import { field, p } from '../support/wordprocessing';
import { enterNewFolder, type Folder } from './folders';
import { runProgram, TODAY } from './program';

/** A safe fault (the mark after “Nơi nhận”) and one that asks first (the number of a day). */
const UNTIDY = sampleOf('nd30-ke-hoach').build([
  replaceText('recipients', ':', '.'),
  setText('placeAndDate', 'An Bình, ngày 05 tháng 01 năm 2026'),
  insertAfter('section.I.1.text.1', { name: 'gap', role: 'body', text: '' }),
]);

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
  test('writes a mended copy, shows what was before and after, and leaves the input alone', async () => {
    expect(clausesIn(UNTIDY)).toContain('nd30-noinhan-colon');
    const run = await runProgram('fix', 'a.docx', '-o', 'b.docx');
    expect(run.status).toBe(0);
    expect(run.out).toContain('\n  - [Nơi nhận.]\n  + [Nơi nhận:]\n');
    expect(run.err).toMatch(
      /^Đã ghi b\.docx: sửa \d+ phát hiện, còn \d+ phát hiện\. Thêm --all để sửa thêm 1 phát hiện/u,
    );
    expect(clausesIn(readFileSync('b.docx'))).not.toContain('nd30-noinhan-colon');
    expect(readFileSync('a.docx').equals(UNTIDY)).toBe(true);
  });

  test('names the copy after the input where no name is given', async () => {
    await runProgram('fix', 'a.docx');
    expect(readdirSync('.')).toEqual(['a-da-sua.docx', 'a.docx']);
  });

  test('never writes over a file that exists', async () => {
    const run = await runProgram('fix', 'a.docx', '-o', './a.docx');
    expect(run.status).toBe(2);
    expect(readFileSync('a.docx').equals(UNTIDY)).toBe(true);
  });

  test.each([
    ['the name is taken', 'a.docx', 'Đã có tệp a.docx'],
    ['the folder is missing', 'khong-co/b.docx', 'Không ghi được tệp khong-co/b.docx: không có thư mục đó.'],
  ])('tells no change as made, and why nothing is written, where %s', async (_why, output, message) => {
    const run = await runProgram('fix', 'a.docx', '-o', output);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toContain(message);
    expect(readdirSync('.')).toEqual(['a.docx']);
  });

  test('writes no copy beside the input when there is nothing to mend', async () => {
    folder.write('a.docx', sampleOf('nd30-ke-hoach').build());
    const run = await runProgram('fix', 'a.docx');
    expect(run.err).toMatch(/^Không có gì để sửa, không ghi tệp nào: còn \d+ phát hiện/u);
    expect(readdirSync('.')).toEqual(['a.docx']);
  });

  test('names the command that inserts what is missing', async () => {
    folder.write('b.docx', sampleOf('nd30-ke-hoach').build(pageNumber(null)));
    const run = await runProgram('fix', 'b.docx', '--all', '--dry-run');
    expect(run.err).toContain('insert: --block pageNumber.');
  });

  test('follows a link to the file it mends in place', async () => {
    mkdirSync('kho');
    writeFileSync('kho/b.docx', UNTIDY);
    symlinkSync('kho/b.docx', 'link.docx');
    const run = await runProgram('fix', 'link.docx', '--in-place');
    expect(run.status).toBe(0);
    expect(lstatSync('link.docx').isSymbolicLink()).toBe(true);
    expect(clausesIn(readFileSync('kho/b.docx'))).not.toContain('nd30-noinhan-colon');
    expect(readdirSync('kho')).toEqual(['b.docx', 'b.docx.bak']);
  });

  test('leaves a file that is for reading only as it is', async () => {
    chmodSync('a.docx', 0o444);
    const run = await runProgram('fix', 'a.docx', '--in-place');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toContain('chỉ cho đọc');
    expect(run.err).not.toContain('--help');
    expect(readFileSync('a.docx').equals(UNTIDY)).toBe(true);
    expect(readdirSync('.')).toEqual(['a.docx']);
  });

  test('writes in place when told to, and keeps every former content', async () => {
    await runProgram('fix', 'a.docx', '--in-place');
    const once = readFileSync('a.docx');
    expect(clausesIn(once)).not.toContain('nd30-noinhan-colon');
    expect(readFileSync('a.docx.bak').equals(UNTIDY)).toBe(true);
    await runProgram('fix', 'a.docx', '--in-place', '--all');
    expect(readFileSync('a.docx.bak2').equals(once)).toBe(true);
    expect(readdirSync('.')).toEqual(['a.docx', 'a.docx.bak', 'a.docx.bak2']);
  });

  test('writes nothing in place when there is nothing to mend', async () => {
    folder.write('a.docx', sampleOf('nd30-ke-hoach').build());
    const run = await runProgram('fix', 'a.docx', '--in-place');
    expect(run.err).toMatch(/^Không có gì để sửa, không ghi tệp nào: còn \d+ phát hiện/u);
    expect(readdirSync('.')).toEqual(['a.docx']);
  });

  test('shows the changes of a dry run and writes nothing', async () => {
    const run = await runProgram('fix', 'a.docx', '--dry-run', '--in-place');
    expect(run.out).toContain('+ [Nơi nhận:]');
    expect(run.err).toMatch(/^Chạy thử, không ghi tệp nào: sẽ sửa \d+ phát hiện/u);
    expect(readdirSync('.')).toEqual(['a.docx']);
    expect(readFileSync('a.docx').equals(UNTIDY)).toBe(true);
  });

  test('asks for --all, or for the clause by name, where the words or the paragraphs change', async () => {
    expect(clausesIn(UNTIDY)).toContain('nd30-body-no-empty-para');
    await runProgram('fix', 'a.docx', '-o', 'safe.docx');
    expect(clausesIn(readFileSync('safe.docx'))).toContain('nd30-body-no-empty-para');
    await runProgram('fix', 'a.docx', '-o', 'all.docx', '--all');
    expect(clausesIn(readFileSync('all.docx'))).not.toContain('nd30-body-no-empty-para');
    await runProgram('fix', 'a.docx', '-o', 'one.docx', '--clause', 'nd30-body-no-empty-para');
    expect(clausesIn(readFileSync('one.docx'))).not.toContain('nd30-body-no-empty-para');
    expect(clausesIn(readFileSync('one.docx'))).toContain('nd30-noinhan-colon');
  });

  test('tells no finding as mended whose edits could not be made', async () => {
    const anchored = '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>';
    const body = sampleOf('nd30-ke-hoach').build([
      replaceText('section.IV.text.1', ' kinh phí hợp pháp khác theo quy định của pháp luật.', ''),
      insertAfter('section.IV.text.1', {
        name: 'rest',
        role: 'body',
        text: 'kinh phí hợp pháp khác theo quy định của pháp luật.',
      }),
    ]);
    const anchor = (xml: string): string => {
      const end = xml.indexOf('</w:p>', xml.indexOf('>kinh phí hợp pháp khác'));
      return xml.slice(0, end) + anchored + xml.slice(end);
    };
    folder.write('a.docx', withXml(body, anchor));
    const run = await runProgram('fix', 'a.docx', '-o', 'b.docx', '--clause', 'chung-paragraph-broken');
    const number = read(body).main.paragraphs.findIndex(({ text }) => text.startsWith('kinh phí hợp pháp'));
    expect(run.out).toMatch(new RegExp(`^chung-paragraph-broken \\(đoạn ${number}\\): `, 'u'));
    expect(run.out).toMatch(/\n {2}Không sửa được: chỗ này gắn với thứ khác trong tệp.*\n$/u);
    expect(run.err).toMatch(
      /^Không sửa được phát hiện nào, đã ghi y nguyên ra b\.docx: 1 phát hiện không sửa được, còn \d+ phát hiện\.\n$/u,
    );
    expect(factsOf(read(readFileSync('b.docx')))).toEqual(factsOf(read(readFileSync('a.docx'))));
  });

  test('names what stands in a field as not mended, with the reason, and promises no more of --all than it does', async () => {
    const label = /<w:r>(?:(?!<\/w:r>).)*Nơi nhận\.(?:(?!<\/w:r>).)*<\/w:r>/su;
    folder.write(
      'a.docx',
      withXml(UNTIDY, (xml) => xml.replace(label, (run) => field('REF nhan', run))),
    );
    const run = await runProgram('fix', 'a.docx', '--dry-run');
    expect(run.out).toMatch(
      /nd30-noinhan-colon \(đoạn \d+\): .*\n {2}Không sửa được: chỗ này do trường của Word/u,
    );
    expect(run.err).toContain('1 phát hiện không sửa được');
    const promised = Number(/Thêm --all để sửa thêm (\d+) phát hiện/u.exec(run.err)?.[1]);
    const all = await runProgram('fix', 'a.docx', '--dry-run', '--all');
    const safely = Number(/sửa (\d+) phát hiện,/u.exec(run.err)?.[1] ?? 0);
    expect(all.err).toContain(`sửa ${safely + promised} phát hiện, 1 phát hiện không sửa được`);
    const json = await runProgram('fix', 'a.docx', '--dry-run', '--format', 'json');
    const output = JSON.parse(json.out) as { documents: readonly [{ notMended: unknown }] };
    expect(schemaErrors(output)).toEqual([]);
    expect(output.documents[0].notMended).toMatchObject([
      { finding: { clause: 'nd30-noinhan-colon' }, reason: 'generated' },
    ]);
  });

  test('lists what it mends in the order of the document, by the paragraphs of the input', async () => {
    const blank = (name: string) => ({ name, role: 'body', text: '' }) as const;
    const plan = sampleOf('nd30-ke-hoach').build([
      insertAfter('section.I.1.text.1', blank('gap')),
      replaceText('section.IV.text.1', 'kinh phí', 'kinh  phí'),
      replaceText('recipients', ':', '.'),
    ]);
    folder.write('b.docx', plan);
    const run = await runProgram('fix', 'b.docx', '--all', '--dry-run');
    const places = [...run.out.matchAll(/ \(đoạn (\d+)\): /gu)].map(([, number]) => Number(number));
    const { paragraphs } = read(plan).main;
    expect(places.map((number) => present(paragraphs[number - 1]).text)).toEqual([
      '',
      expect.stringContaining('kinh  phí'),
      'Nơi nhận.',
    ]);
  });

  test('gives the same as JSON: the check of the mended document, what was mended and what not', async () => {
    const run = await runProgram('fix', 'a.docx', '-o', 'b.docx', '--format', 'json');
    const output = JSON.parse(run.out) as { documents: readonly [{ findings: unknown; sha256: string }] };
    expect(schemaErrors(output)).toEqual([]);
    const check = await runProgram('check', 'b.docx', '--format', 'json');
    const [after] = (JSON.parse(check.out) as typeof output).documents;
    expect(output.documents).toEqual([
      {
        ...after,
        file: 'a.docx',
        output: 'b.docx',
        mended: [
          {
            findings: [expect.objectContaining({ clause: 'nd30-noinhan-colon' })],
            changes: [expect.objectContaining({ kind: 'text', removed: 'Nơi nhận.', added: 'Nơi nhận:' })],
          },
        ],
        notMended: [],
      },
    ]);
  });

  test('ends with 1 when what is left reaches --fail-on, as check does', async () => {
    expect((await runProgram('fix', 'a.docx', '--dry-run', '--fail-on', 'info')).status).toBe(1);
    expect((await runProgram('fix', 'a.docx', '--dry-run', '--fail-on', 'never')).status).toBe(0);
  });

  test('tells why the input cannot be read', async () => {
    const run = await runProgram('fix', 'khong-co.docx', '-o', 'b.docx');
    expect(run).toEqual({ status: 2, out: '', err: 'khong-co.docx: Không tìm thấy tệp hoặc thư mục.\n' });
  });

  test('does not touch a document that is protected', async () => {
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    folder.write('khoa.docx', docxOf({ body: p('Nơi nhận.'), settings: protection }));
    const run = await runProgram('fix', 'khoa.docx');
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.err).toContain('đang được bảo vệ');
    expect(readdirSync('.')).toEqual(['a.docx', 'khoa.docx']);
  });

  test('records its changes when told to, or when the document is tracked', async () => {
    const tracked = await runProgram('fix', 'a.docx', '-o', 'b.docx', '--all', '--track-changes');
    expect(tracked.err).toContain('; các chỗ sửa được ghi ở dạng theo dõi thay đổi.');
    const rejected = settleRevisions(readFileSync('b.docx'), 'reject');
    expect(factsOf(read(rejected))).toEqual(factsOf(read(UNTIDY)));
    await runProgram('fix', 'a.docx', '-o', 'c.docx', '--all');
    const accepted = settleRevisions(readFileSync('b.docx'), 'accept');
    expect(factsOf(read(accepted))).toEqual(factsOf(read(readFileSync('c.docx'))));
    const again = await runProgram('fix', 'b.docx', '-o', 'd.docx', '--all');
    expect(again.err).toMatch(/^Không có gì để sửa, đã ghi y nguyên ra d\.docx: /u);
  });
});
