import type { Fragment, InsertionPoint } from '../../../src/core';
import { docxOf, present, read } from '../../support/docx';
import { p, sdt, tbl, tc } from '../../support/wordprocessing';
import type { OpenHost } from './describeDocumentHost';
import { valueOf } from './outcomes';

const FRAGMENT: Fragment = {
  blocks: ['Nơi nhận:', '- Lưu: VT.'].map((text) => ({
    kind: 'paragraph',
    format: { alignment: 'left' },
    content: [{ kind: 'text', text, format: { size: 24 } }],
  })),
};

const END = 'Trên đây là Kế hoạch.';
const LOCKED = '<w:lock w:val="contentLocked"/>';

/** Blocks inserted beside a paragraph that a content control holds, in every host alike. */
export function describeContentControls(open: OpenHost): void {
  describe('inserting beside content controls', () => {
    /** The paragraphs afterwards, each in as many square brackets as controls hold the whole of it; or why nothing was inserted. */
    async function inserted(body: string, at: InsertionPoint): Promise<readonly string[] | string> {
      const host = await open(docxOf({ body }));
      const { revision } = valueOf(await host.read());
      const outcomes = valueOf(
        await host.apply([{ kind: 'insertFragment', at, fragment: FRAGMENT }], revision),
      );
      const outcome = present(outcomes[0]);
      if (outcome.kind === 'skipped') {
        return outcome.reason;
      }
      const { paragraphs } = read(valueOf(await host.read()).bytes).main;
      return paragraphs.map(
        ({ text, contentControls: { length } }) => '['.repeat(length) + text + ']'.repeat(length),
      );
    }

    const beside = (
      kind: 'before' | 'after',
      paragraph: number,
      expected: string,
      outsideTable = false,
    ): InsertionPoint => ({ kind, paragraph, expected, outsideTable });

    test('puts blocks behind the control that ends in the paragraph, not into it', async () => {
      const body = p('KẾ HOẠCH') + sdt(p('I. MỤC ĐÍCH') + p(END)) + p('CHỦ TỊCH');
      expect(await inserted(body, beside('after', 2, END))).toEqual([
        'KẾ HOẠCH',
        '[I. MỤC ĐÍCH]',
        `[${END}]`,
        'Nơi nhận:',
        '- Lưu: VT.',
        'CHỦ TỊCH',
      ]);
    });

    test('puts blocks behind a control at the end of the document', async () => {
      expect(await inserted(p('KẾ HOẠCH') + sdt(p(END)), beside('after', 1, END))).toEqual([
        'KẾ HOẠCH',
        `[${END}]`,
        'Nơi nhận:',
        '- Lưu: VT.',
      ]);
    });

    test('puts blocks before the control that begins with the paragraph', async () => {
      const body = p('KẾ HOẠCH') + sdt(p('I. MỤC ĐÍCH') + p(END));
      expect(await inserted(body, beside('before', 1, 'I. MỤC ĐÍCH'))).toEqual([
        'KẾ HOẠCH',
        'Nơi nhận:',
        '- Lưu: VT.',
        '[I. MỤC ĐÍCH]',
        `[${END}]`,
      ]);
    });

    test('leaves the blank lines of a control in it', async () => {
      expect(
        await inserted(p('KẾ HOẠCH') + sdt(p(END) + p()) + p('CHỦ TỊCH'), beside('after', 1, END)),
      ).toEqual(['KẾ HOẠCH', `[${END}]`, '[]', 'Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH']);
    });

    test('leaves every control that ends there', async () => {
      const body = p('KẾ HOẠCH') + sdt(p('I. MỤC ĐÍCH') + sdt(p(END))) + p('CHỦ TỊCH');
      expect(await inserted(body, beside('after', 2, END))).toEqual([
        'KẾ HOẠCH',
        '[I. MỤC ĐÍCH]',
        `[[${END}]]`,
        'Nơi nhận:',
        '- Lưu: VT.',
        'CHỦ TỊCH',
      ]);
    });

    test('stays in a control that goes on behind the paragraph', async () => {
      const body = p('KẾ HOẠCH') + sdt(p('I. MỤC ĐÍCH') + p(END)) + p('CHỦ TỊCH');
      expect(await inserted(body, beside('after', 1, 'I. MỤC ĐÍCH'))).toEqual([
        'KẾ HOẠCH',
        '[I. MỤC ĐÍCH]',
        '[Nơi nhận:]',
        '[- Lưu: VT.]',
        `[${END}]`,
        'CHỦ TỊCH',
      ]);
    });

    test.each<[string, InsertionPoint]>([
      ['behind the last paragraph', beside('after', 1, END)],
      ['at the end', { kind: 'end' }],
    ])('stays in a control that holds the whole body, %s', async (_place, at) => {
      expect(await inserted(sdt(p('KẾ HOẠCH') + sdt(p(END))), at)).toEqual([
        '[KẾ HOẠCH]',
        `[[${END}]]`,
        '[Nơi nhận:]',
        '[- Lưu: VT.]',
      ]);
    });

    test.each([
      ['nobody may change', LOCKED],
      ['still shows its prompt', '<w:showingPlcHdr/>'],
    ])('leaves a whole body that %s', async (_what, sdtPr) => {
      expect(await inserted(sdt(p(END), sdtPr), beside('after', 0, END))).toEqual([
        `[${END}]`,
        'Nơi nhận:',
        '- Lưu: VT.',
      ]);
    });

    test('leaves the control around the table that is left', async () => {
      const body = sdt(tbl([[tc(sdt(p('ỦY BAN'))), tc(p('Độc lập'))]])) + p(END);
      expect(await inserted(body, beside('after', 0, 'ỦY BAN', true))).toEqual([
        '[[ỦY BAN]]',
        '[Độc lập]',
        'Nơi nhận:',
        '- Lưu: VT.',
        END,
      ]);
    });

    test('stays in the cell of a control that is left there', async () => {
      const body = tbl([[tc(sdt(p('ỦY BAN')) + p('Số: 1/KH')), tc(p('Độc lập'))]]) + p(END);
      expect(await inserted(body, beside('after', 0, 'ỦY BAN'))).toEqual([
        '[ỦY BAN]',
        'Nơi nhận:',
        '- Lưu: VT.',
        'Số: 1/KH',
        'Độc lập',
        END,
      ]);
    });

    test('inserts nothing inside a control that nobody may change', async () => {
      const body = p('KẾ HOẠCH') + sdt(p('I. MỤC ĐÍCH') + p(END), LOCKED) + p('CHỦ TỊCH');
      expect(await inserted(body, beside('after', 1, 'I. MỤC ĐÍCH'))).toBe('locked');
    });
  });
}
