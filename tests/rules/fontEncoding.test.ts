import { format, sampleOf, setText } from '../../src/core/samples';
import { check } from './support';

/** The edits that are offered for a line of the plan in a font of TCVN3. */
function editsFor(text: string): readonly string[] {
  const change = [setText('section.IV.text.1', text), format('section.IV.text.1', { font: '.VnTime' })];
  return check(sampleOf('nd30-ke-hoach').build(change))
    .result.findings.filter(({ clause }) => clause === 'nd30-font-unicode')
    .flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits.map(({ kind }) => kind) : []));
}

describe('font-encoding', () => {
  test('offers no other font for letters of the old encoding, which it would turn into signs', () => {
    expect(editsFor('C¸c c¬ quan nghiªm tóc thùc hiÖn.')).toEqual([]);
  });

  test('offers Times New Roman for letters of Unicode that only bear the name of such a font', () => {
    expect(editsFor('Các cơ quan nghiêm túc thực hiện.')).toEqual(['setRunFormat']);
  });
});
