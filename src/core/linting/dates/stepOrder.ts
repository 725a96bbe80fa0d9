import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { fold } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { datesOf, daysOf, writtenDate } from './dates';
import type { OrderFault } from './programmeOrder';

/** A heading below which the steps of one matter stand in the order of their days; on folded text. */
const STEPS = /(?:^|[^A-Z])(?:TIEN DO|LO TRINH|CAC BUOC|CAC MOC|MOC THOI GIAN)(?![A-Z])/u;
/** Fewer steps show no order. */
const FEWEST = 3;

interface Step {
  readonly day: string;
  readonly shown: string;
  readonly fault: (earlier: string) => OrderFault;
}

/** Steps below a heading "Tiến độ", "Lộ trình", each with one last day, of which one is due before the step above it. */
export function stepFaults(administrative: AdministrativeDocument): readonly OrderFault[] {
  return administrative.outline
    .filter(({ kind, title, inTable }) => kind === 'heading' && !inTable && STEPS.test(fold(title)))
    .flatMap((heading) => oddStep(stepsBelow(administrative, heading)));
}

function stepsBelow(
  administrative: AdministrativeDocument,
  { paragraph: from, endParagraph }: OutlineItem,
): readonly Step[] {
  const lines = proseOf(administrative).filter(
    ({ paragraph: { index }, role, quoted }) =>
      index > from && index < endParagraph && !quoted && (role === 'bullet' || role === 'item'),
  );
  const dates = datesOf(administrative);
  return lines.flatMap((passage): readonly Step[] => {
    const own = dates.filter((date) => date.passage === passage);
    const [date] = own;
    const days = date === undefined ? null : daysOf(date.mention);
    if (date === undefined || own.length > 1 || days === null || date.role !== 'deadline') {
      return [];
    }
    const shown = writtenDate(date);
    return [
      {
        day: days.last,
        shown,
        fault: (earlier) => ({ kind: 'overlap', earlier, actual: shown, range: date.range }),
      },
    ];
  });
}

/** The one step without which all the others follow each other. */
function oddStep(steps: readonly Step[]): readonly OrderFault[] {
  const falls = steps.flatMap((step, at) => {
    const above = steps[at - 1];
    return above !== undefined && step.day < above.day ? [{ step, above }] : [];
  });
  const [fall, ...others] = falls;
  const rest = steps.filter((step) => step !== fall?.step);
  const isOdd = rest.every((step, at) => step.day >= (rest[at - 1]?.day ?? ''));
  return fall !== undefined && others.length === 0 && steps.length >= FEWEST && isOdd
    ? [fall.step.fault(fall.above.shown)]
    : [];
}
