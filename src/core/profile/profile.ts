/** What an office tells the tool about itself, once. Everything is optional except the schema version. */
export interface Profile {
  readonly schema: 1;
  /** Whose documents: `state` (UBND, HĐND …) or `party`. */
  readonly regime?: 'state' | 'party';
  /** Lines of the agency's name as printed, for example `ỦY BAN NHÂN DÂN`, `XÃ AN BÌNH`. */
  readonly agencyLines?: readonly string[];
  /** Line above the agency, for example `ĐẢNG BỘ TỈNH …`; an office without one leaves it out. */
  readonly parentAgency?: string;
  /** The name in running text: `Ủy ban nhân dân xã An Bình`. */
  readonly agencyName?: string;
  /** Place in the date line: `An Bình`. */
  readonly place?: string;
  /** Agency part of the symbol: `UBND`, `ĐU`. */
  readonly symbol?: string;
  readonly signer?: {
    /** Lines above the post: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
    readonly authority?: readonly string[];
    readonly title?: string;
    readonly name?: string;
  };
  /** Items without dash and end mark, in order, the archive line left out. */
  readonly recipients?: readonly string[];
  /** Drafting unit in the archive line: `VP`, `VHXH`. */
  readonly archiveUnit?: string;
  /** Words of the office's own, names of places and people among them, that are not to be taken for misspellings. */
  readonly words?: readonly string[];
  /** Clauses the office does not want to hear of. */
  readonly disabledClauses?: readonly string[];
  /** Acts of the office's own circle that are no longer in force, beside those that the tool knows. */
  readonly supersededActs?: readonly EndedAct[];
  /** Bodies of the office's own circle that were renamed or merged, beside those that the tool knows. */
  readonly renamedBodies?: readonly EndedBody[];
}

/** An act that another took the place of. */
export interface EndedAct {
  /** `12/2021/QĐ-UBND`. */
  readonly symbol: string;
  /** Last day in force, `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** What is in force now, by type and symbol. */
  readonly successors: readonly string[];
}

/** A body that no longer exists under its name. */
export interface EndedBody {
  readonly name: string;
  /** Last day under this name, `YYYY-MM-DD`. */
  readonly lastDay: string;
  readonly successors: readonly string[];
}

export const EMPTY_PROFILE: Profile = { schema: 1 };
