import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { addable, formatNumber, type Quantity } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { stepsBetweenYears } from './yearsCompared';

/** A number that rises or falls to another one, where the words or the step say otherwise. */
export type GrowthFault =
  /** "giảm từ 118 hộ xuống còn 145 hộ" */
  | { readonly kind: 'direction'; readonly actual: string; readonly range: Range }
  /** "từ 145 hộ xuống còn 118 hộ (giảm 37 hộ)" */
  | { readonly kind: 'step'; readonly actual: string; readonly expected: string; readonly range: Range };

/** Where such changes can be at all. */
const FROM_TO = /từ \d[^.;]{0,120} (?:xuống|lên) /iu;
const COMPARES_YEARS = /năm \d{4}.*, (?:tăng|giảm) /iu;
/** What stands before the first number; a rank falls as it gets better. */
const FROM = /(?<!(?:hạng|thứ|vị trí|bậc|cấp|mức|độ)[^.;:,]{0,40})(?<!\p{L})từ $/iu;
/** " xuống còn ", " hộ năm 2025 lên ": between the two numbers. */
const TO = /^[^.;:,()\d]{0,30}(?:năm \d{4} )?(?<!\p{L})(xuống(?: còn)?|lên(?: thành)?) $/u;
/** " (giảm ", " năm 2026, tăng thêm ": between the second number and the step. */
const BY = /^[^.;:,()\d]{0,30}(?:năm \d{4})? ?[,(] ?(?:tăng|giảm)(?: được| thêm)? $/u;
/** The step is one against something else. */
const OF_OTHER = /^[^.;,()]{0,10} so với (?!đầu năm|năm trước|cuối năm|trước)/u;
const YEAR = /(?:năm|tháng|ngày) $/u;

/** Numbers that change from one to another. */
export function growthFaults(administrative: AdministrativeDocument): readonly GrowthFault[] {
  return proseOf(administrative)
    .filter(({ role, quoted }) => role !== 'header' && !quoted)
    .flatMap((passage) => [
      ...(FROM_TO.test(passage.text.text) ? faultsIn(passage) : []),
      ...(COMPARES_YEARS.test(passage.text.text) ? stepsBetweenYears(passage) : []),
    ]);
}

function faultsIn(passage: Passage): readonly GrowthFault[] {
  const { text } = passage.text;
  const counts = countsIn(text).filter(
    ({ start, min, max }) => min === max && !YEAR.test(text.slice(Math.max(0, start - 6), start)),
  );
  return counts.flatMap((first, index) => {
    const [second, step] = counts.slice(index + 1);
    const words = second === undefined ? null : TO.exec(text.slice(first.end, second.start));
    return second === undefined ||
      words === null ||
      !FROM.test(text.slice(0, first.start)) ||
      !areAlike(first, second)
      ? []
      : faultOf(passage, { first, second, step, falls: words[1]?.startsWith('xuống') === true });
  });
}

function areAlike({ unit }: Quantity, other: Quantity): boolean {
  return (unit === '' && other.unit !== '%') || (other.unit !== '' && addable(unit, other.unit));
}

interface Step {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly step: Quantity | undefined;
  readonly falls: boolean;
}

function faultOf({ text }: Passage, { first, second, step, falls }: Step): readonly GrowthFault[] {
  const [start, end] = [first.start - 'từ '.length, second.end];
  if (first.min === second.min || first.min > second.min !== falls) {
    return [{ kind: 'direction', actual: text.text.slice(start, end), range: text.slice(start, end) }];
  }
  const made = Math.round(Math.abs(first.min - second.min) * 1000) / 1000;
  return step === undefined ||
    step.unit === '' ||
    step.unit === '%' ||
    second.unit === '%' ||
    !addable(step.unit, second.unit) ||
    !BY.test(text.text.slice(second.end, step.start)) ||
    OF_OTHER.test(text.text.slice(step.end)) ||
    step.min === made
    ? []
    : [
        {
          kind: 'step',
          actual: text.text.slice(step.start, step.end),
          expected: formatNumber(made),
          range: text.slice(step.start, step.end),
        },
      ];
}
