import fc from 'fast-check';
import type { Edit } from '../../../../src/core/edits';
import { docxOf, present, read } from '../../../support/docx';
import { editBytes } from '../../../support/edits';
import { factsOf } from '../../../support/facts';
import { settleRevisions } from '../../../support/revisions';
import { p, r } from '../../../support/wordprocessing';

describe('applyEdits', () => {
  /** A paragraph of random runs, and random edits of it that do not overlap. */
  const piece = fc.constantFrom('a', 'bc', 'đ ế', '\t', '\n', ' ', '—', '<&>');
  const properties = fc.constantFrom('', '<w:b/>', '<w:sz w:val="30"/>', '<w:rFonts w:ascii="Arial"/><w:i/>');
  const run = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), properties)
    .map(([pieces, rPr]) => r(pieces.join(''), rPr));
  const replacement = fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom('', 'x', 'dài hơn', '\t', '&'));
  const formatting = fc.tuple(
    fc.nat(12),
    fc.integer({ min: 1, max: 8 }),
    fc.constantFrom({ bold: true }, { size: 26 }, { font: 'Arial' }),
  );

  const cases = [
    fc.array(run, { minLength: 1, maxLength: 5 }),
    fc.array(replacement, { maxLength: 4 }),
    fc.array(formatting, { maxLength: 3 }),
  ] as const;

  test('give the text and the formats that were asked for, and no others', () => {
    fc.assert(
      fc.property(...cases, (runs, replacements, formattings) => {
        const { source, text, oldRuns, edits, expected, kept, asked } = plan(runs, replacements, formattings);
        const { after, outcomes } = editBytes(source, () => edits);
        const paragraph = present(after.main.paragraphs[0]);
        expect(outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
        expect(paragraph.text).toBe(expected);
        expect(after.main.paragraphs[1]?.text).toBe('sau');
        for (let unit = 0; unit < text.length; unit++) {
          const place = kept[unit] ?? -1;
          if (place >= 0) {
            const old = present(oldRuns.find(({ start, end }) => start <= unit && unit < end)).format;
            const now = present(
              paragraph.runs.find(({ start, end }) => start <= place && place < end),
            ).format;
            const { bold, size, font, italic } = old;
            expect(now).toMatchObject({ bold, size, font, italic, ...asked[unit] });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('give the same when they are tracked and accepted, and nothing when they are rejected', () => {
    fc.assert(
      fc.property(...cases, (runs, replacements, formattings) => {
        const { source, edits } = plan(runs, replacements, formattings);
        const { before, after } = editBytes(source, () => edits);
        const tracked = editBytes(source, () => edits, { author: 'Lan' }).bytes;
        expect(factsOf(read(settleRevisions(tracked, 'accept')))).toEqual(factsOf(after));
        expect(factsOf(read(settleRevisions(tracked, 'reject')))).toEqual(factsOf(before));
      }),
      { numRuns: 40 },
    );
  });
});

type Format = { bold?: boolean; size?: number; font?: string };

/** Lays random gaps and widths over a paragraph of these runs: edits that fit together, and what must come of them. */
function plan(
  runs: readonly string[],
  replacements: readonly (readonly [number, number, string])[],
  formattings: readonly (readonly [number, number, Format])[],
) {
  const source = docxOf({ body: `<w:p>${runs.join('')}</w:p>${p('sau')}` });
  const { text, runs: oldRuns } = present(read(source).main.paragraphs[0]);
  const edits: Edit[] = [];
  let from = 0;
  let expected = '';
  const kept: number[] = [];
  for (const [gap, width, inserted] of replacements) {
    const start = Math.min(text.length, from + gap);
    const end = Math.min(text.length, start + width);
    if (start < from || (start === end && inserted === '') || (edits.length > 0 && start === from)) {
      continue;
    }
    const range = { part: 'document', paragraph: 0, start, end };
    edits.push({ kind: 'replaceText', range, expected: text.slice(start, end), text: inserted });
    for (let unit = from; unit < start; unit++) {
      kept.push(expected.length + unit - from);
    }
    kept.push(...Array<number>(end - start).fill(-1));
    expected += text.slice(from, start) + inserted;
    from = end;
  }
  for (let unit = from; unit < text.length; unit++) {
    kept.push(expected.length + unit - from);
  }
  expected += text.slice(from);
  const asked = text.split('').map((): Format => ({}));
  for (const [start, width, format] of formattings) {
    const end = Math.min(text.length, start + width);
    if (start < end) {
      const range = { part: 'document', paragraph: 0, start, end };
      edits.push({ kind: 'setRunFormat', range, expected: text.slice(start, end), format });
      for (let unit = start; unit < end; unit++) {
        Object.assign(asked[unit] ?? {}, format);
      }
    }
  }
  return { source, text, oldRuns, edits, expected, kept, asked };
}
