import type { Paragraph } from '../../core';
import { comparable } from './wordText';

/**
 * Whether a paragraph with fields says what it said, apart from the results of the fields: Word counts them anew whenever it
 * likes, so a page number reads `1` where the file keeps `2`. False for a paragraph without fields.
 */
export function textAroundFields({ fields, text }: Paragraph, live: string): boolean {
  if (fields.length === 0) {
    return false;
  }
  let rest = comparable(live);
  let from = 0;
  for (const [index, { start, end }] of fields.entries()) {
    const piece = comparable(text.slice(from, start));
    const at = rest.indexOf(piece);
    if (at < 0 || (index === 0 && at > 0)) {
      return false;
    }
    rest = rest.slice(at + piece.length);
    from = end;
  }
  return rest.endsWith(comparable(text.slice(from)));
}
