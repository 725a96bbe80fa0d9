import type { AdministrativeDocument } from '../../administrative';
import type { DocumentTypeSlug } from '../../reference';
import type { Regulation } from '../../regulations';
import { parseNumberLine } from '../office/numberLine';

/**
 * The type that the document's rules are chosen by: the one recognised, or, where the name of the type is missing, the one that the
 * symbol in the number names. Null where that symbol is a letter's, or is shared by several types.
 */
export function documentType(
  administrative: AdministrativeDocument,
  regulation: Regulation,
): DocumentTypeSlug | null {
  const { documentNumber, documentTypeName, source, type } = administrative;
  // "Kính gửi" without a type name looks like a letter, also where a submission has lost its name.
  if (documentTypeName !== null || documentNumber === null || (type !== null && type !== 'cong-van')) {
    return type;
  }
  const [found, ...others] = typesOfSymbol(
    parseNumberLine(source, documentNumber)?.groups[0]?.text,
    regulation,
  );
  return found === undefined || others.length > 0 ? type : found;
}

/** The types that a regulation abbreviates in this way; several may share a symbol. */
export function typesOfSymbol(group: string | undefined, { types }: Regulation): readonly DocumentTypeSlug[] {
  return types.filter(({ symbol }) => symbol !== null && symbol === group).map(({ slug }) => slug);
}
