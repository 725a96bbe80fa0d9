import type { CalendarDate } from '../../vietnamese';
import type { Passage } from '../text/prose';

/** A piece of a passage; offsets into `passage.text.text`. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The number and symbol of an act: `48/KH-UBND`, `15-KH/ĐU`, `72/2025/QH15`. */
export interface Designation extends Span {
  /** Digits as written; null where they are left blank. */
  readonly number: string | null;
  /** The year inside the designation, as acts of the law carry it; null for others. */
  readonly year: number | null;
  /** What follows the number and the year: `KH-UBND`, `KH/ĐU`, `QH15`; null when there is none. */
  readonly symbol: string | null;
  /** How it is built: `48/KH-UBND`, `15-KH/ĐU`; null where it is neither. */
  readonly form: 'state' | 'party' | null;
}

export interface CitedDate extends Span {
  /** Null where it is left blank or is no date. */
  readonly value: CalendarDate | null;
}

/** The name of a law as it stands in a text. */
export interface LawName extends Span {
  /** The name as its title writes it, without the type: `Đất đai`; null for a law that is not in the table. */
  readonly official: string | null;
}

/** One mention of an act, with what the text says of it. */
export interface Citation {
  readonly passage: Passage;
  /** From the word for the type to the end of the abstract. */
  readonly start: number;
  readonly end: number;
  /** The word for the type as written: `Kế hoạch`, `công văn`. */
  readonly typeName: Span;
  /** Its usual form: `Kế hoạch`. */
  readonly type: string;
  readonly designation: Designation | null;
  /** The name of a law, an ordinance or a code. */
  readonly name: LawName | null;
  readonly date: CitedDate | null;
  /** The comma between the designation and the date. */
  readonly comma: Span | null;
  readonly issuer: Span | null;
  /** The text says beside the act or earlier in the sentence who issued it, or when. */
  readonly issuerKnown: boolean;
  readonly dateKnown: boolean;
  /** The abstract stands behind the act, or before it, or behind the last act of a series that has one in common. */
  readonly abstractKnown: boolean;
  /** What the act is about. */
  readonly abstract: Span | null;
  /** Inside quotation marks, as in the name of a meeting. */
  readonly quoted: boolean;
  /** Inside what another act is about: "sửa đổi một số điều của Nghị định số …". */
  readonly within: Citation | null;
}
