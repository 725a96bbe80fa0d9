import type { Document, Paragraph } from './document';
import type { Range } from './range';

/** A stretch of a paragraph as a range of the document. */
export function rangeOf(paragraph: Paragraph, start: number, end: number): Range {
  return { part: paragraph.part, paragraph: paragraph.index, start, end };
}

/** The text of a range as the document stores it: what is read for matching has the letters of old encodings decoded. */
export function textIn({ stories }: Document, { part, paragraph, start, end }: Range): string {
  return stories.get(part)?.paragraphs[paragraph]?.text.slice(start, end) ?? '';
}
