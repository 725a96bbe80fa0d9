import type { Certification } from '../administrativeDocument';
import { componentOf, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';
import { readSignature } from './signatureBlock';

const LABEL = /^XAC NHAN (?:CHU KY )?(?:CUA )?(?:DONG CHI|D\/C)(?=$|[ .…:_])/u;

/** Lines from the label to the name of who certifies, at most. */
const BLOCK_LIMIT = 12;

/** "Xác nhận chữ ký của đồng chí …" with the signature below it. */
export function recogniseCertification(reading: Reading, from: number): Certification | null {
  const { lines } = reading;
  const at = lines.findIndex(
    (line, index) => index >= from && /^\P{L}*xác nhận/iu.test(line.text) && LABEL.test(line.key),
  );
  const label = lines[at];
  if (label === undefined) {
    return null;
  }
  const below = lines.slice(at + 1, at + 1 + BLOCK_LIMIT).filter((line) => isBelow(line, label));
  return { label: componentOf([label]), signature: readSignature(below) };
}

function isBelow(line: Line, label: Line): boolean {
  const [cell, own] = [line.paragraph.cell, label.paragraph.cell];
  return own === null || cell === null || cell.table !== own.table || cell.column === own.column;
}
