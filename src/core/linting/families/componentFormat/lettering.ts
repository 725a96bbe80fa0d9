import { rangeOf, type Document, type Paragraph, type Range, type RunFormat } from '../../../document';
import { countLetters } from '../../../vietnamese';
import type { PrintedText } from './printedTexts';

/** Letters of a text that share a format. */
export interface LetteredPiece {
  readonly range: Range;
  readonly text: string;
  readonly letters: number;
  readonly format: RunFormat;
}

/** The paragraph that a range stands in. */
export function paragraphOf(document: Document, { part, paragraph }: Range): Paragraph {
  const found = document.stories.get(part)?.paragraphs[paragraph];
  if (found === undefined) {
    throw new RangeError(`No paragraph ${String(paragraph)} in the part ${part}.`);
  }
  return found;
}

/**
 * The pieces of a text that readers see as writing. Blanks, dashes and rows of dots show no format; raised and lowered letters are
 * notes of their own.
 */
export function letteredPieces(document: Document, printed: PrintedText): readonly LetteredPiece[] {
  return printed.flatMap((range) => {
    const paragraph = paragraphOf(document, range);
    return paragraph.runs.flatMap(({ start, end, format }) => {
      const from = Math.max(start, range.start);
      const piece = paragraph.text.slice(from, Math.max(from, Math.min(end, range.end)));
      const letters = format.hidden || format.verticalPosition !== 'baseline' ? 0 : countLetters(piece);
      const text = piece.trim();
      const textStart = from + piece.length - piece.trimStart().length;
      return letters === 0
        ? []
        : [{ range: rangeOf(paragraph, textStart, textStart + text.length), text, letters, format }];
    });
  });
}

/** Letters and digits of all pieces together. */
export function sumOfLetters(pieces: readonly LetteredPiece[]): number {
  return pieces.reduce((sum, { letters }) => sum + letters, 0);
}

/** The marks at the end of a text, behind its last letters: "Nơi nhận" is underlined without its colon, which is as bold as the words. */
export function marksBehind(
  document: Document,
  printed: PrintedText,
  ranges: readonly Range[],
): readonly Range[] {
  return printed.flatMap((text) => {
    const last = ranges
      .filter(({ part, paragraph }) => part === text.part && paragraph === text.paragraph)
      .at(-1);
    const marks = last === undefined ? '' : paragraphOf(document, text).text.slice(last.end, text.end);
    return last !== undefined && /\S/u.test(marks) ? [{ ...text, start: last.end }] : [];
  });
}

/** Ranges of pieces, neighbours with nothing but blanks and marks between them joined. */
export function joinedRanges(document: Document, pieces: readonly LetteredPiece[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { range } of pieces) {
    const last = ranges.at(-1);
    const gap =
      last?.part === range.part && last.paragraph === range.paragraph
        ? paragraphOf(document, range).text.slice(last.end, range.start)
        : null;
    if (last !== undefined && gap !== null && countLetters(gap) === 0) {
      ranges[ranges.length - 1] = { ...last, end: range.end };
    } else {
      ranges.push(range);
    }
  }
  return ranges;
}
