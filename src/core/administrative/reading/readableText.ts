import { oncePer, type Paragraph, type Run } from '../../document';
import { decodeLegacy, HAS_INVISIBLE, matchesIn } from '../../vietnamese';
import { legacyStretches, type LegacyStretch } from './legacyStretches';

/**
 * A paragraph's text as it is read: NFC, without hidden text and invisible characters, a no-break hyphen as the hyphen that it looks like,
 * and the letters of an old encoding decoded. Recognition works on `text`; ranges are given back in the paragraph's own offsets.
 */
export interface ReadableText {
  readonly text: string;
  /** Offset in the paragraph's own text of an offset in `text`. */
  rawOffset(offset: number): number;
}

/** Ctrl+Shift+Hyphen in Word: it keeps a number and its symbol on one line. */
const NO_BREAK_HYPHENS = /\u2011/gu;

/** Read once per paragraph: recognition and every rule ask for it. */
export const readableText = oncePer((paragraph: Paragraph): ReadableText => {
  const { runs, text } = paragraph;
  if (runs.some(({ format }) => format.hidden)) {
    return then(shown(text, runs), composed);
  }
  const stretches = legacyStretches(paragraph);
  return stretches.length === 0 ? composed(text) : then(decode(text, stretches), composed);
});

/** What becomes of a text that was read once already. */
function then(first: ReadableText, read: (text: string) => ReadableText): ReadableText {
  const second = read(first.text);
  return { text: second.text, rawOffset: (offset) => first.rawOffset(second.rawOffset(offset)) };
}

/** Leaves out what is formatted as hidden: neither the screen nor the paper shows it. */
function shown(source: string, runs: readonly Run[]): ReadableText {
  const offsets: number[] = [];
  let text = '';
  for (const { start, end } of runs.filter(({ format }) => !format.hidden)) {
    for (let at = start; at < end; at += 1) {
      offsets.push(at);
    }
    text += source.slice(start, end);
  }
  return placed(text, offsets, source.length);
}

/** Decodes the stretches; what stands between them stays. */
function decode(source: string, stretches: readonly LegacyStretch[]): ReadableText {
  const offsets: number[] = [];
  let text = '';
  const keep = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) {
      offsets.push(at);
    }
    text += source.slice(start, end);
  };
  let done = 0;
  for (const { start, end, font } of stretches) {
    keep(done, start);
    const decoded = decodeLegacy(source.slice(start, end), font);
    offsets.push(...decoded.offsets.map((offset) => start + offset));
    text += decoded.text;
    done = end;
  }
  keep(done, source.length);
  return placed(text, offsets, source.length);
}

function placed(text: string, offsets: readonly number[], end: number): ReadableText {
  return { text, rawOffset: (offset) => offsets[offset] ?? end };
}

/** Composes letter by letter, so that every offset of the result has an offset in the source. */
function composed(source: string): ReadableText {
  if (source === source.normalize('NFC') && !HAS_INVISIBLE.test(source)) {
    return { text: source.replace(NO_BREAK_HYPHENS, '-'), rawOffset: (offset) => offset };
  }
  const offsets: number[] = [];
  let text = '';
  for (const match of matchesIn(source, /[^\p{M}]\p{M}*|\p{M}+/gu)) {
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
  return placed(text.replace(NO_BREAK_HYPHENS, '-'), offsets, source.length);
}
