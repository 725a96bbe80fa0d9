import type { AdministrativeDocument, Component } from '../../administrative';
import type { Document, Paragraph, Table, TableCell } from '../../document';
import { firstRange, lastRange } from '../places';
import { ruleLines, type RuleLine } from './ruleLines';

/** What a line of the header stands under: the motto or the Party's title, the name of the issuing body, the abstract. */
export type Separated = 'title' | 'agency' | 'abstract';

export interface SeparatorLines {
  /** The text that the line stands under. */
  readonly above: Component;
  /** Lines below the text. */
  readonly lines: readonly RuleLine[];
  /** Lines of the same column that stand above the text, or below what follows it. */
  readonly misplaced: readonly RuleLine[];
  /** Lines may be there that cannot be told from others: none is missed. */
  readonly isUncertain: boolean;
}

type Side = 'left' | 'right';

/** Paragraphs below the abstract in which its line is looked for. */
const REACH = 6;

/** Where the right column of a header without a table begins, as a share of the width of the page's text. */
const MIDDLE_OF_PAGE = 0.42;

function paragraphOf(document: Document, { paragraph }: { readonly paragraph: number }): Paragraph {
  const found = document.main.paragraphs[paragraph];
  if (found === undefined) {
    throw new RangeError(`There is no paragraph ${paragraph}.`);
  }
  return found;
}

function isBlank({ text }: Paragraph): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Lines are anchored in the header, in blank paragraphs around it, and in the centred ones below the abstract. */
function headerParagraphs({ source, header, abstract }: AdministrativeDocument): readonly Paragraph[] {
  const { paragraphs } = source.main;
  const below = abstract === null ? 0 : lastRange(abstract).paragraph + 1;
  let start = header?.firstParagraph ?? 0;
  for (let before = paragraphs[start - 1]; before !== undefined && isBlank(before);) {
    start -= 1;
    before = paragraphs[start - 1];
  }
  let end = Math.max(header?.endParagraph ?? 0, below);
  const limit = end + REACH;
  for (let next = paragraphs[end]; next !== undefined && end < limit; next = paragraphs[end]) {
    end += 1;
    if (!isBlank(next) && next.format.alignment !== 'center') {
      break;
    }
  }
  return paragraphs.slice(start, end);
}

/** The cell of the table that holds another cell, which may be one of a table inside it; null where none does. */
function cellOf(table: Table, inner: TableCell | null): TableCell | null {
  let cell = inner;
  while (cell !== null && cell.table !== table) {
    cell = cell.table.parent;
  }
  return cell;
}

/** The cells side by side that hold two others, where these stand in tables inside the columns of one table. */
function columnsOf(
  left: TableCell | null,
  right: TableCell | null,
): readonly [left: TableCell | null, right: TableCell | null] {
  for (let cell = left; cell !== null; cell = cell.table.parent) {
    const beside = cellOf(cell.table, right);
    if (beside !== null) {
      return [cell, beside];
    }
  }
  return [left, right];
}

/** Twips at which the right column begins, from the left edge of the column or page that a line stands in. */
function middleOf(document: Document, cell: TableCell | null, table: Table | null): number {
  if (cell !== null && table !== null) {
    return (cell.width ?? (table.width ?? 0) / table.columnCount) * 0.95;
  }
  const layout = document.sections[0];
  const text = layout === undefined ? 0 : layout.page.width - layout.margins.left - layout.margins.right;
  return text * MIDDLE_OF_PAGE;
}

/** Which column of the header a line stands in; null where that cannot be told. */
function sideOf(document: Document, line: RuleLine, table: Table | null, rightColumn: number): Side | null {
  const { paragraph, offset, made } = line;
  const cell = table === null ? null : cellOf(table, paragraph.cell);
  const middle = middleOf(document, cell, table);
  if (table !== null) {
    if (cell === null) {
      return null;
    }
    if (cell.column >= rightColumn) {
      return offset !== null && offset < -(line.width ?? 0) ? 'left' : 'right';
    }
    return made === 'drawn' && offset !== null && offset >= middle ? 'right' : 'left';
  }
  if (made === 'drawn') {
    return offset === null ? null : offset + (line.width ?? 0) / 2 < middle ? 'left' : 'right';
  }
  const before = paragraph.text.slice(0, line.range.start);
  const after = paragraph.text.slice(line.range.end);
  if (made === 'border') {
    return null;
  }
  if (/\S/u.test(before) || before.split('\t').length > 2) {
    return 'right';
  }
  return /\S/u.test(after) || before.includes('\t') ? 'left' : null;
}

/** Whether the line is text or a border of a paragraph outside the stretch that it should stand in; where a drawing is seen is not told. */
function isElsewhere({ made, paragraph }: RuleLine, above: Component, next: Component | null): boolean {
  const first = lastRange(above).paragraph;
  const last = next === null ? Number.MAX_SAFE_INTEGER : firstRange(next).paragraph;
  return made !== 'drawn' && (paragraph.index < first || paragraph.index > Math.max(first, last));
}

/** What stands below the line that parts it from `separated`. */
function successorOf(separated: Separated, administrative: AdministrativeDocument): Component | null {
  switch (separated) {
    case 'title':
      return administrative.placeAndDate;
    case 'agency':
      return administrative.documentNumber;
    case 'abstract':
      return null;
  }
}

/** Whether the line is the place for a number, a day or a month. */
function isPlaceToFillIn(
  { made, paragraph, range }: RuleLine,
  { documentNumber, placeAndDate }: AdministrativeDocument,
): boolean {
  const ranges = [documentNumber, placeAndDate].flatMap((component) => component?.ranges ?? []);
  return (
    (made === 'underscores' || made === 'typed') &&
    ranges.some(
      (each) => each.paragraph === paragraph.index && each.start <= range.start && range.end <= each.end,
    )
  );
}

/** The text of the header that `separated` names, and the lines that stand under it; null where the text was not found. */
export function separatorLines(
  administrative: AdministrativeDocument,
  separated: Separated,
): SeparatorLines | null {
  const { source, issuingAgency, nationalMotto, partyTitle, abstract, documentTypeName } = administrative;
  const title = nationalMotto ?? partyTitle;
  const above = { title, agency: issuingAgency, abstract: documentTypeName === null ? null : abstract }[
    separated
  ];
  const isAboveType =
    separated === 'abstract' &&
    above !== null &&
    documentTypeName !== null &&
    firstRange(above).paragraph < firstRange(documentTypeName).paragraph;
  // With the titles of two regimes, or an abstract above its type, nobody can say whose line is whose.
  if (above === null || isAboveType || (nationalMotto !== null && partyTitle !== null)) {
    return null;
  }
  const paragraph = paragraphOf(source, lastRange(above));
  const lines = ruleLines(source, headerParagraphs(administrative)).filter(
    (line) => !isPlaceToFillIn(line, administrative),
  );
  // A type that slipped above the header does not end it: then its abstract does.
  const typeAt =
    documentTypeName === null
      ? Number.MAX_SAFE_INTEGER
      : Math.max(
          firstRange(documentTypeName).paragraph,
          abstract === null ? 0 : firstRange(abstract).paragraph,
        );
  const found =
    separated === 'abstract'
      ? {
          own: lines.filter(
            (line) => line.paragraph.cell === paragraph.cell && line.paragraph.index >= typeAt,
          ),
          isUncertain: false,
        }
      : linesOfColumn(
          administrative,
          lines.filter((line) => line.paragraph.index < typeAt),
          separated === 'title' ? 'right' : 'left',
        );
  const next = successorOf(separated, administrative);
  const successor =
    next !== null &&
    paragraphOf(source, firstRange(next)).cell === paragraph.cell &&
    firstRange(next).paragraph >= lastRange(above).paragraph
      ? next
      : null;
  const isMisplaced = (line: RuleLine): boolean =>
    line.paragraph.cell === paragraph.cell && isElsewhere(line, above, successor);
  return {
    above,
    lines: found.own.filter((line) => !isMisplaced(line)),
    misplaced: found.own.filter(isMisplaced),
    isUncertain: found.isUncertain || paragraph.textBoxAnchor !== null,
  };
}

/** The lines of one column of the header. */
function linesOfColumn(
  { source, issuingAgency, nationalMotto, partyTitle }: AdministrativeDocument,
  lines: readonly RuleLine[],
  side: Side,
): { readonly own: readonly RuleLine[]; readonly isUncertain: boolean } {
  const title = nationalMotto ?? partyTitle;
  const cellAt = (component: Component | null): TableCell | null =>
    component === null ? null : paragraphOf(source, lastRange(component)).cell;
  const [left, right] = columnsOf(cellAt(issuingAgency), cellAt(title));
  const isTable = left !== right;
  const table = isTable ? (left?.table ?? right?.table ?? null) : null;
  const rightColumn = right?.column ?? 1;
  const sides = lines.map((line) => sideOf(source, line, table, rightColumn));
  const own = lines.filter((_, index) => sides[index] === side);
  const others = lines.filter(({ made }, index) => made === 'drawn' && sides[index] !== side);
  return {
    own,
    isUncertain:
      table?.bordered === true ||
      (isTable && (left?.table !== right?.table || (left?.column ?? 0) >= rightColumn)) ||
      // A line of the other column too many, or one that stands nowhere, may be the one that is missed.
      (own.length === 0 && (others.length > 1 || sides.includes(null))),
  };
}
