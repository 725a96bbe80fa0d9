import { present } from '../../support/docx';
import {
  body,
  editInWord,
  format,
  formatParagraph,
  rangeOf,
  replace,
  textsOf,
} from '../../support/word/editing';
import { p, r, tbl } from '../../support/wordprocessing';

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

  test('replaces the last of several that nothing tells apart, beside others', async () => {
    const { outcomes, document, executor } = await editInWord({ body: p('ha ha ha', { rPr: '<w:b/>' }) }, [
      replace(0, 'ha ha ha', 'ha', 'hi', 5),
      replace(0, 'ha ha ha', 'ha', 'họ', 0),
    ]);
    expect(outcomes).toEqual([applied, applied]);
    expect(textsOf(document)).toEqual(['họ ha hi']);
    expect(executor.requests).toBe(3);
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
      },
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
