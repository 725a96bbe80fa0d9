import type { ReplaceText } from '../../../src/core';
import { present } from '../../support/docx';
import {
  body,
  editInWord,
  format,
  formatParagraph,
  openAndRead,
  replace,
  textsOf,
} from '../../support/word/editing';
import { field, p, r, tbl, textBox } from '../../support/wordprocessing';

const applied = { kind: 'applied' };
const skipped = (reason: string) => ({ kind: 'skipped', reason });

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

  test('knows an empty cell from the mark at the end of a row', async () => {
    const nested = `${p('')}${tbl([
      ['', 'Số'],
      ['', ''],
    ])}${p('')}`;
    const table = tbl([
      ['ỦY BAN', ''],
      ['', nested],
      ['', 'An Bình'],
    ]);
    const fill = (paragraph: number): ReplaceText => ({
      kind: 'replaceText',
      range: { part: 'document', paragraph, start: 0, end: 0 },
      expected: '',
      text: `đoạn ${paragraph}`,
    });
    const edits = [1, 2, 3, 4, 6, 7, 8, 9].map(fill);
    const { outcomes, document } = await editInWord({ body: table + p('Thân bài') }, edits, {
      quirks: { endOfRowMarks: true },
    });
    expect(outcomes).toEqual(edits.map(() => applied));
    expect(textsOf(document)).toEqual([
      ...['ỦY BAN', 'đoạn 1', 'đoạn 2', 'đoạn 3', 'đoạn 4', 'Số', 'đoạn 6', 'đoạn 7'],
      ...['đoạn 8', 'đoạn 9', 'An Bình', 'Thân bài'],
    ]);
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

  test('formats a page number in the header, whatever page Word has counted', async () => {
    const { outcomes, document, executor } = await editInWord(
      {
        body: p('KẾ HOẠCH'),
        headers: { header1: p(field('PAGE', r('2'))) },
        sectPr: '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
      },
      [
        {
          kind: 'setRunFormat',
          range: { part: 'header1', paragraph: 0, start: 0, end: 1 },
          expected: '2',
          format: { size: 26 },
        },
      ],
      {
        meanwhile: ({ word }) => {
          const [number] = word.paragraphs(word.furniture(0, 'header'));
          word.insertText(word.range(present(number), 0, 1), '1', 'Replace');
        },
      },
    );
    expect(outcomes).toEqual([applied]);
    expect(executor.requests).toBe(2);
    const [number] = present(document.stories.get('header1')).paragraphs;
    expect(number).toMatchObject({ text: '1', runs: [{ format: { size: 26 } }] });
  });

  test('skips text boxes and what stands outside the body, which Word does not list', async () => {
    const { outcomes } = await editInWord({ body: p(textBox(p('KHẨN.'))), footnotes: p('2.') }, [
      replace(1, 'KHẨN.', 'KHẨN.', 'KHẨN'),
      {
        kind: 'replaceText',
        range: { part: 'footnotes', paragraph: 0, start: 0, end: 2 },
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
