import { isUnfilled, type AdministrativeDocument } from '../../administrative';
import type { DocumentTypeSlug } from '../../reference';
import type { Regulation } from '../../regulations';
import { normalise } from '../../vietnamese';
import { impossible, type Insertion, type InsertionContext } from '../block';

/** Of two types with one symbol, the one that offices issue (QĐ: decision and rules; TB: notice and declaration). */
const USUAL: readonly DocumentTypeSlug[] = ['quyet-dinh', 'thong-bao'];

/**
 * The document's type. Where its name is missing, or still to be written, the symbol in the number tells it (`35/KH-UBND`), or the sentence that announces the
 * content; addressees without a name of a type are those of an official letter.
 */
export function documentTypeOf(
  administrative: AdministrativeDocument,
  regulation: Regulation,
): DocumentTypeSlug | null {
  const { addressees, documentNumber, documentTypeName, type } = administrative;
  if (documentTypeName !== null && !isUnfilled(documentTypeName)) {
    return type;
  }
  const symbol = /^\p{L}+/u.exec(documentNumber?.symbol ?? '')?.[0];
  const matching = regulation.types.filter((each) => each.symbol === symbol);
  const usual = matching.find(({ slug }) => USUAL.includes(slug)) ?? matching[0];
  const announced = announcedType(administrative, regulation);
  const isLetter = documentTypeName === null && addressees !== null;
  return usual?.slug ?? type ?? announced ?? (isLetter ? 'cong-van' : null);
}

/** Why a part whose words hang on the type cannot be written yet. */
export function unknownType({ administrative: { documentTypeName } }: InsertionContext): Insertion {
  return impossible(documentTypeName !== null && isUnfilled(documentTypeName) ? 'typeToFill' : 'unknownType');
}

/** "… Ủy ban nhân dân xã An Bình xây dựng Kế hoạch tổ chức Ngày hội như sau:" */
function announcedType(
  { openingSentence }: AdministrativeDocument,
  { types }: Regulation,
): DocumentTypeSlug | null {
  const text = normalise(openingSentence?.text ?? '');
  const announced = /^.*(?<!\p{L})(?:ban hành|xây dựng) (\p{Lu}.*) như sau:$/u.exec(text)?.[1] ?? '';
  return types.find(({ name }) => `${announced} `.startsWith(`${name} `))?.slug ?? null;
}
