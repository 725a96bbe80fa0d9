import type { AdministrativeDocument } from '../../administrative';
import { proseOf } from '../text/prose';

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …" above the bases: the decision is the chair's own. */
export function isOfChair(administrative: AdministrativeDocument): boolean {
  return (
    administrative.type === 'quyet-dinh' &&
    proseOf(administrative).some(
      ({ role, text, appendix }) =>
        role !== 'closing' &&
        appendix === null &&
        /^\s*CHỦ TỊCH (?:ỦY|UỶ) BAN NHÂN DÂN \p{Lu}/u.test(text.text) &&
        !/\p{Ll}/u.test(text.text),
    )
  );
}
