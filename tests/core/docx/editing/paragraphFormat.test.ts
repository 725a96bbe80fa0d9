import { strFromU8, unzipSync } from 'fflate';
import type { ParagraphFormatChange } from '../../../../src/core/edits';
import { present } from '../../../support/docx';
import { edit, replace, type Edited } from '../../../support/edits';
import { p, r, style } from '../../../support/wordprocessing';

function format(body: string, change: ParagraphFormatChange, styles = ''): Edited {
  return edit({ body, styles }, ({ main }) => [
    {
      kind: 'setParagraphFormat',
      part: 'document',
      paragraph: 0,
      expected: present(main.paragraphs[0]).text,
      format: change,
    },
  ]);
}

function xml({ bytes }: Edited): string {
  return strFromU8(present(unzipSync(bytes)['word/document.xml']));
}

const ALL: ParagraphFormatChange = {
  alignment: 'both',
  indentLeft: 100,
  indentRight: 50,
  firstLine: 567,
  spaceBefore: 120,
  spaceAfter: 60,
  line: 340,
  lineRule: 'exact',
  keepNext: true,
  keepLines: false,
  pageBreakBefore: true,
};

describe('setParagraphFormat', () => {
  test.each([
    ['no properties', p('chữ')],
    ['no content at all', '<w:p/>'],
    ['empty properties', '<w:p><w:pPr/></w:p>'],
    [
      'other properties',
      p('chữ', { pPr: '<w:ind w:left="1" w:hanging="9"/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr>' }),
    ],
  ])('holds in a paragraph with %s', (_, body) => {
    const { after, outcomes } = format(body, ALL);

    expect(outcomes).toEqual([{ kind: 'applied' }]);
    expect(after.main.paragraphs[0]?.format).toMatchObject(ALL);
  });

  test('puts elements where the schema wants them and leaves the others', () => {
    const pPr =
      '<w:pStyle w:val="A"/><w:widowControl/><w:spacing w:before="1" w:after="2"/><w:rPr><w:b/></w:rPr><w:sectPr/>';
    const result = xml(format(p('chữ', { pPr }), { keepNext: true, alignment: 'right', spaceAfter: 0 }));

    expect(result).toContain(
      '<w:pPr><w:pStyle w:val="A"/><w:keepNext/><w:widowControl/><w:spacing w:before="1" w:after="0"/>' +
        '<w:jc w:val="right"/><w:rPr><w:b/></w:rPr><w:sectPr/></w:pPr>',
    );
  });

  test('takes away what would win over it', () => {
    const pPr =
      '<w:spacing w:before="0" w:beforeAutospacing="1" w:beforeLines="50"/><w:ind w:hanging="10" w:hangingChars="100" w:leftChars="2"/>';
    const result = format(p('chữ', { pPr }), { spaceBefore: 120, firstLine: 0, indentLeft: 0 });

    expect(xml(result)).toContain(
      '<w:spacing w:before="120" w:beforeAutospacing="0"/><w:ind w:left="0" w:firstLine="0"/>',
    );
    expect(result.after.main.paragraphs[0]?.format).toMatchObject({ spaceBefore: 120, firstLine: 0 });
  });

  test('ends the automatic spacing of a style, which Word inherits by itself', () => {
    const spacing = '<w:pPr><w:spacing w:beforeAutospacing="1" w:afterAutospacing="1"/></w:pPr>';
    const styles = style('paragraph', 'Normal', spacing, true);
    const result = format(p('chữ'), { spaceBefore: 120 }, styles);

    expect(xml(result)).toContain('<w:spacing w:before="120" w:beforeAutospacing="0"/>');
    expect(result.after.main.paragraphs[0]?.format).toMatchObject({ spaceBefore: 120, spaceAfter: 280 });
  });

  test('keeps the rule of the line height that is in force', () => {
    const styles = style(
      'paragraph',
      'Normal',
      '<w:pPr><w:spacing w:line="300" w:lineRule="exact"/></w:pPr>',
      true,
    );

    expect(format(p('chữ'), { line: 320 }, styles).after.main.paragraphs[0]?.format).toMatchObject({
      line: 320,
      lineRule: 'exact',
    });
  });

  test('switches off what a style switches on', () => {
    const styles = style('paragraph', 'Normal', '<w:pPr><w:keepNext/></w:pPr>', true);

    expect(format(p('chữ'), { keepNext: false }, styles).after.main.paragraphs[0]?.format.keepNext).toBe(
      false,
    );
  });

  test('goes together with edits of the text, and with others of its kind', () => {
    const { after, outcomes } = edit({ body: `<w:p>${r('chữ')}</w:p><w:p/>` }, (document) => [
      replace(document, 'chữ', 'khác'),
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'chữ',
        format: { firstLine: 567 },
      },
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'chữ',
        format: { spaceBefore: 60 },
      },
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 1,
        expected: '',
        format: { alignment: 'center' },
      },
      {
        kind: 'replaceText',
        range: { part: 'document', paragraph: 1, start: 0, end: 0 },
        expected: '',
        text: 'mới',
      },
    ]);

    expect(outcomes.every(({ kind }) => kind === 'applied')).toBe(true);
    expect(
      after.main.paragraphs.map(({ text, format: { firstLine, spaceBefore, alignment } }) => [
        text,
        firstLine,
        spaceBefore,
        alignment,
      ]),
    ).toEqual([
      ['khác', 567, 60, 'left'],
      ['mới', 0, 0, 'center'],
    ]);
  });

  test('is skipped where the text is another or there is no paragraph', () => {
    const { outcomes } = edit({ body: p('chữ') }, () => [
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'khác',
        format: { firstLine: 1 },
      },
      { kind: 'setParagraphFormat', part: 'document', paragraph: 5, expected: '', format: { firstLine: 1 } },
    ]);

    expect(outcomes).toEqual([
      { kind: 'skipped', reason: 'textChanged' },
      { kind: 'skipped', reason: 'locationLost' },
    ]);
  });

  test('holds in a paragraph whose text cannot be edited', () => {
    const ruby = `<w:p><w:r><w:ruby><w:rt>${r('cao')}</w:rt><w:rubyBase>${r('thấp')}</w:rubyBase></w:ruby></w:r></w:p>`;
    const { after, outcomes } = edit({ body: ruby }, (document) => [
      replace(document, 'ấ', 'a'),
      {
        kind: 'setParagraphFormat',
        part: 'document',
        paragraph: 0,
        expected: 'thấp',
        format: { firstLine: 567 },
      },
    ]);

    expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'applied']);
    expect(after.main.paragraphs[0]).toMatchObject({ text: 'thấp', format: { firstLine: 567 } });
  });
});
