import type { Edit } from '../../src/core/edits';
import { mend } from '../../src/core/mend';
import { format, sampleOf, setText } from '../../src/core/samples';
import { inOldEncoding } from '../support/oldEncodings';
import { AS_OF, check, textsOf } from './support';

/** The edits that are offered for a line of the plan in a font of TCVN3. */
function editsFor(text: string): readonly Edit[] {
  const change = [setText('section.IV.text.1', text), format('section.IV.text.1', { font: '.VnTime' })];
  return check(sampleOf('nd30-ke-hoach').build(change))
    .result.findings.filter(({ clause }) => clause === 'nd30-font-unicode')
    .flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []));
}

describe('font-encoding', () => {
  test('writes letters of the old encoding in Unicode together with their font: the font alone would turn them into signs', () => {
    const edits = editsFor('C¸c c¬ quan nghiªm tóc thùc hiÖn.');
    expect(edits.map((edit) => (edit.kind === 'replaceText' ? edit.text : edit.kind))).toEqual([
      'Các cơ quan nghiêm túc thực hiện.',
      'setRunFormat',
    ]);
  });

  test('offers Times New Roman for letters of Unicode that only bear the name of such a font', () => {
    expect(editsFor('Các cơ quan nghiêm túc thực hiện.').map(({ kind }) => kind)).toEqual(['setRunFormat']);
  });

  test('takes what is Vietnamese as it stands for Unicode in a document of Unicode', () => {
    expect(editsFor('Các ban, các thôn, xã.').map(({ kind }) => kind)).toEqual(['setRunFormat']);
  });

  test('offers nothing where the letters make no Vietnamese', () => {
    expect(editsFor('Qµu kßk ®®n vØx.')).toEqual([]);
  });

  test('asks before it writes letters anew', () => {
    const { result } = check(inOldEncoding(sampleOf('nd30-ke-hoach').build(), 'vni', 'VNI-Times'));
    expect(result.findings.map(({ fix }) => fix)).toEqual(['confirm']);
  });

  const samples = ['nd30-ke-hoach', 'nd30-cong-van', 'nd30-quyet-dinh', 'hd05-ke-hoach'] as const;

  test.each(samples.flatMap((sample) => ['VNI-Times', null].map((font) => [sample, font] as const)))(
    'of %s in letters of VNI in the font %s says one thing, and mending it gives the document back',
    (sample, font) => {
      const original = check(sampleOf(sample).build());
      const old = check(inOldEncoding(sampleOf(sample).build(), 'vni', font));
      expect(old.result.findings.map(({ rule }) => rule)).toEqual(['font-encoding']);

      const mended = mend(old, { scope: 'confirm', options: { asOf: AS_OF } });
      expect(mended.deviations).toEqual([]);
      expect(textsOf(mended.checked)).toEqual(textsOf(original));
      expect(mended.checked.result.findings).toEqual(original.result.findings);
    },
  );

  test('says of every other clause that it waits for Unicode', () => {
    const { result } = check(inOldEncoding(sampleOf('nd30-ke-hoach').build(), 'tcvn3', '.VnTime'));
    const waiting = result.coverage.notEvaluated.find(({ clause }) => clause === 'nd30-quochieu-text');
    expect(waiting?.reason).toContain('Unicode');
    expect(result.coverage.evaluated).toContain('nd30-page-a4');
  });
});
