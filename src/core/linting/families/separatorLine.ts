import type { AdministrativeDocument, Component } from '../../administrative';
import type { Document } from '../../document';
import type { Interval, Regulation, SeparatorDemand } from '../../regulations';
import type { Example } from '../../samples';
import { letteredPieces } from './componentFormat';
import { paragraphFormatEdits, safeEdits } from '../remedies/formatRemedies';
import { inMillimetres } from '../page/lengths';
import { mottoAboveName } from '../office/mottoPlace';
import { isToBeFilledIn } from '../office/placeFault';
import { lastRange, textPlace } from '../places';
import type { Problem, Remedy } from '../problem';
import { defineRule, type Rule } from '../rule';
import type { RuleLine } from '../page/ruleLines';
import { separatorLines, type Separated, type SeparatorLines } from '../page/separatorLines';
import { columnWidth, printedWidths } from '../text/textMeasure';

interface SeparatorLine {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clauses: readonly string[];
  readonly separated: Separated;
  readonly examples: readonly Example[];
}

const MESSAGES = {
  missing:
    'Dưới {above} chưa có đường kẻ ngang. Theo {regulation}, ở đây có đường kẻ ngang, nét liền, độ dài {expected}. Hãy kẻ thêm đường này.',
  typed:
    'Dưới {above} đang dùng dãy “{actual}” thay cho đường kẻ. Theo {regulation}, ở đây là đường kẻ ngang, nét liền, độ dài {expected}. Hãy thay bằng đường kẻ.',
  underlined:
    'Chữ của {above} đang gạch chân thay cho đường kẻ. Theo {regulation}, bên dưới là đường kẻ ngang, nét liền, độ dài {expected}. Nên bỏ gạch chân và kẻ một đường riêng.',
  dashed:
    'Đường kẻ dưới {above} là nét đứt. Theo {regulation}, ở đây có đường kẻ ngang, nét liền, độ dài {expected}. Hãy đổi sang nét liền.',
  misplaced:
    'Đường kẻ chưa ở ngay dưới {above}. Theo {regulation}, đường kẻ nằm ngay dưới {above}, độ dài {expected}. Hãy chuyển đường kẻ về đúng chỗ.',
  wrongLength:
    'Đường kẻ dưới {above} dài {actual}, bằng {share}% dòng chữ dài {width}. Theo {regulation}, độ dài đường kẻ {expected}. Hãy kéo lại cho đúng.',
} as const;

type MessageId = keyof typeof MESSAGES;
type LineDemand = Extract<SeparatorDemand, { kind: 'line' }>;
type Fault = Pick<Problem<MessageId>, 'message' | 'data' | 'at' | 'remark' | 'doubtful' | 'remedy'>;

function demandOf(separated: Separated, { demands }: Regulation): LineDemand | null {
  const { underTitle, underAgency, underAbstract } = demands.separators;
  const demand = { title: underTitle, agency: underAgency, abstract: underAbstract }[separated];
  return demand.kind === 'line' ? demand : null;
}

function nameOf(separated: Separated, { nationalMotto }: AdministrativeDocument): string {
  switch (separated) {
    case 'title':
      return nationalMotto === null ? 'tiêu đề của Đảng' : 'Tiêu ngữ';
    case 'agency':
      return 'tên cơ quan ban hành';
    case 'abstract':
      return 'trích yếu';
  }
}

/** `bằng dòng chữ`, `từ 1/3 đến 1/2 dòng chữ`. */
function lengthText({ share: { min, max } }: LineDemand): string {
  const fraction = (share: number): string => `1/${Math.round(1 / share)}`;
  return min === max ? 'bằng dòng chữ' : `từ ${fraction(min)} đến ${fraction(max)} dòng chữ`;
}

/** The last line of a text may be a single word, which no line is measured by; share of the longest line. */
const LEAST_LINE = 0.6;

function isUnderlined(document: Document, { ranges }: Component): boolean {
  return ranges.some((range) => {
    const runs = document.main.paragraphs[range.paragraph]?.runs ?? [];
    return runs.some(
      ({ start, end, text, format }) =>
        start < range.end && end > range.start && format.underline !== 'none' && /\p{L}/u.test(text),
    );
  });
}

/** Makes the border of a paragraph as long as it should be, in the middle of its column. */
function resized(
  document: Document,
  { made, paragraph }: RuleLine,
  length: number,
): { readonly remedy?: Remedy } {
  const column = columnWidth(document, paragraph);
  if (made !== 'border' || column === null || paragraph.text.trim() !== '') {
    return {};
  }
  const indent = Math.max(0, Math.round((column - length) / 2));
  const { part, index } = paragraph;
  return safeEdits(
    paragraphFormatEdits(document, [{ part, paragraph: index }], {
      indentLeft: indent,
      indentRight: indent,
      firstLine: 0,
    }),
  );
}

/**
 * The fault in the length of the best of the lines, or null. The text may be printed in lines of unequal length, so that a line that
 * fits any reading of "the line of text" is right; one that is somewhat off is doubtful, for it is drawn and measured by eye.
 */
function lengthFault(
  document: Document,
  { above, lines }: SeparatorLines,
  { share, tolerance, doubt }: LineDemand,
): Fault | null {
  const widths = printedWidths(document, above);
  const reference = Math.max(...widths);
  const shortest = Math.max(Math.min(...widths), reference * LEAST_LINE) * share.min;
  const longest = reference * share.max;
  let best: { readonly excess: number; readonly fault: Fault } | null = null;
  for (const line of lines) {
    const { width, range } = line;
    // A drawing without a length cannot be measured; a line is there.
    if (width === null) {
      return null;
    }
    const excess = Math.max(1 - width / shortest, width / longest - 1);
    if (best === null || excess < best.excess) {
      best = {
        excess,
        fault: {
          message: 'wrongLength',
          data: {
            actual: inMillimetres(width),
            share: String(Math.round((width / reference) * 100)),
            width: inMillimetres(reference),
          },
          at: textPlace(range),
          doubtful: excess <= doubt,
          ...resized(document, line, (reference * (share.min + share.max)) / 2),
        },
      };
    }
  }
  return best === null || best.excess <= tolerance ? null : best.fault;
}

/**
 * Whether text and page have the measures that the line was made for. A page of another size, letters of one, or two lines in the wrong
 * order change every share, and that is one fault already.
 */
function isMeasurable(
  administrative: AdministrativeDocument,
  { above }: SeparatorLines,
  separated: Separated,
  { demands: { page, typefaces } }: Regulation,
): boolean {
  const { source } = administrative;
  const isFilled = above.ranges.every(
    ({ paragraph, start, end }) =>
      !isToBeFilledIn(source.main.paragraphs[paragraph]?.text.slice(start, end) ?? ''),
  );
  const [section] = source.sections;
  const { width, tolerance } = page.paper;
  const within = ({ min, max }: Interval, length: number, slack: number): boolean =>
    length >= min - slack && length <= max + slack;
  const isOfPaper =
    section === undefined ||
    (Math.abs(section.page.width - width) <= tolerance &&
      within(page.margins.left, section.margins.left + section.margins.gutter, page.marginTolerance) &&
      within(page.margins.right, section.margins.right, page.marginTolerance));
  const names = {
    title: ['nationalMotto', 'partyTitle'],
    agency: ['issuingAgency'],
    abstract: ['abstract'],
  } as const;
  const sizes =
    names[separated].map((name) => typefaces[name]?.size ?? null).find((size) => size !== null) ?? null;
  return (
    isFilled &&
    isOfPaper &&
    mottoAboveName(administrative) === null &&
    (sizes === null ||
      letteredPieces(source, above.ranges).every(({ format }) => within(sizes, format.size, 0)))
  );
}

/** What is wrong with the lines below a text, or null. */
function faultOf(
  document: Document,
  found: SeparatorLines,
  demand: LineDemand,
  measurable: boolean,
): Fault | null {
  const lines = found.lines.filter(({ made }) => made !== 'typed');
  const [line] = lines;
  if (line !== undefined) {
    if (lines.every(({ isDashed }) => isDashed)) {
      return { message: 'dashed', at: textPlace(line.range) };
    }
    return measurable ? lengthFault(document, { ...found, lines }, demand) : null;
  }
  const [typed] = found.lines;
  if (typed !== undefined) {
    const { paragraph, range } = typed;
    const actual = paragraph.text.slice(range.start, range.end);
    return { message: 'typed', data: { actual }, at: textPlace(range) };
  }
  const at = textPlace(lastRange(found.above));
  if (isUnderlined(document, found.above)) {
    return demand.underlined ? null : { message: 'underlined', at, remark: true };
  }
  const [misplaced] = found.misplaced;
  if (misplaced !== undefined) {
    return { message: 'misplaced', at: textPlace(misplaced.range) };
  }
  return found.isUncertain ? null : { message: 'missing', at };
}

/** A rule on the line that stands below the motto or title, the issuing body, or the abstract. */
export function separatorLine({ separated, ...rule }: SeparatorLine): Rule {
  return defineRule<MessageId>({
    id: rule.id,
    title: rule.title,
    rationale: rule.rationale,
    clauses: rule.clauses,
    needs: ['styles', 'sections'],
    messages: MESSAGES,
    concerns: ({ administrative, regulation }) =>
      demandOf(separated, regulation) !== null && separatorLines(administrative, separated) !== null,
    *check({ administrative, document, regulation }) {
      const demand = demandOf(separated, regulation);
      const found = separatorLines(administrative, separated);
      const fault =
        demand === null || found === null
          ? null
          : faultOf(document, found, demand, isMeasurable(administrative, found, separated, regulation));
      if (demand !== null && fault !== null) {
        yield {
          clause: demand.clause,
          ...fault,
          data: {
            ...fault.data,
            above: nameOf(separated, administrative),
            expected: lengthText(demand),
            regulation: regulation.name,
          },
        };
      }
    },
    examples: rule.examples,
  });
}
