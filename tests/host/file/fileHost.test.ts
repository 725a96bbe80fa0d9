import { FileHost } from '../../../src/host/file';
import type { Edit, Range } from '../../../src/core';
import { docxOf, present, read } from '../../support/docx';
import { p } from '../../support/wordprocessing';
import { describeDocumentHost } from '../contract/describeDocumentHost';

describeDocumentHost('FileHost', (bytes) => {
  const host = new FileHost(() => true);
  host.open(bytes, 'van-ban.docx');
  return Promise.resolve(host);
});

const DOCUMENT = docxOf({ body: p('KẾ HOẠCH') + p('Nội dung') });
const DELETE_TITLE: Edit = { kind: 'deleteParagraph', paragraph: 0, expected: 'KẾ HOẠCH' };

function opened(): FileHost {
  const host = new FileHost();
  host.open(DOCUMENT, 'ke-hoach.docx');
  return host;
}

function textOf(host: FileHost): string {
  return read(present(host.bytes()))
    .main.paragraphs.map(({ text }) => text)
    .join('|');
}

describe('FileHost', () => {
  test('has no document before a file is opened', async () => {
    const host = new FileHost();
    expect(await host.read()).toMatchObject({ ok: false, failure: { kind: 'noDocument' } });
    expect(await host.apply([DELETE_TITLE], 'r1')).toMatchObject({
      ok: false,
      failure: { kind: 'noDocument' },
    });
    expect(host.bytes()).toBeNull();
  });

  test('hands out the very bytes that were opened, with the name', async () => {
    expect(await opened().read()).toEqual({
      ok: true,
      value: {
        bytes: DOCUMENT,
        revision: expect.any(String) as string,
        missingParts: [],
        name: 'ke-hoach.docx',
      },
    });
  });

  test('keeps the open file when another cannot be read', () => {
    const host = opened();
    expect(host.open(new Uint8Array([1, 2, 3]), 'anh.jpg')).toMatchObject({ ok: false });
    expect(host.file?.name).toBe('ke-hoach.docx');
  });

  test('gives a file that was opened anew another revision, so that no edit for the former one fits', () => {
    const host = opened();
    const before = host.file?.revision;
    host.open(DOCUMENT, 'ke-hoach.docx');
    expect(host.file?.revision).not.toBe(before);
  });

  test('tells its listeners about every change, until they leave', async () => {
    const host = opened();
    const listener = jest.fn();
    const leave = host.subscribe(listener);
    await host.apply([DELETE_TITLE], present(host.file).revision);
    await host.undo();
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    host.open(DOCUMENT, 'khac.docx');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('changes nothing when no edit could be made', async () => {
    const host = opened();
    const before = host.file;
    await host.apply([{ ...DELETE_TITLE, expected: 'KHÁC' }], present(before).revision);
    expect(host.file).toBe(before);
    expect(await host.undo()).toEqual({ ok: true, value: 'nothingToUndo' });
  });

  test('takes changes back one by one, byte for byte', async () => {
    const host = opened();
    await host.apply([DELETE_TITLE], present(host.file).revision);
    const once = host.bytes();
    await host.insert({ blocks: [] }, { kind: 'end' }, present(host.file).revision);
    const range: Range = { part: 'document', paragraph: 0, start: 0, end: 3 };
    await host.apply(
      [{ kind: 'replaceText', range, expected: 'Nội', text: 'Phần' }],
      present(host.file).revision,
    );
    expect(textOf(host)).toContain('Phần dung');
    while (host.bytes() !== once) {
      await host.undo();
    }
    expect(textOf(host)).toBe('Nội dung');
    await host.undo();
    expect(host.bytes()).toBe(DOCUMENT);
    expect(await host.undo()).toEqual({ ok: true, value: 'nothingToUndo' });
  });

  test('takes single edits back as if they had never been made, down to the bytes that were opened', async () => {
    const host = opened();
    const range = (start: number, end: number): Range => ({ part: 'document', paragraph: 1, start, end });
    const word: Edit = { kind: 'replaceText', range: range(0, 3), expected: 'Nội', text: 'Phần' };
    const italic: Edit = {
      kind: 'setRunFormat',
      range: range(2, 6),
      expected: 'i du',
      format: { italic: true },
    };
    const revision = (): string => present(host.file).revision;
    await host.apply([word, italic, DELETE_TITLE], revision());
    await host.takeBack([italic], revision());
    const direct = opened();
    await direct.apply([word, DELETE_TITLE], present(direct.file).revision);
    expect(host.bytes()).toEqual(direct.bytes());
    await host.takeBack([DELETE_TITLE, word], revision());
    expect(host.bytes()).toBe(DOCUMENT);
    expect(await host.undo()).toEqual({ ok: true, value: 'nothingToUndo' });
  });

  test('shows places through its view, and only text that is there', async () => {
    const shown: Range[] = [];
    const host = new FileHost((range) => {
      shown.push(range);
      return true;
    });
    host.open(DOCUMENT, 'ke-hoach.docx');
    const range: Range = { part: 'document', paragraph: 1, start: 0, end: 8 };
    expect(await host.reveal(range, 'Nội dung')).toEqual({ ok: true, value: 'shown' });
    expect(await host.reveal(range, 'Nội quy.')).toEqual({ ok: true, value: 'notFound' });
    expect(await host.reveal({ ...range, part: 'header9' }, '')).toEqual({ ok: true, value: 'notFound' });
    expect(shown).toEqual([range]);
  });

  test('cannot show anything without a view, and says so', async () => {
    const host = opened();
    expect(host.capabilities.reveal).toBe(false);
    expect(await host.reveal({ part: 'document', paragraph: 0, start: 0, end: 1 }, 'K')).toMatchObject({
      ok: false,
      failure: { kind: 'unsupported' },
    });
  });

  test('records its changes where the document is tracked, signed as its owner says', async () => {
    const host = new FileHost(null, () => ({ author: 'Lan', date: '2026-03-16T00:00:00Z' }));
    host.open(docxOf({ body: p('một') + p('hai'), settings: '<w:trackRevisions/>' }), 'a.docx');
    const range = { part: 'document', paragraph: 0, start: 0, end: 3 };
    const edit: Edit = { kind: 'replaceText', range, expected: 'một', text: 'ba' };
    expect(await host.apply([edit], present(host.file).revision)).toMatchObject({ ok: true });
    const xml = new TextDecoder().decode(present(present(host.file).package.read('word/document.xml')));
    expect(xml).toContain('w:author="Lan" w:date="2026-03-16T00:00:00Z"><w:r><w:delText');
    expect(textOf(host)).toBe('ba|hai');
  });

  test('records its changes where it is asked to, and takes them back', async () => {
    const host = opened();
    const range = { part: 'document', paragraph: 1, start: 0, end: 3 };
    const edit: Edit = { kind: 'replaceText', range, expected: 'Nội', text: 'Phần' };
    const bold: Edit = { kind: 'setRunFormat', range, expected: 'Nội', format: { bold: true } };
    await host.apply([edit, bold], present(host.file).revision, { track: true });
    expect(present(host.file).document.revisionCount).toBeGreaterThan(0);
    await host.takeBack([bold], present(host.file).revision);
    expect(present(host.file).document.revisionCount).toBe(2);
    await host.takeBack([edit], present(host.file).revision);
    expect(host.bytes()).toBe(DOCUMENT);
  });

  test('changes nothing in a document that is protected', async () => {
    const host = new FileHost();
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const bytes = docxOf({ body: p('KẾ HOẠCH') + p('Nội dung'), settings });
    host.open(bytes, 'a.docx');
    const applied = await host.apply([DELETE_TITLE], present(host.file).revision);
    expect(applied).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(host.bytes()).toBe(bytes);
  });
});
