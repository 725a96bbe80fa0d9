import type { AdministrativeDocument } from '../../administrative';
import { isSurname, isSyllable, readNumberWords, spellingKey } from '../../vietnamese';
import { proseOf, type Passage } from '../prose';
import { wordsOf, type WrittenWord } from '../words';
import { impossibleWord } from './impossible';
import { isExplained, realWordSlip, type Usage } from './realWords';
import type { SpellingSlip } from './slip';

/** A slip and the passage in which it stands. */
export interface FoundSlip {
  readonly passage: Passage;
  readonly slip: SpellingSlip;
}

/** From this share of words that are no Vietnamese on, a passage is in another language or in letters that no font makes good. */
const FOREIGN_SHARE = 0.3;

/** Probable misspellings of a document. `accepted` are words and phrases of the office's own. */
export function spellingSlips(
  administrative: AdministrativeDocument,
  accepted: readonly string[],
): readonly FoundSlip[] {
  const { nationalName, nationalMotto, partyTitle } = administrative;
  // Words that the law prescribes are compared with it letter by letter, by rules of their own.
  const prescribed = new Set(
    [nationalName, nationalMotto, partyTitle].flatMap(
      (component) => component?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  const passages = proseOf(administrative).filter(
    (passage) => !prescribed.has(passage.paragraph.index) && isVietnamese(wordsOf(passage)),
  );
  const usage = usageOf(passages);
  const own = new Set(accepted.flatMap((phrase) => phrase.toLowerCase().split(' ').map(spellingKey)));
  return passages.flatMap((passage) => {
    const words = wordsOf(passage);
    const inCapitals = isSetInCapitals(words);
    const found: FoundSlip[] = [];
    for (const [index, word] of words.entries()) {
      if (
        own.has(word.spelling) ||
        (word.capital && isSurname(word.key)) ||
        (!inCapitals && isInName(words, index))
      ) {
        continue;
      }
      const slip = impossibleWord(words, index, inCapitals) ?? realWordSlip(words, index, usage);
      if (slip !== null && !isInNumber(words, index)) {
        found.push({ passage, slip });
      }
    }
    return found;
  });
}

function isVietnamese(words: readonly WrittenWord[]): boolean {
  const small = words.filter(({ text, glued }) => !glued && text.length > 1);
  const foreign = small.filter(({ key }) => !isSyllable(key)).length;
  return small.length > 0 && (foreign <= 1 || foreign / small.length < FOREIGN_SHARE);
}

function isSetInCapitals(words: readonly WrittenWord[]): boolean {
  const capitals = words.filter(({ text, key }) => text === text.toUpperCase() && isSyllable(key)).length;
  return capitals >= 3 && capitals > words.length * 0.7;
}

/** Two words of a number in letters: "bốn mươi lăm". */
function isInNumber(words: readonly WrittenWord[], index: number): boolean {
  return [index - 1, index].some((at) => {
    const pair = words.slice(Math.max(0, at), at + 2).map(({ text }) => text);
    return readNumberWords(pair)?.words === 2;
  });
}

/** A capital inside a sentence beside another capital: a syllable of a name. */
function isInName(words: readonly WrittenWord[], index: number): boolean {
  const word = words[index];
  if (word?.capital !== true) {
    return false;
  }
  const before = word.joined ? words[index - 1] : undefined;
  const after = words[index + 1];
  const besideCapital = before?.capital === true || (after?.joined === true && after.capital);
  return besideCapital || (before !== undefined && BEFORE_NAMES.has(before.key));
}

const BEFORE_NAMES = new Set(
  'ông bà anh chị em cô chú xã phường thôn ấp bản buôn làng xóm tỉnh phố huyện khu sông núi hồ đảo tên họ tộc người đường cầu chợ trấn quận'.split(
    ' ',
  ),
);

function usageOf(passages: readonly Passage[]): Usage {
  const pairs = new Map<string, Map<string, number>>();
  const strays = new Map<string, number>();
  for (const passage of passages) {
    const words = wordsOf(passage);
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (word.joined && before !== undefined) {
        const followers = pairs.get(before.spelling) ?? new Map<string, number>();
        pairs.set(before.spelling, followers);
        count(followers, word.spelling);
      }
      if (!isExplained(words, index)) {
        count(strays, word.spelling);
      }
    });
  }
  return {
    pair: (first, second) => pairs.get(first)?.get(second) ?? 0,
    stray: (key) => strays.get(key) ?? 0,
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
