import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { typedText, type TypedText } from './typedText';

/** A mark where it stands: the piece `at` of a text, see {@link typedText}. */
export interface MarkPlace extends TypedText {
  readonly at: number;
  readonly mark: string;
}

/** Every mark of the judged text, in reading order: few of the pieces are marks, and several rules are about nothing else. */
export const markPlaces = oncePer((administrative: AdministrativeDocument): readonly MarkPlace[] => {
  const places: MarkPlace[] = [];
  for (const { passage, pieces } of typedText(administrative)) {
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece?.kind === 'mark') {
        places.push({ passage, pieces, at, mark: piece.text });
      }
    }
  }
  return places;
});
