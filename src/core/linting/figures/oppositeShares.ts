import type { AdministrativeDocument } from '../../administrative';
import { matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';
import { NUMBER_BEGINS } from './countGrammar';
import { countsIn } from './counts';
import type { TotalFault } from './totalParts';

const WORDS = String.raw`(?: (?!chưa|không)[^\s.;,:()\d]+){1,6}`;
/** "9/12 chỉ tiêu đạt và vượt, 3/12 chỉ tiêu chưa đạt": both are of as many, and there is no third. */
const OPPOSITES = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,4})/(\d{1,4}) (\p{L}+)(?: \p{L}+)?${WORDS}(?:[,;]| và|, còn) (\d{1,4})/\2(?: \3(?: \p{L}+)?)? (?:chưa|không)(?!\p{L})(?![^.]{0,120}/\2 )`,
  'giu',
);

/** Two numbers out of the same whole, those which did and those which did not, that do not make it. */
export function oppositeShares(administrative: AdministrativeDocument): readonly TotalFault[] {
  return passagesWithHint(administrative, /\d\/\d[^.]{0,120} (?:chưa|không) /iu)
    .filter(({ role, quoted }) => !quoted && role !== 'table' && role !== 'header')
    .flatMap(oppositesIn);
}

function oppositesIn({ text }: Passage): readonly TotalFault[] {
  return matchesIn(text.text, OPPOSITES).flatMap(
    ({ 1: some = '', 2: whole = '', 4: others = '', index }): readonly TotalFault[] => {
      const sum = Number(some) + Number(others);
      const before = text.text.slice(Math.max(0, index - 1), index);
      const start = index + some.length + 1;
      const [counted] = countsIn(text.text.slice(start));
      const end = start + (counted?.end ?? whole.length);
      return sum === Number(whole) || before === '/'
        ? []
        : [
            {
              kind: 'mismatch',
              total: text.text.slice(start, end),
              range: text.slice(start, end),
              sum: String(sum),
              parts: 2,
              doubtful: false,
            },
          ];
    },
  );
}
