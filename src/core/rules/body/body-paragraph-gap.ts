import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph } from '../../document';
import {
  defineRule,
  inPoints,
  paragraphFormatEdits,
  paragraphGap,
  runningText,
  runningTexts,
  safeEdits,
  spaceBeforeCounts,
  textPlace,
  wholeParagraph,
} from '../../linting';
import { format, formatRole } from '../../samples';

/** What rounding between units costs; twips. */
const TOLERANCE = 5;

/** Twips as points: 120 is `6`. */
function points(twips: number): string {
  return inPoints(twips / 10);
}

/** Texts at headings that keep the distance, so many that a single one that does not is a slip. */
const KEPT_AT_HEADINGS = 3;

interface Tight {
  readonly paragraph: Paragraph;
  readonly gap: number;
  readonly widens: boolean;
}

/** Paragraphs that follow another one at once and stand too close below it. */
function tightParagraphs(paragraphs: readonly Paragraph[], min: number): readonly Tight[] {
  return paragraphs.flatMap((paragraph, at): readonly Tight[] => {
    const previous = paragraphs[at - 1];
    // A heading or an empty paragraph in between has rules of its own.
    if (previous?.index !== paragraph.index - 1 || paragraph.startsPage) {
      return [];
    }
    const gap = paragraphGap(previous, paragraph);
    return gap < min - TOLERANCE ? [{ paragraph, gap, widens: spaceBeforeCounts(previous, paragraph) }] : [];
  });
}

/** Texts that stand too close below their headings, or headings that stand too close below a text. */
function tightAtHeadings(
  { outline, source }: AdministrativeDocument,
  paragraphs: readonly Paragraph[],
  min: number,
): readonly Tight[] {
  const headings = new Set(
    outline.filter(({ kind }) => kind === 'heading').map(({ paragraph }) => paragraph),
  );
  const texts = new Set(paragraphs.map(({ index }) => index));
  const gaps = (lower: readonly Paragraph[], above: ReadonlySet<number>): readonly Tight[] =>
    lower.flatMap((paragraph): readonly Tight[] => {
      const upper = source.main.paragraphs[paragraph.index - 1];
      return upper === undefined || !above.has(upper.index) || paragraph.startsPage
        ? []
        : [{ paragraph, gap: paragraphGap(upper, paragraph), widens: spaceBeforeCounts(upper, paragraph) }];
    });
  const titles = [...headings].flatMap((index) => source.main.paragraphs[index] ?? []);
  const below = gaps(paragraphs, headings);
  // A title of a part or the first heading may be set by hand: one of them says nothing.
  return [...tightMost(below, min), ...tightAlone(below, min), ...tightMost(gaps(titles, texts), min)];
}

/** Most of them stand without any distance. */
function tightMost(all: readonly Tight[], min: number): readonly Tight[] {
  const tight = all.filter(({ gap }) => gap < min - TOLERANCE);
  const isMost = tight.length * 2 > all.length && tight.every(({ gap }) => gap <= TOLERANCE);
  return isMost && all.length > KEPT_AT_HEADINGS ? tight : [];
}

/** One of them, where the others keep their distance. */
function tightAlone(all: readonly Tight[], min: number): readonly Tight[] {
  const tight = all.filter(({ gap }) => gap < min - TOLERANCE);
  return tight.length === 1 && all.length > KEPT_AT_HEADINGS ? tight : [];
}

export const bodyParagraphGap = defineRule({
  id: 'body-paragraph-gap',
  title: 'Khoảng cách giữa các đoạn tối thiểu 6 pt',
  rationale: 'Các đoạn cách nhau vừa đủ thì người đọc thấy rõ từng ý.',
  clauses: ['nd30-body-para-gap', 'dang-body-parspace'],
  needs: ['styles'],
  messages: {
    tight:
      'Đoạn này cách đoạn trên {actual} pt. Theo {regulation}, các đoạn cách nhau tối thiểu {expected} pt. Hãy đặt khoảng cách trước (Before) {expected} pt.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 1,
  *check({ administrative, document, regulation }) {
    const { clause, min } = regulation.demands.body.gap;
    const found = runningTexts(administrative).map((paragraphs) => ({
      paragraphs,
      tight: tightParagraphs(paragraphs, min),
    }));
    const between = found.flatMap(({ tight }) => tight);
    const atHeadings =
      between.length > 0
        ? []
        : found.flatMap(({ paragraphs }) => tightAtHeadings(administrative, paragraphs, min));
    const tight = [...between, ...atHeadings];
    const [first, ...others] = tight;
    if (first === undefined) {
      return;
    }
    yield {
      clause,
      message: 'tight',
      data: { actual: points(first.gap), expected: points(min), regulation: regulation.name },
      doubtful: atHeadings.length > 0,
      at: textPlace(wholeParagraph(document, first.paragraph.part, first.paragraph.index)),
      more: others.map(({ paragraph: { part, index } }) => textPlace(wholeParagraph(document, part, index))),
      ...safeEdits(
        tight
          .filter(({ widens }) => widens)
          .flatMap(({ paragraph, gap }) =>
            paragraphFormatEdits(document, [{ part: paragraph.part, paragraph: paragraph.index }], {
              spaceBefore: paragraph.format.spaceBefore + min - gap,
            }),
          ),
      ),
    };
  },
  examples: [
    {
      name: 'một đoạn sát tiêu đề, các đoạn khác dưới tiêu đề thì không: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: format('section.IV.text.1', { spaceBefore: 0 }),
      reports: [{ clause: 'nd30-body-para-gap' }],
      fixed: [],
    },
    {
      name: 'đoạn nào cũng sát tiêu đề ở trên: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: ['I.1', 'I.2', 'II.1', 'II.2', 'III.1', 'IV', 'V.1', 'V.2', 'V.3', 'V.4', 'V.5'].map(
        (section) => format(`section.${section}.text.1`, { spaceBefore: 0 }),
      ),
      reports: [{ clause: 'nd30-body-para-gap' }],
    },
    {
      name: 'đề mục nào cũng sát đoạn ở trên: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      change: ['I.2', 'II', 'II.2', 'III', 'III.2', 'IV', 'V', 'V.2', 'V.3', 'V.4', 'V.5', 'V.6'].map(
        (section) => format(`section.${section}`, { spaceBefore: 0, spaceAfter: 0 }),
      ),
      reports: [{ clause: 'nd30-body-para-gap' }],
    },
    { name: 'các đoạn cách nhau 6pt', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: '3pt sau đoạn trên và 3pt trước đoạn dưới',
      sample: 'nd30-ke-hoach',
      change: [
        formatRole('legalBasis', { spaceBefore: 60, spaceAfter: 60 }),
        formatRole('body', { spaceBefore: 60, spaceAfter: 60 }),
      ],
      reports: [],
    },
    {
      name: 'một đoạn liền với đoạn trên',
      sample: 'nd30-ke-hoach',
      change: format('section.I.1.text.2', { spaceBefore: 0, spaceAfter: 0 }),
      reports: [{ clause: 'nd30-body-para-gap' }],
    },
    {
      name: 'văn bản Đảng có các đoạn liền nhau',
      sample: 'hd05-ke-hoach',
      change: formatRole('body', { spaceBefore: 0, spaceAfter: 0 }),
      reports: [{ clause: 'dang-body-parspace' }],
    },
  ],
});
