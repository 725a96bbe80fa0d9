import type { Paragraph } from '../../document';
import type { ParsedLabel } from './label';

/** A paragraph that begins with a label, before its level and kind are settled. */
export interface LabelledParagraph {
  readonly paragraph: Paragraph;
  readonly parsed: ParsedLabel;
  readonly automatic: boolean;
  /** Offset of the label in the readable text; 0 when automatic. */
  readonly labelStart: number;
  readonly stretch: Stretch;
}

/** A stretch of the document whose numbering stands on its own. */
export interface Stretch {
  readonly part: 'body' | 'appendix';
  /** Index of a labelled appendix; null in the body and in attachments without a label. */
  readonly appendix: number | null;
  /** Index of the attached text, or null. */
  readonly attachment: number | null;
  readonly firstParagraph: number;
  readonly endParagraph: number;
}
