import type { ParagraphFormat } from '../../../../src/core/document';
import { paragraphOf, type DocxParts } from '../../../support/docx';
import { numbered, num, p, style } from '../../../support/wordprocessing';

function format(parts: DocxParts): ParagraphFormat {
  return paragraphOf(parts).format;
}

const direct = (pPr: string): ParagraphFormat => format({ body: p('chữ', { pPr }) });

describe('the format of a paragraph', () => {
  test('is left, single-spaced and flush when nothing says anything', () => {
    expect(direct('')).toMatchObject({
      alignment: 'left',
      indentLeft: 0,
      firstLine: 0,
      spaceBefore: 0,
      line: 240,
      lineRule: 'auto',
      outlineLevel: null,
      borderBottom: null,
      tabs: [],
      style: null,
      numbering: null,
      origins: { alignment: 'implied', tabs: 'implied' },
    });
  });

  test.each([
    ['<w:jc w:val="both"/>', { alignment: 'both' }],
    ['<w:jc w:val="start"/>', { alignment: 'left' }],
    ['<w:jc w:val="end"/>', { alignment: 'right' }],
    ['<w:jc w:val="constructor"/>', { alignment: 'left' }],
    [
      '<w:ind w:left="567" w:right="-20" w:firstLine="720"/>',
      { indentLeft: 567, indentRight: -20, firstLine: 720 },
    ],
    ['<w:ind w:start="1cm" w:firstLine="720" w:hanging="360"/>', { indentLeft: 567, firstLine: -360 }],
    [
      '<w:spacing w:before="120" w:after="60" w:line="340" w:lineRule="exact"/>',
      { spaceBefore: 120, spaceAfter: 60, line: 340, lineRule: 'exact' },
    ],
    ['<w:spacing w:line="264"/>', { line: 264, lineRule: 'auto' }],
    [
      '<w:spacing w:before="0" w:beforeAutospacing="1" w:after="9" w:afterAutospacing="0"/>',
      { spaceBefore: 280, spaceAfter: 9 },
    ],
    [
      '<w:keepNext/><w:keepLines w:val="1"/><w:contextualSpacing/>',
      { keepNext: true, keepLines: true, contextualSpacing: true },
    ],
    ['<w:outlineLvl w:val="2"/>', { outlineLevel: 2 }],
    ['<w:outlineLvl w:val="9"/>', { outlineLevel: null }],
    ['<w:shd w:val="clear" w:fill="EEEEEE"/>', { shading: 'EEEEEE' }],
    [
      '<w:pBdr><w:top w:val="nil"/><w:bottom w:val="single" w:sz="6" w:color="auto"/></w:pBdr>',
      { borderTop: null, borderBottom: { style: 'single', width: 6, color: 'auto' } },
    ],
  ])('reads %s', (pPr, expected) => {
    expect(direct(pPr)).toMatchObject(expected);
  });

  test('inherits each attribute on its own', () => {
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      style(
        'paragraph',
        'Goc',
        '<w:pPr><w:ind w:left="100" w:hanging="50"/><w:jc w:val="both"/></w:pPr>',
        true,
      ) +
      style('paragraph', 'Con', '<w:basedOn w:val="Goc"/><w:pPr><w:ind w:firstLine="30"/></w:pPr>');
    const pPr = '<w:spacing w:before="60"/>';

    expect(format({ body: p('chữ', { style: 'Con', pPr }), styles })).toMatchObject({
      style: 'Con',
      indentLeft: 100,
      firstLine: 30,
      spaceBefore: 60,
      spaceAfter: 200,
      line: 276,
      origins: {
        indentLeft: 'paragraphStyle',
        spaceBefore: 'direct',
        spaceAfter: 'docDefaults',
        keepNext: 'implied',
      },
    });
  });

  test('adds up and clears tab stops', () => {
    const styles = style(
      'paragraph',
      'Goc',
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/><w:tab w:val="right" w:pos="9000" w:leader="dot"/></w:tabs></w:pPr>',
      true,
    );
    const pPr = '<w:tabs><w:tab w:val="clear" w:pos="720"/><w:tab w:val="center" w:pos="1440"/></w:tabs>';

    expect(format({ body: p('chữ', { pPr }), styles }).tabs).toEqual([
      { position: 1440, alignment: 'center', leader: 'none' },
      { position: 9000, alignment: 'right', leader: 'dot' },
    ]);
  });
});

describe('the indents of a numbering level', () => {
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>' +
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>';
  const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>${num(1, 1)}`;

  test('stand above the style and below the paragraph', () => {
    const styles = style('paragraph', 'Goc', '<w:pPr><w:ind w:left="10" w:right="20"/></w:pPr>', true);
    const pPr = `${numbered(1)}<w:ind w:firstLine="0"/>`;

    expect(format({ body: p('chữ', { pPr }), styles, numbering })).toMatchObject({
      indentLeft: 720,
      indentRight: 20,
      firstLine: 0,
      numbering: { list: '1', level: 0 },
      origins: { indentLeft: 'numbering', indentRight: 'paragraphStyle', firstLine: 'direct' },
    });
  });

  test('yield to the style that brings the list in, not to those it is based on', () => {
    const styles =
      style('paragraph', 'Goc', '<w:pPr><w:ind w:left="10" w:right="20" w:firstLine="30"/></w:pPr>') +
      style('paragraph', 'Muc', `<w:basedOn w:val="Goc"/><w:pPr>${numbered(1)}<w:ind w:left="100"/></w:pPr>`);

    expect(format({ body: p('chữ', { style: 'Muc' }), styles, numbering })).toMatchObject({
      indentLeft: 100,
      indentRight: 20,
      firstLine: -360,
      numbering: { list: '1', level: 0 },
    });
  });

  test('go when the paragraph takes itself out of the list', () => {
    const styles = style('paragraph', 'Muc', `<w:pPr>${numbered(1)}</w:pPr>`);

    expect(format({ body: p('chữ', { style: 'Muc', pPr: numbered(0) }), styles, numbering })).toMatchObject({
      indentLeft: 0,
      numbering: null,
    });
  });

  test('are none for a list that does not exist', () => {
    expect(format({ body: p('chữ', { pPr: numbered(7) }), numbering })).toMatchObject({
      indentLeft: 0,
      numbering: null,
    });
  });
});
