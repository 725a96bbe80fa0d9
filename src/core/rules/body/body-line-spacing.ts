import { groupBy, type Paragraph } from '../../document';
import {
  defineRule,
  inPoints,
  paragraphFormatEdits,
  runningText,
  safeEdits,
  textPlace,
  wholeParagraph,
} from '../../linting';
import type { BodyDemand } from '../../regulations';
import { format, formatRole } from '../../samples';

/** Height of a single line of Times New Roman, as a share of the size: ascent, descent and line gap of the font. */
const SINGLE_LINE = 1.15;
/** Two hundredths of a line, or a fifth of a point: what rounding costs. */
const TOLERANCE = 5;

type LineDemand = BodyDemand['line'];

function isAccepted(
  { format: { line, lineRule }, markFormat, runs }: Paragraph,
  { line: demand, typeface }: BodyDemand,
): boolean {
  const max = (demand.max ?? Number.POSITIVE_INFINITY) + TOLERANCE;
  if (demand.rule === 'exact') {
    return lineRule === 'exact' && line >= demand.min - TOLERANCE && line <= max;
  }
  // A fixed height counts as so many lines of the letters it holds; half-points are ten twips.
  const actual = runs[0]?.format.size ?? markFormat.size;
  // Letters of a wrong size are one fault; the line would be right for letters of the right size.
  const size =
    typeface.size === null ? actual : Math.min(Math.max(actual, typeface.size.min), typeface.size.max);
  const lines = lineRule === 'auto' ? line : (line / (size * 10 * SINGLE_LINE)) * 240;
  // "At least" grows with the letters: it can be too wide, never too narrow.
  return lines <= max && (lineRule === 'atLeast' || lines >= demand.min - TOLERANCE);
}

function spacingText({ format: { line, lineRule } }: Paragraph): string {
  switch (lineRule) {
    case 'auto':
      return `${String(Math.round((line / 240) * 100) / 100).replace('.', ',')} dòng (Multiple)`;
    case 'exact':
      return `đúng ${inPoints(line / 10)} pt (Exactly)`;
    case 'atLeast':
      return `tối thiểu ${inPoints(line / 10)} pt (At least)`;
  }
}

/** The accepted spacing that most lines of the text have already, or the least that is demanded. */
function usualSpacing(
  paragraphs: readonly Paragraph[],
  { rule, min }: LineDemand,
): Pick<Paragraph['format'], 'line' | 'lineRule'> {
  const counts = groupBy(paragraphs, ({ format: { line, lineRule } }) => `${lineRule} ${String(line)}`);
  const [usual] = [...counts.values()].sort((left, right) => right.length - left.length);
  const [model] = usual ?? [];
  return model === undefined
    ? { lineRule: rule === 'exact' ? 'exact' : 'auto', line: min }
    : { lineRule: model.format.lineRule, line: model.format.line };
}

function demandText({ rule, min, max }: LineDemand): string {
  if (rule === 'multiple') {
    return 'từ dòng đơn (Single) đến 1,5 dòng (1.5 lines)';
  }
  return max === null
    ? `chính xác (Exactly), từ ${inPoints(min / 10)} pt trở lên`
    : `chính xác (Exactly), từ ${inPoints(min / 10)} pt đến ${inPoints(max / 10)} pt`;
}

export const bodyLineSpacing = defineRule({
  id: 'body-line-spacing',
  title: 'Khoảng cách giữa các dòng đúng quy định',
  rationale: 'Dòng quá sát thì khó đọc, quá thưa thì tốn giấy và văn bản các cơ quan không giống nhau.',
  clauses: ['nd30-body-line-spacing', 'dang-body-line'],
  needs: ['styles'],
  messages: {
    wrong:
      'Khoảng cách dòng của đoạn đang là {actual}. Theo {regulation}, khoảng cách dòng là {expected}. Hãy đặt lại trong Đoạn (Paragraph) > Line spacing.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const { line: demand } = regulation.demands.body;
    const right = runningText(administrative).filter((paragraph) =>
      isAccepted(paragraph, regulation.demands.body),
    );
    const accepted = new Set(right);
    const wrong = runningText(administrative).filter((paragraph) => !accepted.has(paragraph));
    const [first, ...others] = wrong;
    if (first === undefined) {
      return;
    }
    yield {
      clause: demand.clause,
      message: 'wrong',
      data: { actual: spacingText(first), expected: demandText(demand), regulation: regulation.name },
      at: textPlace(wholeParagraph(document, first.part, first.index)),
      more: others.map(({ part, index }) => textPlace(wholeParagraph(document, part, index))),
      ...safeEdits(
        paragraphFormatEdits(
          document,
          wrong.map(({ part, index }) => ({ part, paragraph: index })),
          usualSpacing(right, demand),
        ),
      ),
    };
  },
  examples: [
    { name: 'khoảng cách dòng của văn bản mẫu', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'đúng 18 pt với chữ cỡ 14',
      sample: 'nd30-ke-hoach',
      change: formatRole('body', { lineRule: 'exact', line: 360 }),
      reports: [],
    },
    {
      name: 'hai dòng (Double)',
      sample: 'nd30-ke-hoach',
      change: formatRole('body', { lineRule: 'auto', line: 480 }),
      reports: [{ clause: 'nd30-body-line-spacing' }],
    },
    {
      name: 'đúng 12 pt với chữ cỡ 14',
      sample: 'nd30-ke-hoach',
      change: format('openingSentence', { lineRule: 'exact', line: 240 }),
      reports: [{ clause: 'nd30-body-line-spacing' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng giãn dòng 1,3 (Multiple)',
      sample: 'hd05-ke-hoach',
      change: formatRole('body', { lineRule: 'auto', line: 312 }),
      reports: [{ clause: 'dang-body-line' }],
    },
    {
      name: 'Hướng dẫn 05: đúng 24 pt là quá rộng',
      sample: 'hd05-ke-hoach',
      change: format('openingSentence', { lineRule: 'exact', line: 480 }),
      reports: [{ clause: 'dang-body-line' }],
    },
    {
      name: 'Hướng dẫn 36: đúng 24 pt được phép',
      sample: 'hd36-ke-hoach',
      change: formatRole('body', { lineRule: 'exact', line: 480 }),
      reports: [],
    },
  ],
});
