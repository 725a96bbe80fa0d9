import { partOf, componentOf, type Line } from '../reading/line';
import { legalBasisLead } from '../reading/legalBasisLead';
import type { Component } from '../administrativeDocument';

const LEAD = /^KINH (?:GUI|GOI|TRINH)(?=[ :;.]|$)/u;

/** "Kính trình Ủy ban nhân dân xã xem xét, quyết định./.": a sentence of the text. */
const REQUEST =
  /^KINH TRINH [^:]*(?: (?:XEM XET|QUYET DINH|PHE DUYET|THONG QUA|CHO Y KIEN)(?= |[,.])|\.\/\.$)/u;

export interface FoundAddressees {
  readonly component: Component;
  /** Position in `lines` after the last line. */
  readonly end: number;
}

/** "Kính gửi:" or "Kính trình:" with the names after it: on the line, in a list below it, or in the next cell. */
export function recogniseAddressees(
  lines: readonly Line[],
  from: number,
  limit: number,
): FoundAddressees | null {
  for (let index = from; index < Math.min(lines.length, limit); index += 1) {
    const line = lines[index];
    if (line !== undefined && LEAD.test(line.key) && !REQUEST.test(line.key)) {
      const end = listEnd(lines, index);
      const found = lines.slice(index, end);
      return { component: found.length === 1 ? partOf(line, 0, line.text.length) : componentOf(found), end };
    }
  }
  return null;
}

function listEnd(lines: readonly Line[], start: number): number {
  const first = lines[start];
  const table = first?.paragraph.cell?.table ?? null;
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const previous = lines[end - 1];
    if (line === undefined || previous === undefined) {
      break;
    }
    const inTable = table !== null && line.paragraph.cell?.table === table;
    if (table !== null && !inTable) {
      break;
    }
    // Bases with a dash before them (Guideline 05-HD/VPTW) stand right below the list.
    const isBasis = !inTable && legalBasisLead(line) !== null;
    const isItem =
      !isBasis && (/^[-–+*•](?!\s*[-–—]+\s*$)/u.test(line.text) || line.paragraph.label?.bullet === true);
    const continuation =
      line.paragraph.index - previous.paragraph.index <= 1 &&
      !isBasis &&
      line.text.length < 100 &&
      (isUnfinished(previous) || /^\p{Ll}/u.test(line.text) || (isLabelAlone(first) && isListed(previous))) &&
      line.paragraph.format.alignment === previous.paragraph.format.alignment;
    if (!inTable && !isItem && !continuation) {
      break;
    }
  }
  return end;
}

/** "Kính gửi:" with nothing behind it: the list begins on the next line. */
function isLabelAlone(line: Line | undefined): boolean {
  return /^KINH (?:GUI|GOI|TRINH)\s*:?$/u.test(line?.key ?? '');
}

/** One of a list of names that goes on below. */
function isListed({ text }: Line): boolean {
  return /;\s*$/u.test(text);
}

function isUnfinished(line: Line): boolean {
  return /(?:[,:]|\s(?:và|của|các))$/u.test(line.text.normalize('NFC')) || isLabelAlone(line);
}
