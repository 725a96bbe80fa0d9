import type { LabelStyle } from '../administrative';
import type { DocumentTypeSlug } from '../reference';

/** Both ends are included. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** A clause of the catalogue together with the interval it demands. */
export interface IntervalDemand extends Interval {
  readonly clause: string;
}

/** `upper` is IN HOA; `lower` is in thường, with capitals where spelling asks for them. */
export type LetterCase = 'upper' | 'lower';
export type TextAlignment = 'left' | 'center' | 'right' | 'both';

/** How a text is printed; null = the regulation says nothing about it. */
export interface Typeface {
  /** Half-points. */
  readonly size: Interval | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly letterCase: LetterCase | null;
  readonly alignment: TextAlignment | null;
}

export interface TypefaceDemand extends Typeface {
  readonly clause: string;
}

/** Texts for which a regulation may prescribe a typeface. */
export type PrintedComponent =
  | 'nationalName'
  | 'nationalMotto'
  | 'partyTitle'
  | 'parentAgency'
  | 'issuingAgency'
  | 'documentNumber'
  | 'placeAndDate'
  | 'documentTypeName'
  | 'abstract'
  /** The abstract of an official letter, under its number. */
  | 'letterAbstract'
  | 'legalBases'
  | 'addresseesLabel'
  | 'addressee'
  | 'signingAuthority'
  /** The signer's post below a line of signing authority. */
  | 'signerTitle'
  /** The post of one who signs in their own right, without such a line. */
  | 'signerTitleAlone'
  /** What the signers of minutes are at the meeting: who chairs it, who writes. */
  | 'minutesRole'
  | 'signerName'
  | 'recipientsLabel'
  | 'recipient'
  | 'pageNumber'
  | 'appendixLabel'
  | 'appendixTitle'
  | 'appendixReference'
  | 'urgencyMark'
  | 'circulationMark'
  | 'draftMark'
  | 'drafter'
  | 'contact'
  | 'copyKind';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Lengths are twips. */
export interface PageDemand {
  /** The upright sheet; `tolerance` on either measure. */
  readonly paper: {
    readonly clause: string;
    readonly width: number;
    readonly height: number;
    readonly tolerance: number;
  };
  /** A smaller sheet that some papers may use, or null. */
  readonly smallPaper: {
    readonly width: number;
    readonly height: number;
    readonly types: readonly DocumentTypeSlug[];
  } | null;
  readonly landscapeClause: string;
  /** Margins of the upright page. */
  readonly margins: Readonly<Record<Side, IntervalDemand>>;
  /** How far a margin may lie outside its interval before it counts: what rounding between units costs. */
  readonly marginTolerance: number;
  /** Clause on printing both sides of the sheet, where margins change sides; null where none speaks of it. */
  readonly duplexClause: string | null;
  readonly font: { readonly clause: string; readonly name: string };
  /** Clause on the character set. */
  readonly encodingClause: string;
  readonly colorClause: string | null;
  readonly pageNumber: {
    readonly presentClause: string;
    readonly positionClause: string;
    readonly hiddenOnFirstPageClause: string;
    /** From the paper's edge to the header; null where the regulation says nothing. */
    readonly headerDistance: Interval | null;
  };
}

/** The running text. */
export interface BodyDemand {
  readonly typeface: TypefaceDemand;
  readonly alignmentClause: string;
  /** First-line indents that are accepted, tolerance included; twips. */
  readonly firstLine: {
    readonly clause: string;
    readonly accepted: readonly Interval[];
    /** The lengths that the regulation names; twips. */
    readonly named: readonly number[];
  };
  /** Least space between two paragraphs, twips. */
  readonly gap: { readonly clause: string; readonly min: number };
  /** `multiple`: 240ths of a line; `exact`: twips, `max` null = no upper bound. */
  readonly line: {
    readonly clause: string;
    readonly rule: 'multiple' | 'exact';
    readonly min: number;
    readonly max: number | null;
  };
}

export type Numerals = 'roman' | 'arabic' | 'letters' | 'romanOrWords';

/** How one level of headings or numbered paragraphs is written. */
export interface HeadingDemand {
  /** Clause on the number and its mark. */
  readonly clause: string;
  readonly numerals: Numerals;
  /** Marks accepted after the number; empty where none stands there. */
  readonly marks: readonly string[];
  /** Where the title stands. */
  readonly titleOn: 'sameLine' | 'nextLine';
  /** The heading has the very size of the running text, not only one that the running text might have. */
  readonly sizeOfText: boolean;
  readonly label: TypefaceDemand;
  readonly title: TypefaceDemand;
}

export type HeadingDemands = Readonly<Partial<Record<LabelStyle, HeadingDemand>>>;

/** What parts two components: a drawn line as long as `share` of the text above it, or a row of characters. */
export type SeparatorDemand =
  | {
      readonly kind: 'line';
      readonly clause: string;
      readonly share: Interval;
      /** How much shorter or longer a line may be before it counts, as a share of its length: it is drawn by eye. */
      readonly tolerance: number;
      /** As `tolerance`: up to here it is doubtful whether the line is too short or too long. */
      readonly doubt: number;
      /** Whether underlining the letters does for the line. */
      readonly underlined: boolean;
    }
  | { readonly kind: 'text'; readonly clause: string; readonly text: string };

/** The form of the parts that are lists of texts, and of references to other documents. */
export interface LegalBasesDemand {
  readonly ownLineClause: string;
  readonly separator: { readonly clause: string; readonly mark: ';' };
  readonly last: { readonly clause: string; readonly mark: '.' | ',' };
  /** Clause that asks for a dash before each basis, or null. */
  readonly dashClause: string | null;
  /** Clause on what a basis must name, or null. */
  readonly completeClause: string | null;
  /** Clause on how a law is named, or null. */
  readonly lawClause: string | null;
}

export interface AddresseesDemand {
  /** Clause that keeps the part to certain types, or null. */
  readonly scopeClause: string | null;
  /** Types that may have the part, the label each of them prints, and the clause it stands on. */
  readonly labels: readonly {
    readonly types: readonly DocumentTypeSlug[];
    readonly text: string;
    readonly clause: string;
  }[];
  readonly separator: { readonly clause: string; readonly mark: ';' | ',' };
  /** Mark after the last of several addressees; null where the regulation does not say. */
  readonly lastMark: '.' | null;
}

export interface LetterAbstractDemand {
  readonly clause: string;
  /** Words that open it, or null where none are asked for. */
  readonly lead: string | null;
  /** Words that must not open it. */
  readonly unwantedLead: string | null;
  /** Space above it, twips; null where the regulation says nothing. */
  readonly spaceBefore: number | null;
}

export interface AppendixDemand {
  readonly mentionClause: string;
  readonly numbering: { readonly clause: string; readonly numerals: 'roman' | 'arabic' };
  /** Clause on the line that says to which document the appendix belongs, or null. */
  readonly referenceClause: string | null;
  /** Whether that line stands in brackets in the regulation's own text. */
  readonly referenceInBrackets: boolean;
  /** Clause that has each appendix begin on a page of its own, or null. */
  readonly ownPageClause: string | null;
  readonly pageNumberClause: string | null;
}

export interface CitationDemand {
  readonly firstClause: string;
  readonly nextClause: string;
  /** Whether a comma stands between the symbol and the date of a document that is referred to. */
  readonly comma: { readonly clause: string; readonly beforeDate: boolean };
}

export interface SeparatorDemands {
  /** Below the motto or the Party's title. */
  readonly underTitle: SeparatorDemand;
  readonly underAgency: SeparatorDemand;
  readonly underAbstract: SeparatorDemand;
}

/** What kinds of names of places are written with the word for the unit before them ("Phường 3"). */
export type NamedPlace = 'number' | 'person' | 'oneSyllable' | 'province';

export interface PlaceDemand {
  /** Clause on which name stands before the date. */
  readonly nameClause: string;
  /** Clause on the word for the unit, and the names that need it. */
  readonly unitClause: string;
  readonly unitBefore: readonly NamedPlace[];
}

/** Sizes that belong together, half-points. */
export interface SizeSeriesDemand {
  readonly clause: string;
  readonly components: readonly PrintedComponent[];
  /** One size per component. */
  readonly series: readonly (readonly number[])[];
}

/** Acts of the Party that a new guideline has put out of force, and what stands in their place. */
export interface RepealedActsDemand {
  readonly clause: string;
  readonly acts: readonly {
    readonly name: string;
    readonly symbol: string;
    /** Year of issue: symbols begin anew with every term. */
    readonly year: number;
    readonly successor: string;
  }[];
}
