import type { Document, Edit, Fragment, Paragraph, ParagraphFormatChange } from '../../core';

const SIZE = { size: 28 };

/** What is put into the empty document: faults of each kind, so that there is something to mend. */
export const TRIAL_TEXTS = [
  'KẾ HOẠCH',
  'Tổ chức hội nghị  đối thoại , với Nhân dân',
  'Nơi nhận.',
  '',
  'Đoạn cuối của văn bản thử',
] as const;

export const TRIAL_FRAGMENT: Fragment = {
  blocks: TRIAL_TEXTS.map((text) => ({
    kind: 'paragraph',
    format: { alignment: 'left' },
    content: [{ kind: 'text', text, format: SIZE }],
  })),
};

export const TRIAL_TABLE: Fragment = {
  blocks: [
    {
      kind: 'table',
      columns: [4000, 4000],
      bordered: false,
      rows: [
        ['Nơi nhận:', 'CHỦ TỊCH'].map((text) => ({
          blocks: [
            {
              kind: 'paragraph',
              format: { alignment: 'center' },
              content: [{ kind: 'text', text, format: SIZE }],
            },
          ],
        })),
      ],
    },
  ],
};

/** One edit to try, made from the document as it stands. */
export interface TrialEdit {
  readonly name: string;
  readonly edits: (document: Document) => readonly Edit[];
}

export const TRIAL_EDITS: readonly TrialEdit[] = [
  { name: 'thay hai khoảng trắng bằng một', edits: (document) => replaceIn(document, 'hội nghị', '  ', ' ') },
  { name: 'bỏ khoảng trắng trước dấu phẩy', edits: (document) => replaceIn(document, 'hội nghị', ' ,', ',') },
  { name: 'thay dấu chấm cuối đoạn', edits: (document) => replaceIn(document, 'Nơi nhận.', '.', ':') },
  {
    name: 'chữ đậm, cỡ 14, Times New Roman cho một cụm từ',
    edits: (document) =>
      paragraphWith(document, 'đối thoại').flatMap(({ index, part, text }) => {
        const start = text.indexOf('đối thoại');
        const range = { part, paragraph: index, start, end: start + 'đối thoại'.length };
        const format = { bold: true, size: 28, font: 'Times New Roman' };
        return [{ kind: 'setRunFormat', range, expected: 'đối thoại', format } as const];
      }),
  },
  { name: 'căn giữa tiêu đề', edits: (document) => formatOf(document, 'KẾ HOẠCH', { alignment: 'center' }) },
  {
    name: 'thụt dòng đầu, cách đoạn',
    edits: (document) => formatOf(document, 'hội nghị', { firstLine: 720, spaceBefore: 120, spaceAfter: 0 }),
  },
  {
    name: 'giãn dòng 1,5',
    edits: (document) => formatOf(document, 'hội nghị', { line: 360, lineRule: 'auto' }),
  },
  {
    name: 'giãn dòng đúng 18 pt',
    edits: (document) => formatOf(document, 'Đoạn cuối', { line: 360, lineRule: 'exact' }),
  },
  {
    name: 'xóa đoạn trống',
    edits: ({ main }) =>
      main.paragraphs
        .filter(({ index, text }) => text === '' && index > 0 && index < main.paragraphs.length - 1)
        .slice(0, 1)
        .map(({ index }) => ({ kind: 'deleteParagraph', paragraph: index, expected: '' })),
  },
  {
    name: 'lề trang',
    edits: () => [{ kind: 'setPageSetup', section: 0, margins: { left: 1701, right: 850 } }],
  },
  { name: 'số trang', edits: () => [{ kind: 'setPageNumber', section: 0, size: 28 }] },
];

/** The paragraph of the main part that holds some words. */
export function paragraphWith({ main }: Document, words: string): readonly Paragraph[] {
  return main.paragraphs.filter(({ text }) => text.includes(words)).slice(0, 1);
}

function replaceIn(document: Document, words: string, expected: string, text: string): readonly Edit[] {
  return paragraphWith(document, words).map((paragraph) => {
    const start = paragraph.text.indexOf(expected);
    const range = { part: paragraph.part, paragraph: paragraph.index, start, end: start + expected.length };
    return { kind: 'replaceText', range, expected, text };
  });
}

function formatOf(document: Document, words: string, format: ParagraphFormatChange): readonly Edit[] {
  return paragraphWith(document, words).map(({ index, part, text }) => ({
    kind: 'setParagraphFormat',
    part,
    paragraph: index,
    expected: text,
    format,
  }));
}
