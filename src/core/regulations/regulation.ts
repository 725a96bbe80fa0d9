import type { DocumentTypeSlug } from '../reference';
import type { AgencySymbol } from './party/agencySymbols';
import type {
  AddresseesDemand,
  AppendixDemand,
  BodyDemand,
  CitationDemand,
  HeadingDemands,
  LegalBasesDemand,
  LetterAbstractDemand,
  PageDemand,
  PlaceDemand,
  PrintedComponent,
  RepealedActsDemand,
  SeparatorDemands,
  SizeSeriesDemand,
  TypefaceDemand,
} from './demands';
import type { SupplementDemands } from './supplements';

export type Regime = 'state' | 'party';
export type RegulationId = 'nd30' | 'hd36' | 'hd05';
export type Severity = 'error' | 'warning' | 'info';
/** The most that a fix may do: apply by itself, propose, or only advise. */
export type FixLevel = 'safe' | 'confirm' | 'none';
/** `YYYY-MM-DD`. */
export type IsoDate = string;

export type ClauseGroup = 'nd30' | 'dang' | 'hoa' | 'chung' | 'kh' | 'hl' | 'noibo';

/** One row of the catalogue as it stands in one regulation: a demand of the law or of good editing, as a fact. */
export interface Clause {
  readonly id: string;
  readonly group: ClauseGroup;
  /** What is demanded, in Vietnamese. */
  readonly requirement: string;
  /** The provision in full words, or "Chuẩn biên tập". */
  readonly citation: string;
  readonly severity: Severity;
  readonly fix: FixLevel;
  /** Types of document it applies to; null = every type. */
  readonly appliesTo: readonly DocumentTypeSlug[] | null;
}

/** A component that a document must, may or must not have. */
export type ComponentName =
  | 'nationalName'
  | 'nationalMotto'
  | 'partyTitle'
  | 'issuingAgency'
  | 'documentNumber'
  | 'placeAndDate'
  | 'documentTypeName'
  | 'abstract'
  | 'addressees'
  | 'legalBases'
  | 'closingMark'
  | 'signature'
  | 'recipients'
  | 'pageNumber';

export interface RequiredComponent {
  readonly component: ComponentName;
  /** Clause that a missing component breaks. */
  readonly clause: string;
  /** Types that must have it; null = every type. */
  readonly types: readonly DocumentTypeSlug[] | null;
  /** Types that go without it although `types` is null. */
  readonly except: readonly DocumentTypeSlug[];
}

export interface DocumentTypeRule {
  readonly slug: DocumentTypeSlug;
  /** `Kế hoạch`. */
  readonly name: string;
  /** Symbol in the document number (`KH`), or null for a type without one. */
  readonly symbol: string | null;
  /** Other symbols that are accepted. */
  readonly otherSymbols: readonly string[];
}

/** The law as dated data. Rules read it; they never ask which regulation it is. */
export interface Regulation {
  readonly id: RegulationId;
  readonly regime: Regime;
  /** `Nghị định 30/2020/NĐ-CP`. */
  readonly name: string;
  readonly validFrom: IsoDate;
  /** Last day in force, or null. */
  readonly validTo: IsoDate | null;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly types: readonly DocumentTypeRule[];
  readonly required: readonly RequiredComponent[];
  readonly demands: Demands;
}

/**
 * Values that the clauses demand, by subject. Sizes are half-points, lengths twips. Every value stands beside the id of the clause
 * it comes from.
 */
export interface Demands {
  readonly number: {
    readonly style: 'state' | 'party';
    /** `Số: ` or `Số `. */
    readonly prefix: string;
    /** Clauses on the form of the line, on the zero before a single digit, and on a number left blank. */
    readonly formatClause: string;
    readonly zeroClause: string;
    readonly blankClause: string;
    /** Clause on the symbol of the document's type. */
    readonly typeSymbolClause: string;
  };
  readonly date: {
    readonly formatClause: string;
    readonly zeroClause: string;
    readonly blankClause: string;
  };
  readonly place: PlaceDemand;
  readonly authority: {
    /** How the signing authorities are written: `TM.` or `T/M`. */
    readonly onBehalf: string;
    readonly forHead: string;
    readonly byOrder: string;
    /** `TUQ.`, or null where the regime has none. */
    readonly byMandate: string | null;
    readonly acting: string;
    readonly clauses: {
      readonly onBehalf: string;
      readonly forHead: string;
      readonly byOrder: string;
      readonly byMandate: string | null;
      readonly acting: string;
    };
  };
  readonly recipients: {
    readonly label: string;
    /** Mark after each item but the last. */
    readonly separator: ';' | ',';
    /** `- Lưu: VT, …` or `- Lưu Văn phòng …`. */
    readonly archive: 'colonVt' | 'plain';
    readonly labelClause: string;
    readonly separatorClause: string;
    readonly archiveClause: string;
    /** The types whose first item is "Như trên". */
    readonly asAboveTypes: readonly DocumentTypeSlug[];
  };
  /** `./.` or `.`. */
  readonly endMark: './.' | '.';
  readonly endMarkClause: string;
  readonly page: PageDemand;
  readonly typefaces: Readonly<Partial<Record<PrintedComponent, TypefaceDemand>>>;
  /** Null where sizes need not go together. */
  readonly sizeSeries: SizeSeriesDemand | null;
  readonly separators: SeparatorDemands;
  readonly body: BodyDemand;
  readonly headings: HeadingDemands;
  readonly legalBases: LegalBasesDemand;
  readonly citations: CitationDemand;
  readonly addressees: AddresseesDemand;
  readonly letterAbstract: LetterAbstractDemand;
  /** The symbols of agencies that the regulation fixes, with the clause on them; null where it leaves them to the offices. */
  readonly agencySymbols: { readonly clause: string; readonly list: readonly AgencySymbol[] } | null;
  /** Clause that has the abstract begin with a small letter, or null. */
  readonly abstractInLowerCaseClause: string | null;
  readonly appendix: AppendixDemand;
  readonly supplements: SupplementDemands;
  /** Null where the regulation repeals none that documents still rest on. */
  readonly repealedActs: RepealedActsDemand | null;
  /** Clause on which types of document there are, or null. */
  readonly typesClause: string | null;
  /** Types that a cell of the Party (chi bộ) does not issue; null where the regulation does not say. */
  readonly cellTypes: { readonly clause: string; readonly barred: readonly DocumentTypeSlug[] } | null;
}

/** Which regulation applies to a document, and why. */
export interface RegulationChoice {
  /** Null: not an administrative document of these regimes, or undecidable; then no form finding. */
  readonly regulation: RegulationId | null;
  /** One sentence in Vietnamese. */
  readonly reason: string;
}
