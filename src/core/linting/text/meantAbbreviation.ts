import { COMMON_ABBREVIATIONS, type Abbreviation } from './abbreviations';

/** Two letters may change places by chance: "BTV" is no slip for "TBV". */
const SHORTEST = 4;
/** So often a document writes what it means. */
const OFTEN = 2;

/**
 * The abbreviation that was meant by one with two neighbouring letters in each other's place: of "UBDN" it is "UBND". Known ones count, and
 * those that the document explains or uses often; null for what it explains or uses often itself.
 */
export function meantAbbreviation(
  written: string,
  uses: ReadonlyMap<string, readonly Abbreviation[]>,
): string | null {
  const isMeant = (text: string): boolean => {
    const own = uses.get(text) ?? [];
    return own.length >= OFTEN || own.some(({ explained }) => explained);
  };
  if (written.length < SHORTEST || isMeant(written)) {
    return null;
  }
  const swapped = Array.from({ length: written.length - 1 }, (_, at) => swappedAt(written, at));
  return (
    swapped.find((text) => text !== written && (COMMON_ABBREVIATIONS.has(text) || isMeant(text))) ?? null
  );
}

function swappedAt(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
