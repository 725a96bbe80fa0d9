import type { Edit } from '../../src/core/edits';
import { checkDocx, type CheckedDocument } from '../../src/core/check';
import type { Paragraph } from '../../src/core/document';
import { mend } from '../../src/core/mend';
import { format, sampleOf, setText } from '../../src/core/samples';
import { docxOf, present } from '../support/docx';
import { encoded, inOldEncoding } from '../support/oldEncodings';
import { AS_OF, check, textsOf } from './support';

/** The edits that are offered for a line of the plan in a font of TCVN3. */
function editsFor(text: string): readonly Edit[] {
  const change = [setText('section.IV.text.1', text), format('section.IV.text.1', { font: '.VnTime' })];
  return check(sampleOf('nd30-ke-hoach').build(change))
    .result.findings.filter(({ clause }) => clause === 'nd30-font-unicode')
    .flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []));
}

interface Piece {
  readonly text: string;
  readonly font?: string;
}

/** A paragraph of runs, before a paragraph that is long enough to set the encoding of the document, checked. */
function checkedPieces(pieces: readonly Piece[], isOld: boolean): CheckedDocument {
  const run = ({ text, font = '.VnTime' }: Piece): string =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const long = 'Các cơ quan, đơn vị nghiêm túc thực hiện nhiệm vụ được giao trong năm và báo cáo kết quả.';
  const rest = isOld ? { text: encoded(long, 'tcvn3') } : { text: long, font: 'Times New Roman' };
  const body = `<w:p>${pieces.map(run).join('')}</w:p><w:p>${run(rest)}</w:p>`;
  const result = checkDocx(docxOf({ body }), { asOf: AS_OF, regulation: 'nd30' });
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.checked;
}

/** The first paragraph once all that the rule offers is done. */
function written(pieces: readonly Piece[], isOld = true): Paragraph {
  const { checked } = mend(checkedPieces(pieces, isOld), {
    scope: 'confirm',
    options: { asOf: AS_OF, regulation: 'nd30' },
    accepts: ({ rule }) => rule === 'font-encoding',
  });
  return present(checked.document.main.paragraphs[0]);
}

describe('font-encoding', () => {
  test('leaves nothing in the old font, be it a sign that is a part of a word: it would be decoded once more', () => {
    const pieces = ['Nh', '©', 'n d', '©', 'n x·', ' '].map((text) => ({ text }));
    const { text, runs } = written(pieces);
    expect(text).toBe('Nhân dân xã ');
    expect(new Set(runs.map(({ format }) => format.font))).toEqual(new Set(['Times New Roman']));
  });

  test('knows a font of capitals however its name is written', () => {
    expect(written([{ text: 'kÕ ho¹ch', font: '.vntimeh' }]).text).toBe('KẾ HOẠCH');
  });

  test('takes a letter for one of the encoding that stands beside it, in a document of Unicode too', () => {
    expect(written([{ text: 'ý', font: '.VnTimeH' }, { text: ' kiÕn cña ®¹i biÓu' }], false).text).toBe(
      'Ý kiến của đại biểu',
    );
  });

  test.each([
    ['words of both encodings in one run', 'Thùc hiÖn nhiÖm vô được giao đúng hạn'],
    ['codes kept as places in a font of signs', 'Th\uf0f9c hi\uf0d6n nhi\uf0d6m v\uf0f4'],
  ])('does not touch %s: another font would turn them into signs', (_, text) => {
    for (const isOld of [true, false]) {
      const { text: after, runs } = written([{ text }], isOld);
      expect(after).toBe(text);
      expect(runs.map(({ format }) => format.font)).toEqual(['.VnTime']);
    }
  });

  test('writes what stands as signs beside letters of the same encoding in Unicode with them', () => {
    const signs = { text: 'nhiÖm vô ®­îc giao ', font: 'Arial' };
    for (const isOld of [true, false]) {
      expect(written([{ text: 'Thùc hiÖn ' }, signs, { text: 'trong n¨m' }], isOld).text).toBe(
        'Thực hiện nhiệm vụ được giao trong năm',
      );
    }
  });

  test('takes letters with marks of their own for Unicode', () => {
    const text = 'Các viê\u0323c cu\u0309a xã';
    expect(written([{ text }]).text).toBe(text);
  });

  test('leaves a foreign name beside letters of an old encoding', () => {
    const name = { text: 'Müller', font: 'Times New Roman' };
    expect(written([{ text: '¤ng ' }, name, { text: ' nghiªm tóc thùc hiÖn' }]).text).toBe(
      'Ông Müller nghiêm túc thực hiện',
    );
  });

  test.each([
    ['German', 'Größe der Fläche für Übungen, Bürger, Städte und Länder'],
    ['Portuguese', 'A educação, a informação e a organização são questões de situações.'],
    ['Swedish', 'Göteborg och Malmö på västkusten är större än Östersund'],
    ['Turkish', 'Türkiye Cumhuriyeti Cumhurbaşkanlığı hükümeti görüşü'],
    ['units', '10 µm, 5 µg, 3 µl, «5 m²», ©2020, ½ và ¼'],
  ])('says nothing of %s', (_, text) => {
    const { result } = checkedPieces([{ text, font: 'Times New Roman' }], false);
    expect(result.findings.filter(({ rule }) => rule === 'font-encoding')).toEqual([]);
  });

  test('leaves an encoding that cannot be decoded in its font, and says that it is old', () => {
    const text = 'CÄÜNG HOAÌ XAÎ HÄÜI CHUÍ NGHÉA VIÃÛT NAM';
    const checked = checkedPieces([{ text, font: 'VNtimes new roman' }], false);
    const fonts = checked.result.findings.filter(({ rule }) => rule.startsWith('font-'));
    expect(fonts.map(({ rule, remedy }) => [rule, remedy?.kind])).toEqual([['font-encoding', undefined]]);
  });

  test('leaves the signs of another font as they are', () => {
    const pieces = [
      { text: '¨ ', font: 'Wingdings' },
      { text: 'Thùc hiÖn nhiÖm vô ®­îc giao', font: 'Arial' },
    ];
    expect(written(pieces).text).toBe('¨ Thực hiện nhiệm vụ được giao');
  });

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
