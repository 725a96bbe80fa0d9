import type { Edit, Fragment, InsertionPoint } from '../../../src/core';
import { present } from '../../support/docx';
import { body, closingTable, editInWord, fragmentOf, openAndRead, textsOf } from '../../support/word/editing';
import type { Quirks } from '../../support/word/quirks';
import { p, tbl } from '../../support/wordprocessing';

const insert = (fragment: Fragment, at: InsertionPoint): Edit => ({ kind: 'insertFragment', at, fragment });

const beside = (
  kind: 'before' | 'after',
  paragraph: number,
  expected: string,
  outsideTable = false,
): InsertionPoint => ({ kind, paragraph, expected, outsideTable });

const recipients = fragmentOf('Nơi nhận:', '- Như trên;');

describe.each<[string, Quirks]>([
  ['as it should be', {}],
  ['that leaves an empty paragraph behind', { extraParagraphAfterInsertOoxml: true }],
  [
    'that counts the marks at the ends of rows',
    { endOfRowMarks: true, extraParagraphAfterInsertOoxml: true },
  ],
  ['that does not hand out the file', { fileError: 11001, ooxmlBodyOnly: true }],
])('insertFragment in a Word %s', (_name, quirks) => {
  const options = { quirks };
  const plan = ['KẾ HOẠCH', '', 'Thân bài', '', 'CHỦ TỊCH'];

  test('inserts before and after a paragraph, and leaves the empty ones that were there', async () => {
    const { outcomes, document } = await editInWord(
      body(...plan),
      [
        insert(recipients, beside('after', 2, 'Thân bài')),
        insert(fragmentOf('Căn cứ một;', 'Căn cứ hai;'), beside('before', 2, 'Thân bài')),
      ],
      options,
    );
    expect(outcomes).toEqual([{ kind: 'applied' }, { kind: 'applied' }]);
    expect(textsOf(document)).toEqual([
      ...['KẾ HOẠCH', '', 'Căn cứ một;', 'Căn cứ hai;'],
      ...['Thân bài', 'Nơi nhận:', '- Như trên;', '', 'CHỦ TỊCH'],
    ]);
    expect(document.main.paragraphs[2]?.format.alignment).toBe('both');
  });

  test('inserts a single paragraph with its format', async () => {
    const { document } = await editInWord(
      body(...plan),
      [insert(fragmentOf('Kính gửi:'), beside('after', 0, 'KẾ HOẠCH'))],
      options,
    );
    expect(textsOf(document)).toEqual(['KẾ HOẠCH', 'Kính gửi:', '', 'Thân bài', '', 'CHỦ TỊCH']);
    expect(document.main.paragraphs[1]?.format.alignment).toBe('both');
    expect(document.main.paragraphs[1]?.runs[0]?.format.size).toBe(28);
  });

  test('inserts a table', async () => {
    const { document } = await editInWord(
      body('Thân bài', 'PHỤ LỤC'),
      [insert(closingTable('Nơi nhận:', 'CHỦ TỊCH'), beside('after', 0, 'Thân bài'))],
      options,
    );
    expect(textsOf(document)).toEqual(['Thân bài', 'Nơi nhận:', 'CHỦ TỊCH', 'PHỤ LỤC']);
    expect(document.main.tables).toHaveLength(1);
  });

  test('inserts outside the outermost table that holds the anchor', async () => {
    const nested = tbl([['ỦY BAN', `<w:p/>${tbl([['Số: 05', 'KH']])}<w:p/>`]]);
    const { document } = await editInWord(
      { body: `${p('')}${nested}${p('Thân bài')}` },
      [
        insert(fragmentOf('TRÊN', 'DƯỚI'), beside('before', 3, 'Số: 05', true)),
        insert(recipients, beside('after', 3, 'Số: 05', true)),
      ],
      options,
    );
    expect(textsOf(document)).toEqual([
      ...['', 'TRÊN', 'DƯỚI', 'ỦY BAN', '', 'Số: 05', 'KH', ''],
      ...['Nơi nhận:', '- Như trên;', 'Thân bài'],
    ]);
    expect(document.main.paragraphs.map(({ cell }) => cell !== null)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('inserts inside the cell of the anchor', async () => {
    const { document } = await editInWord(
      { body: tbl([[p('ỦY BAN') + p('Số: 05'), 'CỘNG HÒA']]) + p('Thân bài') },
      [insert(fragmentOf('XÃ AN BÌNH'), beside('before', 1, 'Số: 05'))],
      options,
    );
    expect(textsOf(document)).toEqual(['ỦY BAN', 'XÃ AN BÌNH', 'Số: 05', 'CỘNG HÒA', 'Thân bài']);
    expect(document.main.paragraphs[1]?.cell?.column).toBe(0);
  });

  test('keeps two tables apart', async () => {
    const { document } = await editInWord(
      { body: p('Thân bài') + tbl([['STT', 'Nội dung']]) + p('') },
      [insert(closingTable('Nơi nhận:', 'CHỦ TỊCH'), beside('before', 1, 'STT', true))],
      options,
    );
    expect(textsOf(document)).toEqual(['Thân bài', 'Nơi nhận:', 'CHỦ TỊCH', '', 'STT', 'Nội dung', '']);
    expect(document.main.tables).toHaveLength(2);
  });

  test('inserts at the start, in order', async () => {
    const edits = [
      insert(fragmentOf('Một', 'Hai'), { kind: 'start' }),
      insert(fragmentOf('Ba', 'Bốn'), { kind: 'start' }),
    ];
    const { document } = await editInWord(
      { body: tbl([['ỦY BAN', 'CỘNG HÒA']]) + p('Thân bài') },
      edits,
      options,
    );
    expect(textsOf(document)).toEqual(['Một', 'Hai', 'Ba', 'Bốn', 'ỦY BAN', 'CỘNG HÒA', 'Thân bài']);
  });

  test('inserts behind one paragraph in order', async () => {
    const edits = [
      insert(fragmentOf('Một', 'Hai'), beside('after', 0, 'Thân bài')),
      insert(fragmentOf('Ba', 'Bốn'), beside('after', 0, 'Thân bài')),
    ];
    const { document } = await editInWord(body('Thân bài', 'CHỦ TỊCH'), edits, options);
    expect(textsOf(document)).toEqual(['Thân bài', 'Một', 'Hai', 'Ba', 'Bốn', 'CHỦ TỊCH']);
  });

  test('inserts at the end', async () => {
    const { document } = await editInWord(body('Thân bài'), [insert(recipients, { kind: 'end' })], options);
    expect(textsOf(document)).toEqual(['Thân bài', 'Nơi nhận:', '- Như trên;']);
  });

  test('inserts a table at the end, with the paragraph that every table needs behind it', async () => {
    const edits = [insert(closingTable('Nơi nhận:', 'CHỦ TỊCH'), { kind: 'end' })];
    const { document } = await editInWord(body('Thân bài'), edits, options);
    expect(textsOf(document)).toEqual(['Thân bài', 'Nơi nhận:', 'CHỦ TỊCH', '']);
  });

  test('inserts and renumbers in one go', async () => {
    const renumber: Edit = {
      kind: 'replaceText',
      range: { part: 'document', paragraph: 1, start: 0, end: 2 },
      expected: 'II',
      text: 'III',
    };
    const { outcomes, document } = await editInWord(
      body('I. MỤC ĐÍCH', 'II. TỔ CHỨC'),
      [insert(fragmentOf('II. NỘI DUNG', '1. Nội dung một'), beside('before', 1, 'II. TỔ CHỨC')), renumber],
      options,
    );
    expect(outcomes).toEqual([{ kind: 'applied' }, { kind: 'applied' }]);
    expect(textsOf(document)).toEqual(['I. MỤC ĐÍCH', 'II. NỘI DUNG', '1. Nội dung một', 'III. TỔ CHỨC']);
  });
});

describe('insertFragment in a Word that does not delete the last paragraph', () => {
  test('leaves one empty paragraph at the end, and nothing else', async () => {
    const quirks = { lastParagraphStays: true, extraParagraphAfterInsertOoxml: true };
    const { document } = await editInWord(body('Thân bài'), [insert(recipients, { kind: 'end' })], {
      quirks,
    });
    expect(textsOf(document)).toEqual(['Thân bài', 'Nơi nhận:', '- Như trên;', '']);
  });
});

describe('WordHost.insert', () => {
  test('inserts a fragment', async () => {
    const { host, word, revision } = await openAndRead(body('Thân bài', 'CHỦ TỊCH'));
    const inserted = await host.insert(recipients, beside('before', 1, 'CHỦ TỊCH'), revision);
    expect(inserted).toEqual({ ok: true, value: 'inserted' });
    expect(word.texts).toEqual(['Thân bài', 'Nơi nhận:', '- Như trên;', 'CHỦ TỊCH']);
  });

  test('says when the anchor is gone', async () => {
    const { host, word, revision } = await openAndRead(body('Thân bài', 'CHỦ TỊCH'));
    word.deleteParagraph(present(word.paragraphs(word.body)[0]));
    const inserted = await host.insert(recipients, beside('after', 0, 'Thân bài'), revision);
    expect(inserted).toEqual({ ok: true, value: 'locationLost' });
  });

  test('proves itself with a second reading, and holds on to nothing', async () => {
    const { host, executor, usage, revision } = await openAndRead(body('Thân bài', 'CHỦ TỊCH'), {
      quirks: { extraParagraphAfterInsertOoxml: true },
    });
    await host.insert(recipients, beside('before', 1, 'CHỦ TỊCH'), revision);
    expect(executor).toMatchObject({ requests: 4, heldReferences: 0 });
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3']);
  });

  test('says when the document is protected', async () => {
    const { host, revision } = await openAndRead(body('Thân bài'), { quirks: { readOnly: true } });
    await expect(host.insert(recipients, { kind: 'end' }, revision)).resolves.toMatchObject({
      ok: false,
      failure: { kind: 'readOnly' },
    });
  });
});
