import type { LabelStyle } from '../administrative';
import type { FixLevel, RegulationId, Severity } from '../regulations';
import type { DocumentTypeSlug } from '../reference';
import type { Stage } from '../linting';

/** The result of a check as plain data: what `--format json` prints. Its schema is `docs/check-output.schema.json`. */
export interface CheckOutput {
  readonly schema: 1;
  readonly tool: Tool;
  readonly documents: readonly DocumentReport[];
  readonly failures: readonly FileFailure[];
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export type FailureCode =
  'not-a-docx' | 'old-doc' | 'encrypted' | 'damaged' | 'too-large' | 'unsafe' | 'unreadable';

/** A file that could not be checked. */
export interface FileFailure {
  readonly file: string;
  readonly code: FailureCode;
  /** Vietnamese. */
  readonly message: string;
}

export interface DocumentReport {
  readonly file: string;
  /** 64 hexadecimal digits, lower case. */
  readonly sha256: string;
  /** Null: not an administrative document of these regimes, or undecidable. */
  readonly regulation: RegulationId | null;
  readonly regulationReason: string;
  readonly documentType: DocumentTypeSlug | null;
  readonly stage: Stage;
  readonly components: ComponentReports;
  readonly sections: readonly SectionReport[];
  readonly findings: readonly FindingReport[];
  readonly coverage: CoverageReport;
  readonly summary: Summary;
  /** Parts of the file that could not be understood; the rest was checked. */
  readonly warnings: readonly PartWarning[];
}

export interface PartWarning {
  readonly part: string;
  /** Vietnamese. */
  readonly message: string;
}

/** What the recogniser saw, without the judgement on it. */
export type OutlineReport = Pick<
  DocumentReport,
  'file' | 'sha256' | 'regulation' | 'regulationReason' | 'documentType' | 'components' | 'sections'
>;

/** Offsets as in a {@link Range}; `part` is left out in the main document. */
export interface RangeReport {
  readonly part?: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface ComponentReport {
  readonly text: string;
  /** Paragraphs of the main document that hold a piece, ascending. */
  readonly paragraphs: readonly number[];
  readonly ranges: readonly RangeReport[];
}

export interface DocumentNumberReport extends ComponentReport {
  readonly number: string | null;
  readonly symbol: string | null;
}

export interface PlaceAndDateReport extends ComponentReport {
  readonly place: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** `text`, `paragraphs` and `ranges` are those of the label. */
export interface RecipientsReport extends ComponentReport {
  readonly items: readonly (RangeReport & { readonly text: string })[];
}

export interface PageNumberReport extends ComponentReport {
  readonly part: string;
  readonly shownOnFirstPage: boolean;
}

export interface AppendixReport {
  readonly label: string;
  readonly title: string | null;
  /** The "(Kèm theo …)" line. */
  readonly reference: string | null;
  readonly paragraphs: readonly number[];
}

/** The components of an administrative document; null = not found. */
export interface ComponentReports {
  readonly nationalName: ComponentReport | null;
  readonly nationalMotto: ComponentReport | null;
  readonly partyTitle: ComponentReport | null;
  readonly parentAgency: ComponentReport | null;
  readonly issuingAgency: ComponentReport | null;
  readonly documentNumber: DocumentNumberReport | null;
  readonly placeAndDate: PlaceAndDateReport | null;
  readonly documentTypeName: ComponentReport | null;
  readonly abstract: ComponentReport | null;
  readonly addressees: ComponentReport | null;
  readonly legalBases: readonly ComponentReport[];
  readonly enactingFormula: ComponentReport | null;
  readonly openingSentence: ComponentReport | null;
  readonly closingSentence: ComponentReport | null;
  readonly signingAuthority: ComponentReport | null;
  readonly signerTitle: ComponentReport | null;
  readonly signerName: ComponentReport | null;
  readonly recipients: RecipientsReport | null;
  readonly urgencyMark: ComponentReport | null;
  readonly secrecyMark: ComponentReport | null;
  readonly draftMark: ComponentReport | null;
  /** "LƯU HÀNH NỘI BỘ" and the like. */
  readonly circulationMark: ComponentReport | null;
  readonly noPublicationNote: ComponentReport | null;
  /** Initials of who drafted the document, with the number of copies. */
  readonly drafter: ComponentReport | null;
  /** Address, telephone, e-mail of the issuing body. */
  readonly contact: ComponentReport | null;
  /** "SAO Y", "SAO LỤC", "TRÍCH SAO" of a copy. */
  readonly copyKind: ComponentReport | null;
  readonly pageNumber: PageNumberReport | null;
  readonly appendices: readonly AppendixReport[];
}

export interface SectionReport {
  readonly label: string;
  readonly title: string;
  /** 1 = `I.`, Phần, Chương; 2 = `1.`, Mục, Điều; 3 = `1.1.`; 4 = `a)`. */
  readonly level: number;
  readonly paragraph: number;
  readonly kind: 'heading' | 'item';
  readonly part: 'body' | 'appendix';
  readonly style: LabelStyle;
}

export interface LocationReport {
  readonly part: string;
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section?: number;
  readonly label?: string;
}

export interface FindingReport {
  /** The same for the same fault in a later check; unique within one document. */
  readonly id: string;
  readonly clause: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly citation: string;
  readonly fix: FixLevel;
  readonly location: LocationReport;
  readonly more: readonly LocationReport[];
}

export interface CoverageReport {
  /** Number of clauses. */
  readonly evaluated: number;
  readonly notApplicable: number;
  readonly notEvaluated: readonly { readonly clause: string; readonly reason: string }[];
}

/** Number of findings by severity; further places of one finding are not counted. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
