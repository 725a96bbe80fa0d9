/** How far a fact may be trusted: read in the act itself or in several sources; in one secondary source; common knowledge. */
export type Confidence = 'high' | 'medium' | 'low';

/** Something that is true from one day to another, with where it was read. */
export interface DatedFact {
  /** Unique among facts of its kind. */
  readonly id: string;
  readonly name: string;
  /** First day, `YYYY-MM-DD`; null = before any document that is checked. */
  readonly validFrom: string | null;
  /** Last day, `YYYY-MM-DD`; null = still true. */
  readonly validTo: string | null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A province or a city under the central government. */
export interface Province extends DatedFact {
  readonly kind: 'tỉnh' | 'thành phố';
  /** Id of the unit that its territory belongs to afterwards. */
  readonly successor: string | null;
  /** The kind of commune that bears a vanished province's name today; null where none does. */
  readonly homonym: 'phường' | 'xã' | null;
}

/** A ministry, department or Party board that was renamed or merged. */
export interface RenamedBody extends DatedFact {
  /** Other forms of the old name in use, abbreviations among them. */
  readonly aliases: readonly string[];
  readonly successors: readonly string[];
  readonly note: string | null;
}

/** A body of the district level. */
export interface DistrictBody extends DatedFact {
  /** Other forms of the name in use, abbreviations among them. */
  readonly aliases: readonly string[];
  /** Words for a district that follow the name (`huyện`); empty where the name says it alone (`Huyện ủy`). */
  readonly units: readonly string[];
  readonly replacement: string;
}

/** A body that communes have today. */
export interface CommuneBody extends DatedFact {
  /** Names that offices write instead of it. */
  readonly aliases: readonly string[];
  readonly side: 'state' | 'party' | 'front';
  /** The kinds of commune that have it under this name; empty = all. */
  readonly units: readonly string[];
}

/** A law, decree or Party regulation that another has taken the place of. */
export interface SupersededAct extends DatedFact {
  readonly type: string;
  readonly symbol: string;
  /** The day it was issued, `YYYY-MM-DD`: a law cited by its name, and a Party act, whose number returns every term, are told by it. */
  readonly issued: string | null;
  /** The acts in force today, by type, name and symbol. */
  readonly successors: readonly string[];
  readonly note: string | null;
}

/** Whether the fact is true on a day (`YYYY-MM-DD`). */
export function isValidOn({ validFrom, validTo }: DatedFact, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}
