import type { Document, Paragraph } from '../../document';
import type { AdministrativeDocument, Component } from '../../administrative';
import type { Example } from '../../samples';
import { paragraphFormatEdits, safeEdits } from '../remedies/formatRemedies';
import { inPoints } from '../page/lengths';
import { paragraphGap } from '../page/paragraphGap';
import { defineRule, type Rule } from '../rule';

interface SingleSpacing {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clause: string;
  /** What the reader is told the lines are. */
  readonly name: string;
  /** The components whose lines follow each other, in order. */
  readonly components: (administrative: AdministrativeDocument) => readonly (Component | null)[];
  readonly examples: readonly Example[];
}

const SINGLE = 240;
/** A line that is a tenth higher than a single one is not seen. */
const LINE_TOLERANCE = 24;
/** Two points between two lines are not seen, either; twips. */
const GAP_TOLERANCE = 40;
const TWIPS_PER_HALF_POINT = 10;

/** How much higher than single a paragraph's lines are set, in words; null where they are single. */
function wideLine({ format, runs, markFormat }: Paragraph): string | null {
  const { line, lineRule } = format;
  const size = runs[0]?.format.size ?? markFormat.size;
  // Times New Roman takes 1.15 times its size for a single line.
  const single = size * TWIPS_PER_HALF_POINT * 1.15;
  switch (lineRule) {
    case 'auto':
      return line > SINGLE + LINE_TOLERANCE
        ? `giãn dòng ${String(Math.round((line / SINGLE) * 100) / 100).replace('.', ',')}`
        : null;
    case 'exact':
    case 'atLeast':
      return line > single * 1.2 ? `giãn dòng ${inPoints(line / TWIPS_PER_HALF_POINT)} pt` : null;
  }
}

/** The paragraphs of the components; a line that shares a paragraph with another has no gap to judge. */
function paragraphsOf(
  administrative: AdministrativeDocument,
  components: readonly (Component | null)[],
): readonly Paragraph[] {
  const indices = components.flatMap(
    (component) => component?.ranges.map(({ paragraph }) => paragraph) ?? [],
  );
  return [...new Set(indices)]
    .map((index) => administrative.source.main.paragraphs[index])
    .filter((paragraph) => paragraph !== undefined);
}

/** A line drawn in an empty paragraph, by a border or by a shape, is no gap. */
function isEmptyLine({ text, drawings, format }: Paragraph): boolean {
  return (
    text.trim() === '' && drawings.length === 0 && format.borderTop === null && format.borderBottom === null
  );
}

/** What is wrong between two paragraphs that follow each other, in words; null where they stand close. */
function wideGap({ main }: Document, first: Paragraph, second: Paragraph): string | null {
  if (first.cell !== second.cell) {
    return null;
  }
  const between = main.paragraphs.slice(first.index + 1, second.index);
  if (between.length > 0) {
    return between.every(isEmptyLine) ? 'cách nhau một dòng trống' : null;
  }
  const gap = paragraphGap(first, second);
  return gap > GAP_TOLERANCE ? `cách nhau thêm ${inPoints(gap / TWIPS_PER_HALF_POINT)} pt` : wideLine(second);
}

/** A rule that lines which belong together stand in single spacing. */
export function singleSpacing({ clause, name, components, ...rule }: SingleSpacing): Rule {
  return defineRule({
    id: rule.id,
    title: rule.title,
    rationale: rule.rationale,
    clauses: [clause],
    needs: ['styles'],
    messages: {
      wide: '{name} đang {actual}. Theo {regulation}, các dòng này cách nhau dòng đơn. Hãy đặt giãn dòng đơn (Single), khoảng cách trước và sau 0 pt.',
    },
    concerns: ({ administrative }) => paragraphsOf(administrative, components(administrative)).length > 1,
    *check({ administrative, document, regulation }) {
      const paragraphs = paragraphsOf(administrative, components(administrative));
      const wide = paragraphs.flatMap((second, index) => {
        const first = paragraphs[index - 1];
        const actual = first === undefined ? null : wideGap(document, first, second);
        return first === undefined || actual === null ? [] : [{ first, second, actual }];
      });
      const [worst, ...others] = wide;
      if (worst === undefined) {
        return;
      }
      const places = (list: readonly Paragraph[]): readonly { part: string; paragraph: number }[] =>
        list.map(({ part, index }) => ({ part, paragraph: index }));
      const upper = places(wide.map(({ first }) => first));
      const lower = places(wide.map(({ second }) => second));
      yield {
        clause,
        message: 'wide',
        data: { name, actual: worst.actual, regulation: regulation.name },
        at: { kind: 'paragraph', part: worst.second.part, paragraph: worst.second.index },
        more: places(others.map(({ second }) => second)).map((place) => ({ kind: 'paragraph', ...place })),
        ...safeEdits([
          ...paragraphFormatEdits(document, upper, { spaceAfter: 0 }),
          ...paragraphFormatEdits(document, lower, { spaceBefore: 0, line: SINGLE, lineRule: 'auto' }),
        ]),
      };
    },
    examples: rule.examples,
  });
}
