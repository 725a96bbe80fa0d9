import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import { haveSwappedNeighbours } from '../text/swappedFigures';
import { issueDays } from './plannedDates';

/** A year far ahead whose figures are those of the year of issue, two neighbours in each other's place. */
export interface SwappedYear {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
}

const YEAR = /(?<=(?:năm |[/.-]))2\d{3}(?!\d)/gu;
/** Programmes look so many years ahead. */
const FAR_AHEAD = 25;
/** The year of issue, the one before and the one after are those that are written all the time. */
const NEAR = [0, 1, -1];

/** Years such as "2062" in a document of 2026. */
export function swappedYears(administrative: AdministrativeDocument): readonly SwappedYear[] {
  const issued = Number(issueDays(administrative.placeAndDate)?.first.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(issued)) {
    return [];
  }
  const meant = NEAR.map((distance) => String(issued + distance));
  return passagesWithHint(administrative, /2\d{3}/u).flatMap(({ text, quoted }) =>
    quoted
      ? []
      : matchesIn(text.text, YEAR).flatMap(({ 0: actual, index }) => {
          const expected =
            Number(actual) - issued > FAR_AHEAD
              ? meant.find((year) => haveSwappedNeighbours(actual, year))
              : undefined;
          return expected === undefined
            ? []
            : [{ actual, expected, range: text.slice(index, index + actual.length) }];
        }),
  );
}
