import type { Edit } from '../../src/core/edits';
import { docxOf, present, read } from './docx';
import { p, r } from './wordprocessing';
import { fc } from './properties';

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

/** A paragraph of random runs, and random edits of it: arguments of {@link layEdits}. */
export const PARAGRAPH_CASES = [
  fc.array(run, { minLength: 1, maxLength: 5 }),
  fc.array(replacement, { maxLength: 4 }),
  fc.array(formatting, { maxLength: 3 }),
] as const;

type Format = { bold?: boolean; size?: number; font?: string };

/** Lays random gaps and widths over a paragraph of these runs: edits that fit together, and what must come of them. */
export function layEdits(
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
