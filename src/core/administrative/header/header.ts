import type { TableCell } from '../../document';
import type { DocumentTypeSlug } from '../../reference';
import type { AdministrativeDocument, Component } from '../administrativeDocument';
import { componentOf, partOf, type Line } from '../reading/line';
import { firstPageLines } from '../reading/pageLines';
import type { Reading } from '../reading/reading';
import { abstractAbove, isEnacting, recogniseAbstract } from './abstract';
import { recogniseAddressees } from './addressees';
import { recogniseAgencies } from './agencies';
import { recipientsLabelEnd } from '../reading/recipientsLabel';
import { Claims } from './claims';
import { recogniseDocumentNumber } from './documentNumber';
import { endsHeader, recogniseTypeName, type FoundTypeName } from './documentTypeName';
import { recogniseLetterAbstract } from './letterAbstract';
import { recogniseMarks } from './marks';
import { withTypeBelowHeader } from './misplacedType';
import { recognisePlaceAndDate } from './placeAndDate';
import { telegramAddresseesLength } from './telegramAddressees';
import { recogniseTitles } from './titles';

/** All that stands before the body. */
export interface Header extends Pick<
  AdministrativeDocument,
  | 'nationalName'
  | 'nationalMotto'
  | 'partyTitle'
  | 'parentAgency'
  | 'issuingAgency'
  | 'agencyAsterisk'
  | 'documentNumber'
  | 'placeAndDate'
  | 'documentTypeName'
  | 'abstract'
  | 'abstractRule'
  | 'addressees'
  | 'urgencyMark'
  | 'secrecyMark'
  | 'draftMark'
  | 'circulationMark'
  | 'type'
> {
  readonly youthUnionTitle: Component | null;
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN …" directly below the abstract. */
  readonly enactingLines: readonly Line[];
  /** Position in the reading's lines of the first line of the body. */
  readonly end: number;
}

/** Lines of the header at most; real ones have 10 to 25. */
const HEADER_LIMIT = 60;
/** Lines below the title within which "Kính gửi" begins. */
const ADDRESSEES_REACH = 6;
/** Lines below the header among which a text box may be anchored that is drawn beside it. */
const BOXES_LIMIT = 20;

/** `end` is 0, and nothing is found, when the file begins with something else than a header (an appendix saved apart). */
export function recogniseHeader(reading: Reading, limit = reading.lines.length): Header {
  const inOrder = reading.lines.slice(0, limit);
  const typeName = recogniseTypeName(inOrder, headerCells(inOrder));
  const lines = withTypeBelowHeader(inOrder, typeName);
  const typeIndex = typeName === null ? -1 : lines.indexOf(typeName.line);
  const zone = lines.slice(0, typeIndex >= 0 ? typeIndex : zoneEnd(lines));

  const claims = new Claims();
  const titles = recogniseTitles(zone, claims);
  const isHeading = Object.values(titles).some((title) => title !== null);
  const documentNumber = recogniseDocumentNumber(zone, claims, isHeading);
  const placeAndDate = recognisePlaceAndDate(zone, claims);
  const marks = recogniseMarks(
    zone,
    lines.slice(zone.length, zone.length + BOXES_LIMIT),
    firstPageLines(reading.document, 'headers'),
    claims,
  );
  const letterAbstract = recogniseLetterAbstract(zone, documentNumber, claims, typeName !== null);
  const numberLine = lineOf(zone, documentNumber);
  const titleLine = lineOf(zone, titles.nationalName ?? titles.partyTitle ?? titles.youthUnionTitle);
  const agencies = recogniseAgencies(zone, numberLine ?? lineOf(zone, letterAbstract), titleLine, claims);

  const title = titleBlock(lines, typeName, typeIndex, zone.length);
  const addressees = recogniseAddressees(
    lines,
    typeIndex >= 0 ? title.end : zone.length,
    title.end + ADDRESSEES_REACH,
  );
  const end = Math.max(title.end, addressees?.end ?? 0);
  return {
    ...titles,
    ...agencies,
    ...marks,
    documentNumber,
    placeAndDate,
    documentTypeName: typeName === null ? null : partOf(typeName.line, 0, typeName.end),
    abstract: title.abstract ?? letterAbstract ?? (typeName === null ? null : abstractAbove(zone, claims)),
    abstractRule: title.rule,
    addressees: addressees?.component ?? null,
    enactingLines: title.enacting,
    type: typeOf(
      typeName,
      documentNumber?.symbol ?? null,
      letterAbstract !== null,
      addressees !== null &&
        (documentNumber !== null || titles.nationalName !== null || titles.partyTitle !== null),
    ),
    end,
  };
}

interface TitleBlock {
  readonly abstract: Component | null;
  readonly rule: Component | null;
  readonly enacting: readonly Line[];
  readonly end: number;
}

function titleBlock(
  allLines: readonly Line[],
  typeName: FoundTypeName | null,
  typeIndex: number,
  zoneLength: number,
): TitleBlock {
  if (typeName === null) {
    return { abstract: null, rule: null, enacting: [], end: zoneLength };
  }
  const after = allLines.slice(typeIndex + 1, typeIndex + 1 + HEADER_LIMIT);
  const { lines, rule } = recogniseAbstract(typeName, after);
  const own = lines.filter(
    (line) => line.paragraph !== typeName.line.paragraph || line.offset > typeName.line.offset + typeName.end,
  );
  const last = rule ?? own.filter((line) => after.includes(line)).at(-1);
  let end = last === undefined ? typeIndex + 1 : typeIndex + 2 + after.indexOf(last);
  end += telegramAddresseesLength(allLines.slice(end, end + HEADER_LIMIT), typeName.type);
  const enacting: Line[] = [];
  for (
    let line = allLines[end];
    line !== undefined && isEnacting(line, lines, typeName.type);
    line = allLines[end]
  ) {
    enacting.push(line);
    end += 1;
  }
  return {
    abstract: lines.length === 0 ? null : componentOf(lines),
    rule: rule === null ? null : componentOf([rule]),
    enacting,
    end,
  };
}

/** Without a name of the type, the header goes on as long as lines look like its parts. */
function zoneEnd(lines: readonly Line[]): number {
  const limit = Math.min(lines.length, HEADER_LIMIT);
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    if (
      line !== undefined &&
      !standsBelowNumber(lines, index) &&
      (endsHeader(line) || /^KINH (?:GUI|GOI|TRINH)/u.test(line.key) || recipientsLabelEnd(line) > 0)
    ) {
      return index;
    }
  }
  return limit;
}

/** In the cell of the number: an abstract of a letter may begin like a legal basis ("Thực hiện chế độ báo cáo"). */
function standsBelowNumber(lines: readonly Line[], index: number): boolean {
  const cell = lines[index]?.paragraph.cell ?? null;
  const above = lines[index - 1];
  return cell !== null && above?.paragraph.cell === cell && /^SO(?: ?:| .*[-/])/u.test(above.key);
}

/** Cells that hold a title, a number or a date: the header's own, where no type name is looked for. */
function headerCells(lines: readonly Line[]): ReadonlySet<TableCell> {
  const cells = new Set<TableCell>();
  for (const line of lines.slice(0, HEADER_LIMIT)) {
    const { cell } = line.paragraph;
    if (
      cell !== null &&
      /CONG HOA XA HOI|DANG CONG SAN VIET NAM|^SO ?:|^SO .*-|NGAY .*THANG .*NAM/u.test(line.key)
    ) {
      for (const other of cell.table.rows.flat()) {
        cells.add(other);
      }
    }
  }
  return cells;
}

function lineOf(lines: readonly Line[], component: Component | null): Line | null {
  const range = component?.ranges[0];
  if (range === undefined) {
    return null;
  }
  return (
    lines
      .filter(
        (line) =>
          line.paragraph.index === range.paragraph && line.readable.rawOffset(line.offset) <= range.start,
      )
      .at(-1) ?? null
  );
}

/** A document with "V/v" or "Kính gửi" and no name of a type is an official letter, unless its symbol names another type and nothing but the addressees tells. */
function typeOf(
  typeName: FoundTypeName | null,
  symbol: string | null,
  hasLetterAbstract: boolean,
  hasAddressees: boolean,
): DocumentTypeSlug | null {
  if (typeName !== null) {
    return typeName.type;
  }
  const named = symbol !== null && /^(?:KH|QĐ|BC|TTr|TB|NQ|CTr|BB|GM|HD|QC)-/u.test(symbol);
  return hasLetterAbstract || ((hasAddressees || /^CV[/-]/u.test(symbol ?? '')) && !named)
    ? 'cong-van'
    : null;
}
