import type { Paragraph, Run } from '../../document';
import { countWords, isUpperCase } from '../../vietnamese';

/** Whether a labelled paragraph is a heading, and how far its title goes. Offsets are the paragraph's own. */
export interface HeadingShape {
  readonly kind: 'heading' | 'item';
  readonly runIn: boolean;
  readonly titleEnd: number;
}

/** Longest heading without bold that was seen on paper is about 15 words. */
const PLAIN_HEADING_WORDS = 14;

/** Longest title before the colon of a run-in heading that is not bold. */
const PLAIN_RUN_IN = /^\s*(?:\S+\s+){0,9}?\S+?:(?=\s)/u;

/** What stands around a labelled paragraph. */
export interface HeadingContext {
  /** The next paragraph is not the next number of the same series. */
  readonly hasContent: boolean;
  /** The label is of the highest level (`I.`, `Phần I`): such a paragraph is nearly always a heading. */
  readonly isTopLevel: boolean;
  /** The label is bold: then a text that is not bold is no title ("**Điều 4.** Quyết định này …"). */
  readonly labelIsBold: boolean;
}

/**
 * Judges by what a reader sees: bold or capitals over the whole text make a heading, bold up to a colon or full stop a run-in heading, a
 * short line without an end mark and with something below it a plain heading.
 */
export function headingShape(paragraph: Paragraph, textStart: number, context: HeadingContext): HeadingShape {
  const text = paragraph.text.slice(textStart);
  const end = textStart + text.trimEnd().length;
  const boldEnd = boldUpTo(paragraph, textStart);
  const item: HeadingShape = { kind: 'item', runIn: false, titleEnd: end };
  if (text.trim() === '') {
    return { kind: 'heading', runIn: false, titleEnd: textStart };
  }
  if (boldEnd >= end - 2 || isUpperCase(text)) {
    return { kind: 'heading', runIn: false, titleEnd: end };
  }
  if (boldEnd > textStart) {
    const bold = paragraph.text.slice(textStart, boldEnd).trimEnd();
    const next = paragraph.text.slice(textStart + bold.length);
    if (/[:.]$/u.test(bold) || /^\s*[:.]/u.test(next)) {
      const titleEnd =
        textStart + bold.length + (/[:.]$/u.test(bold) ? 0 : (/^\s*[:.]/u.exec(next)?.[0].length ?? 0));
      return { kind: 'heading', runIn: true, titleEnd };
    }
    return item;
  }
  return plainShape(text, textStart, context) ?? item;
}

/** A heading without bold and without capitals, or null. */
function plainShape(
  text: string,
  start: number,
  { hasContent, isTopLevel, labelIsBold }: HeadingContext,
): HeadingShape | null {
  if (labelIsBold) {
    return null;
  }
  const length = text.trimEnd().length;
  const isShort = countWords(text) <= PLAIN_HEADING_WORDS && /^\s*\p{Lu}/u.test(text);
  const endsOpen = isTopLevel ? !/[;,]\s*$/u.test(text) : !/[.;,!?…]\s*$/u.test(text);
  if (hasContent && isShort && endsOpen) {
    return { kind: 'heading', runIn: false, titleEnd: start + length };
  }
  const runIn = isTopLevel ? PLAIN_RUN_IN.exec(text) : null;
  return runIn === null ? null : { kind: 'heading', runIn: true, titleEnd: start + runIn[0].length };
}

/** End of the bold stretch that begins at `start`; `start` itself when the text there is not bold. */
function boldUpTo(paragraph: Paragraph, start: number): number {
  let end = start;
  for (const run of paragraph.runs) {
    if (run.end <= end) {
      continue;
    }
    if (run.start > end || !(run.format.bold || isBlank(run, end))) {
      break;
    }
    end = run.end;
  }
  const stretch = paragraph.text.slice(start, end);
  return /\p{L}/u.test(stretch) ? start + stretch.trimEnd().length : start;
}

function isBlank(run: Run, from: number): boolean {
  return run.text.slice(Math.max(0, from - run.start)).trim() === '';
}
