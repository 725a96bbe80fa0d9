import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { proseHolds } from '../text/hints';
import { proseOf } from '../text/prose';
import { countedThings, type CountedThing } from './countedThings';
import type { RestatedCount } from './restatedCounts';

/** Words that name one thing and no other. */
const WORDS = 3;
const ALL_OF_THEM = /(?<!\p{L})(?:toàn bộ|tất cả|cả|đủ) $/iu;
const REACH = 10;
/** Where a whole is told at all. */
const HINT = /(?:toàn bộ|tất cả|cả|đủ) \d/iu;

/** "toàn bộ 08 nhân viên nấu ăn" where the document tells of 07 of them and of no other number. */
export function toldWholes(administrative: AdministrativeDocument): readonly RestatedCount[] {
  if (!proseHolds(administrative, HINT)) {
    return [];
  }
  const told = proseOf(administrative)
    .filter(({ quoted, role }) => !quoted && role !== 'header' && role !== 'legalBasis')
    .flatMap((passage) => countedThings(passage, WORDS));
  return [...groupBy(told, ({ thing }) => thing).values()].flatMap(oddWhole);
}

function oddWhole(told: readonly CountedThing[]): readonly RestatedCount[] {
  const [whole, ...wholes] = told.filter(isWhole);
  const others = told.filter((each) => each !== whole);
  const [other] = others;
  return whole !== undefined &&
    other !== undefined &&
    wholes.length === 0 &&
    others.every(
      ({ value, passage }) =>
        value === other.value && passage.paragraph.index !== whole.passage.paragraph.index,
    ) &&
    other.value !== whole.value
    ? [{ actual: whole.text, other: other.text, range: whole.range }]
    : [];
}

function isWhole({ passage, start }: CountedThing): boolean {
  return ALL_OF_THEM.test(passage.text.text.slice(Math.max(0, start - REACH), start));
}
