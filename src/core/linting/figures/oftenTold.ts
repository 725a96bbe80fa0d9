import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { proseOf } from '../text/prose';
import { countedThings, type CountedThing } from './countedThings';
import type { RestatedCount } from './restatedCounts';

/** Words that name what is counted. */
const WORDS = 2;
/** So often a number is told for what has one number only. */
const OFTEN = 2;
/** Of fewer things there may well be another few. */
const FEWEST = 5;

/** A number that is told once, for what two other places and more count alike. */
export function oftenTold(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const told = proseOf(administrative)
    .filter(({ quoted, role }) => !quoted && role !== 'header' && role !== 'legalBasis')
    .flatMap((passage) => countedThings(passage, WORDS));
  return [...groupBy(told, ({ thing }) => thing).values()].flatMap(oddOne);
}

function oddOne(told: readonly CountedThing[]): readonly RestatedCount[] {
  const values = [...groupBy(told, ({ value }) => value).values()].sort(
    (left, right) => right.length - left.length,
  );
  const [usual = [], odd = [], ...others] = values;
  const [only, ...more] = odd;
  const [model] = usual;
  const places = new Set(usual.map(({ passage }) => passage.paragraph.index));
  return only !== undefined &&
    model !== undefined &&
    more.length + others.length === 0 &&
    places.size >= OFTEN &&
    !places.has(only.passage.paragraph.index) &&
    model.value >= FEWEST
    ? [{ actual: only.text, other: model.text, range: only.range }]
    : [];
}
