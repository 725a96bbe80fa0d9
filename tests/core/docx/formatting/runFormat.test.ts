import type { RunFormat } from '../../../../src/core/document';
import { paragraphOf, present, type DocxParts } from '../../../support/docx';
import { p, style, tbl } from '../../../support/wordprocessing';

function format(parts: DocxParts, paragraph = 0): RunFormat {
  return present(paragraphOf(parts, paragraph).runs[0]).format;
}

const defaults = (rPr: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault></w:docDefaults>`;

describe('the format of a run', () => {
  test('is Times New Roman 10 pt when nothing says anything', () => {
    expect(format({ body: p('chữ') })).toMatchObject({
      font: 'Times New Roman',
      fontHighAnsi: 'Times New Roman',
      size: 20,
      bold: false,
      underline: 'none',
      color: 'auto',
      style: null,
      origins: { font: 'implied', size: 'implied', bold: 'implied' },
    });
  });

  test('comes from the nearest layer that says something', () => {
    const parts = {
      body: p('chữ', { style: 'Con', rPr: '<w:rStyle w:val="Nhan"/><w:i/>' }),
      styles:
        defaults('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:color w:val="ff0000"/>') +
        style('paragraph', 'Cha', '<w:rPr><w:sz w:val="26"/><w:u w:val="single"/></w:rPr>') +
        style('paragraph', 'Con', '<w:basedOn w:val="Cha"/><w:rPr><w:u w:val="double"/></w:rPr>') +
        style('character', 'Nhan', '<w:rPr><w:highlight w:val="yellow"/></w:rPr>'),
    };

    expect(format(parts)).toMatchObject({
      font: 'Arial',
      color: 'FF0000',
      size: 26,
      underline: 'double',
      highlight: 'yellow',
      italic: true,
      style: 'Nhan',
      origins: {
        font: 'docDefaults',
        color: 'docDefaults',
        size: 'paragraphStyle',
        underline: 'paragraphStyle',
        highlight: 'characterStyle',
        italic: 'direct',
        bold: 'implied',
      },
    });
  });

  test('falls back to the default paragraph style, also for a style that does not exist', () => {
    const styles = style('paragraph', 'Normal', '<w:rPr><w:sz w:val="28"/></w:rPr>', true);

    expect(format({ body: p('chữ'), styles }).size).toBe(28);
    expect(format({ body: p('chữ', { style: 'KhongCo' }), styles }).size).toBe(28);
  });

  test('ends circles of styles', () => {
    const styles =
      style('paragraph', 'A', '<w:basedOn w:val="B"/><w:rPr><w:sz w:val="30"/></w:rPr>') +
      style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>');

    expect(format({ body: p('chữ', { style: 'A' }), styles })).toMatchObject({ size: 30, bold: true });
  });

  test('does not take a paragraph style for a character style', () => {
    const styles = style('paragraph', 'Doan', '<w:rPr><w:b/></w:rPr>');

    expect(format({ body: p('chữ', { rPr: '<w:rStyle w:val="Doan"/>' }), styles })).toMatchObject({
      bold: false,
      style: null,
    });
  });

  test('resolves theme fonts, which win over names in the same element only', () => {
    const themeFonts = { major: 'Cambria', minor: 'Calibri' };
    const styles =
      defaults('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>') +
      style('paragraph', 'Ten', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr>') +
      style('paragraph', 'Chu', '<w:rPr><w:rFonts w:ascii="Arial" w:asciiTheme="majorHAnsi"/></w:rPr>');

    expect(format({ body: p('chữ'), styles, themeFonts })).toMatchObject({
      font: 'Calibri',
      fontHighAnsi: 'Calibri',
      fontComplexScript: 'Times New Roman',
    });
    expect(format({ body: p('chữ', { style: 'Ten' }), styles, themeFonts }).font).toBe('Arial');
    expect(format({ body: p('chữ', { style: 'Chu' }), styles, themeFonts })).toMatchObject({
      font: 'Cambria',
      fontHighAnsi: 'Calibri',
    });
    expect(format({ body: p('chữ', { style: 'Chu' }), styles }).font).toBe('Arial');
  });

  test.each([
    ['<w:b/>', { bold: true }],
    ['<w:b w:val="true"/>', { bold: true }],
    ['<w:b w:val="0"/>', { bold: false }],
    ['<w:b w:val="off"/>', { bold: false }],
    ['<w:caps/><w:smallCaps/>', { caps: true, smallCaps: true }],
    ['<w:strike w:val="0"/><w:dstrike/>', { strike: true }],
    ['<w:vanish/>', { hidden: true }],
    ['<w:vertAlign w:val="superscript"/>', { verticalPosition: 'superscript' }],
    ['<w:color w:val="auto"/>', { color: 'auto' }],
    ['<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', { shading: 'FFFF00' }],
    ['<w:shd w:val="solid" w:color="00ff00" w:fill="auto"/>', { shading: '00FF00' }],
    ['<w:spacing w:val="-6"/>', { characterSpacing: -6 }],
    ['<w:sz w:val="13pt"/>', { size: 26 }],
    ['<w:sz w:val="lớn"/>', { size: 20 }],
  ])('reads %s', (rPr, expected) => {
    expect(format({ body: p('chữ', { rPr }) })).toMatchObject(expected);
  });

  test('keeps hidden text in the paragraph', () => {
    expect(paragraphOf({ body: p('ẩn', { rPr: '<w:vanish/>' }) }).text).toBe('ẩn');
  });
});

describe('toggle properties', () => {
  const styles =
    style('paragraph', 'Dam', '<w:rPr><w:b/></w:rPr>') +
    style('paragraph', 'ConDam', '<w:basedOn w:val="Dam"/><w:rPr><w:b/></w:rPr>') +
    style('character', 'NhanDam', '<w:rPr><w:b/></w:rPr>');
  const marked = '<w:rStyle w:val="NhanDam"/>';

  test.each([
    ['in one style', 'Dam', '', true],
    ['in a style and the one it is based on', 'ConDam', '', true],
    ['in a paragraph and a character style', 'Dam', marked, false],
    ['in both, and directly', 'Dam', `${marked}<w:b/>`, true],
    ['directly off', 'Dam', '<w:b w:val="0"/>', false],
  ])('stated %s', (_, named, rPr, expected) => {
    expect(format({ body: p('chữ', { style: named, rPr }), styles }).bold).toBe(expected);
  });

  test('stay on where the document defaults switch them on', () => {
    expect(
      format({ body: p('chữ', { style: 'Dam', rPr: marked }), styles: defaults('<w:b/>') + styles }).bold,
    ).toBe(true);
  });

  test('cancel between a table style and a paragraph style', () => {
    const withTable = `${styles}${style('table', 'Bang', '<w:rPr><w:b/></w:rPr>')}`;
    const body = tbl([[p('đậm') + p('thường', { style: 'Dam' })]], '<w:tblStyle w:val="Bang"/>');

    expect([0, 1].map((index) => format({ body, styles: withTable }, index).bold)).toEqual([true, false]);
  });
});

describe('the format of a paragraph mark', () => {
  test('is what an empty paragraph measures', () => {
    const { markFormat, runs } = paragraphOf({
      body: p('', { pPr: '<w:rPr><w:sz w:val="8"/></w:rPr>' }),
    });

    expect([markFormat.size, runs]).toEqual([8, []]);
  });

  test('is not that of the runs', () => {
    expect(format({ body: p('chữ', { pPr: '<w:rPr><w:b/></w:rPr>' }) }).bold).toBe(false);
  });
});
