import type { Underline } from '../../../src/host/documentHost';
import { present } from '../../support/docx';
import { body, openAndRead, rangeOf, replace } from '../../support/word/editing';
import { addAnnotations } from '../../support/word/newerMembers';
import { officeLibrary, type OpenOptions } from '../../support/word/openInWord';
import { EACH_QUIRK, EVERY_QUIRK, VERSIONS } from '../../support/word/versions';
import { p, tbl } from '../../support/wordprocessing';
import { valueOf } from '../contract/outcomes';

const NEWER: OpenOptions = { sets: { WordApi: '1.7' } };
const TEXT = 'Các thôn báo cáo về xã; xã báo cáo về tỉnh.';

let clicks: ReturnType<typeof addAnnotations>;

beforeEach(() => {
  clicks = addAnnotations(officeLibrary());
});

function mark(
  paragraph: number,
  text: string,
  wanted: string,
  { from = 0, severity = 'error' }: { from?: number; severity?: Underline['severity'] } = {},
): Underline {
  return { range: rangeOf(paragraph, text, wanted, from), expected: wanted, severity, name: `lỗi ${wanted}` };
}

const ALL: readonly (readonly [string, OpenOptions])[] = [
  ['a Word that behaves', NEWER],
  ...Object.entries(EACH_QUIRK).map(
    ([name, quirks]) => [`a Word with ${name}`, { ...NEWER, quirks }] as const,
  ),
  ['a Word with every quirk', { ...NEWER, quirks: EVERY_QUIRK }],
  ...Object.entries(VERSIONS).filter(([, { sets }]) => sets?.['WordApi'] !== '1.3'),
];

describe.each(ALL)('underlines in %s', (_name, options) => {
  const described = { body: tbl([['ỦY BAN NHÂN DÂN', 'Số:\u00a005/KH']]) + p(TEXT) + p('') + p('Hết.') };

  test('stand at the words, follow the user, and go again', async () => {
    const { host, revision, word } = await openAndRead(described, options);
    const marks = [
      mark(1, 'Số:\u00a005/KH', 'KH', { severity: 'warning' }),
      mark(2, TEXT, 'báo cáo', { from: 20 }),
      mark(2, TEXT, 'tỉnh'),
    ];
    expect(valueOf(await host.underline(marks, revision))).toBe(3);
    expect(word.annotations.shown.map(({ colour, start, text }) => [text, start, colour])).toEqual([
      ['KH', 7, 'Blue'],
      ['báo cáo', 27, 'Red'],
      ['tỉnh', 38, 'Red'],
    ]);
    const [first] = word.paragraphs(word.body);
    first?.before(present(first).cloneNode(true));
    word.insertText(word.range(present(word.paragraphs(word.body).at(-1)), 0, 3), 'Đã hết', 'Replace');
    const after = valueOf(await host.read());
    expect(valueOf(await host.underline([], after.revision))).toBe(0);
    expect(word.annotations.shown).toEqual([]);
  });
});

describe('WordHost.underline', () => {
  test('shows the graver of two faults in one place, and then the shorter one', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    const marks = [
      mark(0, TEXT, 'thôn', { severity: 'warning' }),
      mark(0, TEXT, 'thôn báo cáo'),
      mark(0, TEXT, 'về tỉnh'),
      mark(0, TEXT, 'tỉnh'),
    ];
    expect(valueOf(await host.underline(marks, revision))).toBe(2);
    expect(word.annotations.shown.map(({ text }) => text)).toEqual(['thôn báo cáo', 'tỉnh']);
  });

  test('leaves the underlines of others alone', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    word.annotations.add(present(word.paragraphs(word.body)[0]), 0, 3, 'Green');
    await host.underline([mark(0, TEXT, 'tỉnh')], revision);
    await host.underline([], revision);
    expect(word.annotations.shown.map(({ text }) => text)).toEqual(['Các']);
  });

  test('finds what is left of them after an edit of ours', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT, 'Hết.'), NEWER);
    await host.underline([mark(0, TEXT, 'tỉnh'), mark(1, 'Hết.', 'Hết')], revision);
    await host.apply([replace(0, TEXT, 'Các thôn', 'Tất cả')], revision);
    const after = valueOf(await host.read());
    await host.underline([], after.revision);
    expect(word.annotations.shown).toEqual([]);
  });

  test('says which one the user has clicked, and nothing of those of others', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    const clicked: string[] = [];
    host.onUnderlineClick((name) => clicked.push(name));
    expect(clicks.listening()).toBe(false);
    await host.underline([mark(0, TEXT, 'tỉnh')], revision);
    clicks.click(present(word.annotations.shown[0]).id);
    clicks.click('annotation-of-somebody');
    expect(clicked).toEqual(['lỗi tỉnh']);
  });

  test('keeps away from a document with tracked changes, where Word counts otherwise', async () => {
    const { host, revision, word } = await openAndRead(
      { body: p(TEXT) + p('<w:ins w:id="1" w:author="Lan"><w:r><w:t>Thêm.</w:t></w:r></w:ins>') },
      NEWER,
    );
    expect(valueOf(await host.underline([mark(0, TEXT, 'tỉnh')], revision))).toBe(0);
    expect(word.annotations.shown).toEqual([]);
  });

  test('leaves no trace in the file, and the reading good for edits', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    const before = word.package.flatOpc(false);
    await host.underline([mark(0, TEXT, 'tỉnh')], revision);
    expect(word.package.flatOpc(false)).toBe(before);
    expect(await host.apply([replace(0, TEXT, 'tỉnh', 'huyện')], revision)).toMatchObject({
      value: [{ kind: 'applied' }],
    });
  });

  test('fails as Word does without a subscription', async () => {
    const quirks = { failingMethod: 'Paragraph.InsertAnnotations' };
    const { host, revision } = await openAndRead(body(TEXT), { ...NEWER, quirks });
    expect(await host.underline([mark(0, TEXT, 'tỉnh')], revision)).toMatchObject({
      failure: { kind: 'unexpected' },
    });
  });

  test('asks Word few times, and not at all where there is nothing to do', async () => {
    const texts = Array.from({ length: 450 }, (_, index) => `Thôn ${index} báo cáo , thôn báo cáo lại`);
    const { executor, host, revision } = await openAndRead(body(...texts), NEWER);
    await host.underline([], revision);
    expect(executor.requests).toBe(0);
    const marks = texts.map((text, index) => mark(index, text, ' ,'));
    expect(valueOf(await host.underline(marks, revision))).toBe(450);
    // Paragraphs, and one for every 200 of them.
    expect(executor.requests).toBe(1 + 3);
    await host.underline([], revision);
    expect(executor.requests).toBe(4 + 3);
    expect(executor.heldReferences).toBe(0);
  });

  test('uses WordApi 1.7 where Word has it, and nothing of it below', async () => {
    const { host, revision, usage } = await openAndRead(body(TEXT), NEWER);
    await host.underline([mark(0, TEXT, 'tỉnh')], revision);
    await host.underline([], revision);
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3', 'WordApi 1.7']);
    const older = await openAndRead(body(TEXT), { sets: { WordApi: '1.6' } });
    expect(await older.host.underline([mark(0, TEXT, 'tỉnh')], older.revision)).toMatchObject({
      failure: { kind: 'unsupported' },
    });
    expect(older.executor.requests).toBe(0);
  });
});
