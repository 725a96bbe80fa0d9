import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { fold } from '../../vietnamese';
import { linedTables, type Cell } from './tableTotals';

/** A person whom a list names in two rows. */
export interface PersonTwice {
  readonly actual: string;
  readonly range: Range;
}

const NAMES = /^HO(?:,| VA)? TEN$/u;
/** Who does something on several days stands there several times; those born in other years are others. */
const TELLS_APART = /NGAY|THOI GIAN|BUOI|^CA(?![A-Z])|LICH|NAM SINH|SINH NAM|DIA CHI|CCCD/u;
const TITLE = /^(?:ÔNG|BÀ|ĐỒNG CHÍ|Đ\/C|ANH|CHỊ)(?: \([^()]*\))?:? /iu;
/** Shorter names are borne by many, and so are some of any in a long list. */
const FEWEST_WORDS = 3;
const MOST_ROWS = 40;

/** The persons that a list of some people names twice: a row was copied, and its name left. */
export function personsTwice(administrative: AdministrativeDocument): readonly PersonTwice[] {
  return linedTables(administrative).flatMap(({ rows }): readonly PersonTwice[] => {
    const [header = [], ...body] = rows;
    const titles = header.map(({ text }) => fold(text).trim());
    const column = header.find(({ text }) => NAMES.test(fold(text).trim()))?.cell.column;
    if (column === undefined || body.length > MOST_ROWS || titles.some((title) => TELLS_APART.test(title))) {
      return [];
    }
    const named = body.flatMap((row) => row.filter(({ cell }) => cell.column === column));
    const twice = [...groupBy(named, nameIn).entries()].filter(
      ([name, cells]) => name.split(' ').length >= FEWEST_WORDS && cells.length > 1,
    );
    const [again] = twice;
    const second = again?.[1][1];
    return twice.length !== 1 || again?.[1].length !== 2 || second?.passage == null
      ? []
      : [{ actual: second.text.trim(), range: second.passage.text.range }];
  });
}

function nameIn({ text }: Cell): string {
  return text.trim().replace(TITLE, '').toUpperCase();
}
