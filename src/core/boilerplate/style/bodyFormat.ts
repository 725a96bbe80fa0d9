import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph } from '../../document';
import type { FragmentParagraphFormat } from '../../edits';
import type { ComponentFormat } from '../../forms';
import type { BodyDemand, Interval } from '../../regulations';

/** Shorter paragraphs are headings and items more often than sentences. */
const SENTENCE_LENGTH = 60;

/**
 * The format of the document's own running text, property by property what most sentences have, as far as the regulation allows it;
 * `form` stands in for the rest.
 */
export function bodyFormat(
  administrative: AdministrativeDocument,
  demand: BodyDemand,
  form: ComponentFormat,
): ComponentFormat {
  const sentences = sentenceParagraphs(administrative);
  if (sentences.length === 0) {
    return form;
  }
  const size = mostFrequent(sentences.map((paragraph) => paragraph.runs[0]?.format.size ?? 0));
  const firstLine = mostFrequent(sentences.map(({ format }) => format.firstLine));
  return {
    run: { ...form.run, size: isWithin(size, demand.typeface.size) ? size : form.run.size },
    paragraph: {
      ...form.paragraph,
      ...(demand.firstLine.accepted.some((interval) => isWithin(firstLine, interval)) ? { firstLine } : {}),
      ...gap(sentences, demand),
      ...lineSpacing(sentences, demand),
    },
  };
}

function sentenceParagraphs({ source, body, outline }: AdministrativeDocument): readonly Paragraph[] {
  const headings = new Set(
    outline.filter(({ kind }) => kind === 'heading').map(({ paragraph }) => paragraph),
  );
  return source.main.paragraphs
    .slice(body.firstParagraph, body.endParagraph)
    .filter(
      (paragraph) =>
        paragraph.text.length >= SENTENCE_LENGTH && paragraph.cell === null && !headings.has(paragraph.index),
    );
}

/** Word parts two paragraphs by the larger of the two spaces that meet. */
function gap(
  sentences: readonly Paragraph[],
  { gap: { min } }: BodyDemand,
): Partial<FragmentParagraphFormat> {
  const spaces = sentences.map(({ format }) => `${format.spaceBefore} ${format.spaceAfter}`);
  const [spaceBefore = 0, spaceAfter = 0] = mostFrequent(spaces).split(' ').map(Number);
  return Math.max(spaceBefore, spaceAfter) >= min ? { spaceBefore, spaceAfter } : {};
}

function lineSpacing(sentences: readonly Paragraph[], demand: BodyDemand): Partial<FragmentParagraphFormat> {
  const { rule, min, max } = demand.line;
  const spacings = sentences.map(({ format }) => `${format.lineRule} ${format.line}`);
  const [written, height] = mostFrequent(spacings).split(' ');
  const lineRule = rule === 'multiple' ? 'auto' : 'exact';
  const line = Number(height);
  return written === lineRule && line >= min && line <= (max ?? Infinity) ? { line, lineRule } : {};
}

function isWithin(value: number, interval: Interval | null): boolean {
  return interval === null || (value >= interval.min && value <= interval.max);
}

/** The first of the values that occur most often; there must be one. */
function mostFrequent<Value extends string | number>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [first, ...others] = counts;
  if (first === undefined) {
    throw new RangeError('Of no values, none is the most frequent.');
  }
  return others.reduce((most, entry) => (entry[1] > most[1] ? entry : most), first)[0];
}
