/** The parts that a document has only when its content asks for them (thành phần thể thức bổ sung), and those of copies. */
export interface SupplementDemands {
  readonly secrecyClause: string;
  readonly urgency: UrgencyDemand;
  readonly circulation: CirculationDemand;
  /** Null where the regulation knows no such note. */
  readonly noPublication: NoPublicationDemand | null;
  /** Clause on the note that a document is a draft, or null. */
  readonly draftClause: string | null;
  readonly drafterClause: string;
  readonly contact: ContactDemand;
  readonly copies: CopiesDemand;
}

export interface UrgencyDemand {
  readonly clause: string;
  /** The degrees as they are printed. */
  readonly degrees: readonly string[];
  /** The mark stands in a frame and is printed in red. */
  readonly framed: boolean;
  /** What it stands below: the number, or in letters the abstract below it. */
  readonly below: 'number' | 'letterAbstract';
}

export interface CirculationDemand {
  readonly clause: string;
  readonly framed: boolean;
  /** Examples of what it says. */
  readonly examples: readonly string[];
}

export interface NoPublicationDemand {
  readonly clause: string;
  readonly text: string;
  /** Vietnamese: where the note stands. */
  readonly place: string;
}

export interface ContactDemand {
  readonly clause: string;
  readonly page: 'first' | 'last';
}

/** Kinds of copies and the numbers they carry. */
export interface CopiesDemand {
  /** Clause on the words that name the kind. */
  readonly kindClause: string;
  readonly numberClause: string;
  /** Clause on the line across the page above the block, or null. */
  readonly lineClause: string | null;
  /** Empty where copies no longer carry a block of their own. */
  readonly kinds: readonly {
    /** `SAO Y` */
    readonly text: string;
    /** `SY` in the number of a copy. */
    readonly symbol: string;
  }[];
  /** Vietnamese: what has taken the block's place; null where it is in use. */
  readonly replacedBy: string | null;
}
