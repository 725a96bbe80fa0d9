import type { Document, Paragraph } from '../../document';
import { linesOf, type Line } from './line';
import { readableText, type ReadableText } from './readableText';

/** The main part as lines, in document order: what the recognisers look at. */
export interface Reading {
  readonly document: Document;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  readable(paragraph: Paragraph): ReadableText;
  /** Position in `lines` of the first line of a paragraph, or of the next paragraph that has one. */
  lineIndex(paragraph: number): number;
}

/** The main part line by line, as the recognisers read it. */
export function readLines(document: Document): Reading {
  const { paragraphs } = document.main;
  const lines: Line[] = [];
  const firstLine: number[] = [];
  const texts: ReadableText[] = [];
  for (const paragraph of paragraphs) {
    const readable = readableText(paragraph);
    texts.push(readable);
    firstLine.push(lines.length);
    lines.push(...linesOf(paragraph, readable));
  }
  return {
    document,
    paragraphs,
    lines,
    readable: (paragraph) => texts[paragraph.index] ?? readableText(paragraph),
    lineIndex: (paragraph) => firstLine[paragraph] ?? lines.length,
  };
}
