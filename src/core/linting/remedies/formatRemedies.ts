import { textIn, type Document, type Range } from '../../document';
import type { Edit, ParagraphFormatChange, RunFormatChange } from '../../edits';
import type { Remedy } from '../problem';
import { wholeParagraph } from '../text/rangeText';

/** The edits that give letters another format. */
export function runFormatEdits(
  document: Document,
  ranges: readonly Range[],
  format: RunFormatChange,
): readonly Edit[] {
  return ranges.map((range) => ({
    kind: 'setRunFormat',
    range,
    expected: textIn(document, range),
    format,
  }));
}

/** The edits that give paragraphs of the main part another format. */
export function paragraphFormatEdits(
  document: Document,
  paragraphs: readonly { readonly part: string; readonly paragraph: number }[],
  format: ParagraphFormatChange,
): readonly Edit[] {
  return paragraphs.map(({ part, paragraph }) => ({
    kind: 'setParagraphFormat',
    part,
    paragraph,
    expected: textIn(document, wholeParagraph(document, part, paragraph)),
    format,
  }));
}

/** Edits as a remedy that may be applied unasked where the clause allows it, to be spread into a problem. */
export function safeEdits(edits: readonly Edit[]): { readonly remedy?: Remedy } {
  return edits.length === 0 ? {} : { remedy: { kind: 'edits', level: 'safe', edits } };
}
