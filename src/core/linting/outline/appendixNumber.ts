import type { Appendix } from '../../administrative';
import type { Document, Range } from '../../document';
import { romanToNumber } from '../../vietnamese';
import { firstRange } from '../places';
import { rangeText } from '../text/rangeText';

/** The number in an appendix's label. */
export interface AppendixNumber {
  /** As written: `II`, `02`. */
  readonly text: string;
  readonly numerals: 'roman' | 'arabic';
  readonly value: number;
  readonly range: Range;
}

const NUMBER = /^ph[ụu]\s+l[ụu]c\s+(?:số\s+)?([ivxlc]+|\d{1,2})(?![\p{L}\d])/iu;

/** `Phụ lục II` and `Phụ lục số 02` alike; null for a label without a number, or with a letter. */
export function appendixNumber(document: Document, { label }: Appendix): AppendixNumber | null {
  const text = rangeText(document, firstRange(label));
  const match = text.match(NUMBER);
  const written = match?.groups[0] ?? '';
  const value = numeralValue(written);
  if (match === null || value === null) {
    return null;
  }
  const end = match.text.length;
  return {
    text: written,
    numerals: /\d/u.test(written) ? 'arabic' : 'roman',
    value,
    range: text.slice(end - written.length, end),
  };
}

/** Value of a Roman or an Arabic numeral; null for anything else. */
export function numeralValue(numeral: string): number | null {
  return /^\d+$/u.test(numeral) ? Number(numeral) : romanToNumber(numeral.toUpperCase());
}
