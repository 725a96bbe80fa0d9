import type { AdministrativeDocument } from '../../administrative';
import type { DocumentTypeRule } from '../../regulations';
import { dateExists, fold } from '../../vietnamese';

/** The number and symbol of the document that an appendix says it belongs to. */
const NUMBER = /(?<!\p{L})số\s*:?\s*(\d{1,5})\s*[-/]/iu;
const SYMBOL = /(?<!\p{L})số\s*:?\s*[\d\s.…_]*[-/]\s*(\p{L}[\p{L}&]*(?:[-/][\p{L}&]+)*)(?![\p{L}&])/iu;
const DATE = /(?<!\p{L})ngày\s+(\d{1,2})(?:\s+tháng\s+|[/.-])(\d{1,2})(?:\s+năm\s+|[/.-])(\d{4})/iu;

/**
 * The number of the document itself (`47-KH/ĐU`), where the reference names a document of its type by another one. How number and
 * symbol are written is judged where they stand.
 */
export function otherNumber(
  { documentNumber }: AdministrativeDocument,
  typeName: string | null,
  text: string,
): string | null {
  const own = documentNumber?.number ?? null;
  const written = NUMBER.exec(text)?.[1];
  if (own === null || written === undefined || typeName === null) {
    return null;
  }
  const speaksOfIt = fold(text).includes(`${fold(typeName)} SO`);
  return speaksOfIt && Number(own) !== Number(written) ? own : null;
}

/** The symbol of the document itself, where the reference gives another one to a document of its type and number. */
export function otherSymbol(
  { documentNumber }: AdministrativeDocument,
  type: DocumentTypeRule | undefined,
  text: string,
): string | null {
  const own = documentNumber?.symbol ?? null;
  const written = SYMBOL.exec(text)?.[1];
  // A symbol that is not of the document's type is at fault itself.
  return own !== null &&
    written !== undefined &&
    type?.symbol != null &&
    (own.startsWith(`${type.symbol}-`) || own.startsWith(`${type.symbol}/`)) &&
    fold(text).includes(`${fold(type.name)} SO`) &&
    fold(written) !== fold(own)
    ? own
    : null;
}

/** The type that the reference names, where it gives the number and symbol of the document itself to another type. */
export function otherType(
  administrative: AdministrativeDocument,
  types: readonly DocumentTypeRule[],
  own: string,
  text: string,
): string | null {
  const { number = null, symbol = null } = administrative.documentNumber ?? {};
  const named = types.find(({ name }) => fold(text).includes(`${fold(name)} SO`));
  const isOwnNumber =
    number !== null &&
    symbol !== null &&
    Number(NUMBER.exec(text)?.[1]) === Number(number) &&
    (text.includes(symbol) || (DATE.test(text) && otherDate(administrative, text) === null));
  // Both are blank in a draft: the line below the appendix of this very document.
  const isBlankToo = number === null && symbol !== null && !NUMBER.test(text) && SYMBOL.test(text);
  return named === undefined || !(isOwnNumber || isBlankToo) || fold(named.name) === fold(own)
    ? null
    : named.name;
}

/** The date of the document itself, where the reference gives another one. */
export function otherDate({ placeAndDate }: AdministrativeDocument, text: string): string | null {
  const written = DATE.exec(text);
  const { day, month, year } = placeAndDate ?? { day: null, month: null, year: null };
  const isComplete = day !== null && month !== null && year !== null;
  if (written === null || !isComplete || !dateExists({ day, month, year })) {
    return null;
  }
  const same = [day, month, year].every((value, index) => value === Number(written[index + 1]));
  return same ? null : `ngày ${String(day).padStart(2, '0')}/${String(month)}/${String(year)}`;
}
