import { commentText, proveEdits } from '../../../src/core';
import type { CommentsWritten, Remark } from '../../../src/host/documentHost';
import { docxOf, present, read } from '../../support/docx';
import { body, openAndRead, rangeOf, replace } from '../../support/word/editing';
import { openInWord, type OpenOptions } from '../../support/word/openInWord';
import { EACH_QUIRK, EVERY_QUIRK, VERSIONS } from '../../support/word/versions';
import { p, r, tbl } from '../../support/wordprocessing';
import { valueOf } from '../contract/outcomes';

const NEWER: OpenOptions = { sets: { WordApi: '1.4' } };
const TEXT = 'Các thôn báo cáo về xã; xã báo cáo về tỉnh.';

/** The comment that the product writes about a fault of this name. */
function textAbout(name: string): string {
  return commentText({
    id: `thu/${name}`,
    message: `Chỗ này sai: ${name}.`,
    citation: 'Nghị định 30/2020/NĐ-CP, Điều 1',
    severity: 'error',
    more: [],
  });
}

function remark(paragraph: number, text: string, wanted: string, from = 0): Remark {
  return { range: rangeOf(paragraph, text, wanted, from), expected: wanted, text: textAbout(wanted) };
}

const written = (count: number, others: Partial<CommentsWritten> = {}): CommentsWritten => ({
  written: count,
  notFound: 0,
  kept: 0,
  ...others,
});

const ALL: readonly (readonly [string, OpenOptions])[] = [
  ['a Word that behaves', NEWER],
  ...Object.entries(EACH_QUIRK).map(
    ([name, quirks]) => [`a Word with ${name}`, { ...NEWER, quirks }] as const,
  ),
  ['a Word with every quirk', { ...NEWER, quirks: EVERY_QUIRK }],
  ...Object.entries(VERSIONS).filter(([, { sets }]) => sets?.['WordApi'] !== '1.3'),
];

describe.each(ALL)('comments in %s', (_name, options) => {
  const described = {
    body:
      tbl([['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]) +
      p(TEXT) +
      p('') +
      p(
        `${r('Số:\u00a005')}<w:del w:id="1" w:author="a"><w:r><w:delText>6</w:delText></w:r></w:del>${r('/KH')}`,
      ),
  };
  const remarks = [
    remark(0, 'ỦY BAN NHÂN DÂN', 'NHÂN DÂN'),
    remark(2, TEXT, 'báo cáo', 20),
    remark(2, TEXT, 'tỉnh'),
    { range: { part: 'document', paragraph: 3, start: 0, end: 0 }, expected: '', text: textAbout('trống') },
    remark(4, 'Số:\u00a005/KH', 'KH'),
  ];

  test('stand at the words, and the text stays as it was', async () => {
    const { host, revision, word } = await openAndRead(described, options);
    expect(valueOf(await host.comment(remarks, revision))).toEqual(written(5));
    expect(word.comments.shown.map(({ at }) => at)).toEqual(['NHÂN DÂN', 'báo cáo', 'tỉnh', '', 'KH']);
    expect(word.comments.shown[1]?.start).toBe(TEXT.lastIndexOf('báo cáo'));
    expect(valueOf(await host.read()).revision).toBe(revision);
  });

  test('are replaced, not doubled, by those of the next time', async () => {
    const { host, revision, word } = await openAndRead(described, options);
    await host.comment(remarks, revision);
    expect(valueOf(await host.comment(remarks.slice(1), revision))).toEqual(written(4));
    expect(word.comments.shown.map(({ at }) => at)).toEqual(['báo cáo', 'tỉnh', '', 'KH']);
  });

  test('are no bar to showing and editing the words they stand at, and those around', async () => {
    const { host, revision, word } = await openAndRead(described, options);
    await host.comment(remarks, revision);
    const range = rangeOf(2, TEXT, 'xã; xã');
    await expect(host.reveal(range, 'xã; xã')).resolves.toEqual({ ok: true, value: 'shown' });
    const edits = [replace(2, TEXT, 'xã; xã', 'xã, xã'), replace(2, TEXT, 'cáo về tỉnh', 'cáo lên huyện')];
    const outcomes = valueOf(await host.apply(edits, revision));
    expect(outcomes).toEqual([{ kind: 'applied' }, { kind: 'applied' }]);
    expect(word.texts[options.quirks?.endOfRowMarks === true ? 3 : 2]).toBe(
      'Các thôn báo cáo về xã, xã báo cáo lên huyện.',
    );
  });

  test('are all removed again, and nothing else with them', async () => {
    const { host, revision, word } = await openAndRead(described, options);
    const theirs = word.comments.add(
      word.range(present(word.paragraphs(word.body)[0]), 0, 2),
      'Xem lại.',
      'Lan',
    );
    const before = read(word.save());
    await host.comment(remarks, revision);
    expect(proveEdits(before, read(word.save()), [])).not.toEqual([]);
    expect(valueOf(await host.removeComments())).toEqual({ removed: 5, kept: 0 });
    expect(word.comments.threads).toEqual([theirs]);
    expect(proveEdits(before, read(word.save()), [])).toEqual([]);
  });
});

describe('WordHost.comment', () => {
  test('leaves what others wrote, even in the manner of ours', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    const at = word.range(present(word.paragraphs(word.body)[0]), 0, 3);
    word.comments.add(at, 'Lỗi: viết lại.\nCăn cứ: ý kiến của tôi\n(Thể Thức 012345-6789ab)', 'Lan');
    await host.comment([remark(0, TEXT, 'tỉnh'), remark(0, TEXT, 'thôn')], revision);
    const [, ours, other] = word.comments.threads;
    word.comments.rewrite(present(ours), `${textAbout('tỉnh')} Đồng ý.`);
    expect(valueOf(await host.removeComments())).toEqual({ removed: 1, kept: 0 });
    expect(word.comments.threads).not.toContain(other);
    expect(word.comments.shown.map(({ text }) => text.split(/[\r\n]/)[0])).toEqual([
      'Lỗi: viết lại.',
      'Lỗi: Chỗ này sai: tỉnh.',
    ]);
  });

  test('keeps a comment that somebody has answered, and does not write it again', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    const remarks = [remark(0, TEXT, 'tỉnh'), remark(0, TEXT, 'thôn')];
    await host.comment(remarks, revision);
    word.comments.reply(present(word.comments.threads[0]), 'Đã sửa.', 'Lan');
    expect(valueOf(await host.comment(remarks, revision))).toEqual(written(1, { kept: 1 }));
    expect(word.comments.shown.map(({ at }) => at)).toEqual(['tỉnh', 'thôn']);
    expect(valueOf(await host.removeComments())).toEqual({ removed: 1, kept: 1 });
    expect(word.comments.shown.map(({ at }) => at)).toEqual(['tỉnh']);
  });

  test('stands at the paragraph where Word does not find the words', async () => {
    const { host, revision, word } = await openAndRead(body('KẾ HOẠCH', TEXT), {
      ...NEWER,
      quirks: { searchFindsNothing: true },
    });
    expect(valueOf(await host.comment([remark(1, TEXT, 'tỉnh')], revision))).toEqual(written(1));
    expect(word.comments.shown.map(({ at }) => at)).toEqual([TEXT]);
  });

  test('follows text that has moved, and counts what is gone, in headers, or locked', async () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r('Khóa lại')}</w:sdtContent></w:sdt>`;
    const { host, revision, word } = await openAndRead(
      {
        body: p(TEXT) + p('Sẽ mất') + p(locked),
        headers: { header1: p('ĐẦU TRANG') },
        sectPr: '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
      },
      NEWER,
    );
    const [first, second] = word.paragraphs(word.body);
    first?.before(present(first).cloneNode(true));
    word.deleteParagraph(present(second));
    const remarks = [
      remark(0, TEXT, 'tỉnh'),
      remark(1, 'Sẽ mất', 'mất'),
      remark(2, 'Khóa lại', 'lại'),
      { ...remark(0, 'ĐẦU TRANG', 'ĐẦU'), range: { part: 'header1', paragraph: 0, start: 0, end: 3 } },
    ];
    expect(valueOf(await host.comment(remarks, revision))).toEqual(written(1, { notFound: 3 }));
    expect(word.comments.shown.map(({ at }) => at)).toEqual(['tỉnh']);
  });

  test('refuses remarks of another reading', async () => {
    const { host, word } = await openAndRead(body(TEXT), NEWER);
    expect(await host.comment([remark(0, TEXT, 'tỉnh')], 'r0')).toMatchObject({
      failure: { kind: 'changed' },
    });
    expect(word.comments.threads).toEqual([]);
  });

  test.each([
    ['protected', { settings: '<w:documentProtection w:edit="comments" w:enforcement="1"/>' }],
    ['signed', { parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } }],
  ])('leaves a %s document alone', async (_what, parts) => {
    const { executor, host, revision } = await openAndRead({ body: p(TEXT), ...parts }, NEWER);
    expect(await host.comment([remark(0, TEXT, 'tỉnh')], revision)).toMatchObject({
      failure: { kind: 'readOnly' },
    });
    expect(await host.removeComments()).toMatchObject({ failure: { kind: 'readOnly' } });
    expect(executor.requests).toBe(0);
  });

  test('passes on that Word may not write', async () => {
    const { host, revision } = await openAndRead(body(TEXT), { ...NEWER, quirks: { readOnly: true } });
    expect(await host.comment([remark(0, TEXT, 'tỉnh')], revision)).toMatchObject({
      failure: { kind: 'readOnly' },
    });
  });

  test('does not switch tracking on: a comment is no change of the text', async () => {
    const { host, revision, word } = await openAndRead(
      { body: p(TEXT) + p('<w:ins w:id="1" w:author="Lan"><w:r><w:t>Thêm.</w:t></w:r></w:ins>') },
      NEWER,
    );
    expect(valueOf(await host.comment([remark(0, TEXT, 'tỉnh')], revision))).toEqual(written(1));
    expect(word.trackingModes).toEqual([]);
  });

  test('leaves the reading good for edits', async () => {
    const { host, revision, word } = await openAndRead(body(TEXT), NEWER);
    await host.comment([remark(0, TEXT, 'tỉnh')], revision);
    const edit = {
      kind: 'replaceText',
      range: rangeOf(0, TEXT, 'tỉnh'),
      expected: 'tỉnh',
      text: 'thành phố',
    } as const;
    expect(await host.apply([edit], revision)).toMatchObject({ value: [{ kind: 'applied' }] });
    expect(word.texts).toEqual(['Các thôn báo cáo về xã; xã báo cáo về thành phố.']);
  });

  test('asks Word few times, however many there are, and holds on to nothing', async () => {
    const texts = Array.from({ length: 450 }, (_, index) => `Thôn ${index} báo cáo , thôn báo cáo lại`);
    const { executor, host, revision } = await openAndRead(body(...texts), NEWER);
    const remarks = texts.map((text, index) => ({ ...remark(index, text, ' ,'), text: textAbout(text) }));
    expect(valueOf(await host.comment(remarks, revision))).toEqual(written(450));
    // Comments, paragraphs, places, and one for every 200 comments.
    expect(executor.requests).toBe(3 + 3);
    await host.comment(remarks, revision);
    expect(executor.requests).toBe(6 + 4 + 3);
    await host.removeComments();
    expect(executor.requests).toBe(13 + 3);
    expect(executor.heldReferences).toBe(0);
  });
});

describe('WordHost without WordApi 1.4', () => {
  test('says that it has no comments, and asks Word for nothing above the baseline', async () => {
    const { executor, host, revision } = await openAndRead(body(TEXT));
    expect(host.capabilities.comments).toBe(false);
    expect(await host.comment([remark(0, TEXT, 'tỉnh')], revision)).toMatchObject({
      failure: { kind: 'unsupported' },
    });
    expect(await host.removeComments()).toMatchObject({ failure: { kind: 'unsupported' } });
    expect(executor.requests).toBe(0);
  });

  test('uses comments of WordApi 1.4, and no more, where it has them', async () => {
    const { host, revision, usage } = await openAndRead(body(TEXT), NEWER);
    await host.comment([remark(0, TEXT, 'tỉnh')], revision);
    await host.comment([remark(0, TEXT, 'tỉnh')], revision);
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3', 'WordApi 1.4']);
  });

  test('finds nothing to remove in a document that was never read', async () => {
    const { host } = openInWord(docxOf(body(TEXT)), NEWER);
    expect(valueOf(await host.removeComments())).toEqual({ removed: 0, kept: 0 });
  });
});
