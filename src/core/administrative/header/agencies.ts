import { oneOf } from '../../vietnamese';
import type { Component } from '../administrativeDocument';
import { componentOf, formatOf, isCapitals, type Line } from '../reading/line';
import type { Claims } from './claims';

const STATE =
  'UBND|HDND|UY BAN|HOI DONG|CHINH PHU|QUOC HOI|THU TUONG|TOA AN|THANH TRA|CONG AN|QUAN |KHO BAC|CHINH QUYEN|CO QUAN|BO |TONG |CUC |VU |SO ';
const PARTY = 'DANG (?:BO|UY|DOAN)|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|CHI (?:BO|UY)|BCH |BTV |DAI HOI';
const UNIONS = 'CONG DOAN|DOAN |HOI |LIEN |MAT TRAN|DOI ';
const INSTITUTES =
  'VIEN |TRUNG TAM|TRUONG |BENH VIEN|TRAM |HOC VIEN|NHA |BAO (?!CAO )|DAI |HAT |NGAN HANG|CONG TY|XI NGHIEP|NONG TRUONG|TAP DOAN';
const UNITS = 'BAN |TIEU BAN|VAN PHONG|PHONG |TO |DON VI|CHI (?:CUC|NHANH)';
/** Words that begin the name of a body; on folded text. */
const AGENCY_HEAD = new RegExp(`^${oneOf(STATE, PARTY, UNIONS, INSTITUTES, UNITS)}`, 'u');

/** A name that says nothing without the next line. */
const UNFINISHED_BODIES =
  'CHU TICH|UY BAN NHAN DAN|HOI DONG NHAN DAN|UBND|HDND|CHI NHANH|TRUNG TAM|PHONG|SO|BAN|TRUONG|BAN CHI DAO|BAN QUAN LY|HOI DONG|CONG AN|BAN CHI HUY QUAN SU';
const UNFINISHED_OF_PARTY =
  'DANG UY|DANG BO|CHI BO|BAN CHAP HANH|UY BAN KIEM TRA|DAI HOI(?: DAI BIEU| TOAN THE DANG VIEN)?';
const UNFINISHED_FRONT = 'UY BAN MTTQ VIET NAM|UY BAN MAT TRAN TO QUOC(?: VIET NAM)?';
const UNFINISHED = new RegExp(`^${oneOf(UNFINISHED_BODIES, UNFINISHED_OF_PARTY, UNFINISHED_FRONT)}$`, 'u');

/** A place, or words that go on from the line above: never the start of a name. */
const CONTINUATION =
  /^(?:(?:TINH|THANH PHO|TP\.?|HUYEN|QUAN|THI XA|THI TRAN|XA|PHUONG|DAC KHU|THON|KHU PHO|VA|CUA|TAI|VE|CAP)(?= |$)|CAC |VIET NAM|NHIEM KY|LAN THU|KHOA )/u;

/** Bodies that are beyond doubt where no number and no title confirms a header. */
const PUBLIC_BODY = /^(?:UBND|HDND|UY BAN NHAN DAN|HOI DONG NHAN DAN|DANG (?:BO|UY)|CHI BO)(?= |$)/u;

const ASTERISK = /^\*+$/u;
const RULE = /^[-_–—=~.\s]+$/u;

export interface Agencies {
  readonly parentAgency: Component | null;
  readonly issuingAgency: Component | null;
  readonly agencyAsterisk: Component | null;
}

/**
 * The agency's lines are the capitals that nothing else has claimed, above the number, outside the cell of the national or Party title
 * (`title` is its line). `end` is the line that closes the search (the number line, or the abstract of a letter); without one, a title
 * that stands in no cell closes it for names above it.
 */
export function recogniseAgencies(
  lines: readonly Line[],
  end: Line | null,
  title: Line | null,
  claims: Claims,
): Agencies {
  const names: Line[] = [];
  const titleCell = title?.paragraph.cell ?? null;
  const isConfirmed = end !== null || titleCell !== null;
  const titleAt = title === null ? -1 : lines.indexOf(title);
  for (const [index, line] of lines.entries()) {
    const isBehindTitle = !isConfirmed && title !== null && index > titleAt && names.length > 0;
    if ((line === end || (isBehindTitle && !isUnitBelow(line, names))) && !claims.isTouched(line)) {
      break;
    }
    if (titleCell !== null && line.paragraph.cell === titleCell) {
      continue;
    }
    for (const column of claims.rest(line)) {
      if (isName(column, names, isConfirmed, index <= titleAt)) {
        names.push(column);
        claims.takeColumn(line, column);
      }
    }
    if (line === end) {
      break;
    }
  }
  if (names.length === 0) {
    names.push(...namesBelow(lines, end, claims));
  }
  const split = splitAt(names);
  return {
    parentAgency: split === 0 ? null : componentOf(names.slice(0, split)),
    issuingAgency: names.length === 0 ? null : componentOf(names.slice(split)),
    agencyAsterisk: findAsterisk(lines, claims),
  };
}

/** The number may have slipped above the agency in their cell. */
function namesBelow(lines: readonly Line[], number: Line | null, claims: Claims): Line[] {
  const { cell = null } = number?.paragraph ?? {};
  const names: Line[] = [];
  const below = number === null || cell === null ? [] : lines.slice(lines.indexOf(number) + 1);
  for (const line of below.filter(({ paragraph }) => paragraph.cell === cell)) {
    const column = claims.rest(line).find((piece) => isCapitals(piece) && isName(piece, names, true));
    if (column !== undefined && (names.length > 0 || AGENCY_HEAD.test(`${column.key} `))) {
      names.push(column);
      claims.takeColumn(line, column);
    }
  }
  return names;
}

/** The asterisk may have slipped below the number. */
function findAsterisk(lines: readonly Line[], claims: Claims): Component | null {
  for (const line of lines) {
    const found = claims.rest(line).find((column) => ASTERISK.test(column.text.replace(/\s/gu, '')));
    if (found !== undefined) {
      return componentOf([found]);
    }
  }
  return null;
}

/**
 * `isOfficial`: a number stands in the same header, or a national or Party title in a cell of it. `isAboveTitle`: such a title stands
 * below, in no cell.
 */
function isName(column: Line, names: readonly Line[], isOfficial: boolean, isAboveTitle = false): boolean {
  if (
    RULE.test(column.text) ||
    !/\p{L}{2}/u.test(column.text) ||
    /^(?:SO ?[:.]|SO [\d.-]|V\/V|VE VIEC|KINH GUI)/u.test(column.key)
  ) {
    return false;
  }
  if (isCapitals(column)) {
    return isOfficial
      ? names.length > 0 || column.key.length <= 60
      : (isAboveTitle ? AGENCY_HEAD : PUBLIC_BODY).test(`${column.key} `) ||
          (isAboveTitle && names.length > 0) ||
          isUnitBelow(column, names);
  }
  // Written in small letters by mistake: only a column that begins like the name of a body.
  const isHead = AGENCY_HEAD.test(column.key) || isUnitBelow(column, names);
  return (
    isOfficial &&
    ((isHead && column.key.length <= 60 && /^\p{Lu}[^:,]*$/u.test(column.text)) ||
      goesOnInSmallLetters(column, names.at(-1)))
  );
}

/** "Hành Chính Công" right below "TRUNG TÂM PHỤC VỤ": as bold as the line above, and nothing else stands there in bold. */
function goesOnInSmallLetters(column: Line, above: Line | undefined): boolean {
  return (
    above !== undefined &&
    isCapitals(above) &&
    above.paragraph.cell !== null &&
    above.paragraph.cell === column.paragraph.cell &&
    column.paragraph.index - above.paragraph.index === 1 &&
    formatOf(above).bold &&
    formatOf(column).bold &&
    /^\p{Lu}\p{Ll}*(?: (?:\p{Lu}\p{Ll}*|và|\d+|-))+$/u.test(column.text.normalize('NFC')) &&
    !/^DU THAO/u.test(column.key)
  );
}

/** The unit below the name of its council or committee. */
const UNIT = /^(?:XA|PHUONG|DAC KHU|TINH|THANH PHO) /u;
const BODY_OF_UNIT = /^(?:UBND|HDND|UY BAN NHAN DAN|HOI DONG NHAN DAN|DANG UY)$/u;

function isUnitBelow(column: Line, names: readonly Line[]): boolean {
  return UNIT.test(column.key) && BODY_OF_UNIT.test(names.at(-1)?.key ?? '');
}

/** Number of lines that name the superior body. */
function splitAt(names: readonly Line[]): number {
  const starts = names.map((line, index) => index > 0 && startsName(line, names[index - 1]));
  const bold = names.map((line) => formatOf(line).bold);
  const turn = bold.indexOf(true);
  // The decree prints the superior body plain and the issuing body bold: a clean turn from plain to bold settles it.
  if (turn > 0 && bold.slice(turn).every((isBold) => isBold)) {
    return backToStart(turn, starts, names);
  }
  return starts.lastIndexOf(true) < 0 ? 0 : starts.lastIndexOf(true);
}

/** "UBND" without its place, above a body that can only be one of its own. */
const COMMITTEE = /^(?:UBND|UY BAN NHAN DAN)$/u;
const BODY_OF_COMMITTEE = /^(?:PHONG|VAN PHONG|TRUNG TAM|THANH TRA|SO|TRAM|TRUONG) /u;

/** A turn in the middle of a name ("CHI NHÁNH" plain, its own name bold) is not where the name starts. */
function backToStart(turn: number, starts: readonly boolean[], names: readonly Line[]): number {
  const line = names[turn];
  if (line === undefined || !CONTINUATION.test(line.key)) {
    const previous = names[turn - 1]?.key ?? '';
    const isBody = COMMITTEE.test(previous) && BODY_OF_COMMITTEE.test(line?.key ?? '');
    return isBody || starts[turn] === true || !UNFINISHED.test(previous) ? turn : turn - 1;
  }
  const start = starts.lastIndexOf(true, turn);
  return Math.max(start, 0);
}

function startsName(line: Line, previous: Line | undefined): boolean {
  return (
    previous !== undefined &&
    AGENCY_HEAD.test(`${line.key} `) &&
    !CONTINUATION.test(line.key) &&
    !UNFINISHED.test(previous.key) &&
    !/[,-]$| VA$| CUA$/u.test(previous.key)
  );
}
