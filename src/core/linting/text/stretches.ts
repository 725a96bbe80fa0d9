import { rangeOf, type Document, type Paragraph, type Range, type Run } from '../../document';
import { countLetters } from '../../vietnamese';
import { liveStories } from './liveStories';

/** A stretch of a paragraph whose letters share something: a font, a colour. */
export interface Stretch<Kind> {
  readonly range: Range;
  readonly kind: Kind;
  /** Letters and digits in it. */
  readonly letters: number;
}

/**
 * Stretches of all that a reader sees, in order, for which `kindOf` names a kind; it is asked once per run, and `null` passes the run
 * over. Neighbours of one kind in one paragraph are one stretch.
 */
export function stretchesOfRuns<Kind>(
  document: Document,
  kindOf: (run: Run, paragraph: Paragraph) => Kind | null,
): readonly Stretch<Kind>[] {
  const found: Stretch<Kind>[] = [];
  for (const { paragraphs } of liveStories(document)) {
    for (const paragraph of paragraphs) {
      const pieces: Stretch<Kind>[] = [];
      for (const run of paragraph.runs) {
        const kind = run.format.hidden ? null : kindOf(run, paragraph);
        const letters = kind === null ? 0 : countLetters(run.text);
        if (kind !== null && letters > 0) {
          pieces.push({ range: rangeOf(paragraph, run.start, run.end), kind, letters });
        }
      }
      if (pieces.length > 0) {
        found.push(...joinStretches(pieces, paragraph));
      }
    }
  }
  return found;
}

/** Joins stretches of one kind that nothing but blanks and marks parts. */
export function joinStretches<Kind>(
  pieces: readonly Stretch<Kind>[],
  paragraph: Paragraph,
): readonly Stretch<Kind>[] {
  const joined: Stretch<Kind>[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.kind === piece.kind &&
      countLetters(paragraph.text.slice(last.range.end, piece.range.start)) === 0
    ) {
      joined[joined.length - 1] = {
        range: { ...last.range, end: piece.range.end },
        kind: piece.kind,
        letters: last.letters + piece.letters,
      };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Letters and digits of everything that a reader sees. */
export function lettersInDocument(document: Document): number {
  return liveStories(document).reduce(
    (sum, story) => sum + story.paragraphs.reduce((letters, { text }) => letters + countLetters(text), 0),
    0,
  );
}
