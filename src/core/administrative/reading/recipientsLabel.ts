import type { Line } from './line';

const LABEL = /^NOI\s+NHAN(?=\s*[:.;,]|\s*$|\s{3,}|\t)\s*[:.;,]?/u;

/** Offset in the line at which the label ends, or 0 when the line does not begin with "Nơi nhận". */
export function recipientsLabelEnd(line: Line): number {
  // Most lines tell by their first letter, without being folded.
  return /^[Nn]/u.test(line.text) ? (LABEL.exec(line.folded)?.[0].length ?? 0) : 0;
}
