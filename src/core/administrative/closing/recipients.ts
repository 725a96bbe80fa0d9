import type { RecipientItem, Recipients } from '../administrativeDocument';
import { componentFrom, rangeIn, type Line } from '../reading/line';
import { recipientsLabelEnd } from '../reading/recipientsLabel';

/** "Lưu: VT, …"; "Lưu trữ lịch sử tỉnh" is a body that receives a copy. */
const ARCHIVE =
  /^[-–+•*\s]*L[UƯ](?:U)?(?=[ :;,.]|$)(?! TRU (?:LICH SU|QUOC GIA|NHA NUOC|CO QUAN|CHUYEN NGANH|TINH|THANH PHO)(?: |[;,.]|$))/u;

/** "Lưu Đức Minh", "Lù A Páo": the name of a signer in a block without a table. */
const NAME_OF_SIGNER = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,3} \p{Lu}\p{Ll}+$/u;

/** Whether a line of the recipients names where the document is kept: "Lưu: VT, VP." */
export function isArchiveLine(line: Line): boolean {
  return ARCHIVE.test(line.key) && !NAME_OF_SIGNER.test(line.text.trim());
}

/** `lines` are the label's line and the lines (or left columns) below it, up to the end of the list's place. */
export function readRecipients(label: Line, below: readonly Line[]): Recipients {
  const pieces: Line[][] = [];
  for (const line of below) {
    const previous = pieces.at(-1);
    const isPastArchive = pieces.some(([first]) => first !== undefined && isArchiveLine(first));
    if (isPastArchive && !isRecipient(line)) {
      break;
    }
    if (previous !== undefined && continuesItem(line, previous)) {
      previous.push(line);
    } else {
      pieces.push([line]);
    }
  }
  const items = pieces.map(itemOf);
  const archiveAt = pieces.findIndex(([first]) => first !== undefined && isArchiveLine(first));
  const labelRange = rangeIn(label, 0, recipientsLabelEnd(label));
  return {
    text: componentFrom([{ line: label, range: labelRange }]).text,
    ranges: [labelRange, ...items.map((item) => item.range)],
    items,
    archive: items[archiveAt] ?? null,
  };
}

/** A line without a dash after a dashed item that has no end mark is the rest of that item. */
function continuesItem(line: Line, previous: readonly Line[]): boolean {
  const first = previous[0];
  const last = previous.at(-1);
  if (first === undefined || last === undefined || isDashed(line) || !isDashed(first)) {
    return false;
  }
  return !/[;.]$/u.test(last.text) && (/^[\p{Ll}(]/u.test(line.text) || /[-–&]$| và$/u.test(last.text));
}

/** Below the archive line, which should be the last, only what is surely a recipient belongs to the list: initials do not. */
function isRecipient(line: Line): boolean {
  return isDashed(line) && !isArchiveLine(line) && /\p{Ll}{2}.*[;,.]$/u.test(line.text);
}

function isDashed(line: Line): boolean {
  return /^[-–—+•*]/u.test(line.text) || line.paragraph.label !== null || ARCHIVE.test(line.key);
}

function itemOf(lines: readonly Line[]): RecipientItem {
  const [first] = lines;
  const { text, ranges } = componentFrom(lines.map((line) => ({ line, range: rangeIn(line) })));
  const range = ranges[0] ?? { part: first?.paragraph.part ?? '', paragraph: 0, start: 0, end: 0 };
  return { text, range, lastRange: ranges.at(-1) ?? range };
}
