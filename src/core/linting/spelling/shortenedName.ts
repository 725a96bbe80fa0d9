import {
  COMMON_PAIR,
  isUpperCase,
  makesWord,
  pairKind,
  phraseTable,
  type PhraseTable,
  syllableNumber,
} from '../../vietnamese';
import { FIXED_NAMES, type FixedName } from './fixedNames';
import { neighbour, type Row } from './row';
import type { SpellingSlip } from './slip';

interface Shortened {
  readonly name: FixedName;
  /** Which of its words is left out. */
  readonly gap: number;
}

/** Fewest words of a name by which it is known without one of them; without the first one it takes more. */
const FEWEST = 3;
const FEWEST_WITHOUT_FIRST = 4;

let known: PhraseTable<Shortened> | null = null;

/** Every name without one of its words, but the last, behind which another name might go on. Made when a document asks: it needs the lexicon. */
function shortened(): PhraseTable<Shortened> {
  known ??= phraseTable(FIXED_NAMES.flatMap(variantsOf));
  return known;
}

function variantsOf(name: FixedName): readonly (readonly [readonly string[], Shortened])[] {
  const { keys } = name;
  return keys.slice(0, -1).flatMap((_, gap) => {
    const rest = keys.filter((__, index) => index !== gap);
    return rest.length < (gap === 0 ? FEWEST_WITHOUT_FIRST : FEWEST) || mayBeMeant(rest, gap)
      ? []
      : [[rest, { name, gap }] as const];
  });
}

/** What is left is another name, or begins with a word and needs nothing before it: "cộng sản Việt Nam". */
function mayBeMeant(rest: readonly string[], gap: number): boolean {
  const [first = '', second = ''] = rest;
  return (
    FIXED_NAMES.some(({ keys }) => rest.every((key, at) => keys[at] === key)) ||
    (gap === 0 && makesWord(syllableNumber(first), syllableNumber(second)))
  );
}

/** The name of a body that lacks a word: "Ủy ban dân xã", "Mặt trận Tổ Việt Nam". */
export function shortenedName(row: Row, index: number): SpellingSlip | null {
  const found = shortened().longestAt(row.spellings, index);
  if (found === null) {
    return null;
  }
  const { name, gap } = found.value;
  const words = row.words.slice(index, found.end);
  const isOneRow = words.every(({ joined, glued }, at) => (joined || at === 0) && !glued);
  const last = row.numbers[found.end - 1] ?? 0;
  // "Ủy ban Dân tộc": the last word begins another one.
  if (
    !isOneRow ||
    pairKind(last, neighbour(row, found.end - 1, 1)) === COMMON_PAIR ||
    isWhole(row, index, found.value)
  ) {
    return null;
  }
  const written = words.map(({ text }) => text);
  const isUpper = isUpperCase(written.join(' '));
  const inCase = (word: string): string => (isUpper ? word.toUpperCase() : word);
  const expected = [...written.slice(0, gap), inCase(name.words[gap] ?? ''), ...written.slice(gap)];
  // "Ban nhân dân" has lost its first word, and the second one has taken its capital.
  if (gap === 0) {
    expected[1] = inCase(name.words[1] ?? '');
  }
  return {
    words,
    written: written.join(' '),
    expected: expected.join(' '),
    sure: gap === 0 || words[0]?.capital === true,
    proof: 'gap',
  };
}

/** What seems to be left out stands before: in "Ủy ban nhân dân xã" nothing is missing from "ban nhân dân xã". */
function isWhole(row: Row, index: number, { name, gap }: Shortened): boolean {
  return gap === 0 && row.spellings[index - 1] === name.keys[0];
}
