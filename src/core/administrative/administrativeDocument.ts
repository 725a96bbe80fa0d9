import type { Document, Range } from '../document';
import type { DocumentTypeSlug } from '../reference';

/**
 * One component of the decree's anatomy (thành phần thể thức), found in a document.
 * `text` is NFC with every run of white space as one blank; pieces from several paragraphs are joined by one blank.
 */
export interface Component {
  readonly text: string;
  /** One range per piece, in document order; never empty. */
  readonly ranges: readonly Range[];
}

export interface DocumentNumber extends Component {
  /** As typed: digits, with a year or a letter where they have one (`05`, `07/2026`, `12a`), odd ones too (`A15`); null when left blank. */
  readonly number: string | null;
  /** What follows the number: `KH-UBND` (state), `KH/ĐU` (Party); null when absent, or not to be told from the rest. */
  readonly symbol: string | null;
  /** How the number line is written: `Số: 05/KH-UBND` is `state`, `Số 05-KH/ĐU` is `party`; null when it cannot be told. */
  readonly style: 'state' | 'party' | null;
}

export interface PlaceAndDate extends Component {
  readonly place: string | null;
  /** Null when left blank or not a number. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

export interface RecipientItem {
  readonly text: string;
  /** Its first line. */
  readonly range: Range;
  /** Its last line, the first one unless the author broke it by hand. */
  readonly lastRange: Range;
}

export interface Recipients extends Component {
  /** The label's own range is `ranges[0]`; the items follow in order. */
  readonly items: readonly RecipientItem[];
  /** The archive line ("Lưu: …"), which is also one of `items`, as a rule the last; null when missing. */
  readonly archive: RecipientItem | null;
}

/** One signer: authority lines, post, name. Minutes and joint documents have two or more. */
export interface SignatureBlock {
  /** The TM., KT., TL., TUQ., Q. / T/M, K/T, T/L lines. */
  readonly signingAuthority: Component | null;
  readonly signerTitle: Component | null;
  readonly signerName: Component | null;
}

export interface LegalBasis extends Component {
  /** `Căn cứ`, `Theo đề nghị`, `Xét`, … as written. */
  readonly lead: string;
}

/** The style of a label; the level of a section follows from it. */
export type LabelStyle =
  | 'part' // Phần I, Phần thứ nhất
  | 'chapter' // Chương I
  | 'section' // Mục 1
  | 'subsection' // Tiểu mục 1
  | 'article' // Điều 1.
  | 'upperLetter' // A.
  | 'roman' // I.  I-  I/
  | 'arabic' // 1.
  | 'decimal' // 1.1.  2.1.1
  | 'letter' // a)  a.
  | 'parenthesis'; // (1)  (i)  1)

/** A numbered heading or numbered paragraph (mục, khoản, điểm, Điều …). */
export interface OutlineItem {
  /** As drawn: `I.`, `1.1.`, `a)`, `Điều 3.`, `Phần I`. */
  readonly label: string;
  readonly style: LabelStyle;
  /** Parts of the ordinal: `[1]` for `I.`, `[3, 1]` for `3.1.`, `[5]` for `đ)`. */
  readonly ordinal: readonly number[];
  /** The label comes from Word's numbering and is not text. */
  readonly automatic: boolean;
  /** Level by the usual ladder, by the style alone (`levelOf`): 1 = I., Phần, Chương; 2 = 1., Mục, Điều; 3 = 1.1.; 4 = a). */
  readonly level: number;
  /** The heading text, or the bold part of a run-in heading, or the whole paragraph of an item; NFC, one blank. */
  readonly title: string;
  readonly kind: 'heading' | 'item';
  /** A heading whose text goes on in the same paragraph ("1. Thời gian: 8 giờ …"). */
  readonly runIn: boolean;
  readonly part: 'body' | 'appendix';
  /** Index of the appendix, or null elsewhere. */
  readonly appendix: number | null;
  /** Index of the attached text whose body it stands in, or null elsewhere. */
  readonly attachment: number | null;
  /** Range of label (when typed) and title; starts at the label. */
  readonly range: Range;
  /** Range of the typed label alone; empty at offset 0 when automatic. */
  readonly labelRange: Range;
  /** First paragraph of the item, and one past the last paragraph that belongs to it (sub-items included). */
  readonly paragraph: number;
  readonly endParagraph: number;
  /** Index in the outline of the parent item, or null. */
  readonly parent: number | null;
  readonly inTable: boolean;
}

export interface Appendix {
  readonly label: Component;
  readonly title: Component | null;
  /** "(Kèm theo …)" line. */
  readonly reference: Component | null;
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

/** A text issued with the document, below its closing block in the same file: a regulation, a charter, a plan. */
export interface Attachment extends Extent {
  /** Null for a kind that is no type of document by itself: "NỘI QUY". */
  readonly type: DocumentTypeSlug | null;
  readonly typeName: Component;
  readonly abstract: Component | null;
  /** "(Ban hành kèm theo …)" line. */
  readonly reference: Component | null;
  /** Below its head, before a signature of its own. */
  readonly body: Extent;
}

/** What makes a copy of a document: kind of copy, who copied it, number and date of the copy; below the document's own end. */
export interface CopyBlock extends Extent {
  /** "SAO Y", "SAO LỤC", "TRÍCH SAO". */
  readonly kind: Component;
  readonly documentNumber: DocumentNumber | null;
  /** Who gets the copy, and who made it. */
  readonly recipients: Recipients | null;
  readonly signatures: readonly SignatureBlock[];
}

/** "Xác nhận chữ ký của đồng chí …", and who confirms the signature above it. */
export interface Certification {
  readonly label: Component;
  readonly signature: SignatureBlock | null;
}

export interface PageNumber extends Component {
  /** Part that is shown, for example `header2`. */
  readonly part: string;
  readonly location: 'header' | 'footer';
  readonly alignment: string;
  readonly shownOnFirstPage: boolean;
}

/** Where the large stretches lie; paragraph indices of the main part, ends exclusive. */
export interface Extent {
  readonly firstParagraph: number;
  readonly endParagraph: number;
}

/** Signs of one regime or another, for choosing the regulation. */
export interface RegimeEvidence {
  readonly sign:
    | 'nationalName'
    | 'partyTitle'
    | 'stateNumber'
    | 'partyNumber'
    | 'stateAuthority'
    | 'partyAuthority'
    | 'asterisk'
    | 'partyAgency'
    | 'stateAgency'
    | 'stateOpening'
    | 'partyOpening'
    | 'youthUnionTitle'
    | 'fatherlandFront'
    | 'stateArchiveLine'
    | 'partyArchiveLine'
    | 'stateEndMark';
  readonly regime: 'state' | 'party' | 'youthUnion' | 'front';
  readonly range: Range | null;
}

/** What Decree 30/2020 calls the parts of a document. A part that is not found, or is unsure, is null. */
export interface AdministrativeDocument {
  readonly source: Document;
  /** Null when unknown. */
  readonly type: DocumentTypeSlug | null;
  readonly nationalName: Component | null;
  readonly nationalMotto: Component | null;
  readonly partyTitle: Component | null;
  readonly parentAgency: Component | null;
  readonly issuingAgency: Component | null;
  /** The asterisk under a Party agency's name. */
  readonly agencyAsterisk: Component | null;
  readonly documentNumber: DocumentNumber | null;
  readonly placeAndDate: PlaceAndDate | null;
  readonly documentTypeName: Component | null;
  readonly abstract: Component | null;
  /** The `-----` or drawn line under the abstract, when it is text. */
  readonly abstractRule: Component | null;
  readonly addressees: Component | null;
  readonly legalBases: readonly LegalBasis[];
  /** Line that names who decides ("CHỦ TỊCH ỦY BAN NHÂN DÂN …", "BAN THƯỜNG VỤ QUYẾT ĐỊNH") above or below the bases. */
  readonly enactingFormula: Component | null;
  readonly openingSentence: Component | null;
  readonly closingSentence: Component | null;
  /** The signer on the right (the only one in most documents). */
  readonly signingAuthority: Component | null;
  readonly signerTitle: Component | null;
  readonly signerName: Component | null;
  /** All signers, from left to right where they sign side by side; the main one is the last. */
  readonly signatures: readonly SignatureBlock[];
  readonly recipients: Recipients | null;
  readonly urgencyMark: Component | null;
  readonly secrecyMark: Component | null;
  readonly draftMark: Component | null;
  /** Who may have the document: "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"; often in the page header. */
  readonly circulationMark: Component | null;
  /** "Không phổ biến trên (các) phương tiện thông tin đại chúng". */
  readonly noPublicationNote: Component | null;
  /** Initials of who drafted or typed the document and the number of copies: `PL.(300)`, `ABC-268`. */
  readonly drafter: Component | null;
  /** Address, telephone, e-mail of the issuing body: in a footer, or below the closing block. */
  readonly contact: Component | null;
  readonly copy: CopyBlock | null;
  readonly certification: Certification | null;
  readonly pageNumber: PageNumber | null;
  readonly appendices: readonly Appendix[];
  /** Texts issued with the document; what stands in none of them below the closing block was not understood. */
  readonly attachments: readonly Attachment[];
  readonly outline: readonly OutlineItem[];
  /** Header block, body (after the header block, before recipients and signature), and closing block. */
  readonly header: Extent | null;
  readonly body: Extent;
  readonly closing: Extent | null;
  /** Stage-backdrop text (phông chữ, ma két) and other quoted layouts inside the body; not part of the header. */
  readonly displayTexts: readonly Extent[];
  readonly evidence: readonly RegimeEvidence[];
}
