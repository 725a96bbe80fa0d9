import { oncePer, type Paragraph } from '../../document';
import { decodeTcvn3, HAS_INVISIBLE, isLegacyFont } from '../../vietnamese';

/**
 * A paragraph's text as it is read: NFC, without invisible characters, and TCVN3 letters decoded where a legacy font draws them. Recognition works on `text`;
 * ranges are given back in the paragraph's own offsets.
 */
export interface ReadableText {
  readonly text: string;
  /** Offset in the paragraph's own text of an offset in `text`. */
  rawOffset(offset: number): number;
}

/** Read once per paragraph: recognition and every rule ask for it. */
export const readableText = oncePer(read);

function read(paragraph: Paragraph): ReadableText {
  const decoded = decode(paragraph);
  if (decoded === decoded.normalize('NFC') && !HAS_INVISIBLE.test(decoded)) {
    return { text: decoded, rawOffset: (offset) => offset };
  }
  return composed(decoded);
}

/** Letters that only Unicode has: a text with one of them is not written in an old encoding, whatever its font is called. */
const UNICODE_LETTER =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

function decode(paragraph: Paragraph): string {
  if (
    !paragraph.runs.some((run) => isLegacyFont(run.format.font)) ||
    paragraph.runs.some((run) => isLegacyFont(run.format.font) && UNICODE_LETTER.test(run.text))
  ) {
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
    // Nobody reads it, and a word with one in it is the same word.
    if (HAS_INVISIBLE.test(match[0])) {
      continue;
    }
    const letter = match[0].normalize('NFC');
    for (let unit = 0; unit < letter.length; unit += 1) {
      offsets.push(match.index + Math.min(unit, match[0].length - 1));
    }
    text += letter;
  }
  offsets.push(source.length);
  return { text, rawOffset: (offset) => offsets[Math.min(offset, offsets.length - 1)] ?? source.length };
}
