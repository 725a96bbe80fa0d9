import type { Edit, Fragment, InsertionPoint, Range } from '../../../src/core';
import type { DocumentHost, DocumentSnapshot, Outcome } from '../../../src/host/documentHost';
import { docxOf, present, read } from '../../support/docx';
import { p, tbl, tc } from '../../support/wordprocessing';
import { describeComments } from './describeComments';
import { describeContentControls } from './describeContentControls';
import { failureOf, valueOf } from './outcomes';

/** Opens a .docx in the host under test. */
export type OpenHost = (bytes: Uint8Array) => Promise<DocumentHost>;

const TITLE = 'KẾ HOẠCH';
const ABSTRACT = 'Tổ chức Hội nghị đối thoại với Nhân dân';
const CLOSING = 'Trên đây là Kế hoạch tổ chức Hội nghị.';

/** Header table, title, abstract, an empty paragraph, closing sentence: paragraphs 0 to 5. */
const DOCUMENT = docxOf({
  body:
    tbl([[tc(p('ỦY BAN NHÂN DÂN')), tc(p('Độc lập - Tự do - Hạnh phúc'))]]) +
    p(TITLE) +
    p(ABSTRACT) +
    p('') +
    p(CLOSING),
});

const FRAGMENT: Fragment = {
  blocks: [
    {
      kind: 'paragraph',
      format: { alignment: 'left' },
      content: [{ kind: 'text', text: 'Nơi nhận:', format: { size: 24 } }],
    },
    {
      kind: 'paragraph',
      format: { alignment: 'left' },
      content: [{ kind: 'text', text: '- Lưu: VT.', format: { size: 22 } }],
    },
  ],
};

/** What every host of a document promises, whatever holds the document. What a host says it cannot do is not asked of it. */
export function describeDocumentHost(name: string, open: OpenHost): void {
  describe(`${name} as a document host`, () => {
    let host: DocumentHost;

    beforeEach(async () => {
      host = await open(DOCUMENT);
    });

    const snapshot = async (): Promise<DocumentSnapshot> => valueOf(await host.read());
    const texts = async (): Promise<readonly string[]> => textsOf(await snapshot());
    const apply = async (...edits: readonly Edit[]): Promise<readonly string[]> => {
      const { revision } = await snapshot();
      return valueOf(await host.apply(edits, revision)).map((outcome) =>
        outcome.kind === 'applied' ? outcome.kind : outcome.reason,
      );
    };

    describe('reading', () => {
      test('hands out the whole document', async () => {
        expect(await texts()).toEqual([
          'ỦY BAN NHÂN DÂN',
          'Độc lập - Tự do - Hạnh phúc',
          TITLE,
          ABSTRACT,
          '',
          CLOSING,
        ]);
      });

      test('names an unchanged document by the same revision', async () => {
        expect((await snapshot()).revision).toBe((await snapshot()).revision);
      });
    });

    describe('revealing', () => {
      const range: Range = { part: 'document', paragraph: 3, start: 8, end: 16 };

      test('shows a place whose text is there', async () => {
        await snapshot();
        const shown = await host.reveal(range, ABSTRACT.slice(range.start, range.end));
        expect(shown).toEqual(
          host.capabilities.reveal ? { ok: true, value: 'shown' } : failureOf('unsupported'),
        );
      });

      test('does not show another text instead', async () => {
        await snapshot();
        const shown = await host.reveal(range, 'Đại hội');
        expect(shown).toEqual(
          host.capabilities.reveal ? { ok: true, value: 'notFound' } : failureOf('unsupported'),
        );
      });
    });

    describe('editing', () => {
      const replaceIn = (paragraph: number, text: string, from: string, to: string): Edit => {
        const start = text.indexOf(from);
        return {
          kind: 'replaceText',
          range: { part: 'document', paragraph, start, end: start + from.length },
          expected: from,
          text: to,
        };
      };

      test('replaces the words asked for and no others', async () => {
        expect(await apply(replaceIn(3, ABSTRACT, 'đối thoại', 'gặp mặt'))).toEqual(['applied']);
        expect((await texts())[3]).toBe('Tổ chức Hội nghị gặp mặt với Nhân dân');
        expect((await texts())[2]).toBe(TITLE);
      });

      test('makes several edits in one paragraph, each against the text that was read', async () => {
        expect(
          await apply(replaceIn(3, ABSTRACT, 'Tổ chức', 'Mở'), replaceIn(3, ABSTRACT, 'Nhân dân', 'cử tri')),
        ).toEqual(['applied', 'applied']);
        expect((await texts())[3]).toBe('Mở Hội nghị đối thoại với cử tri');
      });

      test('inserts text at a place', async () => {
        const end = CLOSING.length - 1;
        const range: Range = { part: 'document', paragraph: 5, start: end, end };
        expect(await apply({ kind: 'replaceText', range, expected: '', text: ' đối thoại' })).toEqual([
          'applied',
        ]);
        expect((await texts())[5]).toBe('Trên đây là Kế hoạch tổ chức Hội nghị đối thoại.');
      });

      test('gives the document another revision', async () => {
        const { revision } = await snapshot();
        await apply(replaceIn(2, TITLE, 'HOẠCH', 'SÁCH'));
        expect((await snapshot()).revision).not.toBe(revision);
      });

      test('leaves alone a place that says something else, and makes the other edits', async () => {
        const missing: Edit = {
          kind: 'replaceText',
          range: { part: 'document', paragraph: 2, start: 0, end: 3 },
          expected: 'ĐỀ ÁN',
          text: 'KẾ',
        };
        expect(await apply(missing, replaceIn(3, ABSTRACT, 'Tổ chức', 'Mở'))).toEqual([
          'textChanged',
          'applied',
        ]);
        expect((await texts()).slice(2, 4)).toEqual([TITLE, 'Mở Hội nghị đối thoại với Nhân dân']);
      });

      test('says that a paragraph is not there', async () => {
        expect(await apply({ kind: 'deleteParagraph', paragraph: 99, expected: 'x' })).toEqual([
          'locationLost',
        ]);
      });

      test('refuses edits made for a former revision', async () => {
        const { revision } = await snapshot();
        await apply(replaceIn(2, TITLE, 'HOẠCH', 'SÁCH'));
        const late = await host.apply([replaceIn(3, ABSTRACT, 'Tổ chức', 'Mở')], revision);
        expect(late).toEqual(failureOf('changed'));
        expect((await texts())[3]).toBe(ABSTRACT);
      });

      test('makes a stretch bold and leaves the rest as it was', async () => {
        const range: Range = { part: 'document', paragraph: 3, start: 0, end: 7 };
        expect(
          await apply({ kind: 'setRunFormat', range, expected: 'Tổ chức', format: { bold: true, size: 28 } }),
        ).toEqual(['applied']);
        const runs = read((await snapshot()).bytes).main.paragraphs[3]?.runs ?? [];
        const bold = runs.filter(({ format }) => format.bold);
        expect(bold.map(({ text }) => text).join('')).toBe('Tổ chức');
        expect(bold.every(({ format }) => format.size === 28)).toBe(true);
      });

      test('aligns a paragraph', async () => {
        expect(
          await apply({
            kind: 'setParagraphFormat',
            part: 'document',
            paragraph: 2,
            expected: TITLE,
            format: { alignment: 'center' },
          }),
        ).toEqual(['applied']);
        const { paragraphs } = read((await snapshot()).bytes).main;
        expect(paragraphs.map(({ format }) => format.alignment)).toEqual([
          'left',
          'left',
          'center',
          'left',
          'left',
          'left',
        ]);
      });

      test('deletes an empty paragraph', async () => {
        expect(await apply({ kind: 'deleteParagraph', paragraph: 4, expected: '' })).toEqual(['applied']);
        expect((await texts()).slice(2)).toEqual([TITLE, ABSTRACT, CLOSING]);
      });

      test('changes the margins, or says that it cannot', async () => {
        const outcome = await apply({ kind: 'setPageSetup', section: 0, margins: { left: 1700 } });
        expect(outcome).toEqual([host.capabilities.pageSetup ? 'applied' : 'notSupported']);
        expect(read((await snapshot()).bytes).sections[0]?.margins.left).toBe(
          host.capabilities.pageSetup ? 1700 : 1701,
        );
      });
    });

    describe('inserting', () => {
      const insert = async (at: InsertionPoint): Promise<Outcome<'inserted' | 'locationLost'>> =>
        host.insert(FRAGMENT, at, (await snapshot()).revision);

      test('puts blocks after a paragraph, without empty paragraphs around them', async () => {
        const at = { kind: 'after', paragraph: 5, expected: CLOSING, outsideTable: false } as const;
        expect(await insert(at)).toEqual({ ok: true, value: 'inserted' });
        expect((await texts()).slice(4)).toEqual(['', CLOSING, 'Nơi nhận:', '- Lưu: VT.']);
      });

      test('puts blocks before a paragraph', async () => {
        const at = { kind: 'before', paragraph: 2, expected: TITLE, outsideTable: false } as const;
        expect(await insert(at)).toEqual({ ok: true, value: 'inserted' });
        expect((await texts()).slice(1, 5)).toEqual([
          'Độc lập - Tự do - Hạnh phúc',
          'Nơi nhận:',
          '- Lưu: VT.',
          TITLE,
        ]);
      });

      test('puts blocks outside the table that holds the anchor', async () => {
        const at = { kind: 'after', paragraph: 0, expected: 'ỦY BAN NHÂN DÂN', outsideTable: true } as const;
        expect(await insert(at)).toEqual({ ok: true, value: 'inserted' });
        expect((await texts()).slice(0, 5)).toEqual([
          'ỦY BAN NHÂN DÂN',
          'Độc lập - Tự do - Hạnh phúc',
          'Nơi nhận:',
          '- Lưu: VT.',
          TITLE,
        ]);
      });

      test('does not insert beside another text', async () => {
        const at = { kind: 'after', paragraph: 5, expected: 'Nơi nhận:', outsideTable: false } as const;
        const before = await texts();
        expect(await insert(at)).toEqual({ ok: true, value: 'locationLost' });
        expect(await texts()).toEqual(before);
      });

      test('refuses a fragment made for a former revision', async () => {
        const { revision } = await snapshot();
        await apply({ kind: 'deleteParagraph', paragraph: 4, expected: '' });
        expect(await host.insert(FRAGMENT, { kind: 'end' }, revision)).toEqual(failureOf('changed'));
      });
    });

    describeComments(() => host);

    describeContentControls(open);

    describe('taking back', () => {
      test('restores the text before the last change, or says that it cannot', async () => {
        const before = await texts();
        await apply({ kind: 'deleteParagraph', paragraph: 4, expected: '' });
        const undone = await host.undo();
        if (host.capabilities.undo) {
          expect(undone).toEqual({ ok: true, value: 'undone' });
          expect(await texts()).toEqual(before);
        } else {
          expect(undone).toEqual(failureOf('unsupported'));
        }
      });

      const wordy = (expected: string, text: string): Edit => {
        const start = ABSTRACT.indexOf(expected);
        const range = { part: 'document', paragraph: 3, start, end: start + expected.length };
        return { kind: 'replaceText', range, expected, text };
      };

      test('takes back one edit of the last change and leaves the others, one after the other', async () => {
        const before = await texts();
        const bold: Edit = {
          kind: 'setRunFormat',
          range: { part: 'document', paragraph: 3, start: 8, end: 16 },
          expected: ABSTRACT.slice(8, 16),
          format: { bold: true },
        };
        const [first, second] = [wordy('Tổ chức', 'Mở'), wordy('đối thoại ', '')];
        expect(await apply(first, second, bold)).toEqual(['applied', 'applied', 'applied']);
        const takeBack = async (edit: Edit): Promise<string> => {
          const outcomes = valueOf(await host.takeBack([edit], (await snapshot()).revision));
          expect(outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
          return (await texts())[3] ?? '';
        };
        expect(await takeBack(first)).toBe('Tổ chức Hội nghị với Nhân dân');
        expect(await takeBack(bold)).toBe('Tổ chức Hội nghị với Nhân dân');
        const { runs } = present(read((await snapshot()).bytes).main.paragraphs[3]);
        expect(runs.some(({ format }) => format.bold)).toBe(false);
        expect(await takeBack(second)).toBe(ABSTRACT);
        expect(await texts()).toEqual(before);
      });

      test('still takes back the last change after edits of which none could be made', async () => {
        const edit = wordy('Tổ chức', 'Mở');
        await apply(edit);
        expect(await apply(wordy('Tổ chức', 'Họp'))).toEqual(['textChanged']);
        const outcomes = valueOf(await host.takeBack([edit], (await snapshot()).revision));
        expect(outcomes.map(({ kind }) => kind)).toEqual(['applied']);
        expect((await texts())[3]).toBe(ABSTRACT);
      });

      test('takes back nothing that it did not do last', async () => {
        const edit = wordy('Tổ chức', 'Mở');
        await apply(wordy('đối thoại', 'gặp mặt'));
        const present = await texts();
        expect(await host.takeBack([edit], (await snapshot()).revision)).toEqual(failureOf('unsupported'));
        expect(await texts()).toEqual(present);
      });

      test('takes back nothing once the document has another revision', async () => {
        const { revision } = await snapshot();
        const edit = wordy('Tổ chức', 'Mở');
        await apply(edit);
        expect(await host.takeBack([edit], revision)).toEqual(failureOf('changed'));
      });
    });
  });
}

function textsOf({ bytes }: DocumentSnapshot): readonly string[] {
  return read(bytes).main.paragraphs.map(({ text }) => text);
}
