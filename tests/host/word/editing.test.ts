import type { Edit, ParagraphFormatChange, Range, RunFormatChange } from '../../../src/core';
import { present } from '../../support/docx';
import { editInWord, openAndRead, textsOf } from '../../support/word/editing';
import { p, r, tbl, textBox } from '../../support/wordprocessing';

const body = (...texts: readonly string[]) => ({ body: texts.map((text) => p(text)).join('') });

const rangeOf = (paragraph: number, text: string, wanted: string, from = 0): Range => {
  const start = text.indexOf(wanted, from);
  return { part: 'document', paragraph, start, end: start + wanted.length };
};

const replace = (paragraph: number, text: string, expected: string, by: string, from = 0): Edit => ({
  kind: 'replaceText',
  range: rangeOf(paragraph, text, expected, from),
  expected,
  text: by,
});

const format = (paragraph: number, text: string, expected: string, change: RunFormatChange): Edit => ({
  kind: 'setRunFormat',
  range: rangeOf(paragraph, text, expected),
  expected,
  format: change,
});

const formatParagraph = (paragraph: number, expected: string, change: ParagraphFormatChange): Edit => ({
  kind: 'setParagraphFormat',
  part: 'document',
  paragraph,
  expected,
  format: change,
});

const applied = { kind: 'applied' };
const skipped = (reason: string) => ({ kind: 'skipped', reason });

describe('replaceText in Word', () => {
  const text = 'Căn cứ  Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 ;';

  test('replaces the text, in the format of its first character', async () => {
    const { outcomes, document } = await editInWord(
      { body: p(r('Nơi ', '<w:b/>') + r('nhận.') + r(' Sở')) },
      [replace(0, 'Nơi nhận. Sở', 'Nơi nhận.', 'Nơi nhận:')],
    );
    expect(outcomes).toEqual([applied]);
    const [paragraph] = document.main.paragraphs;
    expect(paragraph?.runs.map((run) => [run.text, run.format.bold])).toEqual([
      ['Nơi nhận:', true],
      [' Sở', false],
    ]);
  });

  test('makes several replacements in one paragraph, whatever their order', async () => {
    const edits = [
      replace(0, text, ' ;', ';'),
      replace(0, text, '  ', ' '),
      replace(0, text, 'ngày 05', 'ngày 5'),
      {
        ...replace(0, text, 'số', ''),
        range: { ...rangeOf(0, text, 'số'), end: rangeOf(0, text, 'số').start },
        expected: '',
        text: 'có ',
      },
    ];
    const { outcomes, document } = await editInWord(body(text), edits);
    expect(outcomes).toEqual([applied, applied, applied, applied]);
    expect(textsOf(document)).toEqual(['Căn cứ Nghị định có số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020;']);
  });

  test('replaces the occurrence that was meant', async () => {
    const twice = 'xã và thôn, thôn và xã';
    const { document } = await editInWord(body(twice), [replace(0, twice, 'thôn', 'xóm', 8)]);
    expect(textsOf(document)).toEqual(['xã và thôn, xóm và xã']);
  });

  test('deletes a blank at the end of a paragraph', async () => {
    const { document } = await editInWord(body('Các thôn  báo cáo. '), [
      {
        kind: 'replaceText',
        range: { part: 'document', paragraph: 0, start: 18, end: 19 },
        expected: ' ',
        text: '',
      },
    ]);
    expect(textsOf(document)).toEqual(['Các thôn  báo cáo.']);
  });

  test('fills an empty paragraph', async () => {
    const { document } = await editInWord(body('', 'Nơi nhận:'), [
      {
        kind: 'replaceText',
        range: { part: 'document', paragraph: 0, start: 0, end: 0 },
        expected: '',
        text: 'KẾ HOẠCH',
      },
    ]);
    expect(textsOf(document)).toEqual(['KẾ HOẠCH', 'Nơi nhận:']);
  });

  test('makes the first of two that overlap', async () => {
    const edits = [replace(0, text, 'Nghị định số', 'Luật số'), replace(0, text, 'số 30/2020', 'số 31')];
    const { outcomes, document } = await editInWord(body(text), edits);
    expect(outcomes).toEqual([applied, skipped('textChanged')]);
    expect(textsOf(document)[0]).toContain('Luật số 30/2020');
  });

  test('takes a mark that means something to Word’s search for what it is', async () => {
    const { document } = await editInWord(body('Diện tích 5m^2 đất'), [
      replace(0, 'Diện tích 5m^2 đất', '5m^2', '5m²'),
    ]);
    expect(textsOf(document)).toEqual(['Diện tích 5m² đất']);
  });
});

describe('setRunFormat in Word', () => {
  test('formats the stretch and nothing else', async () => {
    const text = 'Điều 1. Phạm vi điều chỉnh';
    const change = {
      bold: true,
      italic: false,
      size: 28,
      font: 'Times New Roman',
      color: 'auto',
      highlight: 'none',
    } as const;
    const { outcomes, document } = await editInWord(
      {
        body: p(text, {
          rPr: '<w:i/><w:color w:val="FF0000"/><w:sz w:val="26"/><w:highlight w:val="yellow"/>',
        }),
      },
      [format(0, text, 'Điều 1.', change)],
    );
    expect(outcomes).toEqual([applied]);
    const runs = present(document.main.paragraphs[0]).runs;
    expect(runs.map((run) => [run.text, run.format.bold, run.format.italic, run.format.size])).toEqual([
      ['Điều 1.', true, false, 28],
      [' Phạm vi điều chỉnh', false, true, 26],
    ]);
    expect(runs[0]?.format).toMatchObject({ font: 'Times New Roman', color: '000000', highlight: 'none' });
    expect(runs[1]?.format).toMatchObject({ color: 'FF0000', highlight: 'yellow' });
  });

  test('formats a whole paragraph and a stretch longer than any search', async () => {
    const tasks = ['Rà soát', 'Lập danh sách', 'Thông báo', 'Tổ chức họp', 'Báo cáo'];
    const long = `Đoạn đầu. ${tasks.map((task) => `${task} theo nhiệm vụ được Ủy ban nhân dân xã giao cho từng thôn.`).join(' ')}`;
    const { outcomes, document } = await editInWord(body(long, 'KẾ HOẠCH'), [
      format(0, long, long.slice(10), { italic: true }),
      format(1, 'KẾ HOẠCH', 'KẾ HOẠCH', { bold: true }),
    ]);
    expect(outcomes).toEqual([applied, applied]);
    const [first, second] = document.main.paragraphs;
    const upright = present(first).runs.filter((run) => !run.format.italic);
    expect(upright.map((run) => run.text).join('')).toBe('Đoạn đầu. ');
    expect(second?.runs.map((run) => run.format.bold)).toEqual([true]);
  });

  test('formats around a tab', async () => {
    const text = 'Số:\t05/KH-UBND kèm theo';
    const { document } = await editInWord(body(text), [format(0, text, 'Số:\t05/KH-UBND', { size: 26 })]);
    const sized = present(document.main.paragraphs[0]).runs.filter((run) => run.format.size === 26);
    expect(sized.map((run) => run.text).join('')).toBe('Số:05/KH-UBND');
  });

  test('formats the n-th of several that are alike', async () => {
    const { document } = await editInWord(body('ha ha ha'), [
      {
        ...format(0, 'ha ha ha', 'ha', { bold: true }),
        range: { part: 'document', paragraph: 0, start: 6, end: 8 },
      } as Edit,
    ]);
    const runs = present(document.main.paragraphs[0]).runs;
    expect(runs.map((run) => [run.text, run.format.bold])).toEqual([
      ['ha ha ', false],
      ['ha', true],
    ]);
  });

  test('formats the text that is replaced by another edit', async () => {
    const { document } = await editInWord(body('Nơi nhận.'), [
      replace(0, 'Nơi nhận.', 'Nơi nhận.', 'Nơi nhận:'),
      format(0, 'Nơi nhận.', 'Nơi nhận.', { bold: true, italic: true }),
    ]);
    expect(document.main.paragraphs[0]?.runs[0]).toMatchObject({
      text: 'Nơi nhận:',
      format: { bold: true, italic: true },
    });
  });
});

describe('setParagraphFormat in Word', () => {
  test('sets lengths and alignment', async () => {
    const change = {
      alignment: 'both',
      firstLine: 567,
      indentLeft: 0,
      spaceBefore: 120,
      spaceAfter: 0,
      line: 288,
      lineRule: 'auto',
    } as const;
    const { outcomes, document } = await editInWord(
      { body: p('Các thôn', { pPr: '<w:ind w:left="720" w:hanging="360"/>' }) },
      [formatParagraph(0, 'Các thôn', change)],
    );
    expect(outcomes).toEqual([applied]);
    expect(document.main.paragraphs[0]?.format).toMatchObject(change);
  });

  test('leaves alone what Word’s API has no word for', async () => {
    const { outcomes, document } = await editInWord(body('I. MỤC ĐÍCH'), [
      formatParagraph(0, 'I. MỤC ĐÍCH', { keepNext: true, alignment: 'center' }),
      formatParagraph(0, 'I. MỤC ĐÍCH', { line: 360, lineRule: 'exact' }),
    ]);
    expect(outcomes).toEqual([skipped('notSupported'), skipped('notSupported')]);
    expect(document.main.paragraphs[0]?.format.alignment).toBe('left');
  });
});

describe('deleteParagraph in Word', () => {
  test('deletes the paragraph', async () => {
    const { outcomes, document } = await editInWord(body('KẾ HOẠCH', '', 'I. MỤC ĐÍCH'), [
      { kind: 'deleteParagraph', paragraph: 1, expected: '' },
    ]);
    expect(outcomes).toEqual([applied]);
    expect(textsOf(document)).toEqual(['KẾ HOẠCH', 'I. MỤC ĐÍCH']);
  });

  test('refuses the last paragraph of a cell and of the document', async () => {
    const { outcomes } = await editInWord({ body: tbl([['ỦY BAN', 'CỘNG HÒA']]) + p('') }, [
      { kind: 'deleteParagraph', paragraph: 0, expected: 'ỦY BAN' },
      { kind: 'deleteParagraph', paragraph: 2, expected: '' },
    ]);
    expect(outcomes).toEqual([skipped('notSupported'), skipped('notSupported')]);
  });
});

describe('WordHost.apply', () => {
  test('skips what the user has changed since, and makes the rest', async () => {
    const texts = ['Các thôn báo cáo', 'Nơi nhận.', 'I. MỤC ĐÍCH', 'Đoạn cuối'];
    const { outcomes, document } = await editInWord(
      body(...texts),
      [
        replace(0, 'Các thôn báo cáo', 'thôn báo', 'xóm báo'),
        replace(1, 'Nơi nhận.', 'Nơi nhận.', 'Nơi nhận:'),
        formatParagraph(0, 'Các thôn báo cáo', { alignment: 'both' }),
        replace(2, 'I. MỤC ĐÍCH', 'MỤC', 'MUC'),
      ],
      {
        meanwhile: ({ word }) => {
          const [first, , third] = word.paragraphs(word.body);
          word.insertText(word.range(present(first), 4, 8), 'đơn vị', 'Replace');
          word.deleteParagraph(present(third));
        },
      },
    );
    expect(outcomes).toEqual([
      skipped('textChanged'),
      applied,
      skipped('textChanged'),
      skipped('locationLost'),
    ]);
    expect(textsOf(document)).toEqual(['Các đơn vị báo cáo', 'Nơi nhận:', 'Đoạn cuối']);
  });

  test('skips what Word does not find', async () => {
    const { outcomes, document } = await editInWord(
      body('Nơi nhận. Sở'),
      [replace(0, 'Nơi nhận. Sở', 'Nơi nhận.', 'Nơi nhận:')],
      {
        quirks: { searchFindsNothing: true },
      },
    );
    expect(outcomes).toEqual([skipped('locationLost')]);
    expect(textsOf(document)).toEqual(['Nơi nhận. Sở']);
  });

  test('skips text boxes and headers, which Word does not list', async () => {
    const { outcomes } = await editInWord({ body: p(textBox(p('KHẨN.'))), headers: { header1: p('2.') } }, [
      replace(1, 'KHẨN.', 'KHẨN.', 'KHẨN'),
      {
        kind: 'replaceText',
        range: { part: 'header1', paragraph: 0, start: 0, end: 2 },
        expected: '2.',
        text: '2',
      },
    ]);
    expect(outcomes).toEqual([skipped('notSupported'), skipped('notSupported')]);
  });

  test('refuses edits that were made for another reading', async () => {
    const { host, revision } = await openAndRead(body('Nơi nhận.'));
    const edit = replace(0, 'Nơi nhận.', 'Nơi nhận.', 'Nơi nhận:');
    await expect(host.apply([edit], 'khác')).resolves.toMatchObject({
      ok: false,
      failure: { kind: 'changed' },
    });
    await expect(host.apply([edit], revision)).resolves.toMatchObject({ ok: true });
    await expect(host.apply([edit], revision)).resolves.toMatchObject({
      ok: false,
      failure: { kind: 'changed' },
    });
  });

  test('still takes edits when it has made none', async () => {
    const { host, revision } = await openAndRead(body('Nơi nhận.'));
    await host.apply(
      [replace(0, 'Nơi nhận.', 'Nơi', 'nơi'), formatParagraph(0, 'Khác', {})].slice(1),
      revision,
    );
    await expect(host.apply([replace(0, 'Nơi nhận.', '.', ':')], revision)).resolves.toMatchObject({
      ok: true,
    });
  });

  test('says when the document is protected', async () => {
    const { host, revision } = await openAndRead(body('Nơi nhận.'), { quirks: { readOnly: true } });
    const outcome = await host.apply([replace(0, 'Nơi nhận.', '.', ':')], revision);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
  });

  test('asks Word twice for two hundred fixes, and holds on to nothing', async () => {
    const texts = Array.from({ length: 210 }, (_, index) => `Đoạn ${index} , các thôn báo cáo`);
    const edits = texts.map((text, index) => replace(index, text, ' ,', ','));
    const first = await editInWord(body(...texts), edits.slice(0, 200));
    expect(first.outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
    expect(first.executor).toMatchObject({ requests: 2, heldReferences: 0 });
    const all = await editInWord(body(...texts), edits);
    expect(all.executor).toMatchObject({ requests: 3, heldReferences: 0 });
    expect(textsOf(all.document).filter((text) => text.includes(' ,'))).toEqual([]);
  });

  test('uses no more than the baseline', async () => {
    const { usage } = await editInWord(body('Nơi nhận.', 'I. MỤC ĐÍCH', ''), [
      replace(0, 'Nơi nhận.', 'Nơi nhận.', 'Nơi nhận:'),
      format(0, 'Nơi nhận.', 'nhận', {
        bold: true,
        size: 24,
        underline: 'single',
        verticalPosition: 'baseline',
      }),
      formatParagraph(1, 'I. MỤC ĐÍCH', { alignment: 'left', indentRight: 0, spaceAfter: 120 }),
      { kind: 'setPageSetup', section: 0, margins: { left: 1701 } },
      { kind: 'deleteParagraph', paragraph: 1, expected: 'I. MỤC ĐÍCH' },
    ]);
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3']);
  });
});
