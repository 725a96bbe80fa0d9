import { legacyStretches } from '../../administrative/reading/legacyStretches';
import { oncePer, type Document, type Paragraph, type Range } from '../../document';
import type { ReplaceText } from '../../edits';
import { legacyFontOf } from '../../vietnamese';
import type { BlockName, Remedy, RemedyLevel } from '../problem';

/** A new text for a range; an empty range inserts. */
export interface NewText {
  readonly range: Range;
  readonly text: string;
}

/** New Unicode letters in a font of another encoding come out as other letters, and among such letters as a mixture. */
const isLegacy = oncePer(
  (paragraph: Paragraph): boolean =>
    legacyStretches(paragraph).length > 0 ||
    paragraph.runs.some((run) => legacyFontOf(run.format.font) !== null),
);

function replacement(document: Document, { range, text }: NewText): ReplaceText | null {
  const paragraph = document.stories.get(range.part)?.paragraphs[range.paragraph];
  if (paragraph === undefined) {
    throw new RangeError(`No paragraph ${range.paragraph} in the part ${range.part}.`);
  }
  if (isLegacy(paragraph)) {
    return null;
  }
  return { kind: 'replaceText', range, expected: paragraph.text.slice(range.start, range.end), text };
}

/**
 * The remedy that writes new texts, to be spread into a problem; empty where a text cannot be written safely. The engine lowers
 * `level` when words or numbers change.
 */
export function mendTexts(
  document: Document,
  texts: readonly NewText[],
  level: RemedyLevel,
): { readonly remedy?: Remedy } {
  const edits = texts.map((text) => replacement(document, text));
  const writable = edits.filter((edit) => edit !== null);
  return writable.length < texts.length || texts.length === 0
    ? {}
    : { remedy: { kind: 'edits', level, edits: writable } };
}

/** As {@link mendTexts}, for one place. */
export function mendText(
  document: Document,
  range: Range,
  text: string,
  level: RemedyLevel = 'safe',
): { readonly remedy?: Remedy } {
  return mendTexts(document, [{ range, text }], level);
}

/** The remedy that offers a building block, to be spread into a problem. */
export function offerBlock(block: BlockName): { readonly remedy: Remedy } {
  return { remedy: { kind: 'insert', block } };
}
