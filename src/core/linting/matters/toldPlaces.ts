import type { AdministrativeDocument } from '../../administrative';
import { fold, matchesIn, oneOf, WORD_BEGINS } from '../../vietnamese';
import { contradictions, type Contradiction, type Fact } from './facts';
import { mattersOf, textOf, type Matter } from './matters';
import { NAMED_VILLAGE, namesOnePlace, PLACE_NAME } from './placeNames';

const AT = oneOf(`${WORD_BEGINS}tại`, '[Đđ]ịa điểm(?: tổ chức)?:(?: tại)?');
const PLACE = new RegExp(`${AT} (${PLACE_NAME})`, 'gu');

/** Places of one event that two parts of the document tell differently. */
export function toldPlaces(administrative: AdministrativeDocument): readonly Contradiction[] {
  const facts = mattersOf(administrative).flatMap((matter) => placeIn(matter));
  return contradictions(administrative, facts, {
    clauses: [{ shared: 1.6, share: 0.55, fewest: 2 }],
    rows: [{ shared: 1.2, share: 0.55, fewest: 2 }],
    agree: (left, right) => namesOnePlace(left.value, right.value),
  });
}

function placeIn(matter: Matter): readonly Fact[] {
  const { passage, start } = matter.about;
  const text = textOf(matter.about);
  const [place, ...others] = matchesIn(text, PLACE);
  const name = place?.[1];
  if (place === undefined || name === undefined || others.length > 0) {
    return [];
  }
  const from = start + place.index + place[0].length - name.length;
  const words = new Set(name.toLowerCase().split(' '));
  return [
    {
      matter,
      // The words of the place say nothing about what takes place there.
      pairs: new Set([...matter.pairs].filter((pair) => !pair.split(' ').every((word) => words.has(word)))),
      value: fold(name),
      kind: /^\p{Ll}/u.test(name) && NAMED_VILLAGE.test(name) ? 'place: village' : 'place: building',
      at: { passage, start: from, end: from + name.length },
    },
  ];
}
