import { format, formatRole, sampleOf } from '../../src/core/samples';
import { check } from './support';

/** What is said, and what is set, of an opening sentence without indent among paragraphs with this one; twips. */
function indentOf(usual: number) {
  const change = [formatRole('body', { firstLine: usual }), format('openingSentence', { firstLine: 0 })];
  const { findings } = check(sampleOf('hd05-ke-hoach').build(change)).result;
  return findings
    .filter(({ clause }) => clause === 'dang-body-indent')
    .map(({ message, remedy }) => ({
      message,
      set: remedy?.kind === 'edits' ? remedy.edits.map((edit) => 'format' in edit && edit.format) : [],
    }));
}

describe('body-indent', () => {
  test('names the length that it sets: that of the other paragraphs', () => {
    expect(indentOf(720)).toMatchObject([
      {
        message: expect.stringContaining('Hãy đặt First line 12,7 mm như những đoạn khác') as string,
        set: [{ firstLine: 720 }],
      },
    ]);
  });

  test('names the length of the guideline where the others have it', () => {
    expect(indentOf(567)).toMatchObject([
      {
        message: expect.stringContaining('Hãy đặt First line 10 mm trong') as string,
        set: [{ firstLine: 567 }],
      },
    ]);
  });
});
