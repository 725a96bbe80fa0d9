import { applyEdits, readDocx } from '../../../../src/core/docx';
import { appliedEdits, inverseEdits, proveEdits, type Edit } from '../../../../src/core/edits';
import type { Document } from '../../../../src/core/document';
import { docxOf, present, read } from '../../../support/docx';
import { p, r, tbl, tc, textBox } from '../../../support/wordprocessing';
import { unsoundness } from '../../../support/xmlSoundness';
import { fc, runs } from '../../../support/properties';

const fieldCharacter = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const letters = 'Kế hoạch này'
  .split('')
  .map(
    (letter, index) =>
      `<w:r w:rsidR="00B${index}"><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">${letter}</w:t></w:r><w:proofErr w:type="spellStart"/>`,
  )
  .join('');

/** Ways in which real files are built, one to a paragraph or two. */
const ODD: Readonly<Record<string, string>> = {
  'tracked moves':
    `<w:p><w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2" w:author="Lan">${r('đi  xa')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${r('ở lại')}</w:p>` +
    `<w:p><w:moveToRangeStart w:id="3" w:name="m"/><w:moveTo w:id="4" w:author="Lan">${r('đi  xa')}</w:moveTo><w:moveToRangeEnd w:id="3"/></w:p>`,
  'content controls in content controls': `<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p>${r('ngoài ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('[điền  vào]')}<w:sdt><w:sdtContent>${r(' trong')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`,
  'a field across runs': `<w:p>${r('trước ')}${fieldCharacter('begin')}${code(' MERGE')}${code('FIELD x ')}${fieldCharacter('separate')}${r('kết ', '<w:b/>')}${r('quả')}${fieldCharacter('end')}${r(' sau')}</w:p>`,
  'a field across paragraphs':
    `<w:p>${r('a ')}${fieldCharacter('begin')}${code(' TOC ')}${fieldCharacter('separate')}${r('mục 1')}</w:p>` +
    `<w:p>${r('mục 2')}${fieldCharacter('end')}${r(' hết')}</w:p>`,
  'a table in a text box': `<w:p>${textBox(tbl([['ô  một', p(r('hai ') + r('ba', '<w:i/>'))]]) + p('cuối hộp'))}${r('neo')}</w:p>`,
  'symbols and tabs of all kinds':
    '<w:p><w:r><w:t>a</w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> b</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t><w:cr/></w:r></w:p>',
  'comments and bookmarks': `<w:p><w:commentRangeStart w:id="0"/>${r('một ')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('hai')}<w:bookmarkStart w:id="5" w:name="b"/>${r(' ba')}<w:bookmarkEnd w:id="5"/></w:p>`,
  'a run for every letter': `<w:p w:rsidR="00A1" w:rsidRDefault="00A2">${letters}</w:p>`,
  'a phonetic guide': `<w:p>${r('x')}<w:r><w:ruby><w:rubyPr/><w:rt>${r('y')}</w:rt><w:rubyBase>${r('z')}</w:rubyBase></w:ruby></w:r>${r(' t')}</w:p>`,
  'links, tags and tracked changes': `<w:p>${r('a ')}<w:hyperlink w:anchor="b">${r('liên  kết')}</w:hyperlink><w:smartTag w:element="x">${r(' thẻ')}</w:smartTag><w:ins w:id="9" w:author="Lan">${r(' thêm')}</w:ins><w:del w:id="8" w:author="Lan"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>`,
  'tracked marks and formats':
    `<w:p><w:pPr><w:rPr><w:del w:id="7" w:author="Lan"/></w:rPr></w:pPr>${r('mất dấu')}</w:p>` +
    `<w:p><w:pPr><w:pPrChange w:id="6" w:author="Lan"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange></w:pPr>${r('đổi', '<w:b/><w:rPrChange w:id="5" w:author="Lan"><w:rPr/></w:rPrChange>')}</w:p>`,
  formulas: `<w:p>${r('t ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>${r(' u')}</w:p>`,
  'a table in a table': tbl([[tc(p('a') + tbl([['b', 'c']]) + p('d')), 'e']]),
  'characters of two units': `<w:p>${r('a😀b')}${r('e\u0301 Ế')}</w:p>`,
  'character data': '<w:p><w:r><w:t xml:space="preserve"><![CDATA[a & b]]> &#x1EA0;</w:t></w:r></w:p>',
};

type Pick = readonly [at: number, width: number, text: string];

const picks = fc.array(
  fc.tuple(fc.nat(20), fc.nat(6), fc.constantFrom('mới', '', ' và ', 'x\ty', 'dòng\nhai', '&<>', '“a”')),
  { minLength: 5, maxLength: 9 },
);

/** An edit of the text, one of the letters and now and then one of the paragraph, in every paragraph. */
function editsOf({ main }: Document, chosen: readonly Pick[]): readonly Edit[] {
  return main.paragraphs.flatMap(({ part, index, text }): Edit[] => {
    const [at, width, inserted] = present(chosen[index % chosen.length]);
    const start = at % (text.length + 1);
    const end = Math.min(text.length, start + width);
    const range = { part, paragraph: index, start, end };
    const letter = Math.min(at % (text.length + 1), text.length - 1);
    const bold = { part, paragraph: index, start: letter, end: Math.min(text.length, letter + 1 + width) };
    return [
      { kind: 'replaceText', range, expected: text.slice(start, end), text: inserted },
      ...(text === ''
        ? []
        : [
            {
              kind: 'setRunFormat',
              range: bold,
              expected: text.slice(bold.start, bold.end),
              format: { bold: true, size: 31 },
            } as const,
          ]),
      ...(at % 3 === 0
        ? [
            {
              kind: 'setParagraphFormat',
              part,
              paragraph: index,
              expected: text,
              format: { alignment: 'both', line: 333, lineRule: 'exact' },
            } as const,
          ]
        : []),
    ];
  });
}

/** Makes edits, holds the result against them, and takes back what has an inverse. */
function trial(
  bytes: Uint8Array,
  chosen: readonly Pick[],
  track: { readonly track?: { readonly author: string } },
) {
  const opened = readDocx(bytes);
  if (!opened.ok) {
    throw new Error(opened.failure.code);
  }
  const { document: before, package: source } = opened;
  const edits = editsOf(before, chosen);
  const written = applyEdits(source, before, edits, track);
  const made = appliedEdits(edits, written.outcomes);
  const again = readDocx(written.bytes);
  if (!again.ok) {
    throw new Error(again.failure.code);
  }
  const change = { before, after: again.document, made };
  const chosenBack = made.filter((edit) => inverseEdits(change, [edit]) !== null);
  const back = applyEdits(again.package, again.document, inverseEdits(change, chosenBack) ?? []);
  const left = made.filter((edit) => !chosenBack.includes(edit));
  return {
    made: made.length,
    complaints: [
      ...proveEdits(before, again.document, made),
      ...unsoundness(written.bytes, unsoundness(bytes)),
      ...proveEdits(before, read(back.bytes), left),
      ...back.outcomes.filter(({ kind }) => kind === 'skipped'),
    ],
  };
}

describe.each(Object.entries(ODD))('applyEdits among %s', (_, body) => {
  const bytes = docxOf({ body: p('đầu') + body + p('cuối') });

  test.each([
    ['untracked', {}],
    ['tracked', { track: { author: 'Minh' } }],
  ])('changes what it says and nothing else, %s, and gives it back', (__, track) => {
    let made = 0;
    fc.assert(
      fc.property(picks, (chosen) => {
        const result = trial(bytes, chosen, track);
        made += result.made;
        expect(result.complaints).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
    expect(made).toBeGreaterThan(50);
  });
});
