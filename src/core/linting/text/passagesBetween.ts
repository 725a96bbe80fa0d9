import type { AdministrativeDocument } from '../../administrative';
import { firstIndex } from '../../document';
import { proseOf, type Passage } from './prose';

/** The passages from one paragraph to before another, by their indices. */
export function passagesBetween(
  administrative: AdministrativeDocument,
  firstParagraph: number,
  endParagraph: number,
): readonly Passage[] {
  const prose = proseOf(administrative);
  const from = (bound: number): number => firstIndex(prose, ({ paragraph: { index } }) => index >= bound);
  return prose.slice(from(firstParagraph), from(endParagraph));
}
