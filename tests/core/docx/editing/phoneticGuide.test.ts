import type { Edit } from '../../../../src/core/edits';
import { edit, replace } from '../../../support/edits';
import { r } from '../../../support/wordprocessing';

const guide = `<w:r><w:ruby><w:rt>${r('cao')}</w:rt><w:rubyBase>${r('thấp')}</w:rubyBase></w:ruby></w:r>`;

describe('replaceText beside a phonetic guide', () => {
  test('is skipped inside it, which would tear it apart', () => {
    const { outcomes, bytes, source } = edit({ body: `<w:p>${guide}</w:p>` }, (document) => [
      replace(document, 'ấ', 'a'),
    ]);

    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
    expect(bytes).toEqual(source);
  });

  test('inserts behind it without opening it', () => {
    const behind: Edit = {
      kind: 'replaceText',
      range: { part: 'document', paragraph: 0, start: 4, end: 4 },
      expected: '',
      text: ' mới',
    };
    const between = edit({ body: `<w:p>${guide}${r(' xa', '<w:b/>')}</w:p>` }, () => [behind]);
    const last = edit({ body: `<w:p>${guide}</w:p>` }, () => [behind]);

    expect(between.after.main.paragraphs[0]?.runs.map(({ text, format }) => [text, format.bold])).toEqual([
      ['thấp', false],
      [' mới xa', true],
    ]);
    expect(last.after.main.paragraphs[0]?.text).toBe('thấp mới');
    expect([...between.outcomes, ...last.outcomes]).toEqual([{ kind: 'applied' }, { kind: 'applied' }]);
  });
});
