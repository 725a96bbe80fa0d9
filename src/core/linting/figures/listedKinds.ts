import { matchesIn, oneOf } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { ListedCount } from './listedCount';

/** "năm" is a year as well. */
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
]);
const THING = 'nhóm|bước|giai đoạn|đợt|tổ|đội|loại|khâu|mức|vòng|hình thức|trường hợp|khối|cụm';
/** "thành ba nhóm: nhóm đủ điều kiện, nhóm cần xác minh thêm, nhóm phải chuyển": each begins with the word for it. */
const LISTED = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(${oneOf(...IN_WORDS.keys())}|\d{1,2}) (${THING})(?: \p{Ll}+){0,4}: ?(\2 [^.;:]+)`,
  'giu',
);
/** Where the series of them begins: few texts hold it. */
const HINT = new RegExp(`: ?${oneOf(THING)} `, 'iu');
const FEWEST = 2;

/** Sentences that say into how many groups, steps or rounds something falls, and name another number of them one by one. */
export function listedKinds({ text }: Passage): readonly ListedCount[] {
  if (!HINT.test(text.text)) {
    return [];
  }
  return matchesIn(text.text, LISTED).flatMap(
    ({ 1: figures = '', 2: thing = '', 3: series = '', index }): readonly ListedCount[] => {
      const named = new RegExp(`(?:^|, |,? và |, và )${thing} (?=[\\p{L}\\d])`, 'giu');
      const listed = matchesIn(series, named).length;
      const count = IN_WORDS.get(figures.toLowerCase()) ?? Number(figures);
      const actual = `${figures} ${thing}`;
      return listed < FEWEST || listed === count
        ? []
        : [{ actual, range: text.slice(index, index + actual.length), listed, doubtful: true }];
    },
  );
}
