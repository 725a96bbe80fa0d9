import { present, read } from '../../../support/docx';
import { editBytes } from '../../../support/edits';
import { factsOf } from '../../../support/facts';
import { layEdits, PARAGRAPH_CASES } from '../../../support/randomEdits';
import { settleRevisions } from '../../../support/revisions';
import { fc, runs } from '../../../support/properties';

describe('applyEdits', () => {
  test('give the text and the formats that were asked for, and no others', () => {
    fc.assert(
      fc.property(...PARAGRAPH_CASES, (runs, replacements, formattings) => {
        const { source, text, oldRuns, edits, expected, kept, asked } = layEdits(
          runs,
          replacements,
          formattings,
        );
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
      { numRuns: runs(300) },
    );
  });

  test('give the same when they are tracked and accepted, and nothing when they are rejected', () => {
    fc.assert(
      fc.property(...PARAGRAPH_CASES, (runs, replacements, formattings) => {
        const { source, edits } = layEdits(runs, replacements, formattings);
        const { before, after } = editBytes(source, () => edits);
        const tracked = editBytes(source, () => edits, { author: 'Lan' }).bytes;
        expect(factsOf(read(settleRevisions(tracked, 'accept')))).toEqual(factsOf(after));
        expect(factsOf(read(settleRevisions(tracked, 'reject')))).toEqual(factsOf(before));
      }),
      { numRuns: runs(40) },
    );
  });
});
