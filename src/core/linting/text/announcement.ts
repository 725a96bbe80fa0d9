import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { proseOf, type Passage } from './prose';

const orderOf = oncePer(
  (administrative: AdministrativeDocument): ReadonlyMap<Passage, number> =>
    new Map(proseOf(administrative).map((passage, index) => [passage, index])),
);

/** The paragraph that announces the table or the list a passage stands in: the last one above it, when it ends with a colon. */
export function announcementAbove(administrative: AdministrativeDocument, passage: Passage): Passage | null {
  const { role } = passage;
  if (role !== 'table' && role !== 'bullet') {
    return null;
  }
  const passages = proseOf(administrative);
  let at = orderOf(administrative).get(passage) ?? 0;
  while (at >= 0 && passages[at]?.role === role) {
    at -= 1;
  }
  const above = passages[at];
  return above?.text.text.trimEnd().endsWith(':') === true ? above : null;
}
