import type { AdministrativeDocument, Component } from '../../administrative';
import { oncePer, type Range } from '../../document';
import { foldedWords, normalise } from '../../vietnamese';
import { speaksOfPast } from '../dates/pastContext';
import { lastRange } from '../places';
import { proseOf } from '../text/prose';
import { placeParts } from './administrativeUnit';
import { unnamedBodies } from './communeBodies';
import { COMMUNE_IN_ANY_CASE, isSamePlace, namedBy, type NamedPlace } from './namedCommunes';
import { ownPlace, type OwnPlace } from './ownPlace';

/** A commune in the name of the issuing body, or of the one above it, that the rest of the document knows by another name or kind. */
export interface MisnamedIssuer {
  /** As the header prints it: "XÃ AN BÌNH". */
  readonly actual: string;
  /** As the rest names it: "phường An Bình". */
  readonly expected: string;
  readonly range: Range;
}

/** So often the rest of the document says it the other way. */
const OFTEN = 2;
const COMMUNE_KINDS: ReadonlySet<string> = new Set(['XA', 'PHUONG', 'DAC KHU']);

/** "XÃ AN BÌNH" above a document that speaks of "phường An Bình" from end to end, or "XÃ AN HÒA" where place and text are of An Bình. */
export const misnamedIssuer = oncePer((administrative: AdministrativeDocument): MisnamedIssuer | null => {
  const own = ownPlace(administrative);
  const component = own === null ? null : componentNaming(administrative, own);
  if (own === null || component === null || !COMMUNE_KINDS.has(own.kind)) {
    return null;
  }
  const header = new Set(
    [administrative.issuingAgency, administrative.parentAgency].flatMap(
      (each) => each?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  const passages = proseOf(administrative).filter(
    ({ quoted, paragraph }) => !quoted && !header.has(paragraph.index),
  );
  const told = namedBy(COMMUNE_IN_ANY_CASE, passages);
  const isConfirmed = told.some(({ kind, name }) => kind === own.kind && isSamePlace(name, own.name));
  const meant = isConfirmed
    ? undefined
    : usual(told.filter((each) => isMeant(each, own, placeOf(administrative))));
  const saysOwnKind =
    meant !== undefined &&
    meant.kind !== own.kind &&
    passages.some(({ text }) => unnamedBodies(text.text).some(({ unit }) => foldedWords(unit) === own.kind));
  return meant === undefined || saysOwnKind
    ? null
    : { actual: own.printed, expected: inText(meant), range: lastRange(component) };
});

/** Where the header names the commune. */
function componentNaming(
  { issuingAgency, parentAgency }: AdministrativeDocument,
  { printed }: OwnPlace,
): Component | null {
  const found = [issuingAgency, parentAgency].find(
    (component) => component?.text.toUpperCase().includes(printed) === true,
  );
  return found ?? null;
}

function placeOf({ placeAndDate }: AdministrativeDocument): string | null {
  return placeAndDate?.place == null ? null : placeParts(placeAndDate.place).key;
}

/** The same name with another kind; or another name of the same kind, which the place before the date bears too. */
function isMeant(
  { kind, name, passage, start, end }: NamedPlace,
  own: OwnPlace,
  place: string | null,
): boolean {
  const isOther = name === own.name ? kind !== own.kind : kind === own.kind && name === place;
  return isOther && !speaksOfPast(passage, start, end);
}

/** The first of the places, where all are one and there are several. */
function usual(places: readonly NamedPlace[]): NamedPlace | undefined {
  const [first] = places;
  return places.length >= OFTEN && places.every(({ kind }) => kind === first?.kind)
    ? (places.find(({ text }) => text !== text.toUpperCase()) ?? first)
    : undefined;
}

function inText({ text }: NamedPlace): string {
  return normalise(text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
