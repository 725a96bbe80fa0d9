import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';
import { countsIn } from '../figures/counts';
import { linedTables } from '../figures/tableTotals';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';
import { contradictionAt, type Contradiction } from './facts';

/** The section of a plan that says what it costs; on folded text. */
const FUNDS = /^(?:KINH PHI|DU TOAN|NGUON KINH PHI|NGUON LUC)/u;
/** "tham mưu bố trí kinh phí 64.500.000 đồng": who is to find the money. */
const ARRANGED =
  /(?:bố trí|cân đối|cấp|trích|bảo đảm)(?: đủ)?(?: nguồn)?(?: kinh phí| số tiền| tổng kinh phí| ngân sách)?(?: là)? $/iu;
const REACH = 50;

/** Sums that a unit is told to find, and the section on money does not know. */
export function arrangedSums(administrative: AdministrativeDocument): readonly Contradiction[] {
  const sections = administrative.outline.filter(
    ({ kind, level, title, appendix }) =>
      kind === 'heading' && level === 1 && appendix === null && FUNDS.test(fold(title)),
  );
  const [section, ...others] = sections;
  if (section === undefined || others.length > 0) {
    return [];
  }
  const lines = proseOf(administrative).filter(({ quoted }) => !quoted);
  const isInside = ({ paragraph: { index } }: Passage): boolean =>
    index >= section.paragraph && index < section.endParagraph;
  const told = lines.filter(isInside).flatMap(({ text }) => sumsIn(text.text));
  const [total] = told;
  if (total === undefined) {
    return [];
  }
  const known = new Set([...told.map(({ value }) => value), ...sumsOfTables(administrative)]);
  return lines
    .filter(
      (line) =>
        !isInside(line) &&
        line.appendix === null &&
        line.paragraph.index > section.paragraph &&
        PROSE_ROLES.has(line.role),
    )
    .flatMap((passage) =>
      sumsIn(passage.text.text)
        .filter(
          ({ start, value }) =>
            !known.has(value) && ARRANGED.test(passage.text.text.slice(Math.max(0, start - REACH), start)),
        )
        .map(({ start, end }) => contradictionAt({ passage, start, end }, total.shown)),
    );
}

interface Sum {
  readonly shown: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function sumsIn(text: string): readonly Sum[] {
  return countsIn(text).flatMap(({ unit, min, max, start, end }) =>
    unit === 'đồng' && min === max ? [{ shown: text.slice(start, end), value: min, start, end }] : [],
  );
}

/** All numbers of the tables, in đồng and in millions: one of them may be the sum that is meant. */
function sumsOfTables(administrative: AdministrativeDocument): readonly number[] {
  return linedTables(administrative).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap(({ value }) => (value === null ? [] : [value, value * 1000, value * 1_000_000])),
    ),
  );
}
