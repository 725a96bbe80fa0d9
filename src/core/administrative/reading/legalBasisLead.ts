import { oneOf } from '../../vietnamese';
import type { Line } from './line';

const TYPED_BULLET = '(?:[-+*•] ?)?';
/** Words that open a legal basis, or name the instructions that a document carries out; on folded text. */
const BASIS =
  'CAN CU|XET DE NGHI|THEO DE NGHI|XET|TREN CO SO|(?:TIEP TUC |DE |TRIEN KHAI )?THUC HIEN|CHAP HANH';
/** Words that open running text as well: what it is for, what it answers, what went before. */
const OPENING = 'THEO|NHAM|DE|TRIEN KHAI|THI HANH|THE THEO|PHUC DAP|TRA LOI|QUA|TIEP THEO|SAU KHI|NGAY \\d';
const LEAD = new RegExp(`^${TYPED_BULLET}${oneOf(BASIS, OPENING)}(?= |$)`, 'u');
const STRICT = new RegExp(`^${TYPED_BULLET}(${BASIS})(?= )`, 'u');

/** Whether running text starts here: "Căn cứ …", "Thực hiện …", "Nhằm …", "Ngày 24/4 …". */
export function isLegalBasisStart(line: Line): boolean {
  const match = LEAD.exec(line.key);
  return match !== null && /^\P{L}*\p{Lu}/u.test(line.text) && !/\p{Lu}{3}/u.test(line.text.slice(0, 12));
}

/** The lead of a legal basis as written ("Căn cứ", "Theo đề nghị"), or null when the line is not one. */
export function legalBasisLead(line: Line): string | null {
  const match = STRICT.exec(line.key);
  const lead = match?.[1];
  if (lead === undefined || /\p{Lu}{3}/u.test(line.text.slice(0, 12))) {
    return null;
  }
  const words = lead.split(' ').length;
  return line.text
    .replace(/^[-+*•]\s*/u, '')
    .split(/\s+/u)
    .slice(0, words)
    .join(' ')
    .normalize('NFC');
}
