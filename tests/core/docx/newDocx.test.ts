import { readDocx } from '../../../src/core/docx';
import { LISTS, newDocx, type NewDocument, type NewParagraph } from '../../../src/core/docx/creation';
import { STATE_FORM } from '../../../src/core/forms';

function line(text: string, size = 28, extra: Partial<NewParagraph> = {}): NewParagraph {
  return {
    kind: 'paragraph',
    format: { alignment: 'both', firstLine: 720, spaceBefore: 120 },
    content: text === '' ? [] : [{ kind: 'text', text, format: { size } }],
    ...extra,
  };
}

const SECTION = {
  blocks: [line('Kính gửi: Sở Nội vụ')],
  page: STATE_FORM.page,
  pageNumber: STATE_FORM.pageNumber,
  startAt: null,
};

function read(document: NewDocument) {
  const result = readDocx(newDocx(document));
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  expect(result.document.warnings).toEqual([]);
  return result.document;
}

describe('newDocx', () => {
  test('gives equal bytes for equal content', () => {
    expect(newDocx({ sections: [SECTION] })).toEqual(newDocx({ sections: [SECTION] }));
  });

  test('sets up the page', () => {
    const [section] = read({ sections: [SECTION] }).sections;
    expect(section).toMatchObject({
      page: { width: 11906, height: 16838, landscape: false },
      margins: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567 },
      titlePage: true,
    });
  });

  test('puts the page number into the header, from the second page on', () => {
    const document = read({ sections: [SECTION] });
    const { default: shown, first } = document.sections[0]?.headers ?? {};
    const fields = (part: string | null | undefined) =>
      document.stories.get(part ?? '')?.paragraphs.flatMap((paragraph) => paragraph.fields);
    expect(fields(shown)).toMatchObject([{ instruction: 'PAGE' }]);
    expect(fields(first)).toEqual([]);
  });

  test('goes without header parts where no page number is asked for', () => {
    const document = read({ sections: [{ ...SECTION, pageNumber: null }] });
    expect([...document.stories.keys()]).toEqual(['document']);
    expect(document.sections[0]?.titlePage).toBe(false);
  });

  test('starts each further section on a new page with its own numbers', () => {
    const page = { ...STATE_FORM.page, width: 16838, height: 11906, landscape: true };
    const { sections } = read({ sections: [SECTION, { ...SECTION, page, startAt: 1 }] });
    expect(sections.map((section) => section.page.landscape)).toEqual([false, true]);
    expect(sections.map((section) => section.pageNumbering.start)).toEqual([null, 1]);
    expect(sections[1]?.breakType).toBe('nextPage');
  });

  test('lets Word draw labels', () => {
    const labelled = (text: string, list: number, level: number) =>
      line(text, 28, { numbering: { list, level } });
    const blocks = [
      labelled('MỤC ĐÍCH', LISTS.outline, 0),
      labelled('Mục đích', LISTS.outline, 1),
      labelled('Yêu cầu', LISTS.outline, 1),
      labelled('NỘI DUNG', LISTS.outline, 0),
      labelled('Việc thứ nhất', LISTS.outline, 1),
      labelled('gạch đầu dòng', LISTS.dash, 0),
    ];
    const { paragraphs } = read({ sections: [{ ...SECTION, blocks }] }).main;
    expect(paragraphs.map(({ label }) => label?.text)).toEqual(['I.', '1.', '2.', 'II.', '1.', '-']);
    expect(paragraphs.every(({ format }) => format.firstLine === 720 && format.indentLeft === 0)).toBe(true);
  });

  test('draws a line once, whichever drawing language is understood', () => {
    const drawn = line('Độc lập - Tự do - Hạnh phúc', 28, { drawnLine: { id: 1, width: 3415, below: 340 } });
    const [paragraph] = read({ sections: [{ ...SECTION, blocks: [drawn] }] }).main.paragraphs;
    expect(paragraph?.drawings).toMatchObject([{ kind: 'line', source: 'drawingml', width: 3415 }]);
  });

  test('means the same with styles as with direct formatting', () => {
    const blocks = [line('a', 28), line('b', 24), line('', 20), line('c', 28)];
    const formats = (formatting: 'direct' | 'styles') =>
      read({ sections: [{ ...SECTION, blocks }], formatting }).main.paragraphs.map(
        ({ format, runs, markFormat }) => {
          const { style: _style, origins, ...properties } = format;
          const { style: _mark, origins: _markOrigins, ...mark } = markFormat;
          return {
            properties,
            mark,
            sizes: runs.map((run) => run.format.size),
            origin: origins.firstLine,
          };
        },
      );
    const direct = formats('direct');
    const styled = formats('styles');
    expect(styled).toEqual(direct.map((each) => ({ ...each, origin: 'paragraphStyle' })));
    expect(new Set(direct.map(({ origin }) => origin))).toEqual(new Set(['direct']));
  });

  test('names the document and its maker', () => {
    const { properties } = read({ sections: [SECTION], properties: { title: 'Mẫu', author: 'Văn phòng' } });
    expect(properties).toMatchObject({ author: 'Văn phòng', application: 'Thể Thức' });
  });
});
