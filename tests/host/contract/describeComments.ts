import { commentText, proveEdits, type Range } from '../../../src/core';
import type { DocumentHost } from '../../../src/host/documentHost';
import { read } from '../../support/docx';
import { failureOf, valueOf } from './outcomes';

/** The title of the contract's document. */
const TITLE: Range = { part: 'document', paragraph: 2, start: 0, end: 8 };

const COMMENT = commentText({
  id: 'x',
  message: 'Chỗ này sai.',
  citation: 'Điều 1',
  severity: 'error',
  more: [],
});

/** What a host promises about comments and underlines, or says that it cannot do. */
export function describeComments(host: () => DocumentHost): void {
  describe('commenting', () => {
    const remark = { range: TITLE, expected: 'KẾ HOẠCH', text: COMMENT };
    const comments = async (): Promise<readonly string[]> =>
      read(valueOf(await host().read()).bytes).comments.map((comment) => comment.replace(/\s/g, ''));

    test('writes a comment once, however often it is asked, or says that it cannot', async () => {
      const { revision } = valueOf(await host().read());
      const written = { ok: true, value: { written: 1, notFound: 0, kept: 0 } };
      for (let time = 0; time < 2; time++) {
        const outcome = await host().comment([remark], revision);
        expect(outcome).toEqual(host().capabilities.comments ? written : failureOf('unsupported'));
      }
      expect(await comments()).toEqual(host().capabilities.comments ? [COMMENT.replace(/\s/g, '')] : []);
      expect(valueOf(await host().read()).revision).toBe(revision);
    });

    test('removes what it wrote', async () => {
      const { revision } = valueOf(await host().read());
      await host().comment([remark], revision);
      expect(await host().removeComments()).toEqual(
        host().capabilities.comments
          ? { ok: true, value: { removed: 1, kept: 0 } }
          : failureOf('unsupported'),
      );
      expect(await comments()).toEqual([]);
    });

    test('writes nothing at a place that says something else', async () => {
      const { revision } = valueOf(await host().read());
      const lost = { ...remark, expected: 'Đại hội' };
      expect(await host().comment([lost], revision)).toEqual(
        host().capabilities.comments
          ? { ok: true, value: { written: 0, notFound: 1, kept: 0 } }
          : failureOf('unsupported'),
      );
    });
  });
  describe('underlining', () => {
    const place = { range: TITLE, expected: 'KẾ HOẠCH', severity: 'error', name: 'x' } as const;

    test('leaves no trace in the document, and can be taken away, or says that it cannot', async () => {
      const { bytes, revision } = valueOf(await host().read());
      for (const [places, count] of [
        [[place], 1],
        [[{ ...place, expected: 'Đại hội' }], 0],
        [[], 0],
      ] as const) {
        const outcome = await host().underline(places, revision);
        expect(outcome).toEqual(
          host().capabilities.underline ? { ok: true, value: count } : failureOf('unsupported'),
        );
      }
      expect(proveEdits(read(bytes), read(valueOf(await host().read()).bytes), [])).toEqual([]);
    });
  });
}
