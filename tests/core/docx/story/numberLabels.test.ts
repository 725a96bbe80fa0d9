import { paragraphsOf, type DocxParts } from '../../../support/docx';
import { list, num, numbered, p, r, style } from '../../../support/wordprocessing';

/** Labels of all paragraphs. */
function labels(parts: DocxParts): (string | null)[] {
  return paragraphsOf(parts).map(({ label }) => label?.text ?? null);
}

const item = (level = 0, listId = 1): string => p('x', { pPr: numbered(listId, level) });

const outline =
  list(1, [
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
    ['decimal', '%2.%3.'],
    ['lowerLetter', '%4)'],
  ]) + num(1, 1);

describe('automatic numbers', () => {
  test('count their level and start again below a higher one', () => {
    const body = [0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1].map((level) => item(level)).join('');

    expect(labels({ body, numbering: outline })).toEqual([
      'I.',
      '1.',
      '2.',
      '2.1.',
      '2.2.',
      'a)',
      'b)',
      '3.',
      '3.1.',
      'II.',
      '1.',
    ]);
  });

  test('are no text, and know their level', () => {
    const [paragraph] = paragraphsOf({ body: p('Mục đích', { pPr: numbered(1, 1) }), numbering: outline });

    expect(paragraph?.text).toBe('Mục đích');
    expect(paragraph?.label).toEqual({ text: '1.', bullet: false, level: 1 });
  });

  test('go on through ordinary paragraphs and count empty ones', () => {
    const body = item() + p('thường') + p('', { pPr: numbered(1) }) + item();

    expect(labels({ body, numbering: outline })).toEqual(['I.', null, 'II.', 'III.']);
  });

  test('show where a level would start that no paragraph has used', () => {
    expect(labels({ body: item(2) + item(1), numbering: outline })).toEqual(['1.1.', '1.']);
  });

  test('pass over empty paragraphs that are tracked as deleted', () => {
    const gone = p('', { pPr: `${numbered(1)}<w:rPr><w:del w:id="1"/></w:rPr>` });

    expect(labels({ body: item() + gone + item(), numbering: outline })).toEqual(['I.', null, 'II.']);
  });

  test.each([
    ['decimalZero', ['01', '02']],
    ['lowerRoman', ['i', 'ii']],
    ['upperLetter', ['A', 'B']],
    ['ordinal', ['1st', '2nd']],
    ['vietnameseCounting', ['một', 'hai']],
    ['decimalEnclosedCircle', ['①', '②']],
    ['chicago', ['*', '†']],
    ['none', [null, null]],
    ['cardinalText', ['1', '2']],
  ])('are drawn as %s', (format, expected) => {
    const numbering = list(1, [[format, '%1']]) + num(1, 1);

    expect(labels({ body: item() + item(), numbering })).toEqual(expected);
  });

  test('repeat the letter after z', () => {
    const numbering = list(1, [['lowerLetter', '%1)']]) + num(1, 1);

    expect(labels({ body: item().repeat(28), numbering }).slice(24)).toEqual(['y)', 'z)', 'aa)', 'bb)']);
  });

  test('of Vietnamese lists take d and e after c, without đ', () => {
    const numbering = list(1, [['lowerLetter', '%1)']]) + num(1, 1);

    expect(labels({ body: item().repeat(5), numbering })).toEqual(['a)', 'b)', 'c)', 'd)', 'e)']);
  });

  test('of lists made from one definition go on counting together', () => {
    const numbering = list(1, [['decimal', '%1.']]) + num(1, 1) + num(2, 1);

    expect(labels({ body: item() + item(0, 2) + item(), numbering })).toEqual(['1.', '2.', '3.']);
  });

  test('start again where a list overrides the start, once', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = list(1, [['decimal', '%1.']]) + num(1, 1) + num(2, 1, restart);

    expect(labels({ body: item() + item() + item(0, 2) + item(0, 2), numbering })).toEqual([
      '1.',
      '2.',
      '1.',
      '2.',
    ]);
  });

  test('take the level that a list overrides', () => {
    const level =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:lvlOverride>';
    const numbering = list(1, [['upperRoman', '%1.']]) + num(1, 1, level);

    expect(labels({ body: item() + item(), numbering })).toEqual(['Điều 5.', 'Điều 6.']);
  });

  test('never start again, or only after a certain level, where the level says so', () => {
    const level = (index: number, text: string, restart: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${restart}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level(0, '%1', '')}${level(1, 'm%2', '<w:lvlRestart w:val="0"/>')}` +
      `${level(2, 'p%3', '<w:lvlRestart w:val="1"/>')}</w:abstractNum>${num(1, 1)}`;
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((index) => item(index)).join('');

    expect(labels({ body, numbering })).toEqual(['1', 'm1', 'p1', 'm2', 'p2', '2', 'm3', 'p1']);
  });

  test('are all decimal in a legal level', () => {
    const level =
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>';
    const numbering =
      list(1, [['upperRoman', '%1']], '').replace('</w:abstractNum>', `${level}</w:abstractNum>`) + num(1, 1);

    expect(labels({ body: item() + item() + item(1), numbering })).toEqual(['I', 'II', '2.1']);
  });

  test('come by a style, at the level that names the style', () => {
    const named = (index: number, format: string, styleId: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${styleId}"/><w:lvlText w:val="%${index + 1}."/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${named(0, 'upperRoman', 'M1')}${named(1, 'decimal', 'M2')}</w:abstractNum>${num(1, 1)}`;
    const styles =
      style('paragraph', 'M1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('paragraph', 'M2', '<w:basedOn w:val="M1"/>');
    const body = p('a', { style: 'M1' }) + p('b', { style: 'M2' }) + p('c', { style: 'M2' });

    expect(labels({ body, numbering, styles })).toEqual(['I.', '1.', '2.']);
  });

  test('come through a numbering style', () => {
    const numbering =
      list(1, [], '<w:numStyleLink w:val="DanhSach"/>') +
      list(2, [['decimal', '(%1)']], '<w:styleLink w:val="DanhSach"/>') +
      num(1, 1) +
      num(2, 2);
    const styles = style('numbering', 'DanhSach', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');

    expect(labels({ body: item() + item(), numbering, styles })).toEqual(['(1)', '(2)']);
  });

  test('are taken off by list 0', () => {
    const styles = style('paragraph', 'M', `<w:pPr>${numbered(1)}</w:pPr>`);
    const body = p('a', { style: 'M' }) + p('b', { style: 'M', pPr: numbered(0) }) + p('c', { style: 'M' });

    expect(labels({ body, numbering: outline, styles })).toEqual(['I.', null, 'II.']);
  });

  test('may be padded as an example shows', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14">' +
      '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>' +
      '</mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>${num(1, 1)}`;

    expect(labels({ body: item() + item(), numbering })).toEqual(['009', '010']);
  });

  test('of a text box are counted where its anchor stands', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${item()}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

    expect(labels({ body: `${item()}<w:p>${r('neo')}${box}</w:p>${item()}`, numbering: outline })).toEqual([
      'I.',
      null,
      'II.',
      'III.',
    ]);
  });
});

describe('bullets', () => {
  test.each([
    ['-', '', '-'],
    ['+', '', '+'],
    ['o', '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>', 'o'],
    ['\uF0B7', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>', '•'],
    ['\uF02D', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>', '-'],
    ['\uF0A7', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>', '▪'],
    ['\uF0FC', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>', '✓'],
    ['\uF0B7', '', '•'],
    ['\u2212', '', '-'],
    ['\u02D7', '', '-'],
    ['–', '', '–'],
  ])('%j in %j is drawn as %j', (character, font, expected) => {
    const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${character}"/><w:rPr>${font}</w:rPr></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>${num(1, 1)}`;
    const [paragraph] = paragraphsOf({ body: item(), numbering });

    expect(paragraph?.label).toEqual({ text: expected, bullet: true, level: 0 });
  });

  test('drawn as pictures are dots', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/><w:lvlPicBulletId w:val="0"/></w:lvl>';

    expect(
      labels({
        body: item(),
        numbering: `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>${num(1, 1)}`,
      }),
    ).toEqual(['•']);
  });
});
