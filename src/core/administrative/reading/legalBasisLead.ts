import type { Line } from './line';

/** Words that open a legal basis or a reference to the instructions that a document carries out; on folded text. */
const LEAD =
  /^(?:[-+*•] ?)?(CAN CU|XET DE NGHI|THEO DE NGHI|XET|TREN CO SO|THEO|THUC HIEN|TIEP TUC THUC HIEN|DE THUC HIEN|NHAM THUC HIEN|DE TO CHUC|TRIEN KHAI THUC HIEN|TRIEN KHAI|CHAP HANH|THI HANH|NHAM|DE|THE THEO|PHUC DAP|TRA LOI|QUA|TIEP THEO|SAU KHI|NGAY \d)(?= |$)/u;

const STRICT =
  /^(?:[-+*•] ?)?(CAN CU|XET DE NGHI|THEO DE NGHI|XET|TREN CO SO|THUC HIEN|TIEP TUC THUC HIEN|DE THUC HIEN|TRIEN KHAI THUC HIEN|CHAP HANH)(?= )/u;

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
