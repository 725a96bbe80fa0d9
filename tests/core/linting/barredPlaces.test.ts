import { checkDocx, mend, type CheckedDocument, type Finding } from '../../../src/core';
import { replaceText, sampleOf } from '../../../src/core/samples';
import { present, withXml } from '../../support/docx';
import { field } from '../../support/wordprocessing';

const OPTIONS = { asOf: '2026-03-16' } as const;
const CLAUSE = 'chung-dambao-baodam';

const written = sampleOf('nd30-ke-hoach').build([
  replaceText('section.V.4.text.1', 'Bảo đảm', 'Đảm bảo'),
  replaceText('section.IV.text.1', 'hợp pháp khác', 'hợp pháp khác để đảm bảo'),
]);

/** The run that holds a text. */
function runOf(xml: string, text: string): string {
  const at = xml.indexOf(text);
  return xml.slice(
    Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at)),
    xml.indexOf('</w:r>', at) + 6,
  );
}

function plan(enclose: (run: string) => string, ...texts: readonly string[]): CheckedDocument {
  const bytes = withXml(written, (xml) =>
    texts.reduce((before, text) => before.replace(runOf(before, text), enclose), xml),
  );
  const result = checkDocx(bytes, OPTIONS);
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.checked;
}

const inField = (run: string): string => field('REF x', run);
const inLocked = (run: string): string =>
  `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;

function findingOf({ result }: CheckedDocument): Finding {
  return present(result.findings.find(({ clause }) => clause === CLAUSE));
}

describe('a fault of several places, some of which may not be edited', () => {
  test.each([
    ['a field', inField, 'generated', 'do trường của Word tự tạo'],
    ['a locked control', inLocked, 'locked', 'nằm trong ô nội dung đã khóa'],
  ] as const)('is mended in the others, and what is left speaks of %s', (_, enclose, lock, words) => {
    const checked = plan(enclose, 'Đảm bảo');
    expect(findingOf(checked)).toMatchObject({ fix: 'confirm', more: [expect.anything()] });
    expect(findingOf(checked).message).toContain(`Có 1 chỗ ${words}`);

    const accepts = ({ clause }: Finding): boolean => clause === CLAUSE;
    const mended = mend(checked, { scope: 'confirm', options: OPTIONS, accepts });
    const left = findingOf(mended.checked);
    expect(mended.deviations).toEqual([]);
    expect(mended.mendings.flatMap(({ changes }) => changes)).toHaveLength(1);
    expect(left).toMatchObject({ fix: 'none', more: [], remedy: null, location: { text: 'Đảm bảo' } });
    expect(left.message).toContain(`Chỗ này ${words}`);
    expect(mended.refused).toEqual([{ finding: left, reason: lock }]);
  });

  test('is left as it is where all of them are locked, and told only to whoever asked for it', () => {
    const checked = plan(inField, 'Đảm bảo', 'để đảm bảo');
    expect(findingOf(checked)).toMatchObject({ fix: 'none', remedy: null });
    expect(findingOf(checked).message).toContain('Có 2 chỗ do trường');

    const refused = (scope: 'safe' | 'confirm'): readonly string[] =>
      mend(checked, { scope, options: OPTIONS }).refused.map(({ finding }) => finding.clause);
    expect(refused('confirm')).toEqual([CLAUSE]);
    expect(refused('safe')).toEqual([]);
  });
});
