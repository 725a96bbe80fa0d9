import type { CopyBlock } from '../administrativeDocument';
import { Claims } from '../header/claims';
import { recogniseDocumentNumber } from '../header/documentNumber';
import { columnsOf } from '../reading/columns';
import { partOf, type Line } from '../reading/line';
import type { Reading } from '../reading/reading';
import { recogniseClosing } from './closing';

const KIND = /^\(?(?:BAN )?(?:SAO (?:Y(?: (?:TU )?BAN (?:CHINH|GOC))?|LUC)|TRICH SAO)\)?[.:]?$/u;

/** Lines below a header that a document has at least: a kind of copy above them is a stamp on a scanned first page. */
const LEAST_LINES = 4;
const BLOCK_LIMIT = 60;
/** Lines of the copying body's name that may stand above the kind. */
const NAME_LIMIT = 3;

/** The block of a copy. `from` is the position of the first line of the body. */
export function recogniseCopy(reading: Reading, from: number): CopyBlock | null {
  const { lines, paragraphs } = reading;
  for (let at = from + LEAST_LINES; at < lines.length; at += 1) {
    const line = lines[at];
    const column =
      line !== undefined && /[Ss][Aa][Oo]/u.test(line.text)
        ? columnsOf(line).find(({ key }) => KIND.test(key))
        : undefined;
    if (line === undefined || column === undefined || line.paragraph.cell?.table.bordered === true) {
      continue;
    }
    const start = startOf(lines, at, line);
    const zone = lines.slice(start, at + BLOCK_LIMIT);
    const end = zone.find(({ key }, index) => index > 0 && /^PHU LUC(?= |$)/u.test(key));
    // "SAO Y" stands above the signer, as a post would.
    const others = lines
      .slice(0, end === undefined ? undefined : lines.indexOf(end))
      .filter((each) => each !== line);
    const { recipients, signatures } = recogniseClosing({ ...reading, lines: others }, start, others.length);
    return {
      kind: partOf(column, 0, column.text.length),
      documentNumber: recogniseDocumentNumber(zone, new Claims(), false),
      recipients,
      signatures,
      firstParagraph: lines[start]?.paragraph.index ?? line.paragraph.index,
      endParagraph: end?.paragraph.index ?? paragraphs.length,
    };
  }
  return null;
}

/** The table that holds the kind, or the lines of capitals just above it. */
function startOf(lines: readonly Line[], at: number, { paragraph }: Line): number {
  const { cell } = paragraph;
  if (cell !== null) {
    return lines.findIndex((line) => line.paragraph.index >= cell.table.firstParagraph);
  }
  let start = at;
  while (
    start > at - NAME_LIMIT &&
    lines[start - 1]?.paragraph.cell === null &&
    /^(?:UY BAN|UBND|DANG |CO QUAN|VAN PHONG|SO |PHONG |TRUONG )/u.test(lines[start - 1]?.key ?? '')
  ) {
    start -= 1;
  }
  return start;
}
