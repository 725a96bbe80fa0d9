import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { proseOf, type Passage } from './prose';

/** The texts of all passages, one below the other. */
const wholeText = oncePer((administrative: AdministrativeDocument) =>
  proseOf(administrative)
    .map(({ text }) => text.text)
    .join('\n'),
);

/** Whether the hint, which must not look beyond a line, fits the text of some passage: one look at the whole document. */
export function proseHolds(administrative: AdministrativeDocument, hint: RegExp): boolean {
  return hint.test(wholeText(administrative));
}

/**
 * The passages that the hint fits, in reading order. A hint is a sign that all that a rule looks for has, cheap to find: most documents
 * do not hold it at all, and no passage is looked at.
 */
export function passagesWithHint(administrative: AdministrativeDocument, hint: RegExp): readonly Passage[] {
  return proseHolds(administrative, hint)
    ? proseOf(administrative).filter(({ text }) => hint.test(text.text))
    : [];
}
