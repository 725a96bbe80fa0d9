import type { Paragraph } from '../../document';
import { decodeTcvn3, isLegacyFont } from '../../vietnamese';

/**
 * A paragraph's text as it is read: NFC, and TCVN3 letters decoded where a legacy font draws them. Recognition works on `text`;
 * ranges are given back in the paragraph's own offsets.
 */
export interface ReadableText {
  readonly text: string;
  /** Offset in the paragraph's own text of an offset in `text`. */
  rawOffset(offset: number): number;
}

export function readableText(paragraph: Paragraph): ReadableText {
  const decoded = decode(paragraph);
  if (decoded === decoded.normalize('NFC')) {
    return { text: decoded, rawOffset: (offset) => offset };
  }
  return composed(decoded);
}

function decode(paragraph: Paragraph): string {
  if (!paragraph.runs.some((run) => isLegacyFont(run.format.font))) {
    return paragraph.text;
  }
  let decoded = '';
  let end = 0;
  for (const run of paragraph.runs) {
    decoded += paragraph.text.slice(end, run.start);
    decoded += isLegacyFont(run.format.font) ? decodeTcvn3(run.text, run.format.font) : run.text;
    end = run.end;
  }
  return decoded + paragraph.text.slice(end);
}

/** Composes letter by letter, so that every offset of the result has an offset in the source. */
function composed(source: string): ReadableText {
  const offsets: number[] = [];
  let text = '';
  for (const match of source.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) {
    const letter = match[0].normalize('NFC');
    for (let unit = 0; unit < letter.length; unit += 1) {
      offsets.push(match.index + Math.min(unit, match[0].length - 1));
    }
    text += letter;
  }
  offsets.push(source.length);
  return { text, rawOffset: (offset) => offsets[Math.min(offset, offsets.length - 1)] ?? source.length };
}
