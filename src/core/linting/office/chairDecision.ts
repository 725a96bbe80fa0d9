import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';
import { proseOf } from '../text/prose';

/** Whether the line in capitals above the bases of a decision, which says who decides, begins like this. */
function isDecidedBy(administrative: AdministrativeDocument, who: RegExp): boolean {
  const { issuingAgency, type } = administrative;
  const agencyAt = new Set(issuingAgency?.ranges.map(({ paragraph }) => paragraph));
  return (
    type === 'quyet-dinh' &&
    proseOf(administrative).some(
      ({ paragraph, role, text, appendix }) =>
        role !== 'closing' &&
        appendix === null &&
        !agencyAt.has(paragraph.index) &&
        who.test(text.text) &&
        !/\p{Ll}/u.test(text.text),
    )
  );
}

/** "CHỦ TỊCH / ỦY BAN NHÂN DÂN XÃ …" in the place of the issuing agency. */
export function isHeadedByChair({ issuingAgency }: AdministrativeDocument): boolean {
  return /^CHU TICH (?:UY BAN NHAN DAN|UBND)(?= |$)/u.test(fold(issuingAgency?.text ?? ''));
}

/** The chair issues it, by the head of the document, or by the line above the bases of a decision. */
export function isOfChair(administrative: AdministrativeDocument): boolean {
  return (
    isHeadedByChair(administrative) ||
    isDecidedBy(administrative, /^\s*CHỦ TỊCH (?:ỦY|UỶ) BAN NHÂN DÂN \p{Lu}/u)
  );
}

/** "ỦY BAN NHÂN DÂN XÃ …" above the bases: the committee decides as a body. */
export function isOfCommittee(administrative: AdministrativeDocument): boolean {
  return isDecidedBy(administrative, /^\s*(?:ỦY|UỶ) BAN NHÂN DÂN \p{Lu}/u);
}
