import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { oncePer } from '../../document';
import { ordinalText } from './labels';
import { lastOrdinal, type NumberingBreak } from './numberingBreak';

/**
 * Whether a break is a fault and not a gap in recognition: the missing number does not stand at the head of a paragraph in between, and
 * a series that does not begin with 1 is long enough to be one.
 */
export function isCertainBreak(
  { fault, item, previous, expected, rest, single }: NumberingBreak,
  series: readonly OutlineItem[],
  previousOfStyle: ReadonlyMap<OutlineItem, OutlineItem>,
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
  const before = previousOfStyle.get(item);
  const runsOn = before !== undefined && lastOrdinal(before) + 1 === lastOrdinal(item);
  return !runsOn && (single || rest.length > 1 || (series.length === 1 && lastOrdinal(item) === 2));
}

/** The index in the outline of the item in a paragraph. */
const positions = oncePer(
  ({ outline }: AdministrativeDocument): ReadonlyMap<number, number> =>
    new Map(outline.map(({ paragraph }, index) => [paragraph, index])),
);

const ROW_NUMBER = /^\s*[\d.,/%]+\s*$/u;

/** Whether a paragraph between two items, or another item there, begins with the number that seems to be missing. */
function isWrittenBetween(
  expected: number,
  item: OutlineItem,
  from: number,
  administrative: AdministrativeDocument,
): boolean {
  const { source, outline } = administrative;
  const items = positions(administrative);
  const between = outline.slice((items.get(from) ?? -1) + 1, items.get(item.paragraph));
  const asItem = between.some(
    (other) =>
      other.style === item.style &&
      other.ordinal.slice(0, -1).join('.') === item.ordinal.slice(0, -1).join('.') &&
      lastOrdinal(other) === expected,
  );
  const number = ordinalText(item, expected);
  if (asItem || number === null) {
    return asItem;
  }
  // "2. …" below "Điều 1." is a clause of that article, not the second article.
  const end = /\d$/u.test(number) ? String.raw`(?!\d)` : String.raw`(?![\p{L}\d])`;
  const start = new RegExp(String.raw`^[(\s]*${number.replaceAll('.', String.raw`\s?\.\s?`)}${end}`, 'iu');
  return source.main.paragraphs.slice(from + 1, item.paragraph).some(
    ({ index, text, label, cell }) =>
      !items.has(index) &&
      // The number of a row says nothing about the headings above and below its table.
      (item.inTable || cell === null || !ROW_NUMBER.test(text)) &&
      [...text.normalize('NFC').split('\n'), label?.text ?? ''].some((line) => start.test(line)),
  );
}
