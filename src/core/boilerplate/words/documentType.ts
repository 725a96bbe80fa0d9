import type { AdministrativeDocument } from '../../administrative';
import type { DocumentTypeSlug } from '../../reference';
import type { Regulation } from '../../regulations';

/** Of two types with one symbol, the one that offices issue (QĐ: decision and rules; TB: notice and declaration). */
const USUAL: readonly DocumentTypeSlug[] = ['quyet-dinh', 'thong-bao'];

/**
 * The document's type. Where its name is missing, the symbol in the number tells it (`35/KH-UBND`), and addressees without a name of
 * a type are those of an official letter.
 */
export function documentTypeOf(
  administrative: AdministrativeDocument,
  regulation: Regulation,
): DocumentTypeSlug | null {
  const { addressees, documentNumber, documentTypeName, type } = administrative;
  if (documentTypeName !== null) {
    return type;
  }
  const symbol = /^\p{L}+/u.exec(documentNumber?.symbol ?? '')?.[0];
  const matching = regulation.types.filter((each) => each.symbol === symbol);
  const usual = matching.find(({ slug }) => USUAL.includes(slug)) ?? matching[0];
  return usual?.slug ?? type ?? (addressees === null ? null : 'cong-van');
}
