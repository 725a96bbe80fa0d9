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

/**
 * Judges by what a reader sees: bold or capitals over the whole text make a heading, bold up to a colon or full stop a run-in heading, a
 * short line without an end mark and with something below it a plain heading. `hasContent`: the next paragraph is no sibling.
 */
export function headingShape(paragraph: Paragraph, textStart: number, hasContent: boolean): HeadingShape {
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
  const plainHeading =
    hasContent &&
    countWords(text) <= PLAIN_HEADING_WORDS &&
    !/[.;,!?…]\s*$/u.test(text) &&
    /^\s*\p{Lu}/u.test(text);
  return plainHeading ? { kind: 'heading', runIn: false, titleEnd: end } : item;
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
