import type { AdministrativeDocument, Component } from '../../administrative';
import { fold } from '../../vietnamese';
import { unitIn } from './administrativeUnit';

/** A people's committee or council itself, not an office of one; folded. */
const COUNCIL = /^(?:UBND|HDND|UY BAN NHAN DAN|HOI DONG NHAN DAN)(?= |$)/u;
const SUPERIOR =
  /^(?:UBND|HDND|UY BAN NHAN DAN|HOI DONG NHAN DAN|TINH|HUYEN|QUAN|THANH PHO|CHINH PHU)(?= |$)/u;

/**
 * The line above the name of a people's committee or council that takes another for its superior body, or null: they have none (Decree
 * 30/2020, Phụ lục I, Mục II, khoản 2, điểm a).
 */
export function superfluousParent({
  issuingAgency,
  parentAgency,
}: Pick<AdministrativeDocument, 'issuingAgency' | 'parentAgency'>): Component | null {
  const isCouncil =
    issuingAgency !== null && COUNCIL.test(fold(issuingAgency.text)) && unitIn(issuingAgency.text) !== null;
  return isCouncil && parentAgency !== null && SUPERIOR.test(fold(parentAgency.text)) ? parentAgency : null;
}
