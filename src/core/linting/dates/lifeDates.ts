import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { datesOf, daysOf, writtenDate, type DocumentDate } from './dates';
import { issueDays } from './plannedDates';

/** A day in the life of a member that cannot be where it stands. */
export interface LifeDate {
  /** `order`: it lies before a day that comes first. `unborn`: a birth after the document was issued. */
  readonly kind: 'order' | 'unborn';
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
}

/** Born, admitted, made a full member: in this order. The words right before the day. */
const STEPS: readonly RegExp[] = [
  /(?<!\p{L})sinh:? (?:ngày |năm )?$/iu,
  /(?<!\p{L})vào Đảng:? (?:ngày |năm )?$/iu,
  /(?<!\p{L})(?:công nhận |chuyển )?(?:đảng viên )?chính thức:? (?:ngày |năm )?$/iu,
];
const REACH = 40;

interface Step {
  readonly date: DocumentDate;
  readonly step: number;
}

/** Days of a life that the same paragraph tells in an order in which they cannot have come. */
export function lifeDates(administrative: AdministrativeDocument): readonly LifeDate[] {
  const steps = datesOf(administrative).flatMap((date): readonly Step[] => {
    const { passage, mention, until } = date;
    const before = passage.text.text.slice(Math.max(0, mention.start - REACH), mention.start);
    const step = STEPS.findIndex((words) => words.test(before));
    return step === -1 || until !== null ? [] : [{ date, step }];
  });
  const issued = issueDays(administrative.placeAndDate)?.last ?? null;
  const unborn = steps.filter(
    ({ date, step }) => step === 0 && issued !== null && (daysOf(date.mention)?.first ?? '') > issued,
  );
  return [
    ...unborn.map(({ date }): LifeDate => ({
      kind: 'unborn',
      actual: writtenDate(date),
      other: '',
      range: date.range,
    })),
    ...[...groupBy(steps, ({ date }) => date.passage).values()].flatMap(outOfOrder),
  ];
}

/** Of one person: each step is told once. */
function outOfOrder(steps: readonly Step[]): readonly LifeDate[] {
  if (new Set(steps.map(({ step }) => step)).size < steps.length) {
    return [];
  }
  const sorted = [...steps].sort((left, right) => left.step - right.step);
  return sorted.flatMap(({ date }, at): readonly LifeDate[] => {
    const before = sorted[at - 1]?.date;
    const [earlier, later] = [before === undefined ? null : daysOf(before.mention), daysOf(date.mention)];
    return before === undefined || earlier === null || later === null || later.last >= earlier.first
      ? []
      : [{ kind: 'order', actual: writtenDate(date), other: writtenDate(before), range: date.range }];
  });
}
