import { capitalised } from '../../vietnamese';
import type { Profile } from '../profile';
import { abbreviation, inCapitals, nameInLetters } from './letterCase';
import { printedPlace } from './place';
import { archivedAt, archiveUnit, recipientName } from './recipientLine';

/** A profile as it is printed, in whatever way it was typed or pasted. */
export interface PrintedProfile extends Profile {
  /** Where the file is kept, where the office gave the archive line among its recipients: `VT, VHXH`, `Văn phòng Đảng ủy`. */
  readonly archive?: string;
}

/**
 * The profile as the regulations have it printed: agencies, authority and post in capitals, names of people and places with capital first
 * letters, recipients without the dash and the end mark that the printed line adds, the archive line apart from them (Decree 30/2020,
 * Phụ lục I, Mục II, khoản 2, 4, 7 and 9; Guideline 05-HD/VPTW, Phần II, mục I).
 */
export function printedProfile(profile: Profile): PrintedProfile {
  const { recipients, archiveUnit: unit, ...others } = profile;
  const names = (recipients ?? []).map(recipientName).filter((name) => name !== '');
  const listed = names.filter((name) => archivedAt(name) === null);
  const archive = names.flatMap((name) => archivedAt(name) ?? []).at(-1);
  const drafting = archiveUnit(unit ?? archive ?? '');
  return {
    ...others,
    ...changed('agencyLines', profile.agencyLines, (lines) => lines.map(inCapitals)),
    ...changed('parentAgency', profile.parentAgency, inCapitals),
    ...changed('agencyName', profile.agencyName, capitalised),
    ...changed('place', profile.place, printedPlace),
    ...changed('symbol', profile.symbol, abbreviation),
    ...changed('signer', profile.signer, printedSigner),
    ...(listed.length === 0 ? {} : { recipients: listed }),
    ...(archive === undefined ? {} : { archive }),
    ...(drafting === null ? {} : { archiveUnit: abbreviation(drafting) }),
  };
}

type Signer = NonNullable<Profile['signer']>;

function printedSigner({ authority, name, title }: Signer): Signer {
  return {
    ...changed('authority', authority, (lines) => lines.map(inCapitals)),
    ...changed('title', title, inCapitals),
    ...changed('name', name, nameInLetters),
  };
}

function changed<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
  change: (value: Value) => Value,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: change(value) } as { readonly [Key in Name]: Value });
}
