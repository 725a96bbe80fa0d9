import type { Document, Run } from '../../document';
import {
  defineRule,
  inPoints,
  intervalInPoints,
  mainSections,
  nearestIn,
  otherFont,
  runFormatEdits,
  safeEdits,
  shownPageNumbers,
  textPlace,
  type Problem,
  type ShownPageNumber,
} from '../../linting';
import type { Regulation, Typeface } from '../../regulations';
import { pageNumber } from '../../samples';

/** The run that draws the number; none where the file keeps no result of the field. */
function runOf({ paragraph, range }: ShownPageNumber): Run | null {
  return paragraph.runs.find(({ start, end }) => start < range.end && end > range.start) ?? null;
}

function isWrong({ format }: Run, { size, bold, italic }: Typeface): boolean {
  return (
    (size !== null && (format.size < size.min || format.size > size.max)) ||
    (bold !== null && format.bold !== bold) ||
    (italic !== null && format.italic !== italic)
  );
}

function describe({ format: { size, bold, italic } }: Run): string {
  return [`cỡ chữ ${inPoints(size)}`, italic ? 'nghiêng' : 'đứng', ...(bold ? ['đậm'] : [])].join(', ');
}

/** Words and strokes beside the number: "Trang 2", "- 2 -", "2/15". */
const DECORATION = /^\s*(?:(?:trang|page)(?!\p{L})\s*)?[-–—]?\s*$/iu;
const DECORATION_BEHIND = /^\s*(?:[-–—]|(?:\/|trên|of)\s*\d+)?\s*$/iu;

/** What stands beside the number in its line, when it is nothing but ornament; a file name or a code is something else. */
function decorationOf({ paragraph, range }: ShownPageNumber): string | null {
  const before = paragraph.text.slice(0, range.start);
  const after = paragraph.text.slice(range.end);
  const isOrnament = DECORATION.test(before) && DECORATION_BEHIND.test(after);
  return isOrnament && (before + after).trim() !== '' ? paragraph.text.trim() : null;
}

function* decorated(
  numbers: readonly ShownPageNumber[],
  clause: string,
  regulation: string,
): Generator<Problem<'decorated'>> {
  const [first, ...others] = numbers.filter((number) => decorationOf(number) !== null);
  if (first !== undefined) {
    yield {
      clause,
      message: 'decorated',
      data: { actual: decorationOf(first) ?? '', regulation },
      at: textPlace(first.range),
      more: others.map(({ range }) => textPlace(range)),
    };
  }
}

/** The field's own letters; the running text has a rule of its own. */
function* inOtherFont(
  numbers: readonly ShownPageNumber[],
  document: Document,
  regulation: Regulation,
): Generator<Problem<'otherFont'>> {
  const { clause, name: expected } = regulation.demands.page.font;
  const wrong = numbers.flatMap((number) => {
    const run = runOf(number);
    const font = run === null ? null : otherFont(run, expected);
    return font === null ? [] : [{ number, font }];
  });
  const [first, ...others] = wrong;
  if (first !== undefined) {
    yield {
      clause,
      message: 'otherFont',
      data: { font: first.font, expected, regulation: regulation.name },
      at: textPlace(first.number.range),
      more: others.map(({ number }) => textPlace(number.range)),
      remark: true,
      ...safeEdits(
        wrong.flatMap(({ number }) => runFormatEdits(document, [number.range], { font: expected })),
      ),
    };
  }
}

export const pageNumberFormat = defineRule({
  id: 'page-number-format',
  title: 'Số trang in kiểu chữ đứng, đúng cỡ chữ',
  rationale: 'Số trang cùng cỡ với lời văn, không nghiêng, không đậm để dễ đọc mà không lấn nội dung.',
  clauses: ['nd30-pagenum-format', 'dang-pagenum', 'nd30-font-tnr', 'dang-font'],
  needs: ['headers', 'footers', 'sections', 'styles', 'settings'],
  readsAnyEncoding: true,
  messages: {
    wrongFormat:
      'Số trang đang in {actual}. Theo {regulation}, số trang in cỡ chữ {expected}, kiểu chữ đứng, không đậm. Hãy sửa lại định dạng của số trang.',
    otherFont:
      'Số trang đang dùng phông “{font}”. Văn bản theo {regulation} dùng phông {expected}. Hãy đổi phông của số trang.',
    decorated:
      'Số trang đang ghi “{actual}”. Theo {regulation}, số trang chỉ là chữ số Ả Rập, không kèm chữ hay dấu gạch. Hãy bỏ phần ghi thêm.',
  },
  concerns: ({ administrative }) => administrative.pageNumber !== null,
  *check({ administrative, document, regulation }) {
    const typeface = regulation.demands.typefaces.pageNumber;
    if (typeface?.size == null) {
      return;
    }
    const { clause, size } = typeface;
    yield* inOtherFont(shownPageNumbers(document, mainSections(administrative)), document, regulation);
    const wrong = shownPageNumbers(document, mainSections(administrative)).flatMap((number) => {
      const run = runOf(number);
      return run !== null && isWrong(run, typeface) ? [{ number, run }] : [];
    });
    const [first, ...others] = wrong;
    if (first === undefined) {
      yield* decorated(shownPageNumbers(document, mainSections(administrative)), clause, regulation.name);
      return;
    }
    yield {
      clause,
      message: 'wrongFormat',
      data: {
        actual: describe(first.run),
        expected: intervalInPoints(size),
        regulation: regulation.name,
      },
      at: textPlace(first.number.range),
      more: others.map(({ number }) => textPlace(number.range)),
      ...safeEdits(
        wrong.flatMap(({ number, run }) =>
          runFormatEdits(document, [number.range], {
            size: nearestIn(size, run.format.size),
            bold: false,
            italic: false,
          }),
        ),
      ),
    };
  },
  examples: [
    {
      name: 'số trang cỡ 13, đứng',
      sample: 'nd30-ke-hoach',
      change: pageNumber({ format: { size: 26 } }),
      reports: [],
    },
    {
      name: 'số trang cỡ 11',
      sample: 'nd30-ke-hoach',
      change: pageNumber({ format: { size: 22 } }),
      reports: [{ clause: 'nd30-pagenum-format', text: '2' }],
    },
    {
      name: 'số trang in nghiêng',
      sample: 'nd30-bao-cao',
      change: pageNumber({ format: { size: 28, italic: true } }),
      reports: [{ clause: 'nd30-pagenum-format', text: '2' }],
    },
    {
      name: 'văn bản Đảng có số trang cỡ 12, đậm',
      sample: 'hd05-ke-hoach',
      change: pageNumber({ format: { size: 24, bold: true } }),
      reports: [{ clause: 'dang-pagenum', text: '2' }],
    },
    {
      name: 'văn bản Đảng có số trang phông Arial',
      sample: 'hd05-ke-hoach',
      change: pageNumber({ format: { size: 28, font: 'Arial' } }),
      reports: [{ clause: 'dang-font', text: '2' }],
      fixed: [],
    },
    {
      name: 'số trang phông Calibri',
      sample: 'nd30-ke-hoach',
      change: pageNumber({ format: { size: 26, font: 'Calibri' } }),
      reports: [{ clause: 'nd30-font-tnr', text: '2' }],
      fixed: [],
    },
  ],
});
