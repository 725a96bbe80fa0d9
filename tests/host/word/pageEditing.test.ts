import type { Edit } from '../../../src/core';
import { present } from '../../support/docx';
import { editInWord } from '../../support/word/editing';
import { addPageSetup } from '../../support/word/newerMembers';
import { officeLibrary } from '../../support/word/openInWord';
import { field, p } from '../../support/wordprocessing';

const pageNumber: Edit = { kind: 'setPageNumber', section: 0, size: 26 };
const margins: Edit = {
  kind: 'setPageSetup',
  section: 0,
  page: { width: 11906, height: 16838, landscape: false },
  margins: { top: 1134, left: 1701 },
};
const letter =
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
const desktop = { sets: { WordApi: '1.9', WordApiDesktop: '1.3' } };

beforeAll(() => addPageSetup(officeLibrary()));

describe('setPageSetup in Word', () => {
  test('is not for a Word without page setup', async () => {
    const { host, outcomes } = await editInWord({ body: p('KẾ HOẠCH') }, [margins]);
    expect(host.capabilities.pageSetup).toBe(false);
    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
  });

  test('sets paper and margins of the section, and leaves the others', async () => {
    const { host, outcomes, document, usage } = await editInWord(
      { body: p('KẾ HOẠCH'), sectPr: letter },
      [margins],
      desktop,
    );
    expect(host.capabilities.pageSetup).toBe(true);
    expect(outcomes).toEqual([{ kind: 'applied' }]);
    expect(document.sections[0]).toMatchObject({
      page: { width: 11906, height: 16838, landscape: false },
      margins: { top: 1134, left: 1701, right: 1440, bottom: 1440 },
    });
    expect(usage.sets).toContain('WordApiDesktop 1.3');
  });

  test('finds a later section', async () => {
    const breakBefore = `<w:p><w:pPr>${letter}</w:pPr></w:p>`;
    const { document } = await editInWord(
      { body: `${p('Một')}${breakBefore}${p('Hai')}`, sectPr: letter },
      [{ ...margins, section: 1 }],
      desktop,
    );
    expect(document.sections.map(({ margins: { top } }) => top)).toEqual([1440, 1134]);
  });
});

describe('setPageNumber in Word', () => {
  const titled = (inside: string) => `<w:sectPr>${inside}<w:titlePg/></w:sectPr>`;
  const withHeader = titled('<w:headerReference w:type="default" r:id="header1"/>');

  test('makes a header with a centred number', async () => {
    const { outcomes, document, usage } = await editInWord({ body: p('KẾ HOẠCH'), sectPr: titled('') }, [
      pageNumber,
    ]);
    expect(outcomes).toEqual([{ kind: 'applied' }]);
    const header = document.stories.get(present(document.sections[0]?.headers.default));
    expect(present(header).paragraphs).toHaveLength(1);
    const [first] = present(header).paragraphs;
    expect(first?.fields.map(({ instruction }) => instruction)).toEqual(['PAGE']);
    expect(first?.format.alignment).toBe('center');
    expect(first?.runs[0]?.format.size).toBe(26);
    expect(Array.from(usage.sets).sort()).toEqual(['WordApi 1.1', 'WordApi 1.3']);
  });

  test('puts the number above what the header holds', async () => {
    const { document } = await editInWord(
      { body: p('KẾ HOẠCH'), headers: { header1: p('LƯU HÀNH NỘI BỘ') }, sectPr: withHeader },
      [pageNumber],
      { quirks: { extraParagraphAfterInsertOoxml: true } },
    );
    const header = present(document.stories.get('header1'));
    expect(header.paragraphs.map(({ fields, text }) => [fields.length, text.replace(/\d/g, '')])).toEqual([
      [1, ''],
      [0, 'LƯU HÀNH NỘI BỘ'],
    ]);
  });

  test('gives the section a first page of its own where Word can', async () => {
    const { outcomes, document } = await editInWord(
      { body: p('KẾ HOẠCH'), sectPr: letter },
      [pageNumber],
      desktop,
    );
    expect(outcomes).toEqual([{ kind: 'applied' }]);
    expect(document.sections[0]?.titlePage).toBe(true);
  });

  test('does nothing where the number would show on the first page', async () => {
    const { outcomes, document } = await editInWord({ body: p('KẾ HOẠCH'), sectPr: letter }, [pageNumber]);
    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
    expect(document.sections[0]?.headers.default).toBeNull();
  });

  test('does nothing where even pages have a header of their own', async () => {
    const { outcomes } = await editInWord(
      {
        body: p('KẾ HOẠCH'),
        settings: '<w:evenAndOddHeaders/>',
        headers: { header1: p(field('PAGE', '')) },
        sectPr: withHeader,
      },
      [pageNumber],
    );
    expect(outcomes).toEqual([{ kind: 'skipped', reason: 'notSupported' }]);
  });
});
