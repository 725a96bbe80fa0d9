/** @jest-environment jsdom */
import '../../ui/platform';
import { renderPages } from '../../../src/web/pageView/renderPages';
import { documentOf, type DocxParts } from '../../support/docx';
import { line, list, num, numbered, p, r, tbl, tc, textBox } from '../../support/wordprocessing';

function draw(described: DocxParts): HTMLElement {
  const { content, css } = renderPages(documentOf(described), (part) => `Phần ${part}`);
  const page = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = css;
  page.append(style, content);
  return page;
}

function paragraphs(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('p')];
}

const PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>';
const LANDSCAPE =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

describe('the drawn document', () => {
  test('has one element for each paragraph, whose text is the paragraph’s own', () => {
    const described: DocxParts = {
      body:
        p(r('Số: ') + r('05', '<w:b/>') + r('/KH-UBND\tAn Bình\nngày  3')) +
        p('') +
        tbl([['ô một', 'ô hai']]),
    };
    const texts = documentOf(described).main.paragraphs.map(({ text }) => text);
    const drawn = paragraphs(draw(described));
    expect(drawn.map(({ textContent }) => textContent)).toEqual(texts);
    expect(drawn.map(({ dataset }) => [dataset['part'], dataset['p']])).toEqual(
      texts.map((_, index) => ['document', String(index)]),
    );
  });

  test('draws each format once, as a class', () => {
    const page = draw({ body: p(r('a', '<w:b/>') + r('b') + r('c', '<w:b/>')) });
    const [first, second, third] = page.querySelectorAll('span');
    expect(first?.className).toBe(third?.className);
    expect(first?.className).not.toBe(second?.className);
  });

  test('joins runs of one format, so that the page holds no more elements than it shows', () => {
    const page = draw({ body: p(r('Kế ') + r('ho') + r('ạch')) });
    expect(page.querySelectorAll('span')).toHaveLength(1);
  });

  test('writes automatic numbers without making them text', () => {
    const page = draw({
      body: p('Mục đích', { pPr: numbered(1) }),
      numbering: list(1, [['decimal', '%1.']]) + num(1, 1),
    });
    expect(paragraphs(page)[0]?.dataset['label']).toBe('1.');
    expect(paragraphs(page)[0]?.textContent).toBe('Mục đích');
  });

  test('puts table cells, nested tables and text boxes where they belong', () => {
    const page = draw({
      body:
        tbl([['trái', tc(p('phải') + tbl([['trong']]) + p('sau'))]]) +
        p(r('neo') + textBox(p('trong hộp'))) +
        p('cuối'),
    });
    const drawn = paragraphs(page).map((paragraph) => [
      paragraph.textContent,
      paragraph.closest('.tt-box') === null ? paragraph.closest('table') !== null : 'box',
    ]);
    expect(drawn).toEqual([
      ['trái', true],
      ['phải', true],
      ['trong', true],
      ['sau', true],
      ['neo', false],
      ['trong hộp', 'box'],
      ['cuối', false],
    ]);
    expect(page.querySelectorAll('td td')).toHaveLength(1);
  });

  test('merges cells as the table does', () => {
    const merged = (kind: string, text: string): string => tc(text, `<w:vMerge w:val="${kind}"/>`);
    const page = draw({
      body: tbl([
        [merged('restart', 'A'), 'B'],
        [merged('continue', ''), 'C'],
        [tc('D', '<w:gridSpan w:val="2"/>')],
      ]),
    });
    const cells = [...page.querySelectorAll('td')].map(({ colSpan, rowSpan, textContent }) => [
      textContent,
      colSpan,
      rowSpan,
    ]);
    expect(cells).toEqual([
      ['A', 1, 2],
      ['B', 1, 1],
      ['C', 1, 1],
      ['D', 2, 1],
    ]);
  });

  test('starts a sheet with each section and each page break, in the size of the section', () => {
    const page = draw({
      body: p('một') + p(PAGE_BREAK + r('hai')) + `<w:p><w:pPr>${LANDSCAPE}</w:pPr></w:p>` + p('phụ lục'),
    });
    const sheets = [...page.querySelectorAll<HTMLElement>('.tt-sheet')];
    expect(sheets.map(({ textContent }) => textContent.trim())).toEqual(['một', 'hai', 'phụ lục']);
    expect(sheets.map(({ style }) => style.width)).toEqual(['1122.53px', '1122.53px', '793.73px']);
  });

  test('draws rule lines without text, and shows headers after the pages', () => {
    const page = draw({
      body: p(r('Độc lập - Tự do - Hạnh phúc') + line(2000)),
      headers: { header1: p('2') },
      sectPr: '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
    });
    expect(page.querySelectorAll('.tt-line')).toHaveLength(1);
    expect(page.querySelector<HTMLElement>('.tt-strip')?.dataset['title']).toBe('Phần header1');
    expect(page.querySelector('.tt-strip')?.textContent).toBe('2');
  });

  test('sets text at centred tab stops side by side, and keeps it whole', () => {
    const tabs = '<w:tabs><w:tab w:val="center" w:pos="2000"/><w:tab w:val="center" w:pos="6000"/></w:tabs>';
    const page = draw({ body: p('\tXÃ AN BÌNH\tĐộc lập - Tự do', { pPr: tabs }) });
    const placed = [...page.querySelectorAll<HTMLElement>('.tt-tabbed')];
    expect(placed.map(({ style, textContent }) => [style.left, textContent])).toEqual([
      ['133.33px', '\tXÃ AN BÌNH'],
      ['400px', '\tĐộc lập - Tự do'],
    ]);
    expect(paragraphs(page)[0]?.textContent).toBe('\tXÃ AN BÌNH\tĐộc lập - Tự do');
  });

  test('lets nothing of the file into the style sheet but names of fonts', () => {
    const evil = '<w:rFonts w:ascii="x&quot;}p{color:red}" w:hAnsi="x&quot;}p{color:red}"/>';
    const page = draw({ body: p(r('Kế hoạch', evil)) });
    expect(page.querySelector('style')?.textContent).toContain('font-family:"xpcolorred"');
  });
});
