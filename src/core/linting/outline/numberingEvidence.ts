import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { ordinalText } from './labels';
import { lastOrdinal, type NumberingBreak } from './numberingBreak';

/**
 * Whether a break is a fault and not a gap in recognition: the missing number does not stand at the head of a paragraph in between, and
 * a series that does not begin with 1 is long enough to be one.
 */
export function isCertainBreak(
  { fault, item, previous, expected, rest, single }: NumberingBreak,
  series: readonly OutlineItem[],
  all: readonly OutlineItem[],
  administrative: AdministrativeDocument,
): boolean {
  const from =
    previous?.paragraph ??
    (item.parent === null ? -1 : (administrative.outline[item.parent]?.paragraph ?? -1));
  if ((fault === 'skipped' || fault === 'start') && isWrittenBetween(expected, item, from, administrative)) {
    return false;
  }
  if (fault !== 'start') {
    return true;
  }
  // Numbers that run on through the sections, whatever the headings between them.
  const before = lastBefore(all, item);
  const runsOn = before !== null && lastOrdinal(before) + 1 === lastOrdinal(item);
  return !runsOn && (single || rest.length > 1 || (series.length === 1 && lastOrdinal(item) === 2));
}

/** The last item of the style above an item; items come in the order of the document. */
function lastBefore(items: readonly OutlineItem[], { paragraph, style }: OutlineItem): OutlineItem | null {
  let last: OutlineItem | null = null;
  for (const other of items) {
    if (other.paragraph >= paragraph) {
      break;
    }
    last = other.style === style ? other : last;
  }
  return last;
}

/** Whether a paragraph between two items, or another item there, begins with the number that seems to be missing. */
function isWrittenBetween(
  expected: number,
  item: OutlineItem,
  from: number,
  { source, outline }: AdministrativeDocument,
): boolean {
  const between = outline.filter(({ paragraph }) => paragraph > from && paragraph < item.paragraph);
  const asItem = between.some(
    (other) =>
      other.style === item.style &&
      lastOrdinal(other) === expected &&
      other.ordinal.slice(0, -1).join('.') === item.ordinal.slice(0, -1).join('.'),
  );
  const number = ordinalText(item, expected);
  if (asItem || number === null) {
    return asItem;
  }
  // "2. …" below "Điều 1." is a clause of that article, not the second article.
  const items = new Set(between.map(({ paragraph }) => paragraph));
  const end = /\d$/u.test(number) ? String.raw`(?!\d)` : String.raw`(?![\p{L}\d])`;
  const start = new RegExp(String.raw`^[(\s]*${number.replaceAll('.', String.raw`\s?\.\s?`)}${end}`, 'iu');
  return source.main.paragraphs
    .slice(from + 1, item.paragraph)
    .some(
      ({ index, text, label }) =>
        !items.has(index) &&
        [...text.normalize('NFC').split('\n'), label?.text ?? ''].some((line) => start.test(line)),
    );
}
