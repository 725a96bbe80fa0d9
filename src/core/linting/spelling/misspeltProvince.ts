import { PROVINCES } from '../../reference';
import { inCaseOf, spellingKey } from '../../vietnamese';
import type { WrittenWord } from '../text/words';
import type { Row } from './row';
import { isSlipOf, type SpellingSlip } from './slip';

interface ProvinceName {
  /** As they are written. */
  readonly words: readonly string[];
  /** Their `spellingKey`s. */
  readonly keys: readonly string[];
  readonly kind: 'tỉnh' | 'thành phố';
}

/** Names of one syllable, or with a dash, are told by nothing around them. */
const PROVINCE_NAMES: readonly ProvinceName[] = PROVINCES.map(({ name, kind }) => ({
  words: name.split(' '),
  kind,
}))
  .filter(({ words }) => words.length > 1 && !words.includes('-'))
  .map(({ words, kind }) => ({ words, kind, keys: keysOf(words) }));

/** Other spellings in use, and provinces of former times whose names are a slip away from one of today. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  ['Bắc Cạn', 'Vĩnh Phú'].map((name) => keysOf(name.split(' ')).join(' ')),
);
const LONGEST = Math.max(...PROVINCE_NAMES.map(({ words }) => words.length));

function keysOf(words: readonly string[]): readonly string[] {
  return words.map((word) => spellingKey(word.toLowerCase()));
}

/** "tỉnh Lâm Đông", "thành phố Hải Phong", "Tỉnh ủy Cao Băng": a syllable of a province's name that is a slip away from what it should be. */
export function misspeltProvince(row: Row, index: number): SpellingSlip | null {
  const word = row.words[index];
  if (word?.capital !== true || word.glued) {
    return null;
  }
  for (let at = 0; at < LONGEST; at += 1) {
    const kind = kindBefore(row.words, index - at);
    const meant = kind === null ? null : meantName(row, index, at, kind);
    if (meant !== null) {
      const { words } = meant;
      return {
        words: [word],
        written: row.words
          .slice(index - at, index - at + words.length)
          .map(({ text }) => text)
          .join(' '),
        expected: inCaseOf(word.text, (words[at] ?? '').toLowerCase()),
        sure: true,
        proof: 'lexicon',
      };
    }
  }
  return null;
}

/** The kind of unit whose name begins at `start`, as far as the words before it tell. */
function kindBefore(words: readonly WrittenWord[], start: number): ProvinceName['kind'] | null {
  const [beyond, before] = [words[start - 2]?.spelling, words[start - 1]?.spelling];
  if (words[start]?.joined !== true) {
    return null;
  }
  if (before === TINH) {
    return 'tỉnh';
  }
  if (before === UY) {
    return beyond === TINH ? 'tỉnh' : beyond === THANH ? 'thành phố' : null;
  }
  return before === PHO && beyond === THANH ? 'thành phố' : null;
}

const [TINH = '', THANH = '', PHO = '', UY = ''] = keysOf(['tỉnh', 'thành', 'phố', 'ủy']);

/** The province that was meant, where the word at `index` is the `at`-th of its name and the only one that is wrong. */
function meantName(row: Row, index: number, at: number, kind: ProvinceName['kind']): ProvinceName | null {
  const start = index - at;
  const isWritten = ({ keys }: ProvinceName): boolean =>
    keys.every((key, step) => row.spellings[start + step] === key);
  const others = row.spellings.slice(start, start + 2).join(' ');
  if (OTHER_NAMES.has(others) || PROVINCE_NAMES.some(isWritten)) {
    return null;
  }
  return (
    PROVINCE_NAMES.find(
      (name) =>
        name.kind === kind &&
        name.keys.every((key, step) => {
          const word = row.words[start + step];
          const isHere = step === at || row.spellings[start + step] === key;
          return isHere && word?.capital === true && !word.glued && word.joined;
        }) &&
        isSlipOf(row.spellings[index] ?? '', name.keys[at] ?? ''),
    ) ?? null
  );
}
