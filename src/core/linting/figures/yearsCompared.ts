import { exactly, formatLike, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import type { StatedShare } from './baseShares';
import { PERCENTAGE } from './countGrammar';
import { exactCountsIn } from './counts';
import type { GrowthFault } from './growth';
import { isSameSum } from './sameSum';
import { isVague } from './totalParts';

/** "Năm 2025, … 312 vụ …; … năm 2026 xử lý 234 vụ, giảm 78 vụ": two numbers of two years, and the step between them. */
interface YearsCompared {
  readonly before: Quantity;
  readonly now: Quantity;
  readonly step: Quantity;
  readonly falls: boolean;
}

/** The last year that a stretch names. */
const YEAR = /(?<!\p{L})năm (\d{4})(?!\d)(?![^]*(?<!\p{L})năm \d{4})/iu;
const SENTENCE_ENDS = /\. \p{Lu}/u;
const BY = /^(?: \p{L}+){0,4}, (tăng|giảm)(?: được| thêm)? $/u;
const OF_OTHER = /^[^.;,()]{0,20} so với/u;

function yearsComparedIn(text: string): readonly YearsCompared[] {
  const counts = exactCountsIn(text);
  return counts.flatMap((step, index): readonly YearsCompared[] => {
    const [before, now] = [counts[index - 2], counts[index - 1]];
    const verb = now === undefined ? undefined : BY.exec(text.slice(now.end, step.start))?.[1];
    if (before?.unit !== step.unit || now?.unit !== step.unit || verb === undefined) {
      return [];
    }
    const between = text.slice(before.end, now.start);
    const [first, second] = [text.slice(0, before.start), between].map((each) => YEAR.exec(each)?.[1]);
    const exact = [before, now, step].every((each) => !isVague(text.slice(0, each.start), each));
    return exact &&
      first !== undefined &&
      Number(second) === Number(first) + 1 &&
      !SENTENCE_ENDS.test(between) &&
      !OF_OTHER.test(text.slice(step.end))
      ? [{ before, now, step, falls: verb === 'giảm' }]
      : [];
  });
}

/** Steps between the numbers of two years that those do not make. */
export function stepsBetweenYears({ text }: Passage): readonly GrowthFault[] {
  return yearsComparedIn(text.text).flatMap(({ before, now, step, falls }): readonly GrowthFault[] => {
    const actual = text.text.slice(step.start, step.end);
    const [start, end] = [text.text.lastIndexOf(falls ? 'giảm' : 'tăng', step.start), step.end];
    const made = exactly(Math.abs(now.min - before.min));
    if (now.min !== before.min && now.min < before.min !== falls) {
      return [{ kind: 'direction', actual: text.text.slice(start, end), range: text.slice(start, end) }];
    }
    return isSameSum(made, step.min)
      ? []
      : [{ kind: 'step', actual, expected: formatLike(made, actual), range: text.slice(step.start, end) }];
  });
}

/** ", tương ứng giảm 25%", " (25%)": behind the step. */
const SHARE = new RegExp(
  String.raw`^(?: \p{L}+){0,3}(?:,? (?:tương ứng|tương đương|bằng)(?: với)?(?: mức)?| \()(?: ?(tăng|giảm))? ?(${PERCENTAGE}) ?%`,
  'u',
);

/** Shares that such a step has of the number of the year before. */
export function sharesBetweenYears({ text: { text } }: Passage): readonly StatedShare[] {
  return yearsComparedIn(text).flatMap(({ before, now, step }): readonly StatedShare[] => {
    const found = SHARE.exec(text.slice(step.end));
    const percent = found?.[2];
    if (found === null || percent === undefined || before.min === 0) {
      return [];
    }
    const end = step.end + found[0].length;
    const reversed = found[1] !== undefined && (found[1] === 'giảm') !== now.min < before.min;
    const exact = (Math.abs(now.min - before.min) / before.min) * 100;
    return [{ exact, percent, start: step.end + found[0].lastIndexOf(percent), end, reversed }];
  });
}
