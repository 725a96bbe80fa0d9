import { groupBy } from '../../document';
import { inCaseOf } from '../../vietnamese';
import { FIXED_NAMES, type FixedName } from './fixedNames';
import type { Row } from './row';
import { isSlipOf, type SpellingSlip } from './slip';

/** Fewest words of a name by which it is known though one of them is misspelt. */
const FEWEST = 3;

const NAMES = FIXED_NAMES.filter(({ keys }) => keys.length >= FEWEST);

/** By the word behind the one in question, and by the one before it, where it is the last. */
const BY_NEXT = groupBy(placesOf(1), ({ key }) => key);
const BY_PREVIOUS = groupBy(placesOf(-1), ({ key }) => key);

interface PlaceInName {
  readonly name: FixedName;
  readonly at: number;
  readonly key: string;
}

function placesOf(step: 1 | -1): readonly PlaceInName[] {
  return NAMES.flatMap((name) =>
    name.keys.flatMap((_, at): readonly PlaceInName[] => {
      const key = name.keys[at + step];
      const isAsked = step > 0 || at === name.keys.length - 1;
      return key === undefined || !isAsked ? [] : [{ name, at, key }];
    }),
  );
}

/** A word of the name of a body that is a slip away from what it should be, while the rest of the name is right: "Ban Xy dựng Đảng". */
export function misspeltName(row: Row, index: number): SpellingSlip | null {
  const places = [
    ...(BY_NEXT.get(row.spellings[index + 1] ?? '') ?? []),
    ...(BY_PREVIOUS.get(row.spellings[index - 1] ?? '') ?? []),
  ];
  const found = places.find((place) => isOnlyWrong(row, index, place));
  const word = row.words[index];
  const meant = found?.name.words[found.at];
  if (found === undefined || word === undefined || meant === undefined) {
    return null;
  }
  const { start, end } = boundsOf(index, found);
  return {
    words: [word],
    written: row.words
      .slice(start, end)
      .map(({ text }) => text)
      .join(' '),
    expected: inCaseOf(word.text, meant.toLowerCase()),
    sure: row.words[start]?.capital === true,
    proof: 'lexicon',
  };
}

function boundsOf(
  index: number,
  { name, at }: PlaceInName,
): { readonly start: number; readonly end: number } {
  return { start: index - at, end: index - at + name.keys.length };
}

function isOnlyWrong(row: Row, index: number, place: PlaceInName): boolean {
  const { keys } = place.name;
  const { start } = boundsOf(index, place);
  const isRest = keys.every((key, at) => {
    const word = row.words[start + at];
    const isHere = at === place.at || row.spellings[start + at] === key;
    return isHere && word !== undefined && !word.glued && (at === 0 || word.joined);
  });
  const written = row.spellings[index] ?? '';
  const meant = keys[place.at] ?? '';
  return isRest && written !== meant && isSlipOf(written, meant);
}
