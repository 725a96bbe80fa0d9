import type { Component } from '../administrativeDocument';
import { editDistance } from '../reading/distance';
import { columnsOf } from '../reading/columns';
import { formatOf, isCapitals, isCentred, subLine, type Line } from '../reading/line';
import type { Claims } from './claims';

/** Text that every document of a regime prints, with the slips that still leave it recognisable. */
interface FixedText {
  /** On {@link Line.folded}: found anywhere in the line. */
  readonly exact: RegExp;
  /** Folded text, for whole columns that are misspelt. */
  readonly key: string;
  /** Letters that may be wrong, missing or too many. */
  readonly tolerance: number;
}

const NATIONAL_NAME: FixedText = {
  exact: /C[OÔ]NG\s+HOA\s+XA\s+HOI\s+CHU\s+NGHIA\s+VIET\s+NAM/u,
  key: 'CONG HOA XA HOI CHU NGHIA VIET NAM',
  tolerance: 9,
};
const NATIONAL_MOTTO: FixedText = {
  exact: /DOC\s+LAP\s*\p{P}?\s*TU\s+DO\s*\p{P}?\s*HANH\s+PHUC/u,
  key: 'DOC LAP - TU DO - HANH PHUC',
  tolerance: 7,
};
const PARTY_TITLE: FixedText = {
  exact: /DANG\s+CONG\s+SAN\s+VIET\s+NAM/u,
  key: 'DANG CONG SAN VIET NAM',
  tolerance: 4,
};
const YOUTH_UNION_TITLE: FixedText = {
  exact: /DOAN\s+(?:TNCS|THANH\s+NIEN\s+CONG\s+SAN)\s+HO\s+CHI\s+MINH/u,
  key: 'DOAN TNCS HO CHI MINH',
  tolerance: 2,
};

export interface Titles {
  readonly nationalName: Component | null;
  readonly nationalMotto: Component | null;
  readonly partyTitle: Component | null;
  readonly youthUnionTitle: Component | null;
}

/** National name and motto, or the title of the Party or of the Youth Union; what is found is claimed. */
export function recogniseTitles(lines: readonly Line[], claims: Claims): Titles {
  return {
    // Small letters are a slip of the whole column; inside a sentence they name the state.
    nationalName:
      find(lines, claims, NATIONAL_NAME, isCapitals) ?? find(lines, claims, NATIONAL_NAME, isTitle, true),
    nationalMotto: find(lines, claims, NATIONAL_MOTTO, () => true),
    // "của Đảng Cộng sản Việt Nam" in a title of the document is not the heading: the heading is a column of its own.
    partyTitle: find(lines, claims, PARTY_TITLE, isCapitals, true) ?? smallPartyTitle(lines, claims),
    youthUnionTitle: find(lines, claims, YOUTH_UNION_TITLE, isCapitals, true),
  };
}

/** Lines from the top among which a title of the Party in small letters stands, the other column's included; further down they are the end of an abstract. */
const TOP_LINES = 8;

/** "Đảng Cộng sản Việt Nam" at the top of a document that has no other title. */
function smallPartyTitle(lines: readonly Line[], claims: Claims): Component | null {
  return lines.some(({ folded }) => NATIONAL_NAME.exact.test(folded))
    ? null
    : find(lines.slice(0, TOP_LINES), claims, { ...PARTY_TITLE, tolerance: 0 }, isTitle, true);
}

function find(
  lines: readonly Line[],
  claims: Claims,
  fixed: FixedText,
  accepts: (line: Line) => boolean,
  wholeColumn = false,
): Component | null {
  for (const line of lines) {
    const match = fixed.exact.exec(line.folded);
    const piece = match === null ? null : subLine(line, match.index, match.index + match[0].length);
    if (
      match !== null &&
      piece !== null &&
      accepts(piece) &&
      (!wholeColumn || isColumn(line, match.index, match[0].length))
    ) {
      return claims.take(line, match.index, match.index + match[0].length + markAfter(line, match));
    }
  }
  for (const line of lines) {
    for (const column of columnsOf(line)) {
      if (accepts(column) && editDistance(column.key, fixed.key, fixed.tolerance) <= fixed.tolerance) {
        const start = column.offset - line.offset;
        return claims.take(line, start, start + column.text.length);
      }
    }
  }
  return null;
}

/** Length of a mark that closes the text by mistake: it belongs to what is judged. */
function markAfter(line: Line, match: RegExpExecArray): number {
  return /^[.,;:](?=\s*$)/u.test(line.text.slice(match.index + match[0].length)) ? 1 : 0;
}

function isTitle(line: Line): boolean {
  return formatOf(line).bold || isCentred(line);
}

/** Nothing but white space or rule marks stands beside the match, or a wide gap parts it from the left column. */
function isColumn(line: Line, start: number, length: number): boolean {
  const before = line.text.slice(0, start);
  const after = line.text.slice(start + length);
  return /(?:^|\s{2,}|\t)$/u.test(before) && /^[.,;:]?[\s*_-]*$/u.test(after);
}
