import { present } from '../../support/docx';
import { body, openAndRead, rangeOf } from '../../support/word/editing';
import type { Quirks } from '../../support/word/quirks';
import { field, p, r, tbl, textBox } from '../../support/wordprocessing';

describe('WordHost.reveal', () => {
  const text = 'Các thôn báo cáo về xã; xã báo cáo về tỉnh.';

  test('selects the text', async () => {
    const { host, word } = await openAndRead(body('KẾ HOẠCH', text));
    const shown = await host.reveal(rangeOf(1, text, 'tỉnh'), 'tỉnh');
    expect(shown).toEqual({ ok: true, value: 'shown' });
    expect(word.selection).toEqual({ text: 'tỉnh', paragraph: text, start: 38 });
  });

  test('selects the occurrence that was meant', async () => {
    const { host, word } = await openAndRead(body(text, 'ha ha ha'));
    await host.reveal(rangeOf(0, text, 'báo cáo', 20), 'báo cáo');
    expect(word.selection).toMatchObject({ text: 'báo cáo', start: 27 });
    await host.reveal({ part: 'document', paragraph: 1, start: 6, end: 8 }, 'ha');
    expect(word.selection).toEqual({ text: 'ha', paragraph: 'ha ha ha', start: 6 });
  });

  test('selects the whole paragraph without a search', async () => {
    const { host, word, usage } = await openAndRead(body(text));
    await host.reveal({ part: 'document', paragraph: 0, start: 0, end: text.length }, text);
    expect(word.selection?.text).toBe(text);
    expect(usage.members).not.toContain('Paragraph.search');
  });

  test.each<[string, string, string]>([
    ['a blank', 'các  thôn', '  '],
    ['a tab', 'Số:\t05', 'Số:\t05'],
  ])('selects the paragraph for %s, which a search does not find', async (_what, text, wanted) => {
    const { host, word } = await openAndRead(body(`${text}.`));
    await expect(host.reveal(rangeOf(0, text, wanted), wanted)).resolves.toEqual({
      ok: true,
      value: 'shown',
    });
    expect(word.selection?.text).toContain('.');
  });

  test('selects the paragraph where Word does not find its own text', async () => {
    const { host, word } = await openAndRead(body(text), { quirks: { searchFindsNothing: true } });
    await expect(host.reveal(rangeOf(0, text, 'tỉnh'), 'tỉnh')).resolves.toEqual({
      ok: true,
      value: 'shown',
    });
    expect(word.selection?.text).toBe(text);
  });

  test('asks Word twice, at most three times, and holds on to nothing', async () => {
    const { host, executor } = await openAndRead(body(text, 'ha ha ha'));
    await host.reveal(rangeOf(0, text, 'tỉnh'), 'tỉnh');
    expect(executor.requests).toBe(2);
    await host.reveal({ part: 'document', paragraph: 1, start: 6, end: 8 }, 'ha');
    expect(executor.requests).toBe(2 + 3);
    expect(executor.heldReferences).toBe(0);
  });

  test('uses no more than the baseline', async () => {
    const { host, usage } = await openAndRead(body(text));
    await host.reveal(rangeOf(0, text, 'tỉnh'), 'tỉnh');
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3']);
  });
});

describe('WordHost.reveal after the user has gone on writing', () => {
  const texts = ['I. MỤC ĐÍCH', 'Các thôn báo cáo', 'II. TỔ CHỨC'];

  test('finds the text where it stands now', async () => {
    const { host, word } = await openAndRead(body(...texts));
    const first = word.paragraphs(word.body)[0];
    first?.before(first.cloneNode(true));
    await expect(host.reveal(rangeOf(1, texts[1] ?? '', 'báo cáo'), 'báo cáo')).resolves.toMatchObject({
      value: 'shown',
    });
    expect(word.selection).toEqual({ text: 'báo cáo', paragraph: texts[1], start: 9 });
  });

  test('finds the text in a paragraph that was changed around it', async () => {
    const { host, word } = await openAndRead(body(...texts));
    const paragraph = word.paragraphs(word.body)[1];
    word.insertText(word.range(paragraph ?? word.body, 0, 3), 'Tất cả các', 'Replace');
    word.insertText(word.range(paragraph ?? word.body, 10, 10), ' đơn vị', 'End');
    await host.reveal(rangeOf(1, texts[1] ?? '', 'báo'), 'báo');
    expect(word.selection).toMatchObject({ text: 'báo', paragraph: 'Tất cả các đơn vị thôn báo cáo' });
  });

  test('says so when the text is gone', async () => {
    const { host, word } = await openAndRead(body(...texts));
    word.deleteParagraph(word.paragraphs(word.body)[1] ?? word.body);
    await expect(host.reveal(rangeOf(1, texts[1] ?? '', 'báo cáo'), 'báo cáo')).resolves.toEqual({
      ok: true,
      value: 'notFound',
    });
    expect(word.selection).toBeNull();
  });
});

describe.each<[string, Quirks]>([
  ['as it should be', {}],
  ['that counts the marks at the ends of rows', { endOfRowMarks: true }],
  ['that shows deleted text', { deletedTextShown: true }],
  ['that has plain blanks for no-break ones', { otherSpelling: true }],
  ['that does not hand out the file', { fileError: 11001 }],
])('WordHost.reveal in a Word %s', (_name, quirks) => {
  const document = {
    body:
      tbl([
        ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số:\u00a005/KH-UBND', 'An Bình'],
      ]) +
      p(textBox(p('CHỮ TRONG KHUNG'))) +
      p('') +
      p(
        `${r('Các thôn ')}<w:del w:id="1" w:author="a"><w:r><w:delText>và các xóm </w:delText></w:r></w:del>${r('báo cáo.')}`,
      ),
  };

  test('finds text in tables', async () => {
    const { host, word } = await openAndRead(document, { quirks });
    await expect(
      host.reveal({ part: 'document', paragraph: 2, start: 4, end: 14 }, '05/KH-UBND'),
    ).resolves.toMatchObject({ value: 'shown' });
    expect(word.selection?.text).toBe('05/KH-UBND');
  });

  test('shows the paragraph that a text box hangs on', async () => {
    const { host, word } = await openAndRead(document, { quirks });
    const shown = await host.reveal({ part: 'document', paragraph: 5, start: 0, end: 3 }, 'CHỮ');
    expect(shown).toEqual({ ok: true, value: 'shown' });
    expect(word.selection?.paragraph).toBe('');
  });

  test('finds text beside deleted text', async () => {
    const { host, word } = await openAndRead(document, { quirks });
    await host.reveal({ part: 'document', paragraph: 7, start: 9, end: 16 }, 'báo cáo');
    expect(word.selection?.text).toBe('báo cáo');
  });
});

describe('WordHost.reveal without what it needs', () => {
  test('has nothing to find before the first read', async () => {
    const { host } = await openAndRead(body('KẾ HOẠCH'), { sets: { WordApi: '1.1' } });
    expect(host.capabilities).toMatchObject({ reveal: false, edit: false, insert: false });
    await expect(
      host.reveal({ part: 'document', paragraph: 0, start: 0, end: 2 }, 'KẾ'),
    ).resolves.toMatchObject({
      ok: false,
      failure: { kind: 'unsupported' },
    });
  });

  test('passes Word’s failure on', async () => {
    const { host } = await openAndRead(body('KẾ HOẠCH NĂM'), {
      quirks: { failingMethod: 'Paragraph.Search' },
    });
    await expect(
      host.reveal({ part: 'document', paragraph: 0, start: 0, end: 2 }, 'KẾ'),
    ).resolves.toMatchObject({
      ok: false,
      failure: { kind: 'unexpected', detail: expect.stringContaining('GeneralException') as string },
    });
  });
});

describe('WordHost.reveal outside the body', () => {
  const document = {
    body: p('KẾ HOẠCH'),
    headers: { header1: p(field('PAGE', r('2'))), header2: p('TRANG ĐẦU') },
    footers: { footer1: p('UBND xã An Bình') + p('Lưu hành nội bộ') },
    sectPr:
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>' +
      '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>',
  };

  test('selects text in the footer', async () => {
    const { host, word, executor } = await openAndRead(document);
    await host.reveal({ part: 'footer1', paragraph: 1, start: 9, end: 15 }, 'nội bộ');
    expect(word.selection).toMatchObject({ text: 'nội bộ', paragraph: 'Lưu hành nội bộ' });
    expect(executor).toMatchObject({ requests: 2, heldReferences: 0 });
  });

  test('shows a page number, whatever page Word has counted', async () => {
    const { host, word } = await openAndRead(document);
    const [number] = word.paragraphs(word.furniture(0, 'header'));
    word.insertText(word.range(present(number), 0, 1), '1', 'Replace');
    const shown = await host.reveal({ part: 'header1', paragraph: 0, start: 0, end: 1 }, '2');
    expect(shown).toEqual({ ok: true, value: 'shown' });
    expect(word.selection?.text).toBe('1');
  });

  test('does not ask for the header of the first page', async () => {
    const { host } = await openAndRead(document);
    const shown = await host.reveal({ part: 'header2', paragraph: 0, start: 0, end: 5 }, 'TRANG');
    expect(shown).toEqual({ ok: true, value: 'notFound' });
  });
});
