import type { Paragraph } from '../../document';
import { legacyStretches } from './legacyStretches';
import { readableText } from './readableText';

/** A stretch of a paragraph as it is written; in a paragraph with letters of an old encoding, as it is read. */
export function readStretch(paragraph: Paragraph, start: number, end: number): string {
  if (legacyStretches(paragraph).length === 0) {
    return paragraph.text.slice(start, end);
  }
  const readable = readableText(paragraph);
  return readable.text
    .split('')
    .filter((_, at) => readable.rawOffset(at) >= start && readable.rawOffset(at) < end)
    .join('');
}
